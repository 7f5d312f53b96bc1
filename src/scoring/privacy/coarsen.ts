import { TOLERANCE } from '../tolerance.ts';
import { givenAway } from './attack.ts';
import { type Coarseness, type FigureKey, gridOf, LEFT_OUT, roundTo } from './coarseness.ts';
import type { Sum, Unknown } from './sums.ts';

/**
 * How coarsely figures are published so that nothing protected can be worked out: each as finely as
 * its kind allows; coarser where a figure would single out a value of the only unknown in it; and
 * then, as long as an unknown is given away by all figures together, the one that narrows it most one
 * step coarser. METHOD section 5, "Complementary suppression". `never` are not published at all.
 */
export function coarsenessFor(sums: readonly Sum[], never: ReadonlySet<FigureKey>): Coarseness {
  const published = sums.filter(isPublished);
  let coarseness: Coarseness = new Map(
    published.map(({ figure }) => [figure, never.has(figure) ? LEFT_OUT : 0]),
  );
  for (const [unknown, own] of aloneIn(published)) coarseness = evenFor(unknown, own, coarseness);
  for (;;) {
    const figures = new Set(givenAway(sums, coarseness).values());
    if (figures.size === 0) return coarseness;
    for (const figure of figures) coarseness = coarserBy(coarseness, figure);
  }
}

type PublishedSum = Sum & { figure: FigureKey };

function isPublished(sum: Sum): sum is PublishedSum {
  return sum.figure !== null;
}

/** The figures in which an unknown is the only one. */
function aloneIn(sums: readonly PublishedSum[]): Map<Unknown, PublishedSum[]> {
  const found = new Map<Unknown, PublishedSum[]>();
  for (const sum of sums) {
    const [only, ...others] = sum.terms.keys();
    if (only && others.length === 0) found.set(only, [...(found.get(only) ?? []), sum]);
  }
  return found;
}

/**
 * Coarse enough whichever value the unknown has, so that how coarse it is says nothing about that: no
 * value that it could have is the only one that publishes what it publishes.
 */
function evenFor(
  unknown: Unknown,
  sums: readonly PublishedSum[],
  coarseness: Coarseness,
): Coarseness {
  const values = valuesOf(unknown);
  let even = coarseness;
  for (;;) {
    const shown = sums.filter(({ figure }) => gridOf(even, figure) !== LEFT_OUT);
    if (shown.length === 0) return even;
    const published = values.map((value) =>
      shown
        .map(({ figure, value: sum, terms, bands }) =>
          roundTo(sum + terms.get(unknown)! * (value - unknown.value), gridOf(even, figure), bands),
        )
        .join(),
    );
    const alone = published.some((each) => published.filter((one) => one === each).length === 1);
    if (!alone) return even;
    const room = ({ figure, terms }: PublishedSum) =>
      gridOf(even, figure) / Math.abs(terms.get(unknown)!);
    const finest = shown.toSorted((one, other) => room(one) - room(other))[0]!;
    even = coarserBy(even, finest.figure);
  }
}

/** The values that it could have, step by step from the one that it has. */
function valuesOf({ value, least, most, step }: Unknown): number[] {
  const below = Math.floor((value - least) / step + TOLERANCE);
  const above = Math.floor((most - value) / step + TOLERANCE);
  return Array.from({ length: below + above + 1 }, (_, index) => value + (index - below) * step);
}

function coarserBy(coarseness: Coarseness, figure: FigureKey): Coarseness {
  return new Map(coarseness).set(figure, (coarseness.get(figure) ?? 0) + 1);
}
