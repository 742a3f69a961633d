import { openFiled } from './filed.ts';
import { type MarkKind, writtenMarks } from './mark-lines.ts';
import filed from './marks.json' with { type: 'json' };
import { words } from './vocabulary.ts';
import type { Reading } from './words.ts';

/** A mark in a reading. */
export interface Mark {
  kind: MarkKind;
  from: number;
  to: number;
}

/** The patterns of the context marks. */
export const marksIndex = openFiled(filed, writtenMarks);

const DOUBT = words('not if dont whether cant never wasnt isnt no ni si wish');

/** "Not tonight", "I don't know if I'm glad". */
function doubted(reading: Reading, from: number, within: number): boolean {
  for (let j = from - 1; j >= 0 && from - j <= within; j -= 1)
    if (DOUBT.has(reading.ids[j] ?? 0)) return true;
  return false;
}

/** Finds the marks of a reading, in order. */
export function marksOf(reading: Reading): Mark[] {
  const marks: Mark[] = [];
  marksIndex.scan(reading, (kind, from, to) => {
    if (reading.quoted[from] === 2) return;
    if ((kind === 'soon' || kind === 'now') && doubted(reading, from, 2)) return;
    if (kind === 'resolved' && doubted(reading, from, 5)) return;
    marks.push({ kind, from, to });
  });
  return marks;
}
