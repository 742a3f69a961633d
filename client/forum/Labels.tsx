import { STATES } from '../../shared/states.ts';

/** Topics and the state of a thread, in small words. */
export function Labels({ tags, region }: { tags: readonly string[]; region: string | null }) {
  return (
    <>
      {region && <span class="chip">{STATES[region] ?? region}</span>}
      {tags.map((tag) => (
        <span key={tag} class="chip">
          {tag}
        </span>
      ))}
    </>
  );
}
