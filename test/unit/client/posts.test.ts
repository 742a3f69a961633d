import { expect } from 'chai';
import { branchesOf, mergePosts, quotation } from '../../../client/forum/posts.ts';
import type { PostView } from '../../../shared/forum-views.ts';

function post(id: string, path: string, more: Partial<PostView> = {}): PostView {
  return {
    postId: id,
    threadId: 'thread_1',
    parentId: null,
    path,
    opening: false,
    author: {
      memberId: 'mem_1',
      handle: 'late-lark',
      facets: [],
      peerSpecialist: false,
      responder: false,
      openTo: null,
      hidden: null,
    },
    state: 'published',
    createdAt: '2026-11-24T06:00:00.000Z',
    editedAt: null,
    version: 1,
    html: '<p>words</p>',
    body: 'words',
    withheld: null,
    note: null,
    reactions: { like: 0, 'same-here': 0, 'thank-you': 0, 'thinking-of-you': 0 },
    mine: [],
    helped: false,
    trust: null,
    moreAsked: null,
    asked: { more: false, who: false },
    can: {
      reply: true,
      react: true,
      edit: false,
      takeBack: false,
      undoTakeBack: false,
      report: true,
      markHelped: false,
      askMore: true,
      askWho: true,
      answerWho: false,
      seeHistory: false,
    },
    ...more,
  };
}

describe('client: the posts of a thread', () => {
  it('keeps reading order and shows nothing twice', () => {
    const merged = mergePosts([post('a', '0'), post('c', '2')], [post('b', '1'), post('c', '2')]);
    expect(merged.map((one) => one.postId)).to.deep.equal(['a', 'b', 'c']);
  });

  it('lets the higher version win, and the later of equal ones', () => {
    const merged = mergePosts(
      [post('a', '0', { version: 2, html: 'new' }), post('b', '1', { moreAsked: 1 })],
      [post('a', '0', { version: 1, html: 'old' }), post('b', '1', { moreAsked: 2 })],
    );
    expect(merged[0]?.html).to.equal('new');
    expect(merged[1]?.moreAsked).to.equal(2);
  });

  it('puts answers under the reply that they answer', () => {
    const { opening, branches } = branchesOf([
      post('o', '0', { opening: true }),
      post('a', '1'),
      post('b', '1.1', { parentId: 'a' }),
      post('c', '2'),
    ]);
    expect(opening?.postId).to.equal('o');
    expect(
      branches.map((one) => [one.post.postId, one.answers.map((answer) => answer.postId)]),
    ).to.deep.equal([
      ['a', ['b']],
      ['c', []],
    ]);
  });

  it('shows an answer whose parent is not loaded', () => {
    expect(branchesOf([post('b', '1.1', { parentId: 'a' })]).branches).to.have.length(1);
  });

  it('quotes every line', () => {
    expect(quotation(post('post_1', '1'), 'one\ntwo')).to.equal('> **late-lark**\n>\n> one\n> two\n\n');
  });
});
