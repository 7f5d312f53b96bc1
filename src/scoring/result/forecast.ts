import type { Result } from '../../model/result.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import type { MeasureConfig } from '../measures/index.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Context } from './context.ts';
import { samplingOfShare } from './sampling.ts';

/** What was foretold and what came, in percent, of a measure that compares them. */
export function forecastResult(
  { questionnaire, reader, scores }: Context,
  config: MeasureConfig,
): Result['forecasts'] {
  if (config.measure !== 'calibration') return [];
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  const asked = allQuestions(questionnaire).find(({ id }) => id === config.forecast)!;
  return [
    {
      id: config.id,
      name: config.name,
      code: asked.code,
      sources: asked.sources,
      by: config.by,
      of: config.role,
      ...(reading.value === null
        ? { forecast: null, actual: null, why: reading.why }
        : { forecast: reading.inputs.forecast!, actual: reading.inputs.actual! }),
      ...samplingOfShare(
        {
          yes: config.options.reduce(
            (sum, option) => sum + reader.counter(config.actual, config.role, option),
            0,
          ),
          of: reader.answered(config.actual, config.role),
        },
        reader.headCount(config.role),
      ),
      questions: { forecast: config.forecast, actual: config.actual },
    },
  ];
}
