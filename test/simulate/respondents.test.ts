import { expect, test } from 'vitest';
import { typeOf } from '../../src/questions/index.ts';
import { questionsFor } from '../../src/questions/questionnaire.ts';
import { simulateRespondents } from '../../src/simulate/respondents.ts';
import { exampleLists, shipped } from '../support/instrument.ts';

const { questionnaire } = shipped();
const lists = exampleLists(questionnaire);
const simulate = (seed: string, silent: number) => [
  ...simulateRespondents(questionnaire, lists, {
    seed,
    silent,
    day: '2026-03-20',
    people: questionnaire.roles.map(({ id: role }) => ({ role, n: 3 })),
  }),
];

test('the same seed gives the same respondents, another seed others', () => {
  expect(simulate('a', 0.1)).toEqual(simulate('a', 0.1));
  expect(simulate('a', 0.1)).not.toEqual(simulate('b', 0.1));
});

test('everybody answers every question of their role with what it allows', () => {
  for (const { respondent, answers } of simulate('a', 0)) {
    const questions = questionsFor(questionnaire, respondent.role);
    expect(Object.keys(answers)).toEqual(questions.map(({ id }) => id));
    for (const question of questions) {
      const { value } = answers[question.id]!;
      expect(typeOf(question).answer(question, lists).safeParse(value).success).toBe(true);
    }
  }
});

test('silence is said only where it is offered', () => {
  const silent = simulate('a', 1).flatMap(({ answers }) => Object.entries(answers));
  for (const [id, { outcome }] of silent) {
    const question = questionnaire.topics
      .flatMap(({ questions }) => questions)
      .find((each) => each.id === id)!;
    expect(outcome !== undefined).toBe(question.unknown || question.unseen);
  }
});
