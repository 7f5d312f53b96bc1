import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { optionMisfits } from './option-share.ts';

const schema = z.strictObject({
  measure: z.literal('calibration'),
  /** The percentage that a role foretold, and what it foretold: who will choose one of the options. */
  forecast: idSchema,
  by: idSchema,
  actual: idSchema,
  role: idSchema,
  options: z.array(idSchema).check(z.minLength(1)),
});

/**
 * How near a role's mean forecast comes to what another said: max(0, 100 − 2·|forecast − actual|),
 * both in percent. METHOD section 4, LEA6.
 */
export const calibration: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ forecast, by, actual, role }) => [
    { key: 'forecast', question: forecast, types: ['number'], roles: [by] },
    { key: 'actual', question: actual, types: ['scale', 'choice'], roles: [role] },
  ],
  roles: ({ by, role }) => [by, role],
  misfits: ({ options }, question) => optionMisfits('options', options, question),
  read: ({ forecast, by, actual, role, options }, reader) => {
    const seers = reader.answered(forecast, by);
    const people = reader.answered(actual, role);
    if (seers === 0 || people === 0) return NO_ANSWERS;
    const foretold = reader.counter(forecast, by, 'value') / (100 * seers);
    const came =
      (100 * options.reduce((sum, id) => sum + reader.counter(actual, role, id), 0)) / people;
    return {
      value: Math.max(0, 100 - 2 * Math.abs(foretold - came)),
      inputs: { forecast: foretold, actual: came },
    };
  },
};
