import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { isOperatorDoc } from '../query/matcher.ts';
import { spotsAt } from './paths.ts';
import type { Update } from './update.ts';

/** The document that an upsert starts from: what the filter says by equality. */
export function seedDocument(filter: Doc, update: Update): Doc {
  const seed: Doc = new Map();
  const add = (name: string, value: Value) => {
    if (update.kind === 'replacement' && name !== '_id') return;
    const path = name.split('.');
    const [spot] = spotsAt(seed, path, { matched: -1, filters: new Map() }, true);
    if (spot && spot.get() === undefined) spot.set(value);
  };
  const visit = (part: Doc) => {
    for (const [name, operand] of part) {
      if (name === '$and' && Array.isArray(operand))
        for (const inner of operand) isDoc(inner) && visit(inner);
      else if (name === '$or' && Array.isArray(operand) && operand.length === 1 && isDoc(operand[0]))
        visit(operand[0]);
      else if (name.startsWith('$')) continue;
      else if (!isOperatorDoc(operand)) add(name, operand);
      else if (operand.has('$eq')) add(name, operand.get('$eq') as Value);
      else {
        const all = operand.get('$all');
        const among = operand.get('$in');
        if (Array.isArray(all) && all.length === 1 && !isDoc(all[0])) add(name, all[0] as Value);
        else if (Array.isArray(among) && among.length === 1) add(name, among[0] as Value);
      }
    }
  };
  visit(filter);
  if (!seed.has('_id')) return seed;
  return new Map([['_id', seed.get('_id') as Value], ...[...seed].filter(([name]) => name !== '_id')]);
}
