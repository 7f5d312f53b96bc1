import * as z from 'zod/mini';
import { idSchema } from './id.ts';

/**
 * How good the evidence of a finding is, and what decides it.
 * - A `documents`: records that refer to documents
 * - B `roles`: two roles, enough people of each, no serious disagreement
 * - C `one-role`: a single role with enough people
 * - C `few`: 5 to 9 people, or no role of enough
 * - C `low-response`: too few of those there are, in all but one role
 * - C `disagreement`: views differ widely, within a role or between roles
 * - D `too-few`: fewer than 5 people
 * - D `single-informant`: one person, or records without documents
 * - D `split`: few people whose views differ widely
 */
export const gradeSchema = z.strictObject({
  grade: z.enum(['A', 'B', 'C', 'D']),
  why: z.enum([
    'documents',
    'roles',
    'one-role',
    'few',
    'low-response',
    'disagreement',
    'too-few',
    'single-informant',
    'split',
  ]),
  /** The roles of people who said something of it. */
  roles: z.array(idSchema),
});
export type Grade = z.infer<typeof gradeSchema>;
