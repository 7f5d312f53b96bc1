import { type Assessment, headCount } from '../../model/assessment.ts';
import type { Result } from '../../model/result.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import type { Fieldwork } from '../fieldwork.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import type { Scores } from '../scores.ts';
import { boundsResult } from './bounds.ts';
import { claimResults } from './claim.ts';
import { nullable } from './context.ts';
import { dimensionResult } from './dimension.ts';
import { forecastResult } from './forecast.ts';
import { gapResult } from './gap.ts';
import { capResults, requirementResults } from './knock-outs.ts';
import { measureResult } from './measure.ts';
import { noticeResults } from './notice.ts';
import { planOf } from './plan.ts';
import { questionResult } from './question.ts';
import { rankingResult } from './ranking.ts';
import { reportedResults } from './reported.ts';
import { riskResult } from './risk.ts';

/**
 * The Result but for what is left out of it: the scores with their texts, inputs and sources, ready to be
 * read alone. What privacy says, draws, strengths and the hash are missing: they are made of what may be
 * shown.
 */
export function resultOf(
  instrument: Instrument,
  assessment: Assessment,
  { reader, sure }: { reader: TallyReader; sure: TallyReader },
  scores: Scores,
  fieldwork: Fieldwork,
): Result {
  const { questionnaire, rubric, hashes } = instrument;
  const context = { ...instrument, reader, scores, privacy: assessment.privacy, ...fieldwork };
  const risks = scores.risks.map((risk) => riskResult(context, risk));
  const dimensions = scores.dimensions.map((each) => dimensionResult(context, each));
  const questions = questionnaire.topics.flatMap((topic) =>
    topic.questions.map((question) => questionResult(context, topic.id, question)),
  );
  return {
    schema: 1,
    instrument: {
      id: questionnaire.id,
      version: questionnaire.version,
      hash: hashes.questionnaire,
    },
    rubric: { id: rubric.id, version: rubric.version, hash: hashes.rubric },
    program: '',
    answers: { hash: '', simulated: 0, preview: false, leftOut: 0 },
    assessment: {
      organisation: assessment.organisation,
      wave: assessment.wave,
      date: assessment.date,
      languages: assessment.languages,
      brand: assessment.brand ?? null,
      gates: assessment.gates ?? null,
    },
    languages: questionnaire.languages,
    name: questionnaire.name,
    difference: { points: rubric.settings.borderline, people: assessment.privacy.mean },
    bands: rubric.bands,
    respondents: questionnaire.roles.map((role) => ({
      role: role.id,
      name: role.name,
      plural: role.plural,
      records: role.records,
      n: reader.respondents(role.id),
      of: headCount(assessment, role.id) ?? null,
      ...fieldwork.turnout.get(role.id)!,
    })),
    verdict: { ...scores.verdict, bounds: boundsResult(instrument, sure, scores.verdict) },
    robustness: null,
    settings: {
      leastWeight: rubric.settings.leastWeight,
      pillar: rubric.settings.pillar,
      pillarFloor: rubric.settings.pillarFloor,
      votes: rubric.settings.votes,
    },
    caps: capResults(context),
    requirements: requirementResults(context),
    gates: rubric.gates,
    notices: noticeResults(context),
    pillars: scores.pillars.map(({ config, score, why, band }) => ({
      id: config.id,
      name: config.name,
      weight: config.weight,
      ...nullable(score, why),
      band: band?.id ?? null,
      bandName: band?.name ?? null,
      dimensions: rubric.dimensions.filter((each) => each.pillar === config.id).map(({ id }) => id),
    })),
    dimensions,
    questions,
    measures: rubric.measures.map((config) => measureResult(context, config)),
    risks,
    gaps: rubric.measures.flatMap((config) => gapResult(context, config)),
    forecasts: rubric.measures.flatMap((config) => forecastResult(context, config)),
    rankings: allQuestions(questionnaire).flatMap((question) => rankingResult(context, question)),
    strengths: [],
    actions: planOf(context, { risks, dimensions }),
    reported: reportedResults(context),
    quality: fieldwork.quality,
    protected: [],
    suppressed: [],
    limits: rubric.limits,
    sources: questionnaire.sources,
    claims: claimResults(questionnaire),
  };
}
