/** Grey shapes where words will be. They appear only when the wait is longer than 300 ms. */
export function Skeleton({ label, blocks = 3 }: { label: string; blocks?: number }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      <span class="title" />
      <span class="short" />
      {Array.from({ length: blocks }, (_, at) => (
        <span class="block" key={at} />
      ))}
    </div>
  );
}
