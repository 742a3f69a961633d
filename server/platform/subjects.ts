import type { SubjectRef } from '../../shared/subject.ts';
import type { Context } from './context.ts';

/** What the desk learns of a reported thing from the area that owns it. */
export interface SubjectFacts {
  authorId: string;
  /** Null when it is gone for good. */
  text: string | null;
  /** Its state in its own area: published, withheld, taken-back. */
  state: string;
  /** Its address inside the service. */
  link: string;
  /** Up to five other words of the author in the same place, newest first. */
  recent: { at: Date; text: string }[];
  /** For what was picked out of something longer: all that may be seen of it, in order. */
  around?: { at: Date; text: string; byAuthor: boolean; picked: boolean }[];
}

/** How an area lets its things be reported and looked at. */
export interface SubjectPort {
  /** For the viewer who reports: loads under their own rights, or refuses with NOT_FOUND. Gives the author's id. */
  requireVisible(ctx: Context, ref: SubjectRef): Promise<{ authorId: string }>;
  /** For the desk: null when it never was. */
  describe(ref: SubjectRef): Promise<SubjectFacts | null>;
}

/** One port per kind of subject; `server/areas.ts` fills them. */
export type SubjectPorts = Record<SubjectRef['kind'], SubjectPort>;

/** One text that names a subject. */
export function subjectKey(ref: SubjectRef): string {
  return `${ref.kind}:${ref.id}`;
}
