import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';

/** How far scales measure one thing; nothing where too few answered to say. METHOD section 5. */
export function reliabilityLines({ measures }: Result, wording: Wording): string[] {
  const { phrase, text, hundredths, figure } = wording;
  return measures.flatMap(({ measure, name, value, inputs }) =>
    measure !== 'reliability' || value === null
      ? []
      : [
          phrase('reliability.sentence', {
            name: text(name),
            omega: hundredths(value),
            known: inputs.alpha === undefined ? 'no' : 'yes',
            alpha: hundredths(inputs.alpha ?? 0),
            n: figure(inputs.n ?? 0),
          }),
        ],
  );
}
