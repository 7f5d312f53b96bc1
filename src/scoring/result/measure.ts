import type { Result } from '../../model/result.ts';
import { type MeasureConfig, measureOf } from '../measures/index.ts';
import { NO_ANSWERS } from '../reading.ts';
import { readsOf } from '../reads.ts';
import { type Context, readValue } from './context.ts';

export function measureResult(
  { scores, questionnaire, rubric }: Context,
  config: MeasureConfig,
): Result['measures'][number] {
  const measure = measureOf(config);
  const { questions, roles } = readsOf({ questionnaire, rubric }, config.id);
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  return {
    id: config.id,
    name: config.name,
    measure: config.measure,
    unit: measure.unit,
    questions: [...questions],
    roles: [...roles],
    ...readValue(reading),
    inputs: reading.value === null ? {} : reading.inputs,
  };
}
