import { type Assessment, headCount } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import type { Result } from '../model/result.ts';
import { gradeFor } from './evidence/evidence.ts';
import { fieldworkOf } from './fieldwork.ts';
import type { Instrument } from './instrument.ts';
import { compilePlan } from './plan.ts';
import { protect } from './privacy.ts';
import { resultOf } from './result/result-of.ts';
import { strengthsOf } from './result/strengths.ts';
import { scoreTally } from './scores.ts';
import { hashOf, readerOf, tallyOf } from './tally.ts';

/**
 * The Result of an assessment: respondents → tally → measures → risks, dimensions, verdict, with
 * privacy applied. Whoever calls decides which respondents count (the complete ones, as a rule).
 */
export function score(
  instrument: Instrument,
  assessment: Assessment,
  respondents: readonly Respondent[],
): Result {
  const plan = compilePlan(instrument, assessment.parameters);
  const tally = tallyOf(plan, respondents);
  const reader = readerOf(plan, tally, (role) => headCount(assessment, role));
  const simulated = respondents.filter((respondent) => respondent.simulated).length;
  const scores = scoreTally(instrument, reader);
  const fieldwork = fieldworkOf(plan, assessment, respondents, scores.verdict.score);
  const result = resultOf(
    instrument,
    assessment,
    reader,
    scores,
    { hash: hashOf(tally), simulated },
    fieldwork,
  );
  const shown = protect(result, assessment.privacy, rolesThatConsent(respondents));
  const evidence = { ...instrument, reader, privacy: assessment.privacy, ...fieldwork };
  return {
    ...shown,
    strengths: strengthsOf(shown.questions, instrument.rubric).map((strength) => ({
      ...strength,
      grade: gradeFor(evidence, [strength.id]),
    })),
  };
}

/** Roles in which everybody who answered agreed to be attributed. */
function rolesThatConsent(respondents: readonly Respondent[]): Set<string> {
  const roles = new Set(respondents.map(({ respondent }) => respondent.role));
  for (const { respondent, consent } of respondents) {
    if (!consent.attributed) roles.delete(respondent.role);
  }
  return roles;
}
