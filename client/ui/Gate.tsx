import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import type { Problem } from '../api/page.ts';
import type { Answer } from '../api/store.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from './Icon.tsx';
import { ProblemNotice } from './Shown.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Heading, useScreen } from './screen.tsx';

const MISSING = ['NOT_FOUND', 'INVALID'];
const CLOSED = ['FORBIDDEN', 'SIGN_IN_NEEDED', 'REMOVED', 'SUSPENDED'];

/** The HTTP status of a screen whose main part was refused. */
export function statusOf(problem: Problem): number {
  if (MISSING.includes(problem.code)) return 404;
  if (problem.code === 'SIGN_IN_NEEDED') return 401;
  if (CLOSED.includes(problem.code)) return 403;
  return /RATE|READING/.test(problem.code) ? 429 : 503;
}

/** A whole screen for a refused main part: sign in, not found, not open to you, or trouble, each with a way on. */
export function Gate({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const text = useText();
  const { url } = useLocation();
  const signIn = problem.code === 'SIGN_IN_NEEDED';
  const missing = MISSING.includes(problem.code);
  const closed = CLOSED.includes(problem.code);
  const title = signIn ? text.gate.title : missing ? text.gate.notFoundTitle : text.gate.forbiddenTitle;
  useScreen(closed || missing ? title : '', statusOf(problem));
  if (!closed && !missing)
    return (
      <div class="column stack">
        <Heading hidden>{text.name}</Heading>
        <ProblemNotice problem={problem} onRetry={onRetry} live={false} />
      </div>
    );
  return (
    <div class="column narrow centre stack gate">
      <Icon name={signIn ? 'lock' : 'leaf'} size={40} />
      <Heading>{title}</Heading>
      <p class="soft">
        {signIn
          ? text.gate.body
          : missing
            ? text.gate.notFound
            : problem.code === 'FORBIDDEN'
              ? text.gate.forbidden
              : text.problems[problem.code]}
      </p>
      <div class="row">
        {signIn ? (
          <>
            <a class="button primary" href={`/sign-in?next=${encodeURIComponent(url)}`}>
              {text.shell.signIn}
            </a>
            <a class="button" href="/join">
              {text.home.join}
            </a>
          </>
        ) : (
          <a class="button" href="/">
            {text.gate.goHome}
          </a>
        )}
      </div>
    </div>
  );
}

/** A screen that stands on one answer: shapes while it waits, a whole screen when it is refused, and then itself. */
export function Main<T>(props: {
  answer: Answer<T>;
  onRetry: () => void;
  blocks?: number;
  children: (value: T) => ComponentChildren;
}) {
  const text = useText();
  const { answer } = props;
  if (answer.state === 'waiting')
    return (
      <div class="column">
        <Skeleton label={text.shell.loading} blocks={props.blocks} />
      </div>
    );
  if (answer.state === 'failed') return <Gate problem={answer.problem} onRetry={props.onRetry} />;
  return <>{props.children(answer.value)}</>;
}
