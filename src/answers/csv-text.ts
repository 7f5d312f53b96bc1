import Papa from 'papaparse';
import type { Beside, Respondent } from '../model/respondent.ts';
import { toCell } from '../questions/cell.ts';
import { BESIDE, OUTCOME, personColumns } from './csv-columns.ts';

/**
 * Respondents as the lines of a table that is read as the same. `columns` are what stands in it: of
 * respondents themselves, questions, and what stands beside the answers to these.
 */
export function* csvText(
  columns: readonly string[],
  respondents: Iterable<Respondent>,
): Generator<string> {
  yield lineOf(columns);
  for (const respondent of respondents)
    yield lineOf(
      columns.map((column) => {
        const value = valueIn(respondent, column);
        return value === undefined ? '' : toCell(value);
      }),
    );
}

function valueIn(respondent: Respondent, column: string): unknown {
  if (column in personColumns) {
    const { path } = personColumns[column as keyof typeof personColumns];
    return path.reduce<unknown>(
      (inside, key) => (inside as Record<string, unknown>)[key],
      respondent,
    );
  }
  const [question = '', beside] = column.split(BESIDE);
  const answer = respondent.answers[question];
  if (beside !== undefined) return answer?.[beside as Beside];
  return answer?.outcome === undefined ? answer?.value : `${OUTCOME}${answer.outcome}`;
}

function lineOf(cells: readonly string[]): string {
  return Papa.unparse([[...cells]]);
}
