import { type Assessment, headCount } from '../model/assessment.ts';
import { sha256 } from '../model/hash.ts';
import type { Respondent } from '../model/respondent.ts';
import type { Result } from '../model/result.ts';
import { type Count, counterFor } from './counting/counter.ts';
import { gradeFor } from './evidence/evidence.ts';
import { fieldworkOf } from './fieldwork.ts';
import type { Instrument } from './instrument.ts';
import { compilePlan, type Tally } from './plan.ts';
import { protectedCells } from './privacy/cells.ts';
import { mergedMeans } from './privacy/merging.ts';
import { protect } from './privacy/protect.ts';
import { protectRobustness } from './privacy/protect-robustness.ts';
import { roughTally } from './privacy/rough-tally.ts';
import { resultOf } from './result/result-of.ts';
import { robustnessResult } from './result/robustness.ts';
import { strengthsOf } from './result/strengths.ts';
import { scoreTally } from './scores.ts';
import { readerOf } from './tally.ts';

export interface ScoreOptions {
  /** Looked at before the wave is closed, or with unfinished answers. */
  preview?: boolean;
  /** How many rows were left out because they are wrong. */
  leftOut?: number;
  /** What computes it, with its version. */
  program?: string;
}

/**
 * The Result of an assessment. Whoever calls decides which respondents count (the complete ones of a
 * closed wave, as a rule) and says so when it is a preview. They were checked before. Raises RangeError
 * where a role is none of the instrument's.
 */
export function score(
  instrument: Instrument,
  assessment: Assessment,
  respondents: Iterable<Respondent>,
  options: ScoreOptions = {},
): Result {
  const counter = counterFor(compilePlan(instrument, assessment.parameters), assessment.privacy);
  for (const respondent of respondents) {
    if (!counter.add(respondent)) throw new RangeError('a value that is no answer');
  }
  return scoreCount(instrument, assessment, counter.count(), options);
}

/**
 * The Result of what was counted: respondents → tally → measures → risks, dimensions, verdict, with
 * privacy applied to the tally first and to what is shown last.
 */
export function scoreCount(
  instrument: Instrument,
  assessment: Assessment,
  count: Count,
  { preview = false, leftOut = 0, program = 'crm-readiness' }: ScoreOptions = {},
): Result {
  const { privacy } = assessment;
  const { plan, tally: exact, consenting } = count;
  const readerFor = (tally: Tally) => readerOf(plan, tally, (role) => headCount(assessment, role));
  const all = readerFor(exact);
  const cells = protectedCells(instrument, all, privacy, consenting);
  const { tally, sure, told } = roughTally(plan, exact, all, cells);

  const reader = readerFor(tally);
  const scores = scoreTally(instrument, reader);
  const fieldwork = fieldworkOf(assessment, count, told, scores.verdict.score);
  const inside = resultOf(
    instrument,
    assessment,
    { reader, sure: readerFor(sure) },
    scores,
    fieldwork,
  );
  const merged = mergedMeans(instrument, reader, cells, privacy.mean);
  const shown = protect(inside, { told, merged, consenting, privacy });

  const hash = hashOfPublished(shown);
  const context = { ...instrument, reader, scores, privacy, ...fieldwork };
  return {
    ...shown,
    program,
    answers: {
      hash,
      simulated: count.simulated,
      preview,
      leftOut,
    },
    robustness: protectRobustness(robustnessResult(context, hash), shown),
    strengths: strengthsOf(shown.questions, instrument.rubric).map((strength) => ({
      ...strength,
      grade: gradeFor(context, [strength.id]),
    })),
  };
}

/**
 * Equal answers have equal hashes. Only what is published goes in: whoever knows nearly all answers
 * could try out the rest against a hash of them all.
 */
function hashOfPublished({ respondents, questions, measures, rankings, reported }: Result): string {
  const counted = [
    respondents.map(({ role, n }) => [role, n]),
    questions.map(({ id, score, byRole, counts }) => [id, score, byRole, counts]),
    measures.map(({ id, value, inputs, byRole }) => [id, value, inputs, byRole]),
    rankings.map(({ question, within, items }) => [question, within, items]),
    reported.map(({ id, byRole }) => [id, byRole]),
  ];
  // To a millionth: the last bits of a logarithm differ between versions of Node.
  return sha256(
    JSON.stringify(counted, (_key, value) =>
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
    ),
  );
}
