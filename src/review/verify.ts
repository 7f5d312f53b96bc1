import { shortHash } from '../model/hash.ts';
import type { Result } from '../model/result.ts';

/** What two Results were made from, and differ in. A report does not tell answers from how many could answer. */
export type Origin = ResultOrigin | 'answers-or-people';

type ResultOrigin =
  | 'instrument'
  | 'rubric'
  | 'answers'
  | 'rows'
  | 'organisation'
  | 'wave'
  | 'date'
  | 'languages'
  | 'brand'
  | 'gates'
  | 'people'
  | 'program';

const originsOf: Record<ResultOrigin, (result: Result) => unknown> = {
  instrument: ({ instrument }) => instrument.hash,
  rubric: ({ rubric }) => rubric.hash,
  answers: ({ answers }) => answers.hash,
  rows: ({ answers }) => answers.leftOut,
  organisation: ({ assessment }) => assessment.organisation,
  wave: ({ assessment }) => assessment.wave,
  date: ({ assessment }) => assessment.date,
  languages: ({ assessment }) => assessment.languages,
  brand: ({ assessment }) => assessment.brand,
  gates: ({ assessment }) => assessment.gates,
  people: ({ respondents }) => respondents.map(({ role, of }) => [role, of]),
  program: ({ program }) => program,
};

/** What a Result that is claimed was made from that a computed one was not; empty where all is the same. */
export function differingOrigins(claimed: Result, computed: Result): Origin[] {
  return (Object.keys(originsOf) as ResultOrigin[]).filter(
    (origin) =>
      JSON.stringify(originsOf[origin](claimed)) !== JSON.stringify(originsOf[origin](computed)),
  );
}

/**
 * As `differingOrigins`, of a report, which shows the beginning of each hash, what made it, and how many
 * rows were left out (`leftOut`).
 */
export function originsNotIn(
  report: string,
  leftOut: number,
  { instrument, rubric, answers, program }: Result,
): Origin[] {
  const shown = [
    ['instrument', shortHash(instrument.hash)],
    ['rubric', shortHash(rubric.hash)],
    ['answers-or-people', shortHash(answers.hash)],
    ['program', program],
  ] as const;
  const missing = shown.filter(([, words]) => !report.includes(words)).map(([origin]) => origin);
  return leftOut === answers.leftOut ? missing : [...missing, 'rows'];
}
