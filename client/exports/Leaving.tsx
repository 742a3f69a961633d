import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { POSTS_CHOICES, type PostsChoice } from '../../shared/privacy.ts';
import { isWrongPassword, PasswordAgain } from '../accounts/PasswordAgain.tsx';
import { useCall, useStore } from '../api/context.ts';
import { leaving } from '../api/leaving.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices } from '../ui/Field.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';

/** What one gets when one has left. */
export type Closed = OutputOf<'exports.closeAccount'>;

/** Leaving: what becomes of one's words, what stays, and the password once more. */
export function Leaving({ onClosed }: { onClosed: (closed: Closed) => void }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const [open, setOpen] = useState(false);
  const [posts, setPosts] = useState<PostsChoice | ''>('');
  const [password, setPassword] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!posts) return;
    leaving.yes = true;
    const closed = await doing.run(() => call('exports.closeAccount', { posts, password }));
    leaving.yes = closed !== null;
    if (!closed) return;
    onClosed(closed);
    store.me.value = null;
  };
  if (!open)
    return (
      <>
        <p class="soft">{text.myData.leave}</p>
        <div>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {text.myData.open}
          </button>
        </div>
      </>
    );
  return (
    <form class="stack" onSubmit={submit}>
      <p class="soft">{text.myData.leave}</p>
      <Choices
        label={text.myData.postsLabel}
        name="posts"
        value={posts}
        options={POSTS_CHOICES.map((value) => ({
          value,
          label: text.myData.posts[value],
          hint: text.myData.postsHint[value],
        }))}
        onValue={setPosts}
      />
      <section class="stack tight">
        <h3>{text.myData.keptTitle}</h3>
        <ul class="reasons">
          {text.myData.kept.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      {doing.problem && !isWrongPassword(doing.problem) && <ProblemNotice problem={doing.problem} />}
      <PasswordAgain name="leave-password" value={password} onValue={setPassword} problem={doing.problem} />
      <div class="row">
        <Submit busy={doing.busy} disabled={!posts || !password}>
          {text.myData.close}
        </Submit>
        <button type="button" class="button quiet" onClick={() => setOpen(false)}>
          {text.shell.cancel}
        </button>
      </div>
    </form>
  );
}
