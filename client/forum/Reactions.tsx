import type { PostView } from '../../shared/forum-views.ts';
import { REACTIONS, type ReactionKind } from '../../shared/reactions.ts';
import { useCall } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { toast } from '../ui/toast.tsx';

/** Kind reactions: one in the open, the others a tap away; those that someone chose are shown with their number, never ranked. */
export function Reactions({ post, put }: { post: PostView; put: (post: PostView) => void }) {
  const text = useText();
  const call = useCall();
  const { reactions, mine } = post;
  const set = async (kind: ReactionKind) => {
    const on = !mine.includes(kind);
    const by = on ? 1 : -1;
    put({
      ...post,
      mine: on ? [...mine, kind] : mine.filter((one) => one !== kind),
      reactions: reactions && { ...reactions, [kind]: Math.max(0, reactions[kind] + by) },
    });
    const result = await call('forum.setReaction', { postId: post.postId, kind, on });
    put(result.ok ? { ...post, ...result.value } : post);
    if (!result.ok) toast(text.problems[result.problem.code]);
  };
  const shown = REACTIONS.filter(
    (kind) => kind === 'like' || mine.includes(kind) || (reactions?.[kind] ?? 0) > 0,
  );
  const rest = REACTIONS.filter((kind) => !shown.includes(kind));
  const face = (kind: ReactionKind) => {
    const count = reactions?.[kind] ?? 0;
    return (
      <>
        {kind === 'like' && <Icon name="heart" size={20} />}
        <span>
          {kind === 'like' && count > 0 ? count : text.forum.reactions[kind]}
          {kind !== 'like' && count > 0 && ` ${count}`}
        </span>
      </>
    );
  };
  const label = (kind: ReactionKind) =>
    reactions
      ? text.forum.reactionOf(text.forum.reactions[kind], reactions[kind])
      : text.forum.reactions[kind];
  if (!post.can.react)
    return (
      <>
        {shown
          .filter((kind) => (reactions?.[kind] ?? 0) > 0)
          .map((kind) => (
            <span key={kind} class="action still">
              {face(kind)}
            </span>
          ))}
      </>
    );
  return (
    <>
      {shown.map((kind) => (
        <button
          key={kind}
          type="button"
          class="action"
          aria-pressed={mine.includes(kind)}
          aria-label={label(kind)}
          onClick={() => void set(kind)}
        >
          {face(kind)}
        </button>
      ))}
      {rest.length > 0 && (
        <Menu
          later
          start
          face={<span class="plus">+</span>}
          label={text.forum.react}
          class="action menu-dots"
        >
          {rest.map((kind) => (
            <button key={kind} type="button" onClick={() => void set(kind)}>
              {text.forum.reactions[kind]}
            </button>
          ))}
        </Menu>
      )}
    </>
  );
}
