import { type Doc, isDoc, type Maybe } from '../bson/values.ts';
import type { Flow, Stage } from './pipeline.ts';

const PORTION = 200;

/** All documents of a flow. */
export async function gather(flow: Flow): Promise<Doc[]> {
  const all: Doc[] = [];
  for await (const portion of flow) for (const document of portion) all.push(document);
  return all;
}

function* portions(documents: Doc[]): Iterable<Doc[]> {
  for (let at = 0; at < documents.length; at += PORTION) yield documents.slice(at, at + PORTION);
}

/** A list of documents as a flow. */
export async function* list(documents: Doc[]): Flow {
  yield* portions(documents);
}

/** A stage that makes of each document any number. */
export function each(change: (document: Doc) => Doc[]): Stage {
  return async function* (flow) {
    for await (const portion of flow) {
      const made = portion.flatMap(change);
      if (made.length > 0) yield made;
    }
  };
}

/** A stage that has to see all documents. */
export function whole(change: (documents: Doc[]) => Doc[] | Promise<Doc[]>): Stage {
  return async function* (flow) {
    yield* portions(await change(await gather(flow)));
  };
}

/** A copy of a document with one value set, or removed where it is undefined. */
export function withValue(document: Doc, path: string[], value: Maybe): Doc {
  const made: Doc = new Map(document);
  const [first = '', ...rest] = path;
  const inner = made.get(first);
  if (rest.length > 0) made.set(first, withValue(isDoc(inner) ? inner : new Map(), rest, value));
  else if (value === undefined) made.delete(first);
  else made.set(first, value);
  return made;
}
