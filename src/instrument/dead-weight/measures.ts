import type { CrossRule } from '../cross-rules/context.ts';
import { oddity } from '../problem.ts';
import { usedBy } from './used.ts';

/** A measure is read by something. */
export const deadMeasures: CrossRule = ({ instrument, sources }) => {
  const used = usedBy(instrument.rubric);
  return instrument.rubric.measures.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [oddity('dead-measure', sources.rubric.locate(['measures', index, 'id']), { id })],
  );
};
