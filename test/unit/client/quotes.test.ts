import { expect } from 'chai';
import { forgetQuotes, rememberQuote, withSources } from '../../../client/composer/quotes.ts';
import { quotation } from '../../../client/forum/posts.ts';
import { aDevice } from './device.ts';

const ana = { handle: 'ana-maple' } as Parameters<typeof quotation>[0]['author'];

describe('client: quotations', () => {
  aDevice();
  const first = quotation({ author: ana }, 'It was slow.\nThen it was not.');
  const second = quotation({ author: ana }, 'And the bus?');

  it('stand in the box without an address, and lead to their posts once they are sent', () => {
    rememberQuote('reply:t', first, '/threads/t#p1');
    rememberQuote('reply:t', second, '/threads/t#p2');
    expect(first + second).to.not.include('/threads');
    expect(withSources(`${first}Yes.\n\n${second}No.`, 'reply:t')).to.equal(
      '> [**ana-maple**](/threads/t#p1)\n>\n> It was slow.\n> Then it was not.\n\nYes.\n\n' +
        '> [**ana-maple**](/threads/t#p2)\n>\n> And the bus?\n\nNo.',
    );
  });

  it('lead to the right post where another quotation of the same person was taken out', () => {
    expect(withSources(`${second}No.`, 'reply:t')).to.match(/^> \[\*\*ana-maple\*\*\]\(\/threads\/t#p2\)/);
  });

  it('stay plain where the writer changed them, elsewhere, and once they are forgotten', () => {
    const changed = first.replace('It was slow.', 'It was fast.');
    expect(withSources(changed, 'reply:t')).to.equal(changed);
    expect(withSources(first, 'reply:other')).to.equal(first);
    forgetQuotes('reply:t');
    expect(withSources(first, 'reply:t')).to.equal(first);
  });
});
