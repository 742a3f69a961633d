import { BSONRegExp, type Maybe } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';

/** A regular expression of the query language, made from its pattern and options. Throws for an invalid one. */
export function compileRegex(pattern: string, options: string): RegExp {
  let source = pattern;
  let flags = '';
  let all = options;
  const inline = /^\(\?([imsx]+)\)/.exec(source);
  if (inline) {
    all += inline[1];
    source = source.slice(inline[0].length);
  }
  for (const option of new Set(all)) {
    if (option === 'i' || option === 'm' || option === 's') flags += option;
    else if (option === 'x')
      source = source.replace(/\\[\s#]|\[(?:\\.|[^\]])*\]|\s+|#.*$/gm, (part) =>
        /^[\\[]/.test(part) ? part : '',
      );
    else if (option !== 'u') throw badValue(`invalid flag in regex options: ${option}`);
  }
  if (source.includes('\0')) throw badValue('Regular expression cannot contain an embedded null byte');
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    // PCRE allows escapes that the strict mode of JavaScript does not.
  }
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new CommandError(51091, `Regular expression is invalid: ${(error as Error).message}`);
  }
}

/** Pattern and options of what `$regex` or a plain regular expression was given. */
export function regexParts(operand: Maybe, options: Maybe): { pattern: string; options: string } | null {
  if (operand instanceof BSONRegExp)
    return { pattern: operand.pattern, options: typeof options === 'string' ? options : operand.options };
  if (typeof operand === 'string')
    return { pattern: operand, options: typeof options === 'string' ? options : '' };
  return null;
}

/** The literal text that every match of a pattern begins with; empty when there is none to rely on. */
export function literalPrefix(pattern: string, options: string): { prefix: string; whole: boolean } {
  if (/[imxs]/.test(options) || !/^(\^|\\A)/.test(pattern) || pattern.includes('|'))
    return { prefix: '', whole: false };
  const body = pattern.replace(/^(\^|\\A)/, '');
  let prefix = '';
  for (let i = 0; i < body.length; i++) {
    const char = body[i] as string;
    const next = body[i + 1];
    if (next !== undefined && '*?{'.includes(next)) return { prefix, whole: false };
    if (char === '\\') {
      if (next === undefined || /[a-zA-Z0-9]/.test(next)) return { prefix, whole: false };
      if (body[i + 2] !== undefined && '*?{'.includes(body[i + 2] as string)) return { prefix, whole: false };
      prefix += next;
      i++;
    } else if ('.[]()*+?{}^$'.includes(char)) return { prefix, whole: false };
    else prefix += char;
  }
  return { prefix, whole: true };
}
