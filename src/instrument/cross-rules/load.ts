import { minutesFor } from '../../questions/questionnaire.ts';
import { oddity } from '../problem.ts';
import type { CrossRule } from './context.ts';

/** No interview takes longer than its role was promised. */
export const load: CrossRule = ({ instrument, sources }) =>
  instrument.questionnaire.roles.flatMap(({ id, minutes: most }, index) => {
    const minutes = minutesFor(instrument.questionnaire, id);
    if (most === undefined || minutes <= most) return [];
    const place = sources.questionnaire.locate(['roles', index, 'minutes']);
    return [
      oddity('takes-too-long', place, {
        role: id,
        minutes: Math.round(10 * minutes) / 10,
        most,
      }),
    ];
  });
