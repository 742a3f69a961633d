import type { CredentialCard } from '../../shared/credentials.ts';
import { Refusal, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { listCards } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { changeWithEvents, event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { type Credential, CredentialModel } from './credential.model.ts';
import { canDecide } from './credentials.policy.ts';

/** The instant at which a credential stops holding: the end of its last day, UTC. */
function endOf(validUntil: string): Date {
  return new Date(`${validUntil}T23:59:59.999Z`);
}

async function viewCards(ctx: Context, rows: readonly Credential[]): Promise<CredentialCard[]> {
  const cards = await listCards(
    rows.flatMap((row) => (row.decidedById ? [row.memberId, row.decidedById] : [row.memberId])),
    ctx.now,
  );
  return rows.map((row) => ({
    credentialId: row._id,
    memberId: row.memberId,
    handle: cards(row.memberId).handle,
    title: row.title,
    issuingBody: row.issuingBody,
    region: row.region,
    state: row.state === 'verified' && endOf(row.validUntil) <= ctx.now ? 'lapsed' : row.state,
    appliedAt: row.appliedAt.toISOString(),
    checkedOn: row.decidedAt?.toISOString().slice(0, 10) ?? null,
    checkedBy: row.decidedById && cards(row.decidedById).handle,
    validUntil: row.validUntil,
    can: { decide: canDecide(ctx.viewer, row) },
  }));
}

async function viewOne(ctx: Context, row: Credential): Promise<CredentialCard> {
  const [card] = await viewCards(ctx, [row]);
  if (!card) throw new Refusal('NOT_FOUND');
  return card;
}

/** Asks for a check. CONFLICT while another one of the same person waits. */
export async function apply(ctx: Context, input: ParsedOf<'credentials.apply'>): Promise<CredentialCard> {
  const { memberId } = signedIn(ctx);
  const { number, ...fields } = input;
  if (endOf(input.validUntil) <= ctx.now) throw wrongFields({ validUntil: 'past-day' });
  const credential: Omit<Credential, 'outbox'> = {
    ...fields,
    _id: newId('credential', ctx.now.getTime()),
    memberId,
    numberHash: ctx.node.secrets.hash('credential-number', `${input.issuingBody}:${number}`.toLowerCase()),
    state: 'waiting',
    appliedAt: ctx.now,
    decidedAt: null,
    decidedById: null,
    reason: null,
  };
  try {
    const { doc } = await insertWithEvents(ctx, CredentialModel, credential, []);
    return await viewOne(ctx, doc);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await CredentialModel.findOne({ memberId, clientId: input.clientId }).lean();
    if (!first) throw new Refusal('CONFLICT');
    return viewOne(ctx, first);
  }
}

/** Waiting credentials, the longest waiting first. */
export async function listWaiting(ctx: Context, input: ParsedOf<'credentials.listWaiting'>) {
  const rows = await CredentialModel.find({ state: 'waiting', ...afterCursor([['_id', 1]], input.cursor) })
    .sort({ _id: 1 })
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row._id]);
  return { items: await viewCards(ctx, page.items), nextCursor: page.nextCursor };
}

/** Verifies or declines. CONFLICT when someone else has decided, or when the number stands behind another person. */
export async function decide(ctx: Context, input: ParsedOf<'credentials.decide'>): Promise<CredentialCard> {
  const found = await CredentialModel.findOne({ _id: input.credentialId }).lean();
  if (!found) throw new Refusal('NOT_FOUND');
  if (found.memberId === signedIn(ctx).memberId) throw new Refusal('FORBIDDEN');
  if (!canDecide(ctx.viewer, found)) throw new Refusal('CONFLICT');
  const verifiedUntil = input.verified ? endOf(found.validUntil).toISOString() : null;
  try {
    const changed = await changeWithEvents(
      ctx,
      CredentialModel,
      { _id: found._id, state: 'waiting' },
      {
        $set: {
          state: input.verified ? 'verified' : 'declined',
          decidedAt: ctx.now,
          decidedById: signedIn(ctx).memberId,
          reason: input.reason,
        },
      },
      input.verified
        ? [
            event('credentials.credential.changed', {
              memberId: found.memberId,
              credentialId: found._id,
              verifiedUntil,
            }),
          ]
        : [],
    );
    if (!changed) throw new Refusal('CONFLICT');
    await audit(ctx, input.verified ? 'credentials.verify' : 'credentials.decline', found._id, input.reason);
    await changed.told;
    return await viewOne(ctx, changed.doc);
  } catch (error) {
    if (isDuplicate(error)) throw wrongFields({ number: 'number-taken' }, 'CONFLICT');
    throw error;
  }
}

/** The trust card: the newest verified credential, and for oneself also one that waits. */
export async function getCard(ctx: Context, input: ParsedOf<'credentials.getCard'>) {
  const own = signedIn(ctx).memberId === input.memberId;
  if (sightOf(ctx).hides(input.memberId)) return { card: null };
  const states: Credential['state'][] = own ? ['verified', 'waiting', 'declined'] : ['verified'];
  const found = await CredentialModel.findOne({ memberId: input.memberId, state: { $in: states } })
    .sort({ _id: -1 })
    .lean();
  return { card: found ? await viewOne(ctx, found) : null };
}
