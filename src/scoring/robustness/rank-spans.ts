import { placeSums } from '../consensus.ts';
import type { MeasureConfig } from '../measures/index.ts';
import type { Around } from './found.ts';
import { openTo } from './missing.ts';
import type { Span } from './span.ts';

/** What a role's consensus ranking could become: who stands before whom, by the options' indices. */
export interface Order {
  size: number;
  /** Somebody of the role has ranked. */
  certain: boolean;
  surely(before: number, after: number): boolean;
  possibly(before: number, after: number): boolean;
}

/**
 * Of m missing rankings of k options each can change the difference of two options' place sums by
 * k − 1 at most: what is further apart keeps its order. Wider than the truth in that options are
 * compared two by two, as if one ranking could favour several pairs that exclude each other. Null
 * when nobody was asked.
 */
export function orderOf(
  config: MeasureConfig,
  around: Around,
  question: string,
  role: string,
): Order | null {
  const { reader } = around;
  const open = openTo(config, around, question, role);
  const answered = reader.answered(question, role) + reader.toldInPart(question, role);
  if (answered + open === 0) return null;
  const sums = placeSums(reader, question, role);
  const reach = open * (sums.length - 1);
  return {
    size: sums.length,
    certain: answered > 0,
    surely: (before, after) => sums[after]! - sums[before]! > reach,
    possibly: (before, after) => sums[after]! - sums[before]! > -reach,
  };
}

/** The ranks, 1 = first, that each option could have; of those that tie the mean. */
export function ranksOf(order: Order): Pick<Span, 'low' | 'high'>[] {
  const options = Array.from({ length: order.size }, (_, index) => index);
  return options.map((own) => {
    let low = 1;
    let high = 1;
    for (const other of options) {
      if (other === own) continue;
      if (!order.possibly(own, other)) low += order.surely(other, own) ? 1 : 0.5;
      if (!order.surely(own, other)) high += order.possibly(other, own) ? 1 : 0.5;
    }
    return { low, high };
  });
}

/** Which options are surely, and which possibly, among the first `top`, ties at the edge included. */
export function leadersOf(order: Order, top: number): { surely: boolean[]; possibly: boolean[] } {
  const options = Array.from({ length: order.size }, (_, index) => index);
  const ahead = (own: number, test: Order['surely']) =>
    options.filter((other) => other !== own && test(other, own)).length;
  return {
    surely: options.map((own) => ahead(own, order.possibly) < top),
    possibly: options.map((own) => ahead(own, order.surely) < top),
  };
}
