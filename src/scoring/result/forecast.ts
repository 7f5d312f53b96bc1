import type { Result } from '../../model/result.ts';
import { NO_SAMPLING } from '../../model/sampling.ts';
import { questionIn } from '../../questions/questionnaire.ts';
import type { MeasureConfig } from '../measures/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import { type Counted, NO_ANSWERS } from '../reading.ts';
import type { Context } from './context.ts';
import { samplingOfShare } from './sampling.ts';

/** What was foretold and what came, in percent, of a measure that compares them. */
export function forecastResult(
  { questionnaire, reader, scores }: Context,
  config: MeasureConfig,
): Result['forecasts'] {
  if (config.measure !== 'calibration') return [];
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  const asked = questionIn(questionnaire, config.forecast)!;
  return [
    {
      id: config.id,
      name: config.name,
      code: asked.code,
      sources: asked.sources,
      by: config.by,
      of: config.role,
      ...(reading.value === null
        ? { forecast: null, actual: null, why: reading.why, ...NO_SAMPLING }
        : {
            forecast: reading.inputs.forecast!,
            actual: reading.inputs.actual!,
            ...samplingOfShare(ableOf(reader, config), reader.headCount(config.role)),
          }),
      questions: { forecast: config.forecast, actual: config.actual },
    },
  ];
}

/** How many of the role gave the answers that were foretold. */
function ableOf(
  reader: TallyReader,
  { actual, role, options }: Extract<MeasureConfig, { measure: 'calibration' }>,
): Counted {
  return {
    yes: options.reduce((sum, option) => sum + reader.counter(actual, role, option), 0),
    of: reader.answered(actual, role),
  };
}
