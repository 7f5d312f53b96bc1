import { measureOf } from '../../scoring/measures/index.ts';
import { problem } from '../problem.ts';
import type { Context, CrossRule } from './context.ts';

/** No measure is computed from itself, nor from what is computed from it. */
export const circles: CrossRule = (context) =>
  context.instrument.rubric.measures.flatMap(({ id }, index) => {
    const way = wayBack(context, id, [id]);
    if (!way) return [];
    const place = context.sources.rubric.locate(['measures', index, 'id']);
    return [problem('computed-from-itself', place, { id, way: way.join(' → ') })];
  });

/** The ids on the way from the last of them back to the first; undefined when none leads there. */
function wayBack(context: Context, start: string, way: string[]): string[] | undefined {
  for (const next of namedBy(context, way.at(-1)!)) {
    if (next === start) return [...way, next];
    if (way.includes(next)) continue;
    const found = wayBack(context, start, [...way, next]);
    if (found) return found;
  }
  return undefined;
}

function namedBy({ instrument }: Context, id: string): string[] {
  const { measures, questions } = instrument.rubric;
  const config = measures.find((measure) => measure.id === id);
  if (config) return (measureOf(config).of?.(config) ?? []).map((named) => named.id);
  const scorer = questions[id];
  return scorer?.rule === 'measured' ? [scorer.measure] : [];
}
