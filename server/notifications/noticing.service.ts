import { newId } from '../../shared/ids.ts';
import type { NoticeKind } from '../../shared/notices.ts';
import { later } from '../../shared/time.ts';
import { listReach } from '../accounts/cards.service.ts';
import type { Context } from '../platform/context.ts';
import { emission } from '../platform/fanout.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { afterQuiet, CALM, MAIL_AFTER_MS } from './calm.ts';
import { NoticeModel } from './notice.model.ts';
import { PreferenceModel } from './preference.model.ts';

/** What happened, as those who are told hear of it. */
export interface Happened {
  /** Makes the notice the only one of its kind for each person: an event's id, mostly. */
  key: string;
  kind: NoticeKind;
  at: Date;
  byId?: string;
  threadId?: string;
  postId?: string;
  link?: string;
}

/**
 * Tells some members, each where they chose, each once however often this runs. Whoever hides the one who did it is not told.
 */
export async function notify(ctx: Context, memberIds: readonly string[], what: Happened): Promise<void> {
  const wanted = [...new Set(memberIds)].filter((memberId) => memberId !== what.byId);
  if (!wanted.length) return;
  const [reach, chosen] = await Promise.all([
    listReach(wanted, what.byId ?? null),
    PreferenceModel.find({ _id: { $in: wanted } })
      .limit(wanted.length)
      .lean(),
  ]);
  const choices = new Map(chosen.map((row) => [row._id, row]));
  const rows = reach.flatMap(({ memberId, hasMail, timeZone }) => {
    const choice = choices.get(memberId) ?? CALM;
    const inApp = choice.app.includes(what.kind);
    const mail = hasMail && choice.mail.includes(what.kind);
    const push = choice.push.includes(what.kind);
    if (!inApp && !mail && !push) return [];
    const out = (after: number) => afterQuiet(later(what.at, after), timeZone, choice);
    return [
      {
        _id: newId('notice', what.at.getTime()),
        key: `${what.key}.${what.kind}.${memberId}`,
        memberId,
        kind: what.kind,
        byId: what.byId ?? null,
        threadId: what.threadId ?? null,
        postId: what.postId ?? null,
        link: what.link ?? null,
        inApp,
        at: what.at,
        readAt: null,
        mailDueAt: mail ? out(MAIL_AFTER_MS) : null,
        letterId: null,
        pushDueAt: push ? out(0) : null,
      },
    ];
  });
  if (!rows.length) return;
  try {
    await NoticeModel.insertMany(rows, { ordered: false });
  } catch (error) {
    // Those who were told before are told once.
    if (!isDuplicate(error)) throw error;
  }
  ctx.node.fanout.emit(
    rows.filter((row) => row.inApp).map((row) => emission(`member:${row.memberId}`, 'notifications.changed')),
  );
}
