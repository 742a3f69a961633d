import type { HelpLine as Line, Region } from '../../shared/regions.ts';
import { useWords } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';

const digits = (number: string) => number.replace(/[^\d+*#]/g, '');

/** The numbers for an emergency: the region's own, or the two that reach most of the world where it is not known. */
export function emergencyNumbers(region: Region): string[] {
  return region.country ? [region.emergency] : ['911', '112'];
}

/** One help line: what it does and the ways to reach it, each a plain link. */
export function HelpLine({ line, details }: { line: Line; details?: boolean }) {
  const { text, language } = useWords();
  return (
    <div class="help-line stack tight">
      <h3>{line.name}</h3>
      <p class="soft">{line.does[language]}</p>
      <div class="row">
        {line.call && (
          <a class="button urgent" href={`tel:${digits(line.call)}`}>
            <Icon name="phone" size={20} />
            {text.care.call(line.call)}
          </a>
        )}
        {line.text && (
          <a
            class="button"
            href={`sms:${digits(line.text.to)}${line.text.word ? `?&body=${encodeURIComponent(line.text.word)}` : ''}`}
          >
            <Icon name="chat" size={20} />
            {text.care.text(line.text.to, line.text.word)}
          </a>
        )}
        {line.chat && (
          <a class="button" href={line.chat} rel="noreferrer noopener">
            <Icon name="globe" size={20} />
            {line.call ? text.care.chat : text.care.website}
          </a>
        )}
      </div>
      {details && line.outsideCalls && (
        <p class="small soft">
          {text.help.outside} {line.outsideCalls[language]}
        </p>
      )}
      {details && <p class="small soft">{text.help.checked(line.verifiedOn, line.source)}</p>}
    </div>
  );
}
