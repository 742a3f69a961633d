/** A tone that stays the same for the same name. */
function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return (sum % 6) + 1;
}

/** The first two letters of a name on a quiet colour. Decoration: the name stands beside it. */
export function Avatar({ name, small }: { name: string; small?: boolean }) {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 2) || '·';
  return (
    <span class={`avatar tone-${toneOf(name)}${small ? ' small' : ''}`} aria-hidden="true">
      {letters.charAt(0).toUpperCase() + letters.slice(1)}
    </span>
  );
}
