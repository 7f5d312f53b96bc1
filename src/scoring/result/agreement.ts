import type { Agreement } from '../../model/agreement.ts';
import type { Question } from '../../questions/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import { agreementByChance } from '../statistics/agreement-by-chance.ts';
import { allowed } from '../statistics/allowed.ts';
import { averageDeviation, averageDeviationCutoff } from '../statistics/average-deviation.ts';
import { closenessOf } from '../statistics/closeness.ts';
import { type Histogram, sizeOf } from '../statistics/histogram.ts';
import { R_WG_CUTOFF, rWg } from '../statistics/r-wg.ts';
import { TOLERANCE } from '../tolerance.ts';

/**
 * How alike the people of a role answered a scale; null of any other question and of fewer than two
 * people, who have nobody to agree with. METHOD section 5.
 */
export function agreementOf(
  reader: TallyReader,
  question: Question,
  role: string,
): Agreement | null {
  if (question.type !== 'scale') return null;
  const answers = question.options.map(
    ({ id }, index) => [index + 1, reader.counter(question.id, role, id)] as const,
  );
  const anchors = answers.map(([anchor]) => anchor);
  if (allowed('agreement', sizeOf(answers))) return inFigures(answers, anchors.length);
  const closeness = closenessOf(answers, anchors);
  return closeness && { split: closeness === 'split', closeness, figures: null };
}

function inFigures(answers: Histogram, options: number): Agreement | null {
  const within = rWg(answers, options);
  const deviation = averageDeviation(answers, options);
  if (within === null || deviation === null) return null;
  const most = averageDeviationCutoff(options);
  // Of more people than are in the table none agree by chance.
  const [rWgByChance, deviationByChance] = agreementByChance[sizeOf(answers)] ?? [null, null];
  return {
    split: deviation > most + TOLERANCE,
    closeness: null,
    figures: {
      rWg: { value: within, least: R_WG_CUTOFF, chance: rWgByChance },
      deviation: { value: deviation, most, chance: deviationByChance },
    },
  };
}
