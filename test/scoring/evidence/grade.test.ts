import { describe, expect, test } from 'vitest';
import { type Behind, gradeOf } from '../../../src/scoring/evidence/grade.ts';

/** People as [answered, of how many]; a head count that is not known is left out. */
type People = [n: number, of?: number][];

function grade(people: People, records: Behind['records'] = null, disagreement = false) {
  const found = gradeOf({
    people: people.map(([n, of], index) => ({ role: `role-${index}`, n, of })),
    records,
    disagreement,
  });
  return found && `${found.grade} ${found.why}`;
}

describe('records alone', () => {
  test.each([
    ['that refer to documents', 'documented', 'A documents'],
    ['that do not: one sheet is one informant', 'undocumented', 'D single-informant'],
    ['nothing at all has no grade', null, null],
  ] as const)('%s', (_rule, records, expected) => {
    expect(grade([], records)).toBe(expected);
  });
});

describe('people', () => {
  test.each<[string, People, string]>([
    [
      'two roles of ten, whatever their response',
      [
        [10, 100],
        [10, 100],
      ],
      'B roles',
    ],
    [
      'two roles of five, 60 % of each',
      [
        [5, 5],
        [6, 10],
      ],
      'B roles',
    ],
    [
      '5 of 9 (56 %) beside a role of ten',
      [
        [5, 9],
        [10, 100],
      ],
      'C low-response',
    ],
    [
      '9 of 15 (60 %) beside a role of ten',
      [
        [9, 15],
        [10, 100],
      ],
      'B roles',
    ],
    ['a head count that nobody knows is no response', [[5], [10]], 'C low-response'],
    ['two good roles beside a poor third', [[10], [10], [6, 60]], 'B roles'],
    ['one role, however many', [[180, 180]], 'C one-role'],
    [
      'a role of four does not count beside another',
      [
        [4, 4],
        [11, 14],
      ],
      'C one-role',
    ],
    [
      'a role of five does',
      [
        [5, 5],
        [11, 14],
      ],
      'B roles',
    ],
    ['nine in one role', [[9, 9]], 'C few'],
    [
      'three and two are five together',
      [
        [3, 3],
        [2, 2],
      ],
      'C few',
    ],
    [
      'ten in roles of four and less',
      [
        [4, 4],
        [4, 4],
        [3, 3],
      ],
      'C few',
    ],
    [
      'three and one are not',
      [
        [3, 3],
        [1, 1],
      ],
      'D too-few',
    ],
    ['four', [[4, 4]], 'D too-few'],
    ['one person', [[1, 1]], 'D single-informant'],
  ])('%s', (_rule, people, expected) => {
    expect(grade(people)).toBe(expected);
  });
});

describe('wide differences', () => {
  test.each<[string, People, string]>([
    [
      'keep two good roles from B',
      [
        [10, 10],
        [10, 10],
      ],
      'C disagreement',
    ],
    ['leave one role where it was', [[50, 50]], 'C one-role'],
    [
      'make a hypothesis of what five to nine say',
      [
        [5, 5],
        [4, 4],
      ],
      'D split',
    ],
    ['change nothing below five', [[4, 4]], 'D too-few'],
  ])('%s', (_rule, people, expected) => {
    expect(grade(people, null, true)).toBe(expected);
  });
});

describe('records beside people', () => {
  test.each<[string, People, Behind['records'], string]>([
    ['with documents are one more role', [[10, 10]], 'documented', 'B roles'],
    ['without documents are none', [[10, 10]], 'undocumented', 'C one-role'],
    [
      'do not make good for low response',
      [
        [10, 10],
        [5, 50],
      ],
      'undocumented',
      'C low-response',
    ],
    [
      'with documents do',
      [
        [10, 10],
        [5, 50],
      ],
      'documented',
      'B roles',
    ],
    ['one person and a sheet are two informants, and few', [[1, 1]], 'undocumented', 'D too-few'],
    ['do not give an A to what people say', [[180, 180]], 'documented', 'B roles'],
  ])('%s', (_rule, people, records, expected) => {
    expect(grade(people, records)).toBe(expected);
  });
});
