import { shortHash } from '../model/hash.ts';
import type { Result } from '../model/result.ts';

/** What two Results were made from, and differ in. */
export type Origin = 'instrument' | 'rubric' | 'answers' | 'rows' | 'assessment' | 'program';

const originsOf: Record<Origin, (result: Result) => unknown> = {
  instrument: ({ instrument }) => instrument.hash,
  rubric: ({ rubric }) => rubric.hash,
  answers: ({ answers }) => answers.hash,
  rows: ({ answers }) => answers.leftOut,
  assessment: ({ assessment: { organisation, wave, date, languages } }) => ({
    ...{ organisation, wave, date, languages },
  }),
  program: ({ program }) => program,
};

/** What a Result that is claimed was made from that a computed one was not; empty where all is the same. */
export function differingOrigins(claimed: Result, computed: Result): Origin[] {
  return (Object.keys(originsOf) as Origin[]).filter(
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
    ['answers', shortHash(answers.hash)],
    ['program', program],
  ] as const;
  const missing = shown.filter(([, words]) => !report.includes(words)).map(([origin]) => origin);
  return leftOut === answers.leftOut ? missing : [...missing, 'rows'];
}
