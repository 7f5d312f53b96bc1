import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { textSchema } from '../../model/text.ts';
import { workedOut } from '../../model/worked-out.ts';
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
  z.extend(bestRowIs.schema, common),
  z.extend(calibration.schema, common),
  z.extend(completeEntries.schema, common),
  z.extend(contradictions.schema, common),
  z.extend(covered.schema, common),
  z.extend(firstElsewhere.schema, common),
  z.extend(flaggedShare.schema, common),
  z.extend(gap.schema, common),
  z.extend(largestWithout.schema, common),
  z.extend(lowestRole.schema, common),
  z.extend(match.schema, common),
  z.extend(meanOf.schema, common),
  z.extend(meanPositiveGap.schema, common),
  z.extend(median.schema, common),
  z.extend(misconception.schema, common),
  z.extend(mostNamed.schema, common),
  z.extend(namedInEntries.schema, common),
  z.extend(numberShare.schema, common),
  z.extend(optionShare.schema, common),
  z.extend(overlap.schema, common),
  z.extend(placeOfFirst.schema, common),
  z.extend(quiz.schema, common),
  z.extend(rankAgreement.schema, common),
  z.extend(rankConcordance.schema, common),
  z.extend(reliability.schema, common),
  z.extend(respondents.schema, common),
  z.extend(response.schema, common),
  z.extend(roleRange.schema, common),
  z.extend(roleScore.schema, common),
  z.extend(shortShare.schema, common),
]);
export type MeasureConfig = z.infer<typeof measureSchema>;

export function measureOf(config: MeasureConfig): AnyMeasure {
  return measures[config.measure] as unknown as AnyMeasure;
}

interface HasMeasures {
  measures: readonly MeasureConfig[];
}

const byId = workedOut(
  (all: readonly MeasureConfig[]) => new Map(all.map((config) => [config.id, config])),
);

/** The measure of this id. */
export function measureIn(rubric: HasMeasures, id: string): MeasureConfig | undefined {
  return byId(rubric.measures).get(id);
}

const byQuestion = workedOut((all: readonly MeasureConfig[]) => {
  const counting = new Map<string, MeasureConfig[]>();
  for (const config of all) {
    const { counters, uses } = measureOf(config);
    if (!counters) continue;
    for (const question of new Set(uses(config).map((use) => use.question)))
      counting.set(question, [...(counting.get(question) ?? []), config]);
  }
  return counting;
});

/** The measures that count answers to a question by counters of their own, in the rubric's order. */
export function measuresOn(rubric: HasMeasures, question: string): readonly MeasureConfig[] {
  return byQuestion(rubric.measures).get(question) ?? [];
}
