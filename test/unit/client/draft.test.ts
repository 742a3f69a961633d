import { expect } from 'chai';
import { stillFitting } from '../../../client/composer/coach.ts';
import { parseDraft, resume } from '../../../client/composer/draft.ts';

describe('client: drafts', () => {
  it('reads what was kept and ignores what it can not read', () => {
    expect(parseDraft('{"body":"hello","clientId":"abc"}')).to.deep.equal({ body: 'hello', clientId: 'abc' });
    for (const broken of [null, '', '{', '{"body":1}', '"text"', 'null'])
      expect(parseDraft(broken)).to.equal(null);
  });

  it('goes on with words whose sending was cut off, under the same id, so that they are sent once', () => {
    const sending = { body: 'first', clientId: 'one' };
    expect(resume(sending, null)).to.deep.equal(sending);
    expect(resume(sending, { body: 'second', clientId: 'two' })).to.deep.equal({
      body: 'first\n\nsecond',
      clientId: 'one',
    });
    expect(resume(sending, { body: ' ', clientId: 'two' })).to.deep.equal(sending);
  });

  it('keeps the newer words when nothing was being sent', () => {
    const draft = { body: 'mine', clientId: 'two' };
    expect(resume(null, draft)).to.equal(draft);
    expect(resume(null, null)).to.equal(null);
  });

  it('drops a suggestion once the words it is about have moved', () => {
    const suggestion = {
      category: 'label',
      match: 'addict',
      start: 2,
      end: 8,
      action: 'suggest' as const,
      reason: '',
      rule: 'r',
      suggestions: [],
    };
    expect(stillFitting([suggestion], 'a addict')).to.have.length(1);
    expect(stillFitting([suggestion], 'an addict')).to.have.length(0);
  });
});
