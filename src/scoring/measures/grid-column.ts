import { cellCounter } from '../../questions/grid.ts';
import type { TallyReader } from './measure.ts';

/** The sum of a cell over all who filled the grid in. */
export function columnSum(
  reader: TallyReader,
  question: string,
  row: string,
  column: string,
): number {
  return reader
    .roles(question)
    .reduce((sum, role) => sum + reader.counter(question, role, cellCounter(row, column)) / 100, 0);
}
