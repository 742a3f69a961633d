import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { badValue, CommandError, failedToParse } from '../errors.ts';
import { compileFilter } from '../query/matcher.ts';
import type { Positions } from './paths.ts';

/** Reads arrayFilters, each under the name that paths use for it; throws for one that none of them uses. */
export function parseFilters(arrayFilters: Value | undefined, used: Set<string>): Positions['filters'] {
  const filters: Positions['filters'] = new Map();
  if (arrayFilters === undefined) return filters;
  if (!Array.isArray(arrayFilters)) throw new CommandError(14, 'arrayFilters must be an array');
  for (const filter of arrayFilters) {
    if (!isDoc(filter)) throw new CommandError(14, 'each of arrayFilters must be an object');
    const name = identifierOf(filter);
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name))
      throw badValue(
        `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${name}'`,
      );
    if (filters.has(name))
      throw failedToParse(`Found multiple array filters with the same top-level field name ${name}`);
    if (!used.has(name))
      throw failedToParse(`The array filter for identifier '${name}' was not used in the update`);
    const matcher = compileFilter(filter);
    filters.set(name, (item) => matcher.matches(new Map([[name, item]])));
  }
  return filters;
}

function identifierOf(filter: Doc): string {
  for (const [name, operand] of filter) {
    if (!name.startsWith('$')) return name.split('.')[0] as string;
    const first = Array.isArray(operand) ? operand[0] : undefined;
    if (isDoc(first)) return identifierOf(first);
  }
  throw failedToParse('Cannot use an expression without a top-level field name in arrayFilters');
}
