import { measureIn, measureOf } from '../../scoring/measures/index.ts';
import { problem } from '../problem.ts';
import type { Context, CrossRule } from './context.ts';
import { wayBack } from './way-back.ts';

/** No measure is computed from itself, nor from what is computed from it. */
export const circles: CrossRule = (context) =>
  context.instrument.rubric.measures.flatMap(({ id }, index) => {
    const way = wayBack((of) => namedBy(context, of), id);
    if (!way) return [];
    const place = context.sources.rubric.locate(['measures', index, 'id']);
    return [problem('computed-from-itself', place, { id, way: way.join(' → ') })];
  });

function namedBy({ instrument }: Context, id: string): string[] {
  const { rubric } = instrument;
  const config = measureIn(rubric, id);
  if (config) return (measureOf(config).of?.(config) ?? []).map((named) => named.id);
  const scorer = rubric.questions[id];
  return scorer?.rule === 'measured' ? [scorer.measure] : [];
}
