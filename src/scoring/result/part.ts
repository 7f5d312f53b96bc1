import type { Part } from '../../model/result.ts';
import { modeOf, type ReadPart } from '../combine.ts';
import { type Context, described, readValue } from './context.ts';

export function partResult(context: Context, { config, weight, reading }: ReadPart): Part {
  const { code, ...rest } = described(context, config.of);
  return {
    of: config.of,
    ...(code === undefined ? {} : { code }),
    ...rest,
    weight,
    ...readValue(reading),
    enters: modeOf(config),
  };
}
