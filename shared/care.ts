import { z } from 'zod';

/** Help for the author of words that may mean danger: shown at once, whatever else happens. */
export const careNotice = z.strictObject({
  tier: z.enum(['elevated', 'high', 'imminent']),
  category: z.string(),
  /** The country whose help lines fit the author; '' where unknown. */
  country: z.string(),
  /** False when nobody is on duty: the card says so and leads with lines that answer day and night. */
  someoneOnDuty: z.boolean(),
});

/** Help shown to an author at once. */
export type CareNotice = z.infer<typeof careNotice>;
