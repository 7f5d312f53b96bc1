import { type Assessment, headCount } from '../../model/assessment.ts';
import type { Result } from '../../model/result.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import type { Scores } from '../scores.ts';
import { nullable } from './context.ts';
import { dimensionByRole } from './dimension.ts';
import { gapResult } from './gap.ts';
import { measureResult } from './measure.ts';
import { partResult } from './part.ts';
import { questionResult } from './question.ts';
import { rankingResult } from './ranking.ts';
import { riskResult } from './risk.ts';

/**
 * The Result before privacy: the scores with their texts, inputs and sources, ready to be read alone.
 * Strengths are missing: they are read off what may be shown.
 */
export function resultOf(
  instrument: Instrument,
  assessment: Assessment,
  reader: TallyReader,
  scores: Scores,
  answers: Result['answers'],
): Result {
  const { questionnaire, rubric, hashes } = instrument;
  const context = { ...instrument, reader, scores };
  const risks = scores.risks.map((risk) => riskResult(context, risk));
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
    answers,
    assessment: {
      organisation: assessment.organisation,
      wave: assessment.wave,
      date: assessment.date,
      languages: assessment.languages,
    },
    languages: questionnaire.languages,
    name: questionnaire.name,
    bands: rubric.bands,
    respondents: questionnaire.roles.map((role) => ({
      role: role.id,
      name: role.name,
      plural: role.plural,
      records: role.records,
      n: reader.respondents(role.id),
      of: headCount(assessment, role.id) ?? null,
    })),
    verdict: scores.verdict,
    pillars: scores.pillars.map(({ config, score, why, band }) => ({
      id: config.id,
      name: config.name,
      weight: config.weight,
      ...nullable(score, why),
      band: band?.id ?? null,
      bandName: band?.name ?? null,
      dimensions: rubric.dimensions.filter((each) => each.pillar === config.id).map(({ id }) => id),
    })),
    dimensions: scores.dimensions.map(({ config, score, why, coverage, parts }) => ({
      id: config.id,
      code: config.code,
      name: config.name,
      pillar: config.pillar,
      ...nullable(score, why),
      coverage,
      byRole: dimensionByRole(context, parts),
      parts: parts.map((part) => partResult(context, part)),
    })),
    questions,
    measures: rubric.measures.map((config) => measureResult(context, config)),
    risks,
    gaps: rubric.measures.flatMap((config) => gapResult(context, config)),
    rankings: allQuestions(questionnaire).flatMap((question) => rankingResult(context, question)),
    strengths: [],
    actions: risks
      .filter(({ band }) => band !== null && band !== rubric.bands.risk[0]?.id)
      .toSorted((one, two) => (two.score ?? 0) - (one.score ?? 0))
      .flatMap((risk) => risk.actions),
    suppressed: [],
    limits: rubric.limits,
    sources: questionnaire.sources,
  };
}
