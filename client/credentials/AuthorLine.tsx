import type { ComponentChildren } from 'preact';
import type { PersonCard } from '../../shared/accounts.ts';
import { isGone, nameOf } from '../accounts/person.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Badge } from './Badge.tsx';

/** Who speaks: handle, badge, the words they chose for themselves, and what the place adds (a time, mostly). */
export function AuthorLine(props: { person: PersonCard; small?: boolean; children?: ComponentChildren }) {
  const text = useText();
  const { person } = props;
  return (
    <div class="author">
      <Avatar name={person.handle} small={props.small} />
      <div class="author-words">
        <div class="author-name">
          {person.hidden || isGone(person) ? (
            <span class="strong">{nameOf(person, text)}</span>
          ) : (
            <a class="handle strong" href={`/people/${encodeURIComponent(person.handle)}`}>
              {person.handle}
            </a>
          )}
          <Badge person={person} />
        </div>
        <div class="author-more">
          {person.facets.length > 0 && <span>{person.facets.join(' · ')}</span>}
          {props.children}
        </div>
        {person.openTo && <p class="open-to">{text.people.openTo(person.openTo)}</p>}
      </div>
    </div>
  );
}
