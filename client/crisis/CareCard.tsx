import { useEffect, useRef, useState } from 'preact/hooks';
import type { CareNotice } from '../../shared/care.ts';
import { regionOf } from '../../shared/regions.ts';
import { closeCare } from '../api/care.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { emergencyNumbers, HelpLine } from './HelpLine.tsx';

/** Warm words and the lines of the author's country. An emergency can be made small but does not go away. */
export function CareCard({ notice }: { notice: CareNotice }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [small, setSmall] = useState(false);
  const imminent = notice.tier === 'imminent';
  const region = regionOf(notice.country);
  useEffect(() => {
    setSmall(false);
    heading.current?.focus();
  }, [notice]);
  if (small)
    return (
      <button type="button" class="care-small button urgent" onClick={() => setSmall(false)}>
        <Icon name="heart" size={20} />
        {text.care.expand}
      </button>
    );
  const title = {
    imminent: text.care.emergencyTitle,
    high: text.care.highTitle,
    elevated: text.care.elevatedTitle,
  };
  const body = {
    imminent: text.care.emergencyBody,
    high: text.care.highBody,
    elevated: text.care.elevatedBody,
  };
  const lines = region.lines.slice(0, imminent || notice.tier === 'high' ? 2 : 1);
  return (
    <section class={`care-card ${notice.tier}`} aria-labelledby="care-title">
      <div class="stack">
        <div class="row top">
          <Icon name="heart" size={28} />
          <h2 id="care-title" class="grow" tabIndex={-1} ref={heading}>
            {title[notice.tier]}
          </h2>
        </div>
        <p>{body[notice.tier]}</p>
        {imminent &&
          emergencyNumbers(region).map((number) => (
            <a class="button urgent large block" href={`tel:${number}`} key={number}>
              <Icon name="phone" />
              {text.care.call(number)}
            </a>
          ))}
        {(notice.category === 'overdose' || notice.category === 'substance') && imminent && (
          <p class="strong">{text.care.overdoseTip}</p>
        )}
        {notice.category === 'abuse' && <p>{text.care.abuseTip}</p>}
        {lines.map((line) => (
          <HelpLine key={line.id} line={line} />
        ))}
        {notice.tier !== 'elevated' && (
          <p>{notice.someoneOnDuty ? text.care.onDuty : text.care.nobodyOnDuty}</p>
        )}
        <p class="small soft">{text.care.notService}</p>
        <div class="row">
          <a class="button" href="/help">
            {text.care.allLines}
          </a>
          <button
            type="button"
            class="button quiet"
            onClick={() => (imminent ? setSmall(true) : closeCare())}
          >
            {imminent ? text.care.collapse : text.care.dismiss}
          </button>
        </div>
      </div>
    </section>
  );
}
