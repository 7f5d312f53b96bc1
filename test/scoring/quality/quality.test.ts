import { describe, expect, test } from 'vitest';
import { loadAssessment } from '../../../src/answers/load-assessment.ts';
import type { Respondent } from '../../../src/model/respondent.ts';
import { type QuestionOf, rolesAsked } from '../../../src/questions/index.ts';
import { allQuestions, questionsById } from '../../../src/questions/questionnaire.ts';
import { score } from '../../../src/scoring/score.ts';
import { assessmentOf, shipped } from '../../support/instrument.ts';
import { peopleOf } from '../../support/people.ts';

const instrument = shipped();
const assessment = assessmentOf(instrument, [{ role: 'user', of: 20 }]);

const careless = { participation: { value: 'nothing' }, 'versions-shown': { value: 2 } };

/** People of each role, the first `flagged` of them contradicting themselves where users can. */
function people(role: string, n: number, flagged = 0): Respondent[] {
  const answersOf = (index: number) =>
    index < flagged ? (role === 'user' ? careless : OWNERLESS) : (careful[role] ?? {});
  return peopleOf(
    role,
    Array.from({ length: n }, (_, index) => answersOf(index)),
  );
}
/** What the others answered to the same questions: enough people for each of them. */
const careful: Record<string, Respondent['answers']> = {
  user: { participation: { value: 'tested' }, 'versions-shown': { value: 2 } },
  executive: {
    'crm-strategy': { value: 'names-all' },
    'who-answers-for-crm': { value: 'chief-executive' },
  },
};
const OWNERLESS = {
  'crm-strategy': { value: 'names-all' },
  'who-answers-for-crm': { value: 'nobody' },
};

/** The last option of every scale that executives are asked. */
const hasty = Object.fromEntries(
  allQuestions(instrument.questionnaire).flatMap((question) =>
    question.type === 'scale' && rolesAsked(question).includes('executive')
      ? [[question.id, { value: question.options.at(-1)!.id, seconds: 5 }]]
      : [],
  ),
);

const optionsOf = (id: string) =>
  (questionsById(instrument.questionnaire).get(id) as QuestionOf<'scale'>).options;

const qualityOf = (...respondents: Respondent[][]) =>
  score(instrument, assessment, respondents.flat()).quality;

describe('signs of carelessness are counted', () => {
  test('of all people, by kind and by pair', () => {
    const quality = qualityOf(people('user', 12, 7), people('executive', 6, 5));
    expect(quality).toMatchObject({
      people: 18,
      total: { straight: 0, hurried: 0, contradicting: 12, any: 12 },
      byRole: [
        { role: 'executive', people: 6, counts: { any: 5 } },
        { role: 'user', people: 12, counts: { any: 7 } },
      ],
    });
    expect(quality.pairs.map(({ id, people: n }) => [id, n])).toEqual([
      ['nothing-but-shown', 7],
      ['owner-but-nobody', 5],
    ]);
  });
  test('but not what a pair says, where fewer people answered one of its questions', () => {
    const some = people('executive', 6, 1).map((each, index) =>
      index < 4 ? each : { ...each, answers: {} },
    );
    expect(qualityOf(people('user', 12, 5), some).pairs.map(({ id }) => id)).toEqual([
      'nothing-but-shown',
    ]);
  });
  test('once for a person with several', () => {
    const low = {
      'work-touched': { value: 'none' },
      'what-followed-a-warning': { value: 'it-cost-them' },
      'decisions-traceable': { value: 'nothing' },
      'target-clash': { value: 'dropped' },
      'able-in-ninety-days': { value: 'not-at-all' },
    };
    const hasty = people('user', 10, 5).map((each, index) => {
      const answers = Object.entries({ ...each.answers, ...low });
      const seconds = index < 5 ? 5 : 60;
      return {
        ...each,
        answers: Object.fromEntries(answers.map(([id, answer]) => [id, { ...answer, seconds }])),
      };
    });
    // Six scales at 0, and 7 × 5 = 35 of 6 × 20 + 12 = 132 seconds
    expect(qualityOf(hasty).total).toEqual({ straight: 5, hurried: 5, contradicting: 5, any: 5 });
  });
  test('not of record sheets', () => {
    expect(qualityOf(people('records', 1), people('user', 5)).people).toBe(5);
  });
});

describe('few who show a sign', () => {
  const nothingElse = { straight: null, hurried: null, contradicting: null };
  test('are some, and nothing says how many, who, or what they said', () => {
    expect(qualityOf(people('user', 12, 4), people('executive', 6))).toMatchObject({
      ...{ people: 18, total: { ...nothingElse, any: null }, byRole: [], pairs: [], score: null },
    });
  });
  test('in one role, beside enough in another: all together are counted, and no more', () => {
    expect(qualityOf(people('user', 12, 6), people('executive', 6, 1))).toMatchObject({
      ...{ total: { contradicting: 7, any: 7 }, byRole: [], pairs: [] },
    });
  });
  test('of one kind hide what is told of another, and of its pairs', () => {
    const slow = Object.fromEntries(
      Object.entries(hasty).map(([id, answer], index) => [
        id,
        { value: optionsOf(id)[index % 2]!.id, seconds: 12 * answer.seconds },
      ]),
    );
    const executives = peopleOf('executive', [slow, slow, slow, slow, hasty, hasty]);
    expect(qualityOf(people('user', 12, 6), executives)).toMatchObject({
      ...{ total: { ...nothingElse, any: 8 }, pairs: [] },
    });
  });
  test('in roles that are not shown are what the others would leave', () => {
    const hidden = [people('manager', 3), people('executive', 6, 1)];
    expect(qualityOf(people('user', 12, 6), ...hidden).byRole).toEqual([]);
    const careful = [people('manager', 3), people('executive', 6)];
    expect(qualityOf(people('user', 12, 6), ...careful).byRole).toMatchObject([
      { role: 'user', counts: { any: 6 } },
    ]);
  });
});

describe('a role of few people', () => {
  const shown = (...respondents: Respondent[][]) =>
    qualityOf(...respondents).byRole.map(({ role }) => role);
  test.each([
    [
      'is not shown, nor the next larger one that would give it away',
      { executive: 4, manager: 6, user: 12 },
      ['user'],
    ],
    ['is enough company for another', { executive: 3, manager: 2, user: 12 }, ['user']],
    [
      'takes two others with it when these are small too',
      { executive: 1, manager: 3, project: 6, user: 12 },
      ['user'],
    ],
    [
      'that nobody is of hides nothing',
      { executive: 0, manager: 5, user: 12 },
      ['manager', 'user'],
    ],
    [
      'of five is large enough',
      { executive: 5, manager: 6, user: 12 },
      ['executive', 'manager', 'user'],
    ],
    ['leaves nobody else', { executive: 2, user: 12 }, []],
  ])('%s', (_rule, counts, expected) => {
    expect(shown(...Object.entries(counts).map(([role, n]) => people(role, n)))).toEqual(expected);
  });
  test('counts among the people alone, and not at all where all together are too few', () => {
    const hurried = peopleOf('executive', Array(3).fill(hasty));
    expect(qualityOf(people('executive', 3, 2), people('user', 5)).total!.any).toBe(0);
    expect(qualityOf(hurried, people('user', 5))).toMatchObject({ people: 8, total: { any: 0 } });
    expect(qualityOf(people('executive', 2, 2), people('user', 2, 1))).toMatchObject({
      people: 4,
      total: null,
      byRole: [],
      pairs: [],
      score: null,
    });
  });
});

describe('the score without those who show a sign', () => {
  const { value } = loadAssessment(
    'examples/distribuidora-sur',
    () => 'questionnaires/crm-adoption',
  );
  const { respondents, assessment: sur } = value!;
  const scored = (change: (respondent: Respondent, user: number) => Respondent, mean = 5) => {
    let users = 0;
    const changed = respondents.map((each) =>
      each.respondent.role === 'user' ? change(each, users++) : each,
    );
    const privacy = { ...sur.privacy, mean };
    return { changed, result: score(instrument, { ...sur, privacy }, changed) };
  };
  const worst = (each: Respondent, n: number, from: number): Respondent =>
    n < from
      ? {
          ...each,
          answers: {
            ...each.answers,
            participation: { value: 'nothing' },
            'versions-shown': { value: 1 },
          },
        }
      : each;

  test('stands beside that of all, in whole points', () => {
    const { changed, result } = scored((each, n) => worst(each, n, 20));
    const others = changed.filter(
      ({ answers }) =>
        answers.participation?.value !== 'nothing' || answers['versions-shown']?.value === 0,
    );
    const without = score(instrument, sur, others).verdict.score!;
    expect(result.quality.total!.any).toBe(20);
    expect(result.quality.score).toEqual({
      all: Math.round(result.verdict.score!),
      without: Math.round(without),
    });
    expect(result.quality.score!.all).toBeLessThan(result.quality.score!.without);
  });
  test('nobody is left out of the verdict', () => {
    const { result } = scored((each, n) => worst(each, n, 20));
    expect(result.respondents.find(({ role }) => role === 'user')!.n).toBe(52);
  });
  test.each<[string, number, number]>([
    ['nobody shows one', 0, 5],
    ['without them too few users are left for a score', 50, 5],
    ['a role is so small that the difference could be about one of it', 20, 6],
  ])('is nothing where %s', (_rule, flagged, mean) => {
    expect(scored((each, n) => worst(each, n, flagged), mean).result.quality.score).toBeNull();
  });
});

describe('the record sheet', () => {
  // Ten requests done of ten: 100 points; 60 % of histories used of 80: 75; 59 %: 73.75
  const requests = { done: 10, piloted: 0, 'refused-with-reason': 0, 'refused-without': 0 };
  const used = (percent: number) => ({ customers: 9, transactions: 9, used: percent });
  const sheet = (answers: Respondent['answers']) => [{ ...people('records', 1)[0]!, answers }];
  test.each<[string, Respondent['answers'], number, number]>([
    ['a figure worth 75 points without a document', { 'history-used': { value: used(60) } }, 1, 1],
    ['a little less is no high claim', { 'history-used': { value: used(59) } }, 0, 0],
    ['with its document', { 'history-used': { value: used(60), document: 'Report' } }, 1, 0],
    ['a comment is no document', { 'history-used': { value: used(60), comment: 'Seen' } }, 1, 1],
    [
      'one of two',
      {
        'history-used': { value: used(80), document: 'Report' },
        'last-change-requests': { value: requests },
      },
      2,
      1,
    ],
    ['“I don’t know” claims nothing', { 'history-used': { outcome: 'unknown' } }, 0, 0],
  ])('%s', (_rule, answers, high, withoutDocument) => {
    expect(qualityOf(sheet(answers)).records).toEqual({ high, withoutDocument });
  });
});
