import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonCard } from '../../shared/accounts.ts';
import type { Hiding } from '../../shared/roles.ts';
import { useCall } from '../api/context.ts';
import { hidesFromHere } from '../api/hiding.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { isMask } from './person.ts';

/** What one can do towards a person: ask them to talk, or not see them any more; towards a mask, the latter alone. `onDone` comes when what is on the screen is to be made anew. */
export function Towards({ person, onDone }: { person: PersonCard; onDone: () => void }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const [how, setHow] = useState<Hiding | null | undefined>(undefined);
  const { memberId, handle } = person;
  const masked = isMask(person);
  const goOn = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => goOn.current?.focus(), [how]);
  const hide = async (wanted: Hiding | null) => {
    hidesFromHere();
    const done = await doing.run(() => call('accounts.setHidden', { memberId, how: wanted }));
    if (done) setHow(done.how);
  };
  if (how !== undefined)
    return (
      <>
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <p role="status">{text.people.done[how ?? 'none'](handle)}</p>
        <div class="row">
          <button type="button" class="button primary" ref={goOn} onClick={onDone}>
            {text.people.goOn}
          </button>
          {how && (
            <button type="button" class="button" onClick={() => void hide(null)}>
              {text.shell.undo}
            </button>
          )}
        </div>
        <p>
          <a href="/account/people">{text.people.manage}</a>
        </p>
      </>
    );
  return (
    <>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {!masked && (
        <>
          <div>
            <a class="button primary" href={`/messages/to/${memberId}`}>
              <Icon name="chat" size={20} />
              {text.people.ask}
            </a>
          </div>
          <hr />
        </>
      )}
      {(masked ? (['mute'] as const) : (['mute', 'block'] as const)).map((each) => (
        <div class="stack tight" key={each}>
          <div>
            <button type="button" class="button" onClick={() => void hide(each)}>
              <Icon name={each === 'block' ? 'lock' : 'eye'} size={20} />
              {text.people[each]}
            </button>
          </div>
          <p class="soft small">{masked ? text.masks.muteHint : text.people[`${each}Hint`]}</p>
        </div>
      ))}
    </>
  );
}
