import { expect } from 'chai';
import { AuditModel } from '../../server/platform/audit.ts';
import { systemContext } from '../../server/platform/context.ts';
import { lineOf } from '../../server/review/example.ts';
import { ProposalModel } from '../../server/review/proposal.model.ts';
import { proposalsPersonal } from '../../server/review/proposals.export.ts';
import { isTooClose, longestSharedRun } from '../../server/review/rewording.ts';
import { sentencesOf } from '../../server/review/sentences.ts';
import type { InputOf } from '../../shared/operations.ts';
import { DAY } from '../../shared/time.ts';
import { type CrisisCase, type LanguageCase, scoreCrisis, scoreLanguage } from '../moderation/score.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const CALM = { kind: 'crisis', tier: 'none', category: 'none', plain: false } as const;
const WORDS =
  'That song kills me every single time. @june-lantern knows. My boss is such a psycho on Mondays. Call 615 555 0134 22.';

describe('proposals: what the reader got wrong', () => {
  let world: World;
  let ana: Person;
  let june: Person;
  let tide: Person;
  let threadId: string;
  let postId: string;
  beforeEach(async () => {
    world = await startWorld();
    const spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    june = await world.moderator('june-lantern');
    tide = await world.moderator('tide-keeper');
    threadId = (await aThread(june, spaceId)).threadId;
    postId = (await aReply(ana, threadId, WORDS)).post.postId;
  });
  afterEach(() => world.end());

  const subject = () => ({ kind: 'post' as const, id: postId, home: threadId });
  const propose = (change: Partial<InputOf<'review.propose'>> = {}): InputOf<'review.propose'> => ({
    clientId: newClientId(),
    subject: subject(),
    label: CALM,
    language: 'en',
    note: 'A turn of speech.',
    wording: { by: 'author', sentences: [0] },
    ...change,
  });
  const reworded = (text: string, change: Partial<InputOf<'review.propose'>> = {}) =>
    propose({ wording: { by: 'reworded', text }, ...change });

  it('asks the author, keeps nothing without a yes, and then exactly what was shown', async () => {
    const source = await june.do('review.getSource', subject());
    expect(source).to.deep.equal({
      sentences: ['That song kills me every single time.', 'My boss is such a psycho on Mondays.'],
      mayAsk: true,
    });
    const input = propose();
    const asked = await june.do('review.propose', input);
    expect(asked).to.include({ state: 'asking', basis: 'author', text: null });
    expect((await june.do('review.propose', input)).proposalId, 'sent twice').to.equal(asked.proposalId);
    const { proposalId } = asked;
    const held = JSON.stringify(await ProposalModel.findById(proposalId).lean());
    expect(held).to.not.match(/song|kills|psycho/);
    expect((await ana.do('review.listAsks', {})).asks, 'not on the same day').to.deep.equal([]);
    world.clock.advance(DAY);
    const { asks } = await ana.do('review.listAsks', {});
    expect(asks).to.have.length(1);
    expect(asks[0]?.text).to.equal('That song kills me every single time.');
    expect(JSON.stringify(asks)).to.not.match(/crisis|june/);
    expect((await tide.do('review.listAsks', {})).asks, 'someone else').to.deep.equal([]);
    const foreign = await tide.refused('review.answerConsent', { proposalId, answer: 'yes' });
    expect(foreign.code).to.equal('NOT_FOUND');
    const early = await tide.refused('review.decideProposal', { proposalId, keep: true, version: 1 });
    expect(early.code, 'before the author says yes').to.equal('CONFLICT');

    await ana.do('review.answerConsent', { proposalId, answer: 'yes' });
    const [waiting] = (await tide.do('review.listProposals', {})).items;
    expect(waiting).to.include({ proposalId, text: asks[0]?.text, state: 'proposed' });
    expect(JSON.stringify(waiting)).to.not.include('ana-maple').and.not.include(postId);
    const kept = await tide.do('review.decideProposal', { proposalId, keep: true, version: 2 });
    expect(kept.state).to.equal('kept');
    const { items } = await june.do('review.listExamples', { suite: 'crisis' });
    expect(JSON.parse(items[0] ?? '')).to.include({ text: asks[0]?.text, lang: 'en', tier: 'none' });

    expect((await ana.do('review.listAsks', {})).given.map((one) => one.proposalId)).to.deep.equal([
      proposalId,
    ]);
    await ana.do('review.answerConsent', { proposalId, answer: 'no' });
    expect((await june.do('review.listExamples', { suite: 'crisis' })).items, 'taken back').to.deep.equal([]);
    expect(JSON.stringify(await ProposalModel.findById(proposalId).lean())).to.not.include('song');

    const acts = await AuditModel.find({ about: proposalId }).sort({ _id: 1 }).lean();
    expect(acts.map(({ what }) => what)).to.deep.equal([
      'review.propose.author',
      'review.answerConsent.yes',
      'review.keepExample',
      'review.answerConsent.no',
    ]);
    expect(JSON.stringify(acts)).to.not.include('song');
    expect(await AuditModel.countDocuments({ about: postId, what: 'review.viewSource' })).to.equal(1);
  });

  it('keeps nothing after a no, and asks nobody twice about one text', async () => {
    const { proposalId } = await june.do('review.propose', propose());
    world.clock.advance(DAY);
    await ana.do('review.answerConsent', { proposalId, answer: 'no' });
    expect((await ana.do('review.listAsks', {})).asks).to.deep.equal([]);
    const held = await ProposalModel.findById(proposalId).lean();
    expect(held).to.include({ state: 'declined', text: null, seal: null });
    const again = await tide.refused(
      'review.propose',
      propose({ wording: { by: 'author', sentences: [1] } }),
    );
    expect(again.code).to.equal('ASKED_BEFORE');
    const late = await ana.refused('review.answerConsent', { proposalId, answer: 'yes' });
    expect(late.code).to.equal('CONFLICT');
  });

  it('keeps nothing without an answer, or when the text is another by then', async () => {
    const first = await june.do('review.propose', propose());
    world.clock.advance(32 * DAY);
    expect((await ana.do('review.listAsks', {})).asks).to.deep.equal([]);
    expect(await ProposalModel.findById(first.proposalId).lean()).to.include({ text: null });

    const { post } = await aReply(ana, threadId, 'I could just die laughing at that.');
    const second = await june.do(
      'review.propose',
      propose({ subject: { kind: 'post', id: post.postId, home: threadId } }),
    );
    await ana.do('forum.editPost', {
      postId: post.postId,
      body: 'I laughed so hard.',
      version: post.version,
    });
    world.clock.advance(DAY);
    expect((await ana.do('review.listAsks', {})).asks).to.deep.equal([]);
    const { proposalId } = second;
    expect((await ana.refused('review.answerConsent', { proposalId, answer: 'yes' })).code).to.equal(
      'CONFLICT',
    );
  });

  it('refuses a rewording that is still theirs, or that tells of someone', async () => {
    const close = await june.refused(
      'review.propose',
      reworded('Honestly, that song kills me every SINGLE time I hear it.'),
    );
    expect(close.code).to.equal('TOO_CLOSE');
    const copy = await june.refused('review.propose', reworded('That song kills'));
    expect(copy.code).to.equal('TOO_CLOSE');
    const named = await june.refused('review.propose', reworded('This tune slays me, @ana-maple said.'));
    expect(named.details).to.have.property('text');
    const kept = await june.do('review.propose', reworded('This old tune always slays me, in the best way.'));
    expect(kept).to.include({ state: 'proposed', basis: 'reworded' });
  });

  it('needs two people, neither of them the author', async () => {
    const text = 'This old tune always slays me, in the best way.';
    const { proposalId, can } = await june.do('review.propose', reworded(text));
    expect(can.decide).to.equal(false);
    const own = await june.refused('review.decideProposal', { proposalId, keep: true, version: 1 });
    expect(own.code).to.equal('CONFLICT');
    expect((await june.do('review.listExamples', { suite: 'crisis' })).items).to.deep.equal([]);
    const bare = await tide.refused('review.decideProposal', { proposalId, keep: false, version: 1 });
    expect(bare.details).to.have.property('reason');
    const declined = await tide.do('review.decideProposal', {
      proposalId,
      keep: false,
      reason: 'Too thin to learn from.',
      version: 1,
    });
    expect(declined).to.include({ state: 'declined', text: null });
    expect(await ProposalModel.findById(proposalId).lean()).to.include({ authorId: null, text: null });

    const { post } = await aReply(june, threadId, 'Mondays murder me.');
    const hers = { kind: 'post' as const, id: post.postId, home: threadId };
    expect((await june.call('review.propose', propose({ subject: hers }))).ok, 'own words').to.equal(false);
    const byTide = await tide.do(
      'review.propose',
      propose({ subject: hers, wording: { by: 'reworded', text: 'The start of a week always slays me.' } }),
    );
    const author = await june.refused('review.decideProposal', {
      proposalId: byTide.proposalId,
      keep: true,
      version: 1,
    });
    expect(author.code).to.equal('CONFLICT');
  });

  it('opens nothing that is not at the desk already', async () => {
    await june.do('review.getSource', subject());
    for (const kind of ['private-message', 'excerpt', 'message', 'contacts'] as const) {
      const hidden = await june.refused('review.getSource', {
        kind,
        id: 'msg_unknown',
        home: 'conv_unknown',
      });
      expect(hidden.code, kind).to.equal('NOT_FOUND');
    }
    expect((await ana.refused('review.getSource', subject())).code).to.equal('FORBIDDEN');
  });

  it('opens what stands behind an alert, in other words alone where it stands in no thread', async () => {
    const ben = await world.member('ben-cedar');
    const { conversation } = await ben.do('messages.createRequest', {
      memberId: ana.memberId,
      clientId: newClientId(),
      text: 'Hello, may I write to you?',
    });
    const { conversationId } = conversation;
    await ana.do('messages.answerRequest', { conversationId, answer: 'yes' });
    const say = (text: string) =>
      ben.do('messages.sendMessage', { conversationId, clientId: newClientId(), text });
    const calm = await say('The lamp is amber.');
    const danger = await say('I have the pills in my hand and I am going to kill myself tonight.');
    await world.settled();
    const refOf = (id: string) => ({ kind: 'private-message' as const, id, home: conversationId });
    const source = await june.do('review.getSource', refOf(danger.message.messageId));
    expect(source.mayAsk).to.equal(false);
    const shut = await june.refused('review.getSource', refOf(calm.message.messageId));
    expect(shut.code).to.equal('NOT_FOUND');
    const asked = await june.refused(
      'review.propose',
      propose({
        subject: refOf(danger.message.messageId),
        label: { ...CALM, tier: 'high', category: 'suicide' },
      }),
    );
    expect(asked.details).to.have.property('sentences');
  });

  it('gives lines that the suites read and score', async () => {
    const confirm = async (input: InputOf<'review.propose'>) => {
      const { proposalId, version } = await june.do('review.propose', input);
      await tide.do('review.decideProposal', { proposalId, keep: true, version });
    };
    await confirm(reworded('This old tune always slays me, in the best way.'));
    await confirm(
      reworded('Since Tuesday I only think about not being alive any more.', {
        label: { kind: 'crisis', tier: 'high', category: 'suicide', plain: true },
      }),
    );
    await confirm(
      reworded('The neighbour upstairs is a nutjob, they say.', {
        label: { kind: 'word', should: true, words: 'nutjob', category: 'label' },
      }),
    );
    await confirm(
      reworded('We are crazy busy in the kitchen.', {
        label: { kind: 'word', should: false, words: 'crazy', category: 'ableist' },
      }),
    );
    await confirm(reworded('Nobody in this place can stand you.', { label: { kind: 'attack', is: true } }));
    const astray = await june.refused(
      'review.propose',
      reworded('We are so busy in the kitchen.', {
        label: { kind: 'word', should: true, words: 'crazy', category: 'ableist' },
      }),
    );
    expect(astray.details).to.have.property('words');

    const page = await june.do('review.listExamples', { suite: 'language', limit: 2 });
    const rest = await june.do('review.listExamples', {
      suite: 'language',
      cursor: page.nextCursor ?? '',
    });
    const parse = <T>(lines: string[]) => lines.map((line) => JSON.parse(line) as T);
    const language = parse<LanguageCase>([...page.items, ...rest.items]);
    expect(language).to.have.length(3);
    for (const { text, expected } of language)
      for (const { start, end, match } of expected) expect(text.slice(start, end)).to.equal(match);
    expect(scoreLanguage(language).n).to.equal(3);
    const crisis = parse<CrisisCase>((await june.do('review.listExamples', { suite: 'crisis' })).items);
    expect(crisis.map(({ tier, cue }) => [tier, cue])).to.deep.equal([
      ['none', 'none'],
      ['high', 'explicit'],
    ]);
    expect(crisis[1]).to.have.all.keys(
      ...['id', 'text', 'lang', 'tier', 'accept_tiers', 'category', 'accept_categories'],
      ...['functionality', 'cue'],
    );
    expect(scoreCrisis(crisis).n).to.equal(2);
  });

  it('goes with whose words they are: into their copy, and away when they leave', async () => {
    const { proposalId } = await june.do('review.propose', propose());
    await ana.do('review.proposeView', {
      clientId: newClientId(),
      ruleId: 'en.addict',
      view: 'I say it of myself.',
    });
    world.clock.advance(DAY);
    await ana.do('review.answerConsent', { proposalId, answer: 'yes' });
    const ctx = systemContext(world.app.node, world.clock.now());
    const rows: object[] = [];
    for (const file of proposalsPersonal.files)
      for await (const page of file.exportOf(ctx, ana.memberId)) rows.push(...page);
    expect(JSON.stringify(rows)).to.include('That song kills me').and.include('I say it of myself.');
    await proposalsPersonal.eraseOf(ctx, ana.memberId, 'keep');
    await proposalsPersonal.eraseOf(ctx, june.memberId, 'keep');
    const left = JSON.stringify(await ProposalModel.find({ _id: { $gt: '' } }).lean());
    expect(left).to.not.include(ana.memberId).and.not.include(june.memberId);
    expect(left).to.not.match(/song|of myself/);
  });

  it('takes how a member sees a rule, and shows no name', async () => {
    const ruleId = 'en.schizophrenic';
    const unknown = await ana.refused('review.proposeView', {
      clientId: newClientId(),
      ruleId: 'en.no-such-rule',
      view: 'It is mine.',
    });
    expect(unknown.code).to.equal('NOT_FOUND');
    const { proposalId } = await ana.do('review.proposeView', {
      clientId: newClientId(),
      ruleId,
      view: 'In my group we say it with pride.',
    });
    const [view] = (await june.do('review.listProposals', {})).items;
    expect(view).to.deep.include({ by: null, basis: 'own-view', label: { kind: 'word-view', ruleId } });
    expect(JSON.stringify(view)).to.not.include(ana.handle).and.not.include(ana.memberId);
    await june.do('review.decideProposal', { proposalId, keep: true, version: 1 });
    for (const suite of ['crisis', 'language'] as const)
      expect((await june.do('review.listExamples', { suite })).items).to.deep.equal([]);
  });
});

describe('proposals: small parts', () => {
  it('finds the longest run of shared words, whatever their marks', () => {
    expect(longestSharedRun('', 'one two')).to.equal(0);
    expect(longestSharedRun('I can’t go on like this', 'CANT go ON, like them')).to.equal(4);
    expect(longestSharedRun('a b c x a b c d', 'a b c d')).to.equal(4);
    expect(isTooClose('one two three four five six', 'so: one two three four. Yes')).to.equal(false);
    expect(isTooClose('one two three four five six', 'so: one two three four five')).to.equal(true);
    const started = performance.now();
    isTooClose('word '.repeat(4_000), 'word '.repeat(120));
    expect(performance.now() - started).to.be.below(500);
  });

  it('leaves out what others said and what tells who someone is', () => {
    expect(sentencesOf('> You said so.\nMine. See https://x.org now! Ask @ben. ¿Y tú? …')).to.deep.equal([
      'Mine.',
      '¿Y tú?',
    ]);
  });

  it('makes no line of what has no words', () => {
    expect(lineOf({ _id: 'x', label: CALM, language: 'en', text: null })).to.equal(null);
  });
});
