import { useState } from 'preact/hooks';
import type { ThreadView } from '../../shared/forum-views.ts';
import type { PublishingView } from '../../shared/publishing.ts';
import { useCall, useMe, useOperation, useStore } from '../api/context.ts';
import type { Result } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Choices } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { toast } from '../ui/toast.tsx';
import { VisitorPreview } from './VisitorPreview.tsx';

/** What stands around the question who may read a thread. */
export interface ReadersProps {
  thread: ThreadView;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (part: Partial<ThreadView>) => void;
}

/** Says when people without an account may read a thread, and opens what one can do about it. */
export function Readers({ thread, open, onOpen, onChange }: ReadersProps) {
  const text = useText();
  const { publishing } = thread;
  return (
    <>
      {publishing && (
        <button type="button" class="action" aria-haspopup="dialog" onClick={() => onOpen(true)}>
          <Icon name={publishing === 'declined' ? 'lock' : 'globe'} size={20} />
          <span>{text.publishing.chip[publishing]}</span>
        </button>
      )}
      {open && (
        <Dialog title={text.publishing.title} closeLabel={text.shell.close} onClose={() => onOpen(false)}>
          <Reading threadId={thread.threadId} onChange={onChange} />
        </Dialog>
      )}
    </>
  );
}

function Reading({ threadId, onChange }: Pick<ReadersProps, 'onChange'> & { threadId: string }) {
  const store = useStore();
  const input = { threadId };
  const answer = useOperation('forum.getPublishing', input);
  return (
    <Shown answer={answer} onRetry={() => store.retry('forum.getPublishing', input)}>
      {(value) => (
        <Choosing
          value={value}
          onChange={(next) => {
            store.update('forum.getPublishing', input, () => next);
            onChange({ publishing: next.state });
          }}
        />
      )}
    </Shown>
  );
}

function Choosing({ value, onChange }: { value: PublishingView; onChange: (next: PublishingView) => void }) {
  const text = useText();
  const call = useCall();
  const me = useMe();
  const doing = useDoing();
  const words = text.publishing;
  const { threadId, state, can, mine } = value;
  const [as, setAs] = useState<'named' | 'unnamed'>(mine.named || mine.given === 0 ? 'named' : 'unnamed');
  const named = as === 'named';
  const run = async (what: () => Promise<Result<PublishingView>>, done: string) => {
    const next = await doing.run(what);
    if (!next) return;
    onChange(next);
    toast(done);
  };
  const choice = (
    <Choices
      label={words.under}
      name="as"
      value={as}
      onValue={setAs}
      options={[
        { value: 'named', label: words.named(me?.handle ?? '') },
        { value: 'unnamed', label: words.unnamed },
      ]}
    />
  );
  const button = (label: string, onClick: () => void, primary = false) => (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      aria-disabled={doing.busy || undefined}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <div class="stack">
      <p>{state === 'asked' ? words.asked : state === 'public' ? words.public : words.members}</p>
      {state === 'declined' && value.reason && (
        <Notice kind="care">
          <p class="as-typed">{words.declined(value.reason)}</p>
        </Notice>
      )}
      {state === 'public' && value.waiting && <p class="soft small">{words.waiting}</p>}
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {can.ask ? (
        <>
          <h3>{words.askTitle}</h3>
          <p>{words.askBody}</p>
          <p class="soft">{words.askCopies}</p>
          {choice}
          <VisitorPreview threadId={threadId} named={named} />
          <div class="row">
            {button(
              words.ask,
              () => void run(() => call('forum.askPublic', { threadId, named }), words.askDone),
              true,
            )}
          </div>
        </>
      ) : (
        state === null && <p class="soft">{words.othersAsk}</p>
      )}
      {can.answer && (
        <>
          <h3>{words.mine}</h3>
          <p>
            {mine.given > 0 && words.given(mine.given)} {mine.kept > 0 && words.kept(mine.kept)}
          </p>
          {mine.kept > 0 && (
            <>
              <p class="soft small">{words.giveHint}</p>
              {choice}
            </>
          )}
          <div class="row">
            {mine.kept > 0 &&
              button(
                words.give,
                () =>
                  void run(() => call('forum.answerPublic', { threadId, yes: true, named }), words.giveDone),
              )}
            {mine.given > 0 &&
              !can.end &&
              button(
                words.take,
                () => void run(() => call('forum.answerPublic', { threadId, yes: false }), words.takeDone),
              )}
          </div>
        </>
      )}
      {can.end && <VisitorPreview threadId={threadId} named={named} />}
      {can.end && (
        <div class="row">
          {button(words.end, () => void run(() => call('forum.endPublic', { threadId }), words.endDone))}
        </div>
      )}
    </div>
  );
}
