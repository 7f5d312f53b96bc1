import type { Result } from '../../model/result.ts';
import { questionIn } from '../../questions/questionnaire.ts';
import { bandOf } from '../band.ts';
import { gradeFor } from '../evidence/evidence.ts';
import { spreadOf } from '../measures/gap.ts';
import type { MeasureConfig } from '../measures/index.ts';
import { NO_ANSWERS } from '../reading.ts';
import { allowed } from '../statistics/allowed.ts';
import { cliffsDelta, cliffsDeltaInterval, deltaSize } from '../statistics/cliffs-delta.ts';
import { type Histogram, sizeOf } from '../statistics/histogram.ts';
import { type Context, nullable } from './context.ts';
import { samplingOfMean } from './sampling.ts';

type Gap = Result['gaps'][number];

export function gapResult(context: Context, config: MeasureConfig): Gap[] {
  if (config.measure !== 'gap') return [];
  const { reader, rubric, scores, questionnaire } = context;
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  const question = questionIn(questionnaire, config.question)!;
  const band = reading.value === null ? null : bandOf(rubric.bands.gap, Math.abs(reading.value));
  const [first, second] = config.between;
  const side = (role: string) => ({
    role,
    ...nullable(reader.points(question.id, role).mean, 'no-answers'),
    ...samplingOfMean(spreadOf(reader, config.id, role), reader.headCount(role)),
  });
  return [
    {
      id: config.id,
      name: question.name,
      question: question.id,
      code: question.code,
      sources: question.sources,
      between: [side(first), side(second)],
      difference: reading.value,
      ...(reading.value === null ? { why: reading.why } : {}),
      delta: deltaOf(spreadOf(reader, config.id, first), spreadOf(reader, config.id, second)),
      band: band?.id ?? null,
      bandName: band?.name ?? null,
      grade: reading.value === null ? null : gradeFor(context, [config.id]),
    },
  ];
}

function deltaOf(one: Histogram, other: Histogram): Gap['delta'] {
  if (!allowed('cliffsDelta', Math.min(sizeOf(one), sizeOf(other)))) return null;
  const value = cliffsDelta(one, other);
  const interval = cliffsDeltaInterval(one, other);
  return value === null || interval === null
    ? null
    : { value, ...interval, size: deltaSize(value) };
}
