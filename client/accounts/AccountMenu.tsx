import { useMe, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';

/** Signs out and forgets every answer by starting afresh. */
export async function signOut(store: ReturnType<typeof useStore>, everywhere = false): Promise<void> {
  await store.page.call(everywhere ? 'accounts.signOutEverywhere' : 'accounts.signOut', {});
  location.assign('/');
}

/** Me, at the end of the top bar: the way in when signed out. */
export function AccountMenu() {
  const text = useText();
  const me = useMe();
  const store = useStore();
  if (!me)
    return (
      <a class="button quiet sign-in-link" href="/sign-in" aria-label={text.shell.signIn}>
        <Icon name="person" size={20} />
        <span class="sign-in-word">{text.shell.signIn}</span>
      </a>
    );
  return (
    <Menu
      face={<Avatar name={me.handle} />}
      label={`${text.shell.account}: ${me.handle}`}
      class="avatar-button"
    >
      <p class="menu-title">
        <span class="strong">{me.handle}</span>
      </p>
      <a href="/account">
        <Icon name="person" />
        {text.shell.account}
      </a>
      {me.can.administer && (
        <a href="/admin">
          <Icon name="key" />
          {text.shell.admin}
        </a>
      )}
      <button type="button" onClick={() => void signOut(store)}>
        <Icon name="exit" />
        {text.shell.signOut}
      </button>
    </Menu>
  );
}
