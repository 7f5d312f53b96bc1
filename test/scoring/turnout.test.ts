import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { type Respondent, respondentSchema } from '../../src/model/respondent.ts';
import { score } from '../../src/scoring/score.ts';
import { assessmentOf, shipped } from '../support/instrument.ts';

const instrument = shipped();
const plain: Assessment = {
  ...assessmentOf(instrument, [
    { role: 'executive', of: 6 },
    { role: 'user', unit: 'north', of: 8 },
    { role: 'user', unit: 'south', of: 5 },
  ]),
  units: [
    { id: 'north', text: { en: 'North', es: 'Norte' } },
    { id: 'south', text: 'Sur' },
  ],
};

type Person = { day?: number; unit?: string; role?: string; answers?: Respondent['answers'] };

function respondents(people: readonly Person[]): Respondent[] {
  return people.map(({ day = 1, unit, role = 'user', answers = {} }, index) =>
    respondentSchema.parse({
      format: 1,
      instrument: 'crm-adoption@1',
      respondent: { id: `p-${index}`, role, ...(unit && { unit }), language: 'en' },
      day: `2026-03-${String(day).padStart(2, '0')}`,
      status: 'complete',
      answers,
    }),
  );
}

function rowOf(people: readonly Person[], { role = 'user', mean = 5 } = {}) {
  const assessment = { ...plain, privacy: { ...plain.privacy, mean } };
  const result = score(instrument, assessment, respondents(people));
  return result.respondents.find((row) => row.role === role)!;
}

describe('who answered, by unit', () => {
  test('stands beside how many there are, in the order of the head counts', () => {
    const people = ['south', 'north', 'north', undefined].map((unit): Person => ({ unit }));
    expect(rowOf(people)).toMatchObject({
      n: 4,
      of: 13,
      units: [
        { unit: 'north', name: { en: 'North', es: 'Norte' }, n: 2, of: 8 },
        { unit: 'south', name: 'Sur', n: 1, of: 5 },
      ],
    });
  });
  test('counts those of the role alone', () => {
    const { units } = rowOf([{ unit: 'north', role: 'executive' }]);
    expect(units.map(({ n }) => n)).toEqual([0, 0]);
  });
  test('is nothing where head counts are of the role', () => {
    expect(rowOf([], { role: 'executive' }).units).toEqual([]);
  });
});

describe('the middle day is the one on which the first half had answered', () => {
  test.each<[string, number[], number, number]>([
    ['half and half', [1, 1, 3, 3], 2, 2],
    ['an odd one is early', [1, 2, 3], 2, 1],
    ['whoever answered on it is early', [1, 2, 2, 2, 3], 4, 1],
    ['all on one day: nobody is late', [4, 4, 4], 3, 0],
    ['the files may stand in any order', [9, 1, 5, 1], 2, 2],
    ['a tenth comes after a ninth', [10, 9], 1, 1],
    ['nobody', [], 0, 0],
  ])('%s', (_rule, days, early, late) => {
    expect(rowOf(days.map((day) => ({ day }))).late).toMatchObject({ early, late });
  });
  test('of each role on its own', () => {
    const people: Person[] = [
      ...[1, 2].map((day) => ({ day })),
      ...[8, 9].map((day) => ({ day, role: 'executive' })),
    ];
    expect(rowOf(people, { role: 'executive' }).late).toMatchObject({ early: 1, late: 1 });
  });
  test('and of no record sheet', () => {
    const sheet = { role: 'records', answers: { 'named-contact': { value: 40 } } };
    expect(rowOf([sheet], { role: 'records' }).late).toBeNull();
  });
});

describe('late against early', () => {
  const half = (day: number, n: number, answers: Respondent['answers']) =>
    Array.from({ length: n }, (): Person => ({ day, answers }));
  // 1 of 5 suggestions: 20 points; 2: 40; 3: 60. `participation`: asked 50, tested 75.
  const suggestions = (value: number) => ({ 'suggestions-answered': { value } });
  const participation = (value: string) => ({ participation: { value } });

  test.each<[string, Person[], number | null]>([
    ['higher', [...half(1, 5, suggestions(1)), ...half(2, 5, suggestions(3))], 40],
    ['lower', [...half(1, 5, suggestions(3)), ...half(2, 5, suggestions(2))], -20],
    ['the same', [...half(1, 5, suggestions(2)), ...half(2, 5, suggestions(2))], 0],
    [
      'the mean over questions: (20 + 25) / 2 = 22.5',
      [
        ...half(1, 5, { ...suggestions(1), ...participation('asked') }),
        ...half(2, 5, { ...suggestions(2), ...participation('tested') }),
      ],
      23,
    ],
    [
      'a question that four of the late answered is left out',
      [
        ...half(1, 5, { ...suggestions(1), ...participation('asked') }),
        ...half(2, 4, { ...suggestions(2), ...participation('tested') }),
        ...half(2, 1, suggestions(2)),
      ],
      20,
    ],
    ['four late', [...half(1, 5, suggestions(1)), ...half(2, 4, suggestions(3))], null],
    ['four early', [...half(1, 4, suggestions(1)), ...half(2, 4, suggestions(3))], null],
    ['nobody late', half(1, 12, suggestions(1)), null],
    ['no answers', [...half(1, 5, {}), ...half(2, 5, {})], null],
  ])('%s', (_rule, people, difference) => {
    expect(rowOf(people).late!.difference).toBe(difference);
  });
  test('takes as many as the assessment wants for a mean, when these are more', () => {
    const people = [...half(1, 5, suggestions(1)), ...half(2, 5, suggestions(3))];
    expect(rowOf(people, { mean: 6 }).late!.difference).toBeNull();
    expect(rowOf(people, { mean: 2 }).late!.difference).toBe(40);
    const four = [...half(1, 4, suggestions(1)), ...half(2, 4, suggestions(3))];
    expect(rowOf(four, { mean: 2 }).late!.difference).toBeNull();
  });
});
