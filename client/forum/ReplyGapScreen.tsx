import type { OutputOf } from '../../shared/operations.ts';
import { useOperation, useStore } from '../api/context.ts';
import { useWords } from '../i18n/text.ts';
import { dateFormat } from '../ui/formats.ts';
import { Main } from '../ui/Gate.tsx';
import { Empty } from '../ui/Notice.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';

type Gap = OutputOf<'forum.getReplyGap'>;
const ALL = {};
const WIDTH = 640;
const HEIGHT = 180;
const FOOT = 38;

/** How long people waited for a first reply, week by week: for everyone to see, as a picture and as its table. */
export default function ReplyGapScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('forum.getReplyGap', ALL);
  return (
    <Main answer={answer} onRetry={() => store.retry('forum.getReplyGap', ALL)}>
      {(gap) => <Weeks gap={gap} />}
    </Main>
  );
}

function Weeks({ gap }: { gap: Gap }) {
  const { text, language } = useWords();
  useScreen(text.gap.title);
  const day = (startsOn: string) =>
    dateFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(startsOn));
  const minutes = (value: number | null) => (value === null ? text.gap.unknown : text.gap.minutes(value));
  return (
    <article class="column stack wide">
      <header class="stack tight">
        <Heading>{text.gap.title}</Heading>
        <p class="lead">{text.gap.intro}</p>
      </header>
      {gap.weeks.length === 0 ? (
        <Empty icon="clock">
          <p>{text.gap.empty}</p>
        </Empty>
      ) : (
        <>
          {gap.weeks.some((week) => week.p90Minutes !== null) && <Picture gap={gap} day={day} />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keys */}
          <section class="table-wrap" tabIndex={0} aria-label={text.gap.table}>
            <table>
              <caption class="visually-hidden">{text.gap.table}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.gap.week}</th>
                  <th scope="col">{text.gap.asked}</th>
                  <th scope="col">{text.gap.answered}</th>
                  <th scope="col">{text.gap.p50}</th>
                  <th scope="col">{text.gap.p90}</th>
                </tr>
              </thead>
              <tbody>
                {[...gap.weeks].reverse().map((week) => (
                  <tr key={week.startsOn}>
                    <th scope="row">{day(week.startsOn)}</th>
                    <td>{week.asked}</td>
                    <td>{week.answered}</td>
                    <td>{minutes(week.p50Minutes)}</td>
                    <td>{minutes(week.p90Minutes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p class="soft small">
            {text.gap.few}{' '}
            {gap.measuredAt && (
              <>
                {text.gap.measured} <Time at={gap.measuredAt} />.
              </>
            )}
          </p>
        </>
      )}
    </article>
  );
}

/** A bar per week, labelled where it ends; weeks that are not known yet stay open. */
function Picture({ gap, day }: { gap: Gap; day: (startsOn: string) => string }) {
  const { text } = useWords();
  const most = Math.max(1, ...gap.weeks.map((week) => week.p90Minutes ?? 0));
  const step = WIDTH / gap.weeks.length;
  return (
    <figure class="stack tight">
      <figcaption class="strong">{text.gap.picture}</figcaption>
      <svg class="gap-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} aria-hidden="true" focusable="false">
        <line class="week-grid" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {gap.weeks.map((week, at) => {
          const tall = ((week.p90Minutes ?? 0) / most) * (HEIGHT - 34);
          const middle = at * step + step / 2;
          return (
            <g key={week.startsOn}>
              {week.p90Minutes !== null && (
                <>
                  <rect
                    class="gap-bar"
                    x={at * step + step * 0.2}
                    y={HEIGHT - tall}
                    width={step * 0.6}
                    height={tall}
                    rx="4"
                  />
                  <text class="gap-label" x={middle} y={HEIGHT - tall - 8} text-anchor="middle">
                    {week.p90Minutes}
                  </text>
                </>
              )}
              <text
                class="week-hour"
                x={middle}
                y={HEIGHT + 8}
                text-anchor="middle"
                dominant-baseline="hanging"
              >
                {day(week.startsOn)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
