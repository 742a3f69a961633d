import { expect } from 'chai';
import { canDecide } from '../../server/credentials/credentials.policy.ts';
import { canClaim, canRead as canReadAlert, canWork } from '../../server/crisis/crisis.policy.ts';
import {
  canAnswerWho,
  canEdit,
  canMarkHelped,
  canPostIn,
  canReact,
  canReadSpace,
  canReadText,
  canReport,
  canSeeHistory,
  canSetThreadState,
  canTakeBack,
  canWearMask,
  type PostFacts,
  type SpaceFacts,
  type ThreadFacts,
} from '../../server/forum/forum.policy.ts';
import {
  canAnswerPublic,
  canAskPublic,
  canDecidePublic,
  canEndPublic,
  isPublicThread,
} from '../../server/forum/publishing.policy.ts';
import { canAnswerLift, canEditPages, canReadPage } from '../../server/knowledge/knowledge.policy.ts';
import {
  canAnswer,
  canHear,
  canReport as canReportMessage,
  canSee,
  canTakeBack as canTakeBackMessage,
  canWrite,
} from '../../server/messages/messages.policy.ts';
import { canAnswerAsk, canDecideProposal, canPropose } from '../../server/review/proposal.policy.ts';
import { decisionsFor } from '../../server/review/review.policy.ts';
import {
  canFacilitate,
  canJoin,
  canOpen,
  canPlan,
  canRaiseHand,
  canSpeak,
} from '../../server/rooms/rooms.policy.ts';
import { EMPTY_FLOOR } from '../../server/rooms/turns.ts';
import type { Audience } from '../../shared/forum-views.ts';
import type { Operation } from '../../shared/operation.ts';
import { operations } from '../../shared/operations.ts';
import { belongsTo, type Standing } from '../../shared/roles.ts';

type Person = (Standing & { memberId: string; region?: string }) | null;

const NOW = new Date('2026-11-24T12:00:00Z');

const aPost = { kind: 'post' as const, id: 'a-post', home: 'a-thread' };

/** The people of the table. The author wrote the post and is in the meeting; the lead facilitates it. */
const PEOPLE: Record<string, Person> = {
  visitor: null,
  author: { memberId: 'author', roles: ['peer'], peerSpecialist: false, region: 'US-TN' },
  peer: { memberId: 'peer', roles: ['peer'], peerSpecialist: false },
  lead: { memberId: 'lead', roles: ['peer'], peerSpecialist: true },
  'lapsed lead': { memberId: 'lead', roles: ['peer'], peerSpecialist: false },
  'other CPS': { memberId: 'cps', roles: ['peer'], peerSpecialist: true },
  moderator: { memberId: 'moderator', roles: ['peer', 'moderator'], peerSpecialist: false },
  supervisor: { memberId: 'supervisor', roles: ['peer', 'supervisor'], peerSpecialist: false },
  administrator: { memberId: 'administrator', roles: ['peer', 'administrator'], peerSpecialist: false },
};

const space = (kind: Audience['kind']): SpaceFacts => {
  const audience: Audience = { kind, region: kind === 'region' ? 'US-TN' : null };
  return { readers: audience, posters: audience };
};

/** A thread that the moderator opened. */
const inSpace = (kind: Audience['kind']): ThreadFacts => ({
  space: space(kind),
  state: 'open',
  authorId: 'moderator',
});

const post = (state: PostFacts['state']): PostFacts => ({
  authorId: 'author',
  state,
  createdAt: NOW,
  takenBackAt: state === 'taken-back' ? NOW : null,
  whoAsked: true,
  opening: false,
  thread: inSpace('members'),
});

/** How far a thread is on its way to visitors; all of it was written before its author said yes and a moderator read it. */
const publishing = (state: 'asked' | 'public' | 'declined') => ({
  rev: 1,
  state,
  reviewedAt: NOW,
  reason: null,
  waitingSince: state === 'asked' ? NOW : null,
  yes: [{ memberId: 'moderator', at: NOW, named: true }],
});

/** The opening of the moderator's thread. */
const opening = (): PostFacts => ({ ...post('published'), authorId: 'moderator', opening: true });

const meeting = (state: 'planned' | 'open' | 'closed') => ({
  state,
  facilitatorIds: ['lead'],
  participants: ['author', 'lead'].map((memberId) => ({
    memberId,
    here: state === 'open',
    muted: false,
    joinedAt: NOW,
  })),
  removed: [],
  floor: { ...EMPTY_FLOOR, mode: 'hands' as const, holderId: 'author' },
  capacity: 12,
});

const alert = (state: 'open' | 'claimed') => ({
  state,
  aboutId: 'author',
  claimedById: state === 'claimed' ? 'moderator' : null,
});

const talk = (state: 'asked' | 'ignored' | 'open', hidden = false) => ({
  memberIds: ['author', 'peer'],
  askedById: 'author',
  toId: 'peer',
  state,
  hidden,
});

const said = (heard = true, takenBackAt: Date | null = null) => ({
  authorId: 'author',
  heard,
  withheld: false,
  takenBackAt,
  expiresAt: null,
});

/** An example that the moderator proposed from the author's words. */
const proposal = (state: 'asking' | 'proposed' | 'kept' | 'declined') => ({
  state,
  basis: 'author' as const,
  proposerId: 'moderator',
  authorId: 'author',
});

/** Action × state → who may. This is the table of the house: a change of it is a change of a promise. */
const TABLE: Record<string, { may: (person: Person) => boolean; who: string[] }> = {
  'read published text': {
    may: (p) => canReadText(p, post('published')),
    who: ['author', 'peer', 'lead', 'lapsed lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'read withheld text': {
    may: (p) => canReadText(p, post('withheld')),
    who: ['author', 'moderator', 'supervisor', 'administrator'],
  },
  'read text taken back': { may: (p) => canReadText(p, post('taken-back')), who: [] },
  'read a post that waits': {
    may: (p) => canReadText(p, post('waiting')),
    who: ['author', 'moderator', 'supervisor', 'administrator'],
  },
  'read a space for peer specialists': {
    may: (p) => canReadSpace(p, space('peer-specialists')),
    who: ['lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'read a space for Tennessee': {
    may: (p) => canReadSpace(p, space('region')),
    who: ['author', 'moderator', 'supervisor', 'administrator'],
  },
  'write in a space for staff': {
    may: (p) => canPostIn(p, space('staff')),
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'say what helped': { may: (p) => canMarkHelped(p, post('published')), who: ['moderator'] },
  'say who stands behind a post': { may: (p) => canAnswerWho(p, post('published')), who: ['author'] },
  'see what a post said before': {
    may: (p) => canSeeHistory(p, post('published')),
    who: ['author', 'moderator', 'supervisor', 'administrator'],
  },
  'close a thread of the moderator': {
    may: (p) => canSetThreadState(p, inSpace('members')),
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'ask for a thread of the moderator to be public': {
    may: (p) => canAskPublic(p, inSpace('members'), opening(), null),
    who: ['moderator'],
  },
  'ask so in a space for peer specialists': {
    may: (p) => canAskPublic(p, inSpace('peer-specialists'), opening(), null),
    who: [],
  },
  'ask so a second time': {
    may: (p) => canAskPublic(p, inSpace('members'), opening(), publishing('public')),
    who: [],
  },
  'close it to visitors again': {
    may: (p) => canEndPublic(p, inSpace('members'), publishing('public')),
    who: ['moderator'],
  },
  'say yes about words in a public thread': {
    may: (p) => canAnswerPublic(p, inSpace('members'), publishing('public')),
    who: ['author', 'peer', 'lead', 'lapsed lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'open a thread of the moderator to visitors': {
    may: (p) => canDecidePublic(p, inSpace('members'), publishing('asked')),
    who: ['supervisor', 'administrator'],
  },
  'read a public thread': {
    may: () =>
      isPublicThread(
        inSpace('members'),
        { authorId: 'moderator', state: 'published', createdAt: NOW, editedAt: null, publishedAt: NOW },
        publishing('public'),
      ),
    who: [
      'visitor',
      'author',
      'peer',
      'lead',
      'lapsed lead',
      'other CPS',
      'moderator',
      'supervisor',
      'administrator',
    ],
  },
  'read a thread that waits to be public': {
    may: () =>
      isPublicThread(
        inSpace('members'),
        { authorId: 'moderator', state: 'published', createdAt: NOW, editedAt: null, publishedAt: NOW },
        publishing('asked'),
      ),
    who: [],
  },
  'react to a published post': {
    may: (p) => canReact(p, post('published')),
    who: ['author', 'peer', 'lead', 'lapsed lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'react to a withheld post': { may: (p) => canReact(p, post('withheld')), who: [] },
  'edit a published post': { may: (p) => canEdit(p, post('published'), NOW), who: ['author'] },
  'take back a post': { may: (p) => canTakeBack(p, post('published')), who: ['author'] },
  'report a post': {
    may: (p) => canReport(p, post('published')),
    who: ['peer', 'lead', 'lapsed lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'decide a credential of the author': {
    may: (p) => canDecide(p, { memberId: 'author', state: 'waiting' }),
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'decide a credential of the moderator': {
    may: (p) => canDecide(p, { memberId: 'moderator', state: 'waiting' }),
    who: ['supervisor', 'administrator'],
  },
  'plan meetings of the room': { may: (p) => canPlan(p, meeting('planned')), who: ['lead', 'administrator'] },
  'open a planned meeting': { may: (p) => canOpen(p, meeting('planned')), who: ['lead'] },
  'join an open meeting': {
    may: (p) => canJoin(p, meeting('open')),
    who: ['author', 'peer', 'lead', 'lapsed lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'join a planned meeting': { may: (p) => canJoin(p, meeting('planned')), who: [] },
  'lead an open meeting': { may: (p) => canFacilitate(p, meeting('open')), who: ['lead'] },
  'raise a hand': { may: (p) => canRaiseHand(p, meeting('open')), who: ['author', 'lead', 'lapsed lead'] },
  'speak while the author has the floor': {
    may: (p) => canSpeak(p, meeting('open')),
    who: ['author', 'lead'],
  },
  'speak in a closed meeting': { may: (p) => canSpeak(p, meeting('closed')), who: [] },
  'read an alert about the author': {
    may: (p) => canReadAlert(p, alert('open')),
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'claim an open alert': {
    may: (p) => canClaim(p, alert('open')),
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'claim a claimed alert': { may: (p) => canClaim(p, alert('claimed')), who: [] },
  'work on an alert that the moderator claimed': {
    may: (p) => canWork(p, alert('claimed')),
    who: ['moderator'],
  },
  'open the talk of author and peer': { may: (p) => canSee(p, talk('open')), who: ['author', 'peer'] },
  'open it while hiding the other one': { may: (p) => canSee(p, talk('open', true)), who: [] },
  'write in an open talk': { may: (p) => canWrite(p, talk('open')), who: ['author', 'peer'] },
  'write while a request waits': { may: (p) => canWrite(p, talk('asked')), who: [] },
  'write after being ignored': { may: (p) => canWrite(p, talk('ignored')), who: [] },
  'answer a request of the author': { may: (p) => canAnswer(p, talk('asked')), who: ['peer'] },
  'answer a talk that is open': { may: (p) => canAnswer(p, talk('open')), who: [] },
  'take back a private message': { may: (p) => canTakeBackMessage(p, said()), who: ['author'] },
  'take it back twice': { may: (p) => canTakeBackMessage(p, said(true, NOW)), who: [] },
  'see a message written while blocked': { may: (p) => canHear(p, said(false), NOW), who: ['author'] },
  'report a message written while blocked': { may: (p) => canReportMessage(p, said(false), NOW), who: [] },
  'write without a handle where that is allowed': {
    may: (p) => canWearMask(p, { ...space('members'), masks: true }),
    who: ['author', 'peer', 'lead', 'lapsed lead', 'other CPS'],
  },
  'write without a handle elsewhere': {
    may: (p) => canWearMask(p, { ...space('members'), masks: false }),
    who: [],
  },
  'withhold a published post': {
    may: (p) => decisionsFor(p, { authorId: 'author', state: 'open', subject: aPost }, 'published').withhold,
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'restore a withheld post': {
    may: (p) => decisionsFor(p, { authorId: 'author', state: 'decided', subject: aPost }, 'withheld').restore,
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'end the sign-ins of an author whose reading was slowed': {
    may: (p) =>
      decisionsFor(p, { authorId: 'author', state: 'open', subject: { ...aPost, kind: 'reading' } }, 'slowed')
        .endSessions,
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'propose an example from words of the author': {
    may: (p) => canPropose(p, { authorId: 'author' }),
    who: ['moderator', 'supervisor', 'administrator'],
  },
  'propose an example from words of the moderator': {
    may: (p) => canPropose(p, { authorId: 'moderator' }),
    who: ['supervisor', 'administrator'],
  },
  'confirm an example that the moderator proposed': {
    may: (p) => canDecideProposal(p, proposal('proposed')),
    who: ['supervisor', 'administrator'],
  },
  'confirm it before its author has said yes': {
    may: (p) => canDecideProposal(p, proposal('asking')),
    who: [],
  },
  'say yes about the author’s words': {
    may: (p) => canAnswerAsk(p, proposal('asking'), 'yes'),
    who: ['author'],
  },
  'take a yes back': { may: (p) => canAnswerAsk(p, proposal('kept'), 'no'), who: ['author'] },
  'look after knowledge pages': {
    may: canEditPages,
    who: ['lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'read a draft of a page': {
    may: (p) => canReadPage(p, { state: 'draft' }),
    who: ['lead', 'other CPS', 'moderator', 'supervisor', 'administrator'],
  },
  'let the author’s words stand in a page': {
    may: (p) => canAnswerLift(p, { authorId: 'author', state: 'asked' }, 'yes'),
    who: ['author'],
  },
  'take them out again': {
    may: (p) => canAnswerLift(p, { authorId: 'author', state: 'given' }, 'no'),
    who: ['author'],
  },
  'say yes after a no': { may: (p) => canAnswerAsk(p, proposal('declined'), 'yes'), who: [] },
};

describe('policy: the capability table', () => {
  for (const [action, { may, who }] of Object.entries(TABLE))
    it(action, () => {
      expect(Object.keys(PEOPLE).filter((name) => may(PEOPLE[name] ?? null))).to.deep.equal(who);
    });

  it('prints itself, with who may call each operation', () => {
    const names = Object.keys(PEOPLE);
    const row = (label: string, marks: boolean[]) =>
      `${label.padEnd(46)}${marks.map((mark, at) => (mark ? '●' : '·').padStart((names[at]?.length ?? 0) + 1)).join('')}`;
    const lines = [
      `${''.padEnd(46)} ${names.join(' ')}`,
      ...Object.entries(TABLE).map(([action, { may }]) =>
        row(
          action,
          names.map((name) => may(PEOPLE[name] ?? null)),
        ),
      ),
      ...(Object.entries(operations) as [string, Operation][]).map(([name, { who }]) =>
        row(
          name,
          names.map((person) => belongsTo(who, PEOPLE[person] ?? null)),
        ),
      ),
    ];
    console.log(lines.join('\n'));
    expect(lines).to.have.length(1 + Object.keys(TABLE).length + Object.keys(operations).length);
  });
});
