import type { Context } from '../text/context.ts';
import { words } from '../text/vocabulary.ts';
import type { Reading } from '../text/words.ts';
import { type CrisisCategory, TIERS, type Tier } from '../types.ts';
import type { Kind } from './rule.ts';
import type { Sign } from './sign.ts';

/** What all signs of a text say together. */
export interface Composed {
  tier: Tier;
  category: CrisisCategory;
  signs: Sign[];
}

const LEAVING = words(`
  graduating graduate graduated moving move moved vacation trip retire retiring retirement transferred transfer semester lent
  facilitating honor proud hiatus detox internship wedding army deployment facilitator session sessions coworkers baby maternity luck
  mudo mudando graduo graduacion viaje vacaciones jubilo
`);
const LOSS = words(
  'died passed lost funeral buried death suicide overdose grave heaven murio fallecio perdi cielo',
);
const AGAIN = words('again otra nuevo nuevamente');

function rank(tier: Tier): number {
  return TIERS.indexOf(tier);
}

/** The sentences that tell of moving house or an end of work, and their neighbours: a goodbye in them is no farewell to life. */
function leaves(r: Reading): Set<number> {
  const near = new Set<number>();
  for (let i = 0; i < r.count; i += 1)
    if (LEAVING.has(r.ids[i] ?? 0)) {
      const s = r.sentences[i] ?? 0;
      near
        .add(s - 1)
        .add(s)
        .add(s + 1);
    }
  return near;
}

/** "He'll put a bullet in his head": the harm is to himself, where the same words say so. */
function meansSelf({ rule, from, to }: Sign, all: readonly Sign[]): boolean {
  if (rule.kind !== 'harmother') return false;
  return all.some((o) => o.rule.kind === 'killself' && o.who === 'other' && o.from < to && from < o.to);
}

/** Puts the signs of one text together into a tier. */
export function compose(ctx: Context, found: readonly Sign[]): Composed {
  const signs = found.filter((sign) => !meansSelf(sign, found));
  const has = (...kinds: Kind[]): Sign | undefined => signs.find((s) => kinds.includes(s.rule.kind));
  const all = (...kinds: Kind[]): Sign[] => signs.filter((s) => kinds.includes(s.rule.kind));
  let tier: Tier = 'none';
  let category: CrisisCategory = 'none';
  const leads: Sign[] = [];
  const raise = (to: Tier, of: CrisisCategory, ...because: (Sign | undefined)[]): void => {
    for (const sign of because) if (sign && !leads.includes(sign)) leads.push(sign);
    if (rank(to) > rank(tier)) {
      tier = to;
      category = of;
    }
  };
  for (const sign of signs)
    if (sign.tier !== 'none')
      // What somebody threatens the writer with is abuse.
      raise(
        sign.tier,
        sign.rule.category === 'threat' && sign.who === 'other' && has('abuse', 'abusenow')
          ? 'abuse'
          : sign.category,
        sign,
      );

  const gone = leaves(ctx.r);
  const parting = (sign: Sign): boolean => !gone.has(ctx.r.sentences[sign.from] ?? 0);
  const core = all('killself', 'endit', 'idea', 'question', 'die', 'nolife', 'wish', 'hopeless', 'burden');
  // The same words are not counted twice.
  const own = (sign: Sign): boolean =>
    parting(sign) && !core.some((c) => c.from < sign.to && sign.from < c.to);
  const farewell = all('farewell').find(own);
  const active = all('killself', 'endit', 'suicidal', 'idea', 'question').filter((s) => s.tier === 'high');
  const dying = all('die', 'nolife', 'wish');
  const despair = all('hopeless', 'burden');
  const best = (kind: Kind, of = all(kind)): Sign | undefined =>
    of.sort((a, b) => rank(b.tier) - rank(a.tier))[0];
  const means = best('means');
  const place = best('place');
  const prep = best('prep', all('prep').filter(parting));
  const final = all('final').find((s) => s.rule.id !== 'en.join' && own(s));
  const distress = all('distress');
  const soonNear = (sign: Sign): boolean => {
    const s = ctx.r.sentences[sign.from] ?? 0;
    return [s - 1, s, s + 1].some((n) => ctx.marksIn(n).some((m) => m.kind === 'soon'));
  };

  for (const sign of all('killself', 'endit')) {
    if (sign.mood === 'try') {
      const s = ctx.r.sentences[sign.from] ?? 0;
      const today = ctx.marksIn(s).some((m) => m.kind === 'now' && m.to - m.from >= 2);
      const again =
        signs.some((o) => o !== sign && o.intent) || (ctx.r.ids.some((id) => AGAIN.has(id)) && today);
      if (today || again) raise('imminent', sign.category, sign);
    } else if (sign.intent && !sign.conditional && (soonNear(sign) || means || place || prep || farewell))
      raise('imminent', sign.category, sign, means, place, prep, farewell);
  }
  const first = active[0] ?? dying[0];
  // The words that name a place may be the very words that name the act.
  const spot = means ?? place;
  const heavy =
    [...active, ...dying].find(
      (s) => !spot?.rule.id.startsWith('en.near-') || s.to <= spot.from || spot.to <= s.from,
    ) ?? (spot ? undefined : first);
  if ((means || place) && heavy) raise('imminent', 'suicide', means, place, heavy);
  else if ((means || place) && (final || farewell))
    raise('imminent', 'suicide', means, place, final, farewell);
  else if (means?.tier === 'high' && (despair.length > 0 || distress.length > 0))
    raise('imminent', 'suicide', means);
  else if (place && despair.length > 0) raise('imminent', 'suicide', place, despair[0]);
  else if ((means || place) && (despair.length > 0 || distress.length > 0))
    raise('high', 'suicide', means, place, despair[0]);
  if (prep && active.length > 0) {
    const soon = soonNear(prep) || active.some(soonNear);
    raise(soon || final || farewell ? 'imminent' : 'high', 'suicide', prep, active[0], final, farewell);
  } else if (prep && (final || farewell)) raise('imminent', 'suicide', prep, final, farewell);
  else if (prep && (dying.length > 0 || despair.length > 0))
    raise('high', 'suicide', prep, dying[0], despair[0]);
  else if (prep && (means || place))
    raise(means && soonNear(means) ? 'imminent' : 'high', 'suicide', prep, means, place);
  if (means?.tier === 'high' && (soonNear(means) || final)) raise('imminent', 'suicide', means, final);
  if (prep && new Set(all('prep').map((s) => ctx.r.sentences[s.from])).size > 1 && all('prep').some(soonNear))
    raise('imminent', 'suicide', ...all('prep'));
  const worry = has('concern');
  if (farewell?.who === 'other' && worry) raise('imminent', 'suicide', farewell, worry);
  const join = signs.find((s) => s.rule.id === 'en.join');
  if (join && ctx.r.ids.some((id) => LOSS.has(id))) raise('elevated', 'suicide', join);
  const goodbyes = new Set(
    all('farewell')
      .filter(own)
      .map((s) => ctx.r.sentences[s.from]),
  );
  if (goodbyes.size >= 3) raise('high', 'suicide', ...all('farewell'));
  if (farewell && final) raise('imminent', 'suicide', farewell, final);
  else if (farewell && (active.length > 0 || dying.length > 0)) raise('imminent', 'suicide', farewell, first);
  else if (farewell && despair.length > 0) raise('high', 'suicide', farewell, despair[0]);
  if (final && active.length > 0 && active.some(soonNear)) raise('imminent', 'suicide', final, active[0]);
  else if (final && dying.length > 0) raise('high', 'suicide', final, dying[0]);
  else if (final && despair.length > 0) raise('elevated', 'suicide', final, despair[0]);

  const command = has('command');
  if (command && final?.rule.id.includes('obey')) raise('imminent', 'suicide', command, final);

  const fading = signs.find((s) => s.rule.id.endsWith('fading'));
  const took = has('act');
  if (fading && (place || means?.tier === 'high')) raise('imminent', 'suicide', place, means, fading);
  if (took && fading) raise('imminent', 'overdose', took, fading);

  for (const threat of all('harmother')) {
    const armed = means || has('threatplan');
    if (threat.intent && (armed || soonNear(threat))) raise('imminent', 'threat', threat, armed);
    else if (armed) raise('imminent', 'threat', threat, armed);
  }
  if (all('threatplan').length > 1) raise('imminent', 'threat', ...all('threatplan'));

  const urge = has('urge');
  if (urge && means) raise('high', 'self_harm', urge, means);

  const relapse = has('relapse');
  const pain = signs.find((s) => s.rule.kind === 'distress' || s.rule.kind === 'hopeless');
  if (relapse && pain) raise('elevated', 'substance', relapse, pain);
  if (new Set(distress.map((s) => s.from)).size >= 3) raise('elevated', 'suicide', ...distress.slice(0, 3));
  return { tier, category, signs: leads };
}
