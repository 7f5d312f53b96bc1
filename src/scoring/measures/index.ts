import * as z from 'zod';
import { idSchema } from '../../model/id.ts';
import { textSchema } from '../../model/text.ts';
import { bestRowIs } from './best-row-is.ts';
import { calibration } from './calibration.ts';
import { completeEntries } from './complete-entries.ts';
import { contradictions } from './contradictions.ts';
import { covered } from './covered.ts';
import { firstElsewhere } from './first-elsewhere.ts';
import { flaggedShare } from './flagged-share.ts';
import { gap } from './gap.ts';
import { largestWithout } from './largest-without.ts';
import { lowestRole } from './lowest-role.ts';
import { match } from './match.ts';
import { meanOf } from './mean-of.ts';
import { meanPositiveGap } from './mean-positive-gap.ts';
import type { AnyMeasure } from './measure.ts';
import { median } from './median.ts';
import { misconception } from './misconception.ts';
import { mostNamed } from './most-named.ts';
import { namedInEntries } from './named-in-entries.ts';
import { numberShare } from './number-share.ts';
import { optionShare } from './option-share.ts';
import { overlap } from './overlap.ts';
import { placeOfFirst } from './place-of-first.ts';
import { quiz } from './quiz.ts';
import { rankAgreement } from './rank-agreement.ts';
import { rankConcordance } from './rank-concordance.ts';
import { reliability } from './reliability.ts';
import { respondents } from './respondents.ts';
import { response } from './response.ts';
import { roleRange } from './role-range.ts';
import { roleScore } from './role-score.ts';
import { shortShare } from './short-share.ts';

export const measures = {
  'best-row-is': bestRowIs,
  calibration,
  'complete-entries': completeEntries,
  contradictions,
  covered,
  'first-elsewhere': firstElsewhere,
  'flagged-share': flaggedShare,
  gap,
  'largest-without': largestWithout,
  'lowest-role': lowestRole,
  match,
  'mean-of': meanOf,
  'mean-positive-gap': meanPositiveGap,
  median,
  misconception,
  'most-named': mostNamed,
  'named-in-entries': namedInEntries,
  'number-share': numberShare,
  'option-share': optionShare,
  overlap,
  'place-of-first': placeOfFirst,
  quiz,
  'rank-agreement': rankAgreement,
  'rank-concordance': rankConcordance,
  reliability,
  respondents,
  response,
  'role-range': roleRange,
  'role-score': roleScore,
  'short-share': shortShare,
};

/** What every measure of a rubric has beside its settings. */
const common = { id: idSchema, name: textSchema };

export const measureSchema = z.discriminatedUnion('measure', [
  bestRowIs.schema.extend(common),
  calibration.schema.extend(common),
  completeEntries.schema.extend(common),
  contradictions.schema.extend(common),
  covered.schema.extend(common),
  firstElsewhere.schema.extend(common),
  flaggedShare.schema.extend(common),
  gap.schema.extend(common),
  largestWithout.schema.extend(common),
  lowestRole.schema.extend(common),
  match.schema.extend(common),
  meanOf.schema.extend(common),
  meanPositiveGap.schema.extend(common),
  median.schema.extend(common),
  misconception.schema.extend(common),
  mostNamed.schema.extend(common),
  namedInEntries.schema.extend(common),
  numberShare.schema.extend(common),
  optionShare.schema.extend(common),
  overlap.schema.extend(common),
  placeOfFirst.schema.extend(common),
  quiz.schema.extend(common),
  rankAgreement.schema.extend(common),
  rankConcordance.schema.extend(common),
  reliability.schema.extend(common),
  respondents.schema.extend(common),
  response.schema.extend(common),
  roleRange.schema.extend(common),
  roleScore.schema.extend(common),
  shortShare.schema.extend(common),
]);
export type MeasureConfig = z.infer<typeof measureSchema>;

export function measureOf(config: MeasureConfig): AnyMeasure {
  return measures[config.measure] as unknown as AnyMeasure;
}
