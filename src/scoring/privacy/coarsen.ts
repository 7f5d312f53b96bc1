import { givenAway } from './attack.ts';
import { type Coarseness, type FigureKey, LEFT_OUT } from './coarseness.ts';
import type { Sum } from './sums.ts';

/**
 * How coarsely figures are published so that nothing protected can be worked out: each as finely as
 * its kind allows, and then, as long as an unknown is given away, the figure that narrows it most one
 * step coarser. METHOD section 5, "Complementary suppression". `never` are not published at all.
 */
export function coarsenessFor(sums: readonly Sum[], never: ReadonlySet<FigureKey>): Coarseness {
  let coarseness = new Map<FigureKey, number>(
    sums.map(({ figure }) => [figure, never.has(figure) ? LEFT_OUT : 0]),
  );
  for (;;) {
    const figures = new Set(givenAway(sums, coarseness).values());
    if (figures.size === 0) return coarseness;
    const next = new Map(coarseness);
    for (const figure of figures) next.set(figure, (coarseness.get(figure) ?? 0) + 1);
    coarseness = next;
  }
}
