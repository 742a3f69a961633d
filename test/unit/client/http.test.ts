import { expect } from 'chai';
import { nextOf } from '../../../client/accounts/SignInScreen.tsx';
import { addressOf } from '../../../client/api/http.ts';
import { operations } from '../../../shared/operations.ts';

describe('client: addresses of operations', () => {
  it('fills the path and leaves the rest to the query or the body', () => {
    expect(
      addressOf(['GET', '/spaces/:spaceId/threads'], { spaceId: 'space_1', cursor: 'a b' }),
    ).to.deep.equal({
      url: '/api/v1/spaces/space_1/threads?cursor=a+b',
      body: null,
    });
    expect(addressOf(['POST', '/posts/:postId/edit'], { postId: 'post_1', body: 'x' })).to.deep.equal({
      url: '/api/v1/posts/post_1/edit',
      body: '{"body":"x"}',
    });
  });

  it('never lets a value change the path', () => {
    expect(addressOf(['GET', '/handles/:handle'], { handle: '../me?x' }).url).to.equal(
      '/api/v1/handles/..%2Fme%3Fx',
    );
  });

  it('leaves out what is not given', () => {
    expect(addressOf(['GET', '/threads'], { cursor: undefined, limit: 8 }).url).to.equal(
      '/api/v1/threads?limit=8',
    );
  });

  it('leaves no name unfilled in any operation of the contract', () => {
    for (const { method, path } of Object.values(operations)) {
      const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
      const { url } = addressOf([method, path], Object.fromEntries(names.map((name) => [name, 'value'])));
      expect(url).to.not.include(':');
    }
  });

  it('goes on after sign-in to addresses of this site only', () => {
    expect(nextOf({ next: '/threads/thread_1' })).to.equal('/threads/thread_1');
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
    ])
      expect(nextOf({ next })).to.equal('/');
    expect(nextOf({})).to.equal('/');
  });
});
