import { newId } from '../../shared/ids.ts';
import type { NoticeKind } from '../../shared/notices.ts';
import { later } from '../../shared/time.ts';
import { listReach } from '../accounts/cards.service.ts';
import { isMask } from '../accounts/masks.ts';
import { listOwners, listUntold } from '../forum/masks.ts';
import { insertAlong, readerAlong } from '../platform/along.ts';
import type { Context } from '../platform/context.ts';
import { emission } from '../platform/fanout.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { afterQuiet, CALM, MAIL_AFTER_MS } from './calm.ts';
import { type Notice, NoticeModel } from './notice.model.ts';
import { type Preference, PreferenceModel } from './preference.model.ts';

/** What happened, as those who are told hear of it. */
export interface Happened {
  /** Makes the notice the only one of its kind for each person: an event's id, mostly. */
  key: string;
  at: Date;
  byId?: string;
  threadId?: string;
  postId?: string;
  link?: string;
}

const preferencesOf = readerAlong<Preference>((memberIds) =>
  PreferenceModel.find({ _id: { $in: memberIds } })
    .limit(memberIds.length)
    .lean(),
);

/** Some members with one kind. */
export function all(memberIds: readonly string[], kind: NoticeKind): Map<string, NoticeKind> {
  return new Map(memberIds.map((memberId) => [memberId, kind]));
}

/** Who hears of it in the end: whoever stands behind a mask in its place, and of what a mask does nobody to whom it must not speak. */
async function behind(
  ctx: Context,
  told: ReadonlyMap<string, NoticeKind>,
  byId: string | undefined,
): Promise<ReadonlyMap<string, NoticeKind>> {
  const owners = await listOwners(ctx, [...told.keys()]);
  const masked = byId !== undefined && isMask(byId);
  if (!owners.size && !masked) return told;
  const people = new Map(
    [...told].flatMap(([id, kind]) => (id === byId ? [] : [[owners.get(id) ?? id, kind] as const])),
  );
  for (const each of masked ? await listUntold(ctx, byId, [...people.keys()]) : []) people.delete(each);
  return people;
}

/**
 * Tells some members, each where they chose, each once however often this runs. Whoever hides the one who did it is not told.
 */
export async function notify(
  ctx: Context,
  given: ReadonlyMap<string, NoticeKind>,
  what: Happened,
): Promise<void> {
  const told = await behind(ctx, given, what.byId);
  const everyone = [...told.keys()].filter((memberId) => memberId !== what.byId);
  if (!everyone.length) return;
  const chosen = await preferencesOf(everyone);
  const choices = new Map(chosen.map((row) => [row._id, row]));
  const ways = (memberId: string) => {
    const choice = choices.get(memberId) ?? CALM;
    const kind = told.get(memberId) as NoticeKind;
    const inApp = choice.app.includes(kind);
    const mail = choice.mail.includes(kind);
    const push = choice.push.includes(kind);
    return { choice, kind, inApp, mail, push, any: inApp || mail || push };
  };
  const wanted = everyone.filter((memberId) => ways(memberId).any);
  if (!wanted.length) return;
  const reach = await listReach(wanted, what.byId ?? null);
  const rows = reach.flatMap(({ memberId, hasMail, timeZone }) => {
    const { choice, kind, inApp, push, ...way } = ways(memberId);
    const mail = hasMail && way.mail;
    if (!inApp && !mail && !push) return [];
    const out = (after: number) => afterQuiet(later(what.at, after), timeZone, choice);
    return [
      {
        _id: newId('notice', what.at.getTime()),
        key: `${what.key}.${kind}.${memberId}`,
        memberId,
        kind,
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
  const refused = await insertAlong<Notice>(NoticeModel, ...rows);
  // Those who were told before are told once.
  const fault = refused.find((error) => !isDuplicate(error));
  if (fault) throw fault;
  ctx.node.fanout.emit(
    rows.filter((row) => row.inApp).map((row) => emission(`member:${row.memberId}`, 'notifications.changed')),
  );
}
