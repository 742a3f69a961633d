import { z } from 'zod';

/** The kinds of things that can be reported, reviewed or stand behind an alert. */
export const SUBJECT_KINDS = [
  'post',
  'message',
  'private-message',
  'excerpt',
  'contacts',
  'reading',
] as const;

/** Points at a thing of some area without knowing that area. `home` is where it stands: the id of a thread, a meeting, a conversation or a member. */
export const subjectRef = z.strictObject({
  kind: z.enum(SUBJECT_KINDS),
  id: z.string().min(5).max(40),
  home: z.string().min(5).max(40),
});

/** A reference to a reportable thing. */
export type SubjectRef = z.infer<typeof subjectRef>;
