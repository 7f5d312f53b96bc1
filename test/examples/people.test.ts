import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../src/questions/questionnaire.ts';
import { example } from './example.ts';
import { folders } from './method.ts';

describe.each(folders)('the people of %s', (folder) => {
  const { instrument, assessment, respondents, reader } = example(folder);
  const users = respondents.filter(({ respondent }) => respondent.role === 'user');
  const scales = questionsFor(instrument.questionnaire, 'user').filter(
    (question) => question.type === 'scale',
  );

  it('were asked, and have something to say about, every question of their role', () => {
    for (const { respondent, answers } of respondents) {
      const asked = questionsFor(instrument.questionnaire, respondent.role);
      expect(Object.keys(answers)).toEqual(asked.map((question) => question.id));
    }
  });

  it('do not all answer a scale alike', () => {
    for (const { id, options } of scales) {
      const chosen = options.filter((option) => reader.counter(id, 'user', option.id) > 0);
      expect(chosen.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  it('are never last in everything', () => {
    const last = users.filter(({ answers }) =>
      scales.every(({ id, options }) => {
        const lowest = options.find((option) => reader.counter(id, 'user', option.id) > 0)!;
        return answers[id]?.value === lowest.id;
      }),
    );
    expect(last).toEqual([]);
  });

  it('are no more in a unit than there are', () => {
    for (const { id } of assessment.units) {
      const of = assessment.people.find((row) => row.unit === id)!.of;
      const n = users.filter(({ respondent }) => respondent.unit === id).length;
      expect(n, id).toBeGreaterThan(0);
      expect(n, id).toBeLessThanOrEqual(of);
    }
    expect(users.every(({ respondent }) => respondent.unit !== undefined)).toBe(true);
  });

  it('rank the goals differently from each other', () => {
    const rankings = (role: string) =>
      respondents
        .filter(({ respondent }) => respondent.role === role)
        .map(({ answers }) => String(answers['goals-in-order']?.value));
    const different = (role: string) => new Set(rankings(role)).size;
    expect(different('executive')).toBeGreaterThan(1);
    expect(different('manager')).toBeGreaterThan(1);
    expect(different('user')).toBeGreaterThan(different('executive'));
  });
});

describe('what people fear', () => {
  it.each([
    ['distribuidora-sur', ['too-busy']],
    ['seguros-andina', ['goals-apart', 'wrong-team', 'cannot-be-done']],
    ['talleres-ribera', ['vague-objectives', 'old-assumptions']],
  ] as const)('in %s is first of all %j', (folder, feared) => {
    const { reader, question } = example(folder);
    const asked = question('PRE2');
    const share = (option: string) =>
      reader
        .roles(asked.id)
        .map((role) => reader.counter(asked.id, role, option) / reader.answered(asked.id, role))
        .reduce((sum, each) => sum + each, 0);
    const options = asked.type === 'choices' ? asked.options!.map(({ id }) => id) : [];
    const first = options.toSorted((one, two) => share(two) - share(one)).slice(0, feared.length);
    expect(first.toSorted()).toEqual([...feared].toSorted());
  });
});

it('agreed to be attributed: the executives of A and C and the managers of C, nobody else', () => {
  const agreed = folders.map((folder) => [
    ...new Set(
      example(folder)
        .respondents.filter(({ consent }) => consent.attributed)
        .map(({ respondent }) => respondent.role),
    ),
  ]);
  expect(agreed.map((roles) => roles.toSorted())).toEqual([
    ['executive'],
    [],
    ['executive', 'manager'],
  ]);
});
