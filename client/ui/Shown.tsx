import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/page.ts';
import type { Answer } from '../api/store.ts';
import { useText } from '../i18n/text.ts';
import { Notice } from './Notice.tsx';
import { Skeleton } from './Skeleton.tsx';

/** A refusal in the reader's words, with the number to tell us where it helps, and a way on. */
export function ProblemNotice(props: {
  problem: Problem;
  onRetry?: () => void;
  live?: boolean;
  children?: ComponentChildren;
}) {
  const text = useText();
  const { code, requestId } = props.problem;
  return (
    <Notice kind="fault" live={props.live}>
      <p>
        {code === 'READING_SLOWED' ? (
          <a href="/account/reading">{text.problems[code]}</a>
        ) : (
          text.problems[code]
        )}
      </p>
      {code === 'INTERNAL' && requestId && <p class="small soft">{text.shell.number(requestId)}</p>}
      {props.children}
      {props.onRetry && (
        <div>
          <button type="button" class="button" onClick={props.onRetry}>
            {text.shell.again}
          </button>
        </div>
      )}
    </Notice>
  );
}

/** Part of a screen that stands on an answer: shapes while it waits, words when it fails, the part when it is there. */
export function Shown<T>(props: {
  answer: Answer<T>;
  blocks?: number;
  onRetry?: () => void;
  children: (value: T) => ComponentChildren;
}) {
  const text = useText();
  const { answer } = props;
  if (answer.state === 'waiting') return <Skeleton label={text.shell.loading} blocks={props.blocks} />;
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} onRetry={props.onRetry} />;
  return <>{props.children(answer.value)}</>;
}
