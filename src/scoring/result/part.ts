import type { Part } from '../../model/result.ts';
import { modeOf, type ReadPart } from '../combine.ts';
import { type Context, described, readValue } from './context.ts';

export function partResult(context: Context, { config, weight, reading }: ReadPart): Part {
  return {
    of: config.of,
    ...described(context, config.of),
    weight,
    ...readValue(reading),
    enters: modeOf(config),
  };
}
