import type { AlertView } from '../../shared/crisis.ts';
import { useText } from '../i18n/text.ts';
import { Moment } from '../ui/Time.tsx';

/** What happened with an alert, in order; it can only grow. */
export function AlertLog({ log }: { log: AlertView['log'] }) {
  const text = useText();
  return (
    <details class="fold">
      <summary>{text.desk.log}</summary>
      <ol class="plain log-lines">
        {log.map((entry, at) => (
          <li key={`${entry.at}-${at}`}>
            <span class="soft small">
              <Moment at={entry.at} />
            </span>
            <span>
              <span class="strong">{entry.by ?? text.desk.service}</span>: {text.desk.logEntries[entry.what]}
              {entry.detail && (
                <span class="as-typed"> · {detailOf(entry.what, entry.detail, text.desk)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** An outcome or tier is a code; everything else is someone's own words. */
function detailOf(
  what: string,
  detail: string,
  desk: { outcomes: Record<string, string>; tiers: Record<string, string> },
): string {
  if (what === 'resolved') return desk.outcomes[detail] ?? detail;
  return desk.tiers[detail] ?? detail;
}
