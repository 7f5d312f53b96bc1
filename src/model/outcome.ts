import * as z from 'zod/mini';

/** Why a question has no value. None of them is a zero. */
export const outcomes = ['unknown', 'unseen', 'skipped', 'not-applicable'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;
