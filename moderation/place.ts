import type { Screening } from './types.ts';

/** What happens to a post as it arrives. */
export type Placement = 'publish' | 'publish-with-care' | 'hold';

/** What a space asks for and who writes. */
export interface Standing {
  /** The space asks that attacks wait for a moderator. */
  holdsAttacks?: boolean;
  /** One of their first posts, which a moderator reads before others do. */
  newcomer?: boolean;
}

const HOLDABLE = new Set(['attack', 'threat-to-member']);

/** Says where a post goes. Crisis language never holds or hides anything; it brings the care notice. */
export function place(screening: Screening, standing: Standing = {}): Placement {
  if (screening.tier !== 'none') return 'publish-with-care';
  const attack = screening.findings.some((f) => f.action === 'review' && HOLDABLE.has(f.category));
  return (attack && standing.holdsAttacks) || standing.newcomer ? 'hold' : 'publish';
}
