import type { Result } from '../../model/result.ts';
import type { Questionnaire } from '../../questions/questionnaire.ts';
import { type MeasureConfig, measureOf } from '../measures/index.ts';
import { NO_ANSWERS, type Reading } from '../reading.ts';
import { readsOf } from '../reads.ts';
import { type Context, readValue } from './context.ts';
import { samplingOfShare } from './sampling.ts';

export function measureResult(
  { reader, scores, questionnaire, rubric }: Context,
  config: MeasureConfig,
): Result['measures'][number] {
  const measure = measureOf(config);
  const { questions, roles } = readsOf({ questionnaire, rubric }, config.id);
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  const { inputs, byRole } = partedByRole(reading, questionnaire);
  return {
    id: config.id,
    name: config.name,
    measure: config.measure,
    unit: measure.unit,
    questions: [...questions],
    roles: [...roles],
    of: (measure.of?.(config) ?? []).map((each) => each.id),
    ...readValue(reading),
    inputs,
    byRole,
    sampling: Object.entries(reading.value === null ? {} : (reading.counted ?? {})).map(
      ([role, counted]) => ({ role, ...samplingOfShare(counted, reader.headCount(role)) }),
    ),
  };
}

/** Its inputs, and apart from them what it comes to for each role: some measures give these as inputs. */
function partedByRole(
  reading: Reading,
  { roles }: Questionnaire,
): Pick<Result['measures'][number], 'inputs' | 'byRole'> {
  if (reading.value === null) return { inputs: {}, byRole: [] };
  const isRole = (key: string) => roles.some(({ id }) => id === key);
  const inputs = Object.entries(reading.inputs);
  const values = reading.byRole ?? Object.fromEntries(inputs.filter(([key]) => isRole(key)));
  return {
    inputs: Object.fromEntries(inputs.filter(([key]) => !isRole(key))),
    byRole: Object.entries(values).map(([role, value]) =>
      value === null ? { role, value, why: 'no-answers' } : { role, value },
    ),
  };
}
