import type { OutputOf } from '../../shared/operations.ts';
import { useWords } from '../i18n/text.ts';
import { usePresent } from '../ui/Time.tsx';
import { midnightsFrom, segmentsOf } from './week.ts';

type Rota = OutputOf<'crisis.getRota'>;

const ROW = 34;
const LEFT = 52;
const WIDTH = 720;
const TOP = 22;
const hourX = (hour: number) => LEFT + (hour / 24) * (WIDTH - LEFT);

/** Seven rows of a day each: who is on call, back-ups thinner below, and the hours that nobody covers. The table says the same. */
export function WeekPicture({ shifts, gaps }: { shifts: Rota['shifts']; gaps: Rota['gaps'] }) {
  const { language, text } = useWords();
  const { now, live } = usePresent();
  if (!live) return <div class="week-space" />;
  const midnights = midnightsFrom(now);
  const day = new Intl.DateTimeFormat(language, { weekday: 'short' });
  const people = [...new Set(shifts.map((shift) => shift.person.handle))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keys
    <section class="week-wrap" tabIndex={0} aria-label={`${text.desk.rota}: ${text.desk.week}`}>
      <svg class="week" viewBox={`0 0 ${WIDTH} ${TOP + 7 * ROW}`} aria-hidden="true" focusable="false">
        {[0, 6, 12, 18, 24].map((hour) => (
          <g key={hour}>
            <line class="week-grid" x1={hourX(hour)} x2={hourX(hour)} y1={TOP - 4} y2={TOP + 7 * ROW} />
            <text
              class="week-hour"
              x={hourX(hour)}
              y={12}
              text-anchor={hour === 24 ? 'end' : hour === 0 ? 'start' : 'middle'}
            >
              {String(hour).padStart(2, '0')}
            </text>
          </g>
        ))}
        {midnights.slice(0, 7).map((at, row) => (
          <text key={at} class="week-day" x={0} y={TOP + row * ROW + 21}>
            {day.format(at)}
          </text>
        ))}
        {segmentsOf(gaps, midnights).map((part) => (
          <rect
            key={`gap-${part.day}-${part.from}`}
            class="week-gap"
            x={hourX(part.from)}
            y={TOP + part.day * ROW + 4}
            width={Math.max(2, hourX(part.to) - hourX(part.from))}
            height={ROW - 10}
            rx="5"
          />
        ))}
        {segmentsOf(shifts, midnights).map((part) => (
          <Bar
            key={`${part.of.shiftId}-${part.day}`}
            part={part}
            tone={(people.indexOf(part.of.person.handle) % 6) + 1}
          />
        ))}
        <line
          class="week-now"
          x1={hourX((now - (midnights[0] ?? now)) / 3_600_000)}
          x2={hourX((now - (midnights[0] ?? now)) / 3_600_000)}
          y1={TOP}
          y2={TOP + ROW - 2}
        />
      </svg>
    </section>
  );
}

function Bar({
  part,
  tone,
}: {
  part: ReturnType<typeof segmentsOf<Rota['shifts'][number]>>[number];
  tone: number;
}) {
  const x = hourX(part.from);
  const width = Math.max(2, hourX(part.to) - x);
  const first = part.of.line === 1;
  const y = TOP + part.day * ROW + (first ? 4 : 23);
  return (
    <g>
      <rect
        class={`week-bar tone-${tone}`}
        x={x}
        y={y}
        width={width - 1.5}
        height={first ? 18 : 6}
        rx={first ? 5 : 3}
      />
      {first && width > 66 && (
        <text class="week-name" x={x + 7} y={y + 13}>
          {part.of.person.handle.slice(0, Math.floor((width - 10) / 6.6))}
        </text>
      )}
    </g>
  );
}
