import { shortHash } from '../model/hash.ts';
import type { Result } from '../model/result.ts';

/** What two Results were made from, and differ in. */
export type Origin = 'instrument' | 'rubric' | 'answers' | 'assessment' | 'program';

const originsOf: Record<Origin, (result: Result) => unknown> = {
  instrument: ({ instrument }) => instrument.hash,
  rubric: ({ rubric }) => rubric.hash,
  answers: ({ answers }) => answers.hash,
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

/** As `differingOrigins`, of a report, which shows the beginning of each hash and what made it. */
export function originsNotIn(
  report: string,
  { instrument, rubric, answers, program }: Result,
): Origin[] {
  const shown = [
    ['instrument', shortHash(instrument.hash)],
    ['rubric', shortHash(rubric.hash)],
    ['answers', shortHash(answers.hash)],
    ['program', program],
  ] as const;
  return shown.filter(([, words]) => !report.includes(words)).map(([origin]) => origin);
}
