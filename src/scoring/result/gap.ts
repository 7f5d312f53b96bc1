import type { Result } from '../../model/result.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import { bandOf } from '../band.ts';
import type { MeasureConfig } from '../measures/index.ts';
import { NO_ANSWERS } from '../reading.ts';
import { type Context, nullable } from './context.ts';

export function gapResult(context: Context, config: MeasureConfig): Result['gaps'] {
  if (config.measure !== 'gap') return [];
  const { reader, rubric, scores, questionnaire } = context;
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  const question = allQuestions(questionnaire).find((each) => each.id === config.question)!;
  const band = reading.value === null ? null : bandOf(rubric.bands.gap, Math.abs(reading.value));
  const [first, second] = config.between.map((role) => ({
    role,
    ...nullable(reader.points(question.id, role).mean, 'no-answers'),
  }));
  return [
    {
      id: config.id,
      name: question.name,
      question: question.id,
      code: question.code,
      sources: question.sources,
      between: [first!, second!],
      difference: reading.value,
      ...(reading.value === null ? { why: reading.why } : {}),
      band: band?.id ?? null,
      bandName: band?.name ?? null,
    },
  ];
}
