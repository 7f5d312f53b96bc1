import { type Assessment, headCount } from '../model/assessment.ts';
import type { Part, QuestionResult, Result, Why } from '../model/result.ts';
import { type Question, rolesAsked } from '../questions/index.ts';
import { type OptionSource, optionsOf } from '../questions/option.ts';
import { allQuestions } from '../questions/questionnaire.ts';
import { bandOf } from './band.ts';
import type { ReadPart } from './combine.ts';
import { consensusOf } from './consensus.ts';
import type { Instrument } from './instrument.ts';
import { type MeasureConfig, measureOf } from './measures/index.ts';
import type { TallyReader } from './measures/measure.ts';
import { mean, NO_ANSWERS, type Reading } from './reading.ts';
import type { RiskScore } from './risks.ts';
import type { Scores } from './scores.ts';

/** The Result before privacy: the scores with their texts, inputs and sources, ready to be read alone. */
export function resultOf(
  instrument: Instrument,
  assessment: Assessment,
  reader: TallyReader,
  scores: Scores,
  answersHash: string,
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
    answers: { hash: answersHash },
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
    strengths: strengthsOf(questions, rubric.settings.strength),
    actions: risks
      .filter((risk) => risk.band !== rubric.bands.risk[0]?.id)
      .toSorted((one, two) => (two.score ?? 0) - (one.score ?? 0))
      .flatMap((risk) => risk.actions),
    suppressed: [],
    limits: rubric.limits,
  };
}

interface Context extends Instrument {
  reader: TallyReader;
  scores: Scores;
}

/** A question that the rubric gives no points. */
const NOT_SCORED: Reading = { value: null, why: 'not-scored' };

function nullable(score: number | null, why: Why | undefined) {
  return score === null ? { score, why: why ?? ('no-answers' as const) } : { score };
}

function readValue(reading: Reading) {
  return reading.value === null ? { value: null, why: reading.why } : { value: reading.value };
}

/** A question or a measure, as whatever refers to it by id needs it. */
function described({ questionnaire, rubric }: Context, id: string) {
  const question = allQuestions(questionnaire).find((each) => each.id === id);
  if (question) {
    return {
      name: question.name,
      code: question.code,
      sources: question.sources,
      unit: 'points' as const,
    };
  }
  const config = rubric.measures.find((each) => each.id === id)!;
  const measure = measureOf(config);
  const uses = new Set(measure.uses(config).map((use) => use.question));
  const asked = allQuestions(questionnaire).filter((each) => uses.has(each.id));
  return {
    name: config.name,
    code: asked[0]?.code,
    sources: [...new Set(asked.flatMap((each) => each.sources))],
    unit: measure.unit,
  };
}

function partResult(context: Context, { config, weight, reading }: ReadPart): Part {
  const { code, ...rest } = described(context, config.of);
  return {
    of: config.of,
    ...(code === undefined ? {} : { code }),
    ...rest,
    weight,
    ...readValue(reading),
    enters: config.reverse ? 'reverse' : config.positive ? 'positive' : 'value',
  };
}

/** The mean, per role, of its own scores on the parts of a dimension. */
function dimensionByRole({ questionnaire, scores }: Context, parts: ReadPart[]) {
  return questionnaire.roles.flatMap(({ id: role }) => {
    const own = parts.flatMap(({ config }) => {
      const reading = scores.readings.get(config.of);
      const value = reading?.value === null ? null : reading?.byRole?.[role];
      return value === null || value === undefined ? [] : [value];
    });
    const score = mean(own);
    return score === null ? [] : [{ role, score }];
  });
}

function questionResult(context: Context, topic: string, question: Question): QuestionResult {
  const { reader, rubric, scores } = context;
  const reading = scores.readings.get(question.id) ?? NOT_SCORED;
  const scorer = rubric.questions[question.id];
  const weighted = scorer && scorer.rule !== 'measured' ? scorer.roles : undefined;
  const options = 'options' in question || 'optionsFrom' in question;
  const byRole = rolesAsked(question).map((role) => {
    const own = reading.value === null ? null : (reading.byRole?.[role] ?? null);
    return {
      role,
      ...nullable(
        own ?? reader.points(question.id, role).mean,
        scorer ? 'no-answers' : 'not-scored',
      ),
      answered: reader.answered(question.id, role),
      unknown: reader.outcome(question.id, role, 'unknown'),
      unseen: reader.outcome(question.id, role, 'unseen'),
      skipped: reader.outcome(question.id, role, 'skipped'),
      unanswered: reader.unanswered(question.id, role),
      counts: weighted === undefined || role in weighted,
    };
  });
  return {
    id: question.id,
    code: question.code,
    name: question.name,
    topic,
    type: question.type,
    sources: question.sources,
    attributable: question.attributable,
    ...(reading.value === null ? nullable(null, reading.why) : { score: reading.value }),
    byRole,
    options: options
      ? optionsOf(question as OptionSource, reader.lists).map(({ id, text }) => ({ id, text }))
      : [],
    counts: countsOf(reader, question),
  };
}

/** People per option and role, for the questions of which an answer is options alone. */
function countsOf(reader: TallyReader, question: Question): QuestionResult['counts'] {
  if (!['scale', 'choice', 'choices'].includes(question.type)) return {};
  const options = optionsOf(question as OptionSource, reader.lists);
  return Object.fromEntries(
    rolesAsked(question).map((role) => [
      role,
      Object.fromEntries(options.map(({ id }) => [id, reader.counter(question.id, role, id)])),
    ]),
  );
}

function measureResult({ scores }: Context, config: MeasureConfig): Result['measures'][number] {
  const measure = measureOf(config);
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  return {
    id: config.id,
    name: config.name,
    measure: config.measure,
    unit: measure.unit,
    questions: measure.uses(config).map((use) => use.question),
    roles: measure.roles(config),
    ...readValue(reading),
    inputs: reading.value === null ? {} : reading.inputs,
  };
}

function riskResult(context: Context, risk: RiskScore): Result['risks'][number] {
  const { config } = risk;
  return {
    id: config.id,
    code: config.code,
    name: config.name,
    says: config.says,
    sources: config.sources,
    ...nullable(risk.score, risk.why),
    band: risk.band?.id ?? null,
    bandName: risk.band?.name ?? null,
    borderline: risk.borderline,
    lifted: risk.lifted,
    triggers: risk.triggers.map(({ config: { id, says }, fired }) => ({ id, says, fired })),
    evidence: risk.parts.map((part) => partResult(context, part)),
    reach: { name: config.reach.name, ...readValue(risk.reach) },
    reversible: config.reversible,
    votes: readValue(risk.votes),
    feared: risk.feared,
    actions: risk.actions.map(({ when: _when, changes, ...action }) => ({
      ...action,
      risk: config.id,
      changes: { ...changes, name: described(context, changes.of).name },
    })),
  };
}

function gapResult(context: Context, config: MeasureConfig): Result['gaps'] {
  if (config.measure !== 'gap') return [];
  const { reader, rubric, scores, questionnaire } = context;
  const reading = scores.readings.get(config.id) ?? NO_ANSWERS;
  const question = allQuestions(questionnaire).find((each) => each.id === config.question)!;
  const band = reading.value === null ? null : bandOf(rubric.bands.gap, Math.abs(reading.value));
  const [first, second] = config.between.map((role) => ({
    role,
    ...nullable(reader.points(question.id, role).mean, 'no-answers'),
  }));
  return [
    {
      id: config.id,
      name: question.name,
      question: question.id,
      code: question.code,
      sources: question.sources,
      between: [first!, second!],
      difference: reading.value,
      ...(reading.value === null ? { why: reading.why } : {}),
      band: band?.id ?? null,
      bandName: band?.name ?? null,
    },
  ];
}

function rankingResult({ reader }: Context, question: Question): Result['rankings'] {
  if (question.type !== 'ranking') return [];
  const roles = rolesAsked(question);
  const consensus = new Map(roles.map((role) => [role, consensusOf(reader, question.id, role)]));
  return [
    {
      id: question.id,
      question: question.id,
      code: question.code,
      name: question.name,
      roles: roles.map((role) =>
        consensus.get(role) ? { role } : { role, why: 'no-answers' as const },
      ),
      items: optionsOf(question, reader.lists).map(({ id, text }) => ({
        id,
        text,
        places: Object.fromEntries(
          roles.map((role) => [role, consensus.get(role)?.get(id) ?? null]),
        ),
      })),
    },
  ];
}

/** The questions that score highest: what already works. */
function strengthsOf(
  questions: QuestionResult[],
  { from, most }: { from: number; most: number },
): Result['strengths'] {
  return questions
    .flatMap(({ id, code, name, sources, score }) =>
      score === null || score < from ? [] : [{ id, code, name, sources, score }],
    )
    .toSorted((one, two) => two.score - one.score)
    .slice(0, most);
}
