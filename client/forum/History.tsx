import { useOperation } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Moment } from '../ui/Time.tsx';

/** What a post said before, the newest first. */
export function History({ postId, onClose }: { postId: string; onClose: () => void }) {
  const text = useText();
  const answer = useOperation('forum.getHistory', { postId });
  return (
    <Dialog title={text.forum.history} closeLabel={text.shell.close} onClose={onClose}>
      <Shown answer={answer} blocks={1}>
        {({ versions }) =>
          versions.length === 0 ? (
            <p>{text.forum.noHistory}</p>
          ) : (
            <ol class="plain stack">
              {[...versions].reverse().map((one) => (
                <li key={one.until} class="other-words">
                  <p class="soft small">
                    {text.forum.historyUntil} <Moment at={one.until} />
                  </p>
                  <p class="as-typed">{one.body}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Shown>
    </Dialog>
  );
}
