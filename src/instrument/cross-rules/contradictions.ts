import { unknown } from '../unknown.ts';
import type { CrossRule } from './context.ts';

/** What an entry of a catalogue contradicts is another entry of it. */
export const contradictions: CrossRule = ({ instrument, sources }) =>
  Object.entries(instrument.questionnaire.lists).flatMap(([list, items]) =>
    items.flatMap(({ id, contradicts }, index) => {
      const others = items.map((item) => item.id).filter((other) => other !== id);
      return (contradicts ?? []).flatMap((other, c) =>
        unknown(
          'unknown-entry',
          other,
          others,
          sources.questionnaire.locate(['lists', list, index, 'contradicts', c]),
          { list },
        ),
      );
    }),
  );
