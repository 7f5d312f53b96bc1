import { problem } from '../problem.ts';
import type { CrossRule } from './context.ts';

/** Bands ascend; those of points begin at 0, so that every score falls into one. */
export const bands: CrossRule = ({ instrument, sources }) =>
  (['verdict', 'risk', 'gap'] as const).flatMap((kind) => {
    const rows = instrument.rubric.bands[kind];
    const at = (index: number) => sources.rubric.locate(['bands', kind, index, 'from']);
    const first = rows[0]!.from;
    return [
      ...(kind !== 'gap' && first !== 0
        ? [problem('bands-not-from-zero', at(0), { given: first })]
        : []),
      ...rows.flatMap(({ id, from }, index) => {
        const before = rows[index - 1]?.from;
        if (before === undefined || from > before) return [];
        return [problem('bands-not-ascending', at(index), { id, from, before })];
      }),
    ];
  });
