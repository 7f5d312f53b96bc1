import { type Coefficients, type Constraint, solve } from 'yalps';
import { TOLERANCE } from '../tolerance.ts';
import { type Coarseness, type FigureKey, gridOf, LEFT_OUT, roundedFrom } from './coarseness.ts';
import type { Sum, Unknown } from './sums.ts';

/** A published figure: its sum lies between what is rounded to what is published. */
interface Clue extends Sum {
  low: number;
  high: number;
}

/**
 * What an adversary finds out who knows the rubric, every published figure and everything that is not
 * protected: the unknowns of which no other value fits all figures together, each with the figure
 * that leaves it least room. The figures are linear in the unknowns (`sumsOver`), so a linear program
 * says how far each could go.
 */
export function givenAway(sums: readonly Sum[], coarseness: Coarseness): Map<Unknown, FigureKey> {
  const clues = sums.flatMap((sum) => clueOf(sum, coarseness));
  const found = new Map<Unknown, FigureKey>();
  for (const related of components(clues)) {
    const furthest = programOf(related);
    for (const unknown of new Set(related.flatMap(({ terms }) => [...terms.keys()]))) {
      const { value, step } = unknown;
      if (furthest(unknown, 'maximize') >= value + step - TOLERANCE) continue;
      if (furthest(unknown, 'minimize') <= value - step + TOLERANCE) continue;
      const figure = tightest(unknown, related);
      if (figure) found.set(unknown, figure);
    }
  }
  return found;
}

function clueOf(sum: Sum, coarseness: Coarseness): Clue[] {
  if (sum.figure === null) return [{ ...sum, low: 0, high: 100 }];
  const grid = gridOf(coarseness, sum.figure);
  return grid === LEFT_OUT ? [] : [{ ...sum, ...roundedFrom(sum.value, grid, sum.bands) }];
}

/** The figure that leaves the unknown least room when the others in it are as they are. */
function tightest(unknown: Unknown, clues: readonly Clue[]): FigureKey | undefined {
  const room = ({ low, high, terms }: Clue) => (high - low) / Math.abs(terms.get(unknown)!);
  return clues
    .filter(({ terms }) => terms.has(unknown))
    .toSorted((one, two) => room(one) - room(two))
    .flatMap(({ figure }) => figure ?? [])[0];
}

/** Figures that share unknowns, however far around: what others say tells nothing about these. */
function components(clues: readonly Clue[]): Clue[][] {
  let groups: { unknowns: Set<Unknown>; clues: Clue[] }[] = [];
  for (const clue of clues) {
    const touching = groups.filter(({ unknowns }) =>
      [...clue.terms.keys()].some((each) => unknowns.has(each)),
    );
    groups = groups.filter((group) => !touching.includes(group));
    groups.push({
      unknowns: new Set([...clue.terms.keys(), ...touching.flatMap((each) => [...each.unknowns])]),
      clues: [clue, ...touching.flatMap((each) => each.clues)],
    });
  }
  return groups.map((group) => group.clues);
}

/** How far an unknown can go, as the solver's variables go: from 0 up, hence the distance to `least`. */
function programOf(clues: readonly Clue[]) {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (const [index, { terms, value, low, high }] of clues.entries()) {
    const figure = `clue ${index}`;
    let atLeast = value;
    for (const [unknown, weight] of terms) {
      atLeast -= weight * (unknown.value - unknown.least);
      const variable = variables.get(unknown.id) ?? new Map([[unknown.id, 1]]);
      variables.set(unknown.id, variable.set(figure, weight));
      constraints.set(unknown.id, { max: unknown.most - unknown.least });
    }
    constraints.set(figure, { min: low - atLeast - TOLERANCE, max: high - atLeast + TOLERANCE });
  }
  return ({ id, least }: Unknown, direction: 'minimize' | 'maximize'): number => {
    const program = { direction, objective: id, constraints, variables };
    return (
      least + solve(program as { variables: Map<string, Coefficients> } & typeof program).result
    );
  };
}
