import type { AlertLine, AlertView } from '../../shared/crisis.ts';
import { findWhereabouts, listCards } from '../accounts/cards.service.ts';
import type { Context } from '../platform/context.ts';
import type { Alert, Evidence } from './alert.model.ts';
import { canClaim, canWork } from './crisis.policy.ts';

/** The evidence that counts most: the highest tier, the newest of it. */
export function leading(alert: Pick<Alert, 'evidence' | 'tier'>): Evidence | undefined {
  return alert.evidence.findLast((each) => each.tier === alert.tier) ?? alert.evidence.at(-1);
}

/** Alerts as lines: no words of anyone. */
export async function viewAlertLines(ctx: Context, alerts: readonly Alert[]): Promise<AlertLine[]> {
  const cards = await listCards(
    alerts.flatMap((alert) => (alert.claimedById ? [alert.aboutId, alert.claimedById] : [alert.aboutId])),
    ctx.now,
  );
  return alerts.flatMap((alert) => {
    const subject = leading(alert)?.subject;
    if (!subject) return [];
    return {
      alertId: alert._id,
      tier: alert.tier,
      category: alert.category,
      state: alert.state,
      about: cards(alert.aboutId),
      subject,
      openedAt: alert.openedAt.toISOString(),
      evidenceCount: alert.evidence.length,
      claimedBy: alert.claimedById ? cards(alert.claimedById) : null,
      claimedAt: alert.claimedAt?.toISOString() ?? null,
      nextEscalationAt: alert.nextEscalationAt?.toISOString() ?? null,
      checkBackAt: alert.checkBackAt?.toISOString() ?? null,
      step: alert.step,
      version: alert.version,
    };
  });
}

/** An alert with the words behind it, as the area that owns them tells. */
export async function viewAlert(ctx: Context, alert: Alert): Promise<AlertView> {
  const evidence = leading(alert);
  const [[line], facts, place, cards] = await Promise.all([
    viewAlertLines(ctx, [alert]),
    evidence ? ctx.node.subjects[evidence.subject.kind].describe(evidence.subject) : null,
    findWhereabouts(alert.aboutId),
    listCards(
      alert.log.flatMap((entry) => (entry.byId ? [entry.byId] : [])),
      ctx.now,
    ),
  ]);
  if (!line) throw new Error('an alert without evidence');
  const working = canWork(ctx.viewer, alert);
  return {
    alert: line,
    findings: evidence?.findings ?? [],
    text: facts?.text ?? null,
    context: (facts?.recent ?? []).map((each) => ({ at: each.at.toISOString(), text: each.text })),
    link: facts?.link ?? '',
    personCountry: place.country,
    personTimeZone: place.timeZone,
    log: alert.log.map((entry) => ({
      at: entry.at.toISOString(),
      what: entry.what,
      by: entry.byId ? cards(entry.byId).handle : null,
      detail: entry.detail,
    })),
    can: { claim: canClaim(ctx.viewer, alert), release: working, note: working, resolve: working },
  };
}
