import type { Tier } from '../../shared/crisis.ts';
import type { Concern } from '../../shared/events.ts';
import { newId } from '../../shared/ids.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import type { Context } from '../platform/context.ts';
import { changeWithEvents, event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { subjectKey } from '../platform/subjects.ts';
import { type Alert, AlertModel, type Evidence, type LogEntry } from './alert.model.ts';
import { escalate } from './escalating.service.ts';
import { URGENCY } from './escalation.ts';

/** One alert per post; in a meeting or a conversation, one per person: what they say there is one story. */
function keyOf(subject: SubjectRef, aboutId: string): string {
  if (subject.kind === 'post') return subjectKey(subject);
  const place = subject.kind === 'message' ? 'meeting' : 'conversation';
  return `${place}:${subject.home}:${aboutId}`;
}

/** Opens an alert for a text in which the crisis reader saw something, or adds to the one that is live. The same event twice adds nothing. */
export async function openAlert(
  ctx: Context,
  found: { eventId: string; subject: SubjectRef; aboutId: string; concern: Concern; at: Date },
): Promise<void> {
  const { tier, category, crisis: findings } = found.concern;
  if (tier === 'none') return;
  const evidence: Evidence = {
    eventId: found.eventId,
    subject: found.subject,
    tier,
    category,
    findings,
    at: found.at,
  };
  if (await AlertModel.exists({ 'evidence.eventId': found.eventId })) return;
  const key = keyOf(found.subject, found.aboutId);
  const live = await AlertModel.findOne({ key, live: true }).lean();
  if (live) return addEvidence(ctx, live, evidence);
  const _id = newId('alert', ctx.now.getTime());
  const alert: Omit<Alert, 'outbox'> = {
    _id,
    key,
    live: true,
    aboutId: found.aboutId,
    tier,
    urgency: URGENCY[tier],
    category,
    state: 'open',
    evidence: [evidence],
    openedAt: found.at,
    step: 0,
    nextEscalationAt: ctx.now,
    claimedById: null,
    claimedAt: null,
    checkBackAt: null,
    noteIds: [],
    outcome: null,
    resolvedAt: null,
    log: [{ at: ctx.now, what: 'opened', byId: null, detail: null }],
    version: 1,
  };
  try {
    await insertWithEvents(ctx, AlertModel, alert, [
      event('crisis.alert.changed', { alertId: _id, version: 1, tier }),
    ]);
  } catch (error) {
    // Another event of the same person opened it a moment ago: this one is evidence for it.
    if (isDuplicate(error, 'key')) return openAlert(ctx, found);
    throw error;
  }
  // Page at once; should this process end here, the stored instant is due and the worker does it.
  await escalate(ctx, _id);
}

/** Adds evidence. A more pressing tier than before starts the ladder anew, even when someone has claimed it: they are told by the change. */
async function addEvidence(ctx: Context, alert: Alert, evidence: Evidence): Promise<void> {
  const raised = URGENCY[evidence.tier] > alert.urgency;
  const tier: Tier = raised ? evidence.tier : alert.tier;
  const version = alert.version + 1;
  const log: LogEntry[] = [
    { at: ctx.now, what: raised ? 'raised' : 'evidence-added', byId: null, detail: evidence.tier },
  ];
  const climbs = raised && alert.state === 'open';
  const changed = await changeWithEvents(
    ctx,
    AlertModel,
    { _id: alert._id, version: alert.version },
    {
      $set: {
        tier,
        urgency: URGENCY[tier],
        category: raised ? evidence.category : alert.category,
        version,
        ...(climbs ? { step: 0, nextEscalationAt: ctx.now } : {}),
      },
      $push: { evidence, log: { $each: log } },
    },
    [event('crisis.alert.changed', { alertId: alert._id, version, tier })],
  );
  // It changed meanwhile: the dispatcher comes back with this event and finds it as it is then.
  if (!changed) throw new Error('an alert changed while evidence was added');
  if (climbs) await escalate(ctx, alert._id);
}
