import type { PersonCard } from '../../shared/accounts.ts';
import { ID_PREFIX } from '../../shared/ids.ts';
import type { Hiding } from '../../shared/roles.ts';
import type { Context, HiddenPerson } from '../platform/context.ts';
import { isMask } from './masks.ts';

/** A handle that could also be a plain word is only taken out where it is clearly a name: behind @ or at the head of a quotation. */
const ODD = /[-_.\d]/;

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What one person wants to see of others. Everything that leaves the server for them goes through it, except at the desk. */
export class Sight {
  private readonly byId: ReadonlyMap<string, { how: Hiding; veil: string }>;
  private readonly named: RegExp | null;
  private readonly spoken: RegExp | null;

  constructor(hidden: readonly HiddenPerson[]) {
    this.byId = new Map(
      hidden.map(({ memberId, how }, at) => [
        memberId,
        { how, veil: `${ID_PREFIX.member}_${String(at + 1).padStart(26, '0')}` },
      ]),
    );
    // What a mask is called is nobody's name: others may be called so elsewhere.
    const people = hidden.filter(({ memberId }) => !isMask(memberId));
    const names = people.map(({ handle }) => literally(handle));
    const odd = people.filter(({ handle }) => ODD.test(handle)).map(({ handle }) => literally(handle));
    const whole = (list: string[]) => `(?<![\\p{L}\\p{N}_-])(?:${list.join('|')})(?![\\p{L}\\p{N}_-])`;
    this.named = names.length ? new RegExp(whole(names), 'iu') : null;
    this.spoken = names.length
      ? new RegExp(`@(?:${names.join('|')})(?![\\p{L}\\p{N}_-])${odd.length ? `|${whole(odd)}` : ''}`, 'giu')
      : null;
  }

  /** True where nobody is hidden, so that nothing needs a second look. */
  get clear(): boolean {
    return this.byId.size === 0;
  }

  /** How someone is hidden, or null. */
  hides(memberId: string | null | undefined): Hiding | null {
    return (memberId && this.byId.get(memberId)?.how) || null;
  }

  /** Ids of everyone hidden: for leaving them out of a query. */
  get ids(): string[] {
    return [...this.byId.keys()];
  }

  /** Ids of everyone blocked. */
  get blockedIds(): string[] {
    return this.ids.filter((memberId) => this.hides(memberId) === 'block');
  }

  /** An id as it may be shown: one that leads nowhere for someone hidden, a different one for each. */
  id(memberId: string): string {
    return this.byId.get(memberId)?.veil ?? memberId;
  }

  /** A card as it may be shown: nothing of someone hidden but that they are. */
  card(person: PersonCard): PersonCard {
    const how = this.hides(person.memberId);
    if (!how) return person;
    return {
      memberId: this.id(person.memberId),
      handle: '',
      facets: [],
      peerSpecialist: false,
      responder: false,
      openTo: null,
      hidden: how,
    };
  }

  /** A text without the names of people who are hidden; what they said stays. */
  withoutNames(body: string): string {
    return this.spoken ? body.replace(this.spoken, '…') : body;
  }

  /** What someone else wrote, without quotations (known by a name, or by the id of a quoted post) and names of people who are hidden; the same text where there are none. */
  words(body: string, quotedIds: readonly string[] = []): string {
    const { named } = this;
    if (!quotedIds.length && !named?.test(body)) return body;
    const theirs = (quote: string) => named?.test(quote) || quotedIds.some((id) => quote.includes(id));
    const lines: string[] = [];
    let quoted: string[] = [];
    const close = () => {
      if (quoted.length) lines.push(...(theirs(quoted.join('\n')) ? ['> …'] : quoted));
      quoted = [];
    };
    for (const line of body.split('\n')) {
      if (/^\s*>/.test(line)) quoted.push(line);
      else {
        close();
        lines.push(line);
      }
    }
    close();
    return this.withoutNames(lines.join('\n'));
  }
}

/** Hides nobody: for what people see in a role, such as leading a meeting. */
export const OPEN_SIGHT = new Sight([]);
const known = new WeakMap<readonly HiddenPerson[], Sight>();

/** What the viewer wants to see. It comes with their account, so asking for it costs no query. */
export function sightOf(ctx: Pick<Context, 'viewer'>): Sight {
  const hidden = ctx.viewer?.hidden;
  if (!hidden?.length) return OPEN_SIGHT;
  let sight = known.get(hidden);
  if (!sight) {
    sight = new Sight(hidden);
    known.set(hidden, sight);
  }
  return sight;
}
