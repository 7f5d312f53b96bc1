import fc from 'fast-check';
import type { ListItem } from '../../../src/model/list.ts';
import type { Answer, Respondent } from '../../../src/model/respondent.ts';
import { type Question, typeOf } from '../../../src/questions/index.ts';
import { allQuestions, isAsked } from '../../../src/questions/questionnaire.ts';
import { type Random, seeded } from '../../../src/questions/sample.ts';
import type { Instrument } from '../../../src/scoring/instrument.ts';
import { compilePlan } from '../../../src/scoring/plan.ts';
import type { Bounds } from '../../../src/scoring/robustness/bounds.ts';
import { boundsOf } from '../../../src/scoring/robustness/bounds.ts';
import { scoreTally } from '../../../src/scoring/scores.ts';
import { readerOf, tallyOf } from '../../../src/scoring/tally.ts';
import { exampleLists, exampleParameters } from '../../support/instrument.ts';
import { respondentsArbitrary } from '../../support/organisation.ts';

/** Scores and bounds of an instrument's example organisation, eight people of each role to ask. */
export function judge(
  instrument: Instrument,
  parameters: Record<string, ListItem[]> = exampleParameters(instrument.questionnaire),
) {
  const plan = compilePlan(instrument, parameters);
  return (respondents: readonly Respondent[]) => {
    const reader = readerOf(plan, tallyOf(plan, respondents), () => 8);
    return { scores: scoreTally(instrument, reader), bounds: boundsOf(instrument, reader) };
  };
}
export type Judged = ReturnType<ReturnType<typeof judge>>;

/**
 * The instrument with every measure and every scored question as a risk of its own, so that each
 * has a score and bounds of its own.
 */
export function takenApart(instrument: Instrument): Instrument {
  const { rubric } = instrument;
  const ids = [...rubric.measures.map(({ id }) => id), ...Object.keys(rubric.questions)];
  const risks = ids.map((id) => ({
    ...rubric.risks[0]!,
    id,
    parts: [{ of: id, weight: 1 }],
    triggers: [],
    actions: [],
  }));
  return { ...instrument, rubric: { ...rubric, risks } };
}

/** What has a score, with its bounds. */
export function each({ scores, bounds }: Judged) {
  const of = (
    kind: string,
    some: { config: { id: string }; score: number | null }[],
    known: Bounds['risks'],
  ) => some.map(({ config: { id }, score }) => ({ id: `${kind} ${id}`, score, ...known.get(id)! }));
  return [
    ...of('dimension', scores.dimensions, bounds.dimensions),
    ...of('pillar', scores.pillars, bounds.pillars),
    ...of('risk', scores.risks, bounds.risks),
    { id: 'overall', score: scores.verdict.score, ...bounds.overall },
  ];
}

/** METHOD section 4: where not knowing is worth nothing, it is an answer. */
export function isMissing({ rubric }: Instrument, id: string, answer: Answer | undefined) {
  if (answer?.outcome !== 'unknown') {
    return answer === undefined || ['skipped', 'unseen'].includes(answer.outcome ?? '');
  }
  const scorer = rubric.questions[id];
  if (scorer?.rule !== 'measured') return scorer?.unknown === undefined;
  const measure = rubric.measures.find((config) => config.id === scorer.measure)!.measure;
  return !['most-named', 'named-in-entries'].includes(measure);
}

export interface Hole {
  person: number;
  question: Question;
}

/** The answers that are missing, whoever's. */
export function holes(instrument: Instrument, respondents: readonly Respondent[]): Hole[] {
  return respondents.flatMap((respondent, person) =>
    allQuestions(instrument.questionnaire)
      .filter((question) => isAsked(question, respondent))
      .filter(({ id }) => isMissing(instrument, id, respondent.answers[id]))
      .map((question) => ({ person, question })),
  );
}

/** The respondents with one answer given. */
export function filled(
  respondents: readonly Respondent[],
  { person, question }: Hole,
  answer: Answer,
): Respondent[] {
  return respondents.map((each, index) =>
    index === person ? { ...each, answers: { ...each.answers, [question.id]: answer } } : each,
  );
}

/** Respondents of whom some left out, skipped or did not see some of their questions. */
export function forgetful(
  instrument: Instrument,
  options: { least?: number; most?: number; shares?: number[] } = {},
): fc.Arbitrary<Respondent[]> {
  const { shares = [0, 0.02, 0.2, 0.6], ...counts } = options;
  return fc
    .tuple(respondentsArbitrary(instrument, counts), fc.constantFrom(...shares), fc.string())
    .map(([respondents, share, seed]) => {
      const random = seeded(seed);
      return respondents.map((each) => forgetting(each, share, random));
    });
}

function forgetting(respondent: Respondent, share: number, random: Random): Respondent {
  const answers = Object.entries(respondent.answers).flatMap(([id, answer]): [string, Answer][] => {
    if (random() >= share) return [[id, answer]];
    return random() < 0.5 ? [] : [[id, { outcome: random() < 0.5 ? 'skipped' : 'unseen' }]];
  });
  return { ...respondent, answers: Object.fromEntries(answers) };
}

/** How somebody fills in: at random, all alike, or now and then not knowing. */
export function fillIns(instrument: Instrument, how: string, seed: string) {
  const lists = exampleLists(instrument.questionnaire);
  const random = seeded(seed);
  return ({ question }: Hole): Answer => {
    if (how === 'unknown' && !isMissing(instrument, question.id, { outcome: 'unknown' }))
      return { outcome: 'unknown' };
    const own = how === 'alike' ? seeded(`${seed}/${question.id}`) : random;
    return { value: typeOf(question).sample(question, lists, own) };
  };
}
