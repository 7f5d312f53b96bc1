import { type OptionSource, optionIds } from '../questions/option.ts';
import { placeCounter } from '../questions/ranking.ts';
import type { TallyReader } from './measures/measure.ts';

/**
 * The ranking that a role agrees on: options by their mean place, 1 = first; options with the same
 * mean share the mean of their ranks. Null when nobody ranked. METHOD section 4, ALN1.
 */
export function consensusOf(
  reader: TallyReader,
  question: string,
  role: string,
): Map<string, number> | null {
  const ids = optionIds(reader.question(question) as OptionSource, reader.lists);
  if (reader.answered(question, role) + reader.toldInPart(question, role) === 0) return null;
  const sums = placeSums(reader, question, role);
  return new Map(ids.map((id, index) => [id, midRank(sums, index)]));
}

/** Per option, the sum of the places (1 = first) that the people of a role gave it. */
export function placeSums(reader: TallyReader, question: string, role: string): number[] {
  const ids = optionIds(reader.question(question) as OptionSource, reader.lists);
  return ids.map((id) =>
    ids.reduce(
      (sum, _, index) =>
        sum + (index + 1) * reader.counter(question, role, placeCounter(id, index + 1)),
      0,
    ),
  );
}

/** 1 + how many are smaller + half of the others that are as large. */
function midRank(values: readonly number[], index: number): number {
  const own = values[index]!;
  const smaller = values.filter((value) => value < own).length;
  const equal = values.filter((value) => value === own).length;
  return 1 + smaller + (equal - 1) / 2;
}

/** The options that stand among the first `size`, all that tie at the edge included. */
export function leading(consensus: ReadonlyMap<string, number>, size: number): string[] {
  const sorted = [...consensus.values()].sort((a, b) => a - b);
  const edge = sorted[Math.min(size, sorted.length) - 1] ?? 0;
  return [...consensus].filter(([, rank]) => rank <= edge).map(([id]) => id);
}
