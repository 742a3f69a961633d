import { ID_PREFIX, idFromHash } from '../../shared/ids.ts';
import type { Context, Language } from '../platform/context.ts';

/** Words for how one may be, and for whom, side by side in both languages: the Spanish ones fit either gender. */
const WAYS = [
  ['Quiet', 'apacible'],
  ['Gentle', 'gentil'],
  ['Patient', 'paciente'],
  ['Brave', 'valiente'],
  ['Kind', 'amable'],
  ['Cheerful', 'alegre'],
  ['Steady', 'constante'],
  ['Soft', 'suave'],
  ['Bright', 'brillante'],
  ['Humble', 'humilde'],
  ['Strong', 'fuerte'],
  ['Free', 'libre'],
  ['Prudent', 'prudente'],
  ['Loyal', 'leal'],
  ['Green', 'verde'],
  ['Blue', 'azul'],
  ['Gray', 'gris'],
  ['Light', 'ágil'],
  ['Starry', 'estelar'],
  ['Warm', 'cordial'],
  ['Sky', 'celeste'],
  ['Whole', 'cabal'],
  ['Winter', 'invernal'],
  ['Spring', 'primaveral'],
  ['Autumn', 'otoñal'],
  ['Morning', 'matinal'],
  ['Amiable', 'afable'],
  ['Able', 'hábil'],
  ['Sweet', 'dulce'],
  ['Noble', 'noble'],
  ['Forest', 'forestal'],
  ['Silent', 'silente'],
] as const;
const WHO = [
  ['Heron', 'Garza'],
  ['Wren', 'Chochín'],
  ['Otter', 'Nutria'],
  ['Robin', 'Petirrojo'],
  ['Fox', 'Zorro'],
  ['Hare', 'Liebre'],
  ['Owl', 'Búho'],
  ['Swan', 'Cisne'],
  ['Lark', 'Alondra'],
  ['Finch', 'Pinzón'],
  ['Deer', 'Ciervo'],
  ['Badger', 'Tejón'],
  ['Crane', 'Grulla'],
  ['Dove', 'Paloma'],
  ['Falcon', 'Halcón'],
  ['Hedgehog', 'Erizo'],
  ['Kingfisher', 'Martín'],
  ['Magpie', 'Urraca'],
  ['Pelican', 'Pelícano'],
  ['Puffin', 'Frailecillo'],
  ['Rabbit', 'Conejo'],
  ['Seal', 'Foca'],
  ['Sparrow', 'Gorrión'],
  ['Squirrel', 'Ardilla'],
  ['Stork', 'Cigüeña'],
  ['Swallow', 'Golondrina'],
  ['Swift', 'Vencejo'],
  ['Tern', 'Charrán'],
  ['Thrush', 'Zorzal'],
  ['Turtle', 'Tortuga'],
  ['Whale', 'Ballena'],
  ['Moth', 'Polilla'],
] as const;

function placesOf(maskId: string): [way: number, who: number] {
  return [
    Number.parseInt(maskId.slice(-4, -2), 36) % WAYS.length,
    Number.parseInt(maskId.slice(-2), 36) % WHO.length,
  ];
}

/** What tells masks apart by their names, whatever the language: two of one look in one thread would be taken for one person. */
export function maskLook(maskId: string): string {
  return placesOf(maskId).join('.');
}

/** What a mask is called: the same for everyone who reads in one language. A name of two words is nobody's handle. */
export function maskName(maskId: string, language: Language): string {
  const [wayAt, whoAt] = placesOf(maskId);
  const way = WAYS[wayAt] ?? WAYS[0];
  const who = WHO[whoAt] ?? WHO[0];
  return language === 'es' ? `${who[1]} ${way[1]}` : `${way[0]} ${who[0]}`;
}

const MARK = `${ID_PREFIX.member}_MASK`;

/** True for an id that stands for a mask and leads to no account. */
export function isMask(memberId: string): boolean {
  return memberId.startsWith(MARK);
}

/** So many ids are drawn for a member in one thread: the first whose look is free there is theirs. */
const DRAWS = 4;

/** The ids among which is the one under which someone writes in one thread without their handle: always the same ones there, others elsewhere. */
export function maskIdsOf(ctx: Pick<Context, 'node'>, memberId: string, threadId: string): string[] {
  return Array.from({ length: DRAWS }, (_, draw) => {
    const of = `${memberId}.${threadId}${draw ? `.${draw}` : ''}`;
    const drawn = idFromHash('member', ctx.node.secrets.hash('mask', of));
    return `${MARK}${drawn.slice(MARK.length)}`;
  });
}

/** Whether an id is someone's mask in one thread. */
export function isMaskOf(
  ctx: Pick<Context, 'node'>,
  maskId: string,
  memberId: string,
  threadId: string,
): boolean {
  return isMask(maskId) && maskIdsOf(ctx, memberId, threadId).includes(maskId);
}
