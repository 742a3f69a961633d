import { Refusal, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { ExampleLabel } from '../../shared/proposals.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { DAY, later } from '../../shared/time.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { type SubjectFacts, subjectKey } from '../platform/subjects.ts';
import { placeOf, suiteOf } from './example.ts';
import { ReviewItemModel } from './item.model.ts';
import { type Proposal, ProposalModel } from './proposal.model.ts';
import { canPropose } from './proposal.policy.ts';
import { viewProposal } from './proposals.view.ts';
import { isTooClose } from './rewording.ts';
import { isKnownRule } from './rulebook.ts';
import { sentencesOf, tellsNobody } from './sentences.ts';

/** Nobody is asked about words of the same day: what they were about comes first. */
const ASK_AFTER_MS = DAY;
/** A question that nobody answers goes by itself. */
const ASK_FOR_MS = 30 * DAY;

/** The words of some sentences, word for word as they would be kept; null when they are not there. */
export function wordsOf(facts: SubjectFacts | null, sentences: readonly number[]): string | null {
  if (!facts?.text || !mayAsk(facts)) return null;
  const all = sentencesOf(facts.text);
  const chosen = [...new Set(sentences)].sort((a, b) => a - b).map((at) => all[at]);
  return chosen.every((sentence) => sentence !== undefined) ? chosen.join(' ') : null;
}

/** A keyed hash of words: it tells whether they are still the same, and nothing else. */
export function sealOf(ctx: Context, words: string): string {
  return ctx.node.secrets.hash('proposal', words);
}

/** Authors are asked about what stands in a thread; words of meetings and private talks are always reworded. */
function mayAsk(facts: SubjectFacts): boolean {
  return facts.link.startsWith('/threads/') && (facts.state === 'published' || facts.state === 'withheld');
}

/** A text that the viewer may look at through the desk, or NOT_FOUND: one with an item or an alert, or a post they can read. */
async function requireSource(ctx: Context, subject: SubjectRef): Promise<SubjectFacts> {
  const atDesk =
    (await ReviewItemModel.exists({ subjectKey: subjectKey(subject) })) !== null ||
    (await ctx.node.duty.hasAlertOn(subject));
  if (!atDesk) {
    if (subject.kind !== 'post') throw new Refusal('NOT_FOUND');
    await ctx.node.subjects.post.requireVisible(ctx, subject);
  }
  const facts = await ctx.node.subjects[subject.kind].describe(subject);
  if (!facts || !canPropose(ctx.viewer, facts)) throw new Refusal('NOT_FOUND');
  return facts;
}

/** The sentences of a text at the desk. Who looked is written down before anything is shown. */
export async function getSource(ctx: Context, subject: ParsedOf<'review.getSource'>) {
  const facts = await requireSource(ctx, subject);
  await audit(ctx, 'review.viewSource', subject.id);
  return { sentences: sentencesOf(facts.text ?? '').slice(0, 200), mayAsk: mayAsk(facts) };
}

function checkLabel(label: ExampleLabel, text: string): void {
  if (label.kind === 'crisis' && (label.tier === 'none') !== (label.category === 'none'))
    throw wrongFields({ label: 'label-about' });
  if (label.kind === 'word' && placeOf(label.words, text) < 0) throw wrongFields({ words: 'words-astray' });
}

/** Keeps a new proposal; the same one again is the first. */
async function insert(ctx: Context, proposal: Proposal): Promise<Proposal> {
  try {
    await ProposalModel.create(proposal);
    await audit(ctx, `review.propose.${proposal.basis}`, proposal._id, proposal.label.kind);
    return proposal;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const { proposerId, clientId } = proposal;
    const first = await ProposalModel.findOne({ proposerId, clientId }).lean();
    if (!first) throw new Refusal('ASKED_BEFORE');
    return first;
  }
}

/** A proposal in which nothing is said yet. */
export function blankProposal(
  ctx: Context,
  proposerId: string,
  clientId: string,
): Omit<Proposal, 'label' | 'suite' | 'language' | 'basis' | 'state'> {
  const _id = newId('proposal', ctx.now.getTime());
  return {
    _id,
    clientId,
    proposerId,
    authorId: null,
    subject: null,
    sentences: [],
    seal: null,
    askKey: _id,
    text: null,
    note: '',
    askFrom: null,
    expiresAt: null,
    createdAt: ctx.now,
    decision: null,
    version: 1,
  };
}

/** Proposes an example. In the author's words: where they stand and a keyed hash, no word of them, until the author says yes. */
export async function propose(ctx: Context, input: ParsedOf<'review.propose'>) {
  const { subject, label, language, note, wording, clientId } = input;
  const facts = await requireSource(ctx, subject);
  const base = {
    ...blankProposal(ctx, signedIn(ctx).memberId, clientId),
    label,
    suite: suiteOf(label),
    language,
    note,
    authorId: facts.authorId,
  };
  if (wording.by === 'reworded') {
    checkLabel(label, wording.text);
    if (!tellsNobody(wording.text)) throw wrongFields({ text: 'tells-of-someone' });
    if (isTooClose(facts.text ?? '', wording.text)) throw new Refusal('TOO_CLOSE');
    return viewProposal(
      ctx,
      await insert(ctx, { ...base, basis: 'reworded', state: 'proposed', text: wording.text }),
    );
  }
  const words = wordsOf(facts, wording.sentences);
  if (words === null) throw wrongFields({ sentences: 'not-askable' });
  checkLabel(label, words);
  return viewProposal(
    ctx,
    await insert(ctx, {
      ...base,
      basis: 'author',
      state: 'asking',
      subject,
      sentences: wording.sentences,
      seal: sealOf(ctx, words),
      askKey: subjectKey(subject),
      askFrom: later(ctx.now, ASK_AFTER_MS),
      expiresAt: later(ctx.now, ASK_AFTER_MS + ASK_FOR_MS),
    }),
  );
}

/** Takes a member's view of a rule. */
export async function proposeView(ctx: Context, input: ParsedOf<'review.proposeView'>) {
  const { ruleId, view, clientId } = input;
  if (!isKnownRule(ruleId)) throw new Refusal('NOT_FOUND');
  const kept = await insert(ctx, {
    ...blankProposal(ctx, signedIn(ctx).memberId, clientId),
    label: { kind: 'word-view', ruleId },
    suite: null,
    language: ruleId.startsWith('es.') ? 'es' : 'en',
    basis: 'own-view',
    state: 'proposed',
    note: view,
  });
  return { proposalId: kept._id };
}
