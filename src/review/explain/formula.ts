/** How a number is computed from others, so that it can be shown and computed again. */
export type Formula =
  | { number: number; as: NumberForm }
  | { sum: Formula[] }
  | { difference: [Formula, Formula] }
  | { product: Formula[] }
  | { quotient: [Formula, Formula] }
  | { power: [Formula, Formula] }
  /** How far two numbers are apart. */
  | { distance: [Formula, Formula] }
  | { lowest: Formula[] }
  | { highest: Formula[] };

/**
 * How a number of a formula is shown: `figure` as a figure for people, `tenths` and `share` with up
 * to one decimal and up to three, `whole` is part of the formula or counts.
 */
export type NumberForm = 'figure' | 'tenths' | 'share' | 'whole';

/** What a formula comes to; `shown` gives each number as it is to enter. */
export function evaluate(
  formula: Formula,
  shown: (number: number, as: NumberForm) => number = (number) => number,
): number {
  const of = (each: Formula) => evaluate(each, shown);
  if ('number' in formula) return shown(formula.number, formula.as);
  if ('sum' in formula) return formula.sum.reduce((sum, each) => sum + of(each), 0);
  if ('difference' in formula) return of(formula.difference[0]) - of(formula.difference[1]);
  if ('product' in formula) return formula.product.reduce((product, each) => product * of(each), 1);
  if ('quotient' in formula) return of(formula.quotient[0]) / of(formula.quotient[1]);
  if ('power' in formula) return Math.exp(of(formula.power[1]) * Math.log(of(formula.power[0])));
  if ('distance' in formula) return Math.abs(of(formula.distance[0]) - of(formula.distance[1]));
  if ('lowest' in formula) return Math.min(...formula.lowest.map(of));
  return Math.max(...formula.highest.map(of));
}

export const figure = (number: number): Formula => ({ number, as: 'figure' });
export const tenths = (number: number): Formula => ({ number, as: 'tenths' });
export const share = (number: number): Formula => ({ number, as: 'share' });
export const whole = (number: number): Formula => ({ number, as: 'whole' });

/** The mean; of one number, that number. */
export function meanOf(numbers: readonly number[]): Formula {
  const all = numbers.map(figure);
  return all.length === 1 ? all[0]! : { quotient: [{ sum: all }, whole(all.length)] };
}

/** 100 × one ÷ another. */
export function percentOf(one: number, other: number, form = whole): Formula {
  return { quotient: [{ product: [whole(100), form(one)] }, form(other)] };
}
