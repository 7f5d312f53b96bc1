import * as z from 'zod/mini';

/**
 * Why there is no number. It is never a zero.
 * - `no-answers`: nobody answered what it needs
 * - `insufficient-evidence`: the parts present carry less than the least weight
 * - `no-head-count`: the assessment does not say how many people there are
 * - `requirement`: the rubric asks for more answers before it gives an overall score
 * - `suppressed`: too few people to show it
 * - `not-scored`: the rubric reports it and gives it no points
 * - `not-applicable`: what was answered leaves nothing to score
 */
export const whySchema = z.enum([
  'no-answers',
  'insufficient-evidence',
  'no-head-count',
  'requirement',
  'suppressed',
  'not-scored',
  'not-applicable',
]);
export type Why = z.infer<typeof whySchema>;

export const unitSchema = z.enum([
  'points',
  'percent',
  'difference',
  'count',
  'place',
  'amount',
  'correlation',
]);
/**
 * - `points`: 0-100, high = ready
 * - `percent`: a share of people or things, times 100
 * - `difference`: of two points, -100 to 100
 * - `count`: how many
 * - `place`: in a ranking, 1 = first
 * - `amount`: in the question's own unit
 * - `correlation`: -1 to 1, 0 = no more alike than chance
 */
export type Unit = z.infer<typeof unitSchema>;
