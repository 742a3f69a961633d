import { useOperation } from '../api/context.ts';
import { loadTools } from '../i18n/text.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { AskProps } from './AskCard.tsx';

const card = lazyPart<AskProps>(async () => {
  const [{ AskCard }] = await Promise.all([import('./AskCard.tsx'), loadTools()]);
  return AskCard;
});
const MINE = {};

/** Where someone is asked about words of their own; nothing for everyone else. */
export function AskHost() {
  const answer = useOperation('review.listAsks', MINE);
  const [ask] = answer.state === 'ready' ? answer.value.asks : [];
  return ask ? <card.Part key={ask.proposalId} of={{ ask }} /> : null;
}
