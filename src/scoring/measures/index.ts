import { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { textSchema } from '../../model/text.ts';
import { completeEntries } from './complete-entries.ts';
import { firstElsewhere } from './first-elsewhere.ts';
import { flaggedShare } from './flagged-share.ts';
import { gap } from './gap.ts';
import { largestWithout } from './largest-without.ts';
import { match } from './match.ts';
import type { AnyMeasure } from './measure.ts';
import { namedInEntries } from './named-in-entries.ts';
import { optionShare } from './option-share.ts';
import { overlap } from './overlap.ts';
import { placeOfFirst } from './place-of-first.ts';
import { rankAgreement } from './rank-agreement.ts';
import { respondents } from './respondents.ts';
import { response } from './response.ts';
import { roleScore } from './role-score.ts';

export const measures = {
  'complete-entries': completeEntries,
  'first-elsewhere': firstElsewhere,
  'flagged-share': flaggedShare,
  gap,
  'largest-without': largestWithout,
  match,
  'named-in-entries': namedInEntries,
  'option-share': optionShare,
  overlap,
  'place-of-first': placeOfFirst,
  'rank-agreement': rankAgreement,
  respondents,
  response,
  'role-score': roleScore,
};

/** What every measure of a rubric has beside its settings. */
const common = { id: idSchema, name: textSchema };

export const measureSchema = z.discriminatedUnion('measure', [
  completeEntries.schema.extend(common),
  firstElsewhere.schema.extend(common),
  flaggedShare.schema.extend(common),
  gap.schema.extend(common),
  largestWithout.schema.extend(common),
  match.schema.extend(common),
  namedInEntries.schema.extend(common),
  optionShare.schema.extend(common),
  overlap.schema.extend(common),
  placeOfFirst.schema.extend(common),
  rankAgreement.schema.extend(common),
  respondents.schema.extend(common),
  response.schema.extend(common),
  roleScore.schema.extend(common),
]);
export type MeasureConfig = z.infer<typeof measureSchema>;

export function measureOf(config: MeasureConfig): AnyMeasure {
  return measures[config.measure] as unknown as AnyMeasure;
}
