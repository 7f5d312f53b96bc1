import { describe, expect, test } from 'vitest';
import { lintInstrument } from '../../src/instrument/lint.ts';
import { bakery, brief, copyWith, type Edit, textAt } from './bakery.ts';

/** The issues of a folder with edits: code, what stands at the place, and what was found there. */
function found(...edits: Edit[]): string[] {
  const issues = lintInstrument(copyWith(bakery, ...edits));
  brief(issues);
  return issues.map((issue) => {
    const { actual = '' } = issue.args;
    return `${issue.code}: ${textAt(issue).slice(0, 12)} ${actual}`.trim();
  });
}

const rows = (table: [rule: string, from: string, to: string, expected: string[]][]) =>
  test.each(table)('%s', (_rule, from, to, expected) => {
    expect(found(['tests.yaml', from, to])).toEqual(expected);
  });

test('the bakery’s rubric passes its tests', () => {
  expect(found()).toEqual([]);
});

describe('an expectation that is not met is an error at its place', () => {
  rows([
    [
      'points of an answer',
      'value: from-town, points: 50',
      'value: from-town, points: 51',
      ['test-points: 51 } 50'],
    ],
    [
      'points where there are none',
      'unseen, points: null',
      'unseen, points: 0',
      ['test-points: 0 } –'],
    ],
    [
      'a condition that should fire',
      'fires: [{ first-goal-place: 3 }]',
      'fires: [{ first-goal-place: 2 }]',
      ['test-condition: { first-goal'],
    ],
    [
      'a condition that should not',
      'not: [{ first-goal-place: 2.5 }]',
      'not: [{ first-goal-place: 4 }]',
      ['test-condition: { first-goal'],
    ],
    [
      'the days of an action',
      'market-stall, of: loaves-a-week, days: 6',
      'market-stall, of: loaves-a-week, days: 7',
      ['test-effort: 7, weeks: 4, 6'],
    ],
    [
      'what it changes',
      'of: loaves-a-week',
      'of: street-sheet',
      ['test-changes: street-sheet loaves-a-week'],
    ],
    ['its weeks', 'days: 6, weeks: 4', 'days: 6, weeks: 5', ['test-effort: 5, open: 79. 4']],
    ['its hours for each', 'hours: 1.5', 'hours: 2', ['test-effort: 2, open: 59. 1.5']],
    [
      'hours for each where there are none',
      'days: 6, weeks: 4',
      'days: 6, weeks: 4, hours: 2',
      ['test-effort: 2, open: 79. –'],
    ],
    ['an aim that is still open', 'open: 79.99', 'open: 81', ['test-aim: 81, reached:']],
    ['an aim that is reached', 'reached: 80', 'reached: 79', ['test-aim: 79 }']],
    [
      'a verdict',
      'band: ready, score: 70.5',
      'band: nearly, score: 70.5',
      ['test-case: nearly, scor ready'],
    ],
    ['a pillar', 'village: 61.75', 'village: 61.76', ['test-case: 61.76, counc 61.75']],
    ['a dimension', 'means: 45,', 'means: 46,', ['test-case: 46, listenin 45']],
    ['a reading', 'neighbours-answered: 20', 'neighbours-answered: 21', ['test-case: 21 } 20']],
    ['a risk', 'score: 46, band', 'score: 47, band', ['test-case: 47, band: mo 46']],
    [
      'the bands of gaps',
      'habit-gap: severe',
      'habit-gap: notable',
      ['test-case: notable } severe'],
    ],
    [
      'to whom a question is opaque',
      'weak: [listening]',
      'opaque: { bread-habit: [neighbour] }',
      ['test-case: [neighbour]  –'],
    ],
    [
      'strengths',
      '[best-street, bread-habit]',
      '[best-street]',
      ['test-case: [best-street best-street, bread-habit'],
    ],
    ['weak dimensions', 'weak: [listening]', 'weak: []', ['test-case: [] listening']],
    [
      'notices',
      'notices: [waste-before-opening]',
      'notices: []',
      ['test-case: [] waste-before-opening'],
    ],
  ]);
  test.each([
    [4, '[]'],
    [5, '[neighbour]'],
  ])('%i who have not seen beside six who have: opaque to %s', (unseen, roles) => {
    const more = `{ role: neighbour, n: ${unseen}, answers: { bread-habit: { outcome: unseen } } }`;
    const edit: Edit = [
      'tests.yaml',
      'readings: { fear-of-waste: 29.5 }\n    expect:',
      `people: [{ role: neighbour, n: 6 }, ${more}]\n    readings: { fear-of-waste: 29.5 }\n    expect:\n      opaque: { bread-habit: ${roles} }`,
    ];
    expect(found(edit)).toEqual([]);
  });
  test('a rubric that moved is what fails', () => {
    expect(found(['rubric.yaml', 'white-loaf: 60', 'white-loaf: 50'])[0]).toBe(
      'test-points: 60 } 50',
    );
  });
  test('half a hundredth is as good as equal, lists are sets', () => {
    expect(found(['tests.yaml', 'score: 46, band', 'score: 46.004, band'])).toEqual([]);
    expect(
      found([
        'tests.yaml',
        '[goals-upside-down, far-streets-absent]',
        '[far-streets-absent, goals-upside-down]',
      ]),
    ).toEqual([]);
  });
});

describe('names and answers are those of the instrument', () => {
  rows([
    [
      'a key',
      'points:\n  - question: bread',
      'point: []\npoints:\n  - question: bread',
      ['unknown-key: point: []'],
    ],
    [
      'a question',
      '- question: bread-habit',
      '- question: bread-habits',
      ['unknown-in-rubric: bread-habits'],
    ],
    [
      'a role',
      'role: council\n        n: 2',
      'role: mayor\n        n: 2',
      ['unknown-in-rubric: mayor'],
    ],
    [
      'a condition',
      '- of: no-finished-plan',
      '- of: no-finished-plans',
      ['unknown-in-rubric: no-finished-'],
    ],
    [
      'what a condition reads',
      'fires: [{ first-goal-place: 3 }]',
      'fires: [{ habit-gap: 3 }]',
      ['unknown-in-rubric: habit-gap: 3'],
    ],
    [
      'an action',
      'action: market-stall, of',
      'action: market-stal, of',
      ['unknown-in-rubric: market-stal,'],
    ],
    [
      'an earlier case',
      'from: Just ready\n    readings:\n      bread-habit: 69.5',
      'from: Just steady\n    readings:\n      bread-habit: 69.5',
      ['unknown-case: Just steady'],
    ],
    [
      'a pillar',
      'pillars: { village: 61.75',
      'pillars: { vilage: 61.75',
      ['unknown-in-rubric: vilage: 61.7'],
    ],
    [
      'a question that may be opaque',
      'weak: [listening]',
      'opaque: { bread-habits: [] }',
      ['unknown-in-rubric: bread-habits'],
    ],
    [
      'a role to which it is',
      'weak: [listening]',
      'opaque: { bread-habit: [mayor] }',
      ['unknown-in-rubric: mayor] }'],
    ],
    [
      'a band',
      'band: ready, score: 70.5',
      'band: steady, score: 70.5',
      ['unknown-in-rubric: steady, scor'],
    ],
    [
      'an answer that a question allows',
      'value: from-town',
      'value: from-village',
      ['not-one-of: from-village'],
    ],
    [
      'an outcome that it offers',
      '{ outcome: unseen, points',
      '{ outcome: unknown, points',
      ['outcome-not-offered: unknown, poi'],
    ],
  ]);
  test('a question is answered by those who are asked it', () => {
    const row = 'bread-habit: weekly-trip, main-loaf: white-loaf';
    expect(found(['tests.yaml', row, `budget-split: 3, ${row}`])).toEqual([
      'not-asked-of-role: 3, bread-hab',
    ]);
  });
  test('points are those of a question’s own rule, not of a measure', () => {
    const edit: Edit = ['tests.yaml', '- question: bread-habit', '- question: goals-in-order'];
    expect(found(edit)[0]).toBe('unknown-in-rubric: goals-in-ord');
  });
  test('what was probably meant is suggested', () => {
    const folder = copyWith(bakery, [
      'tests.yaml',
      'pillars: { village: 61.75',
      'pillars: { vilage: 61.75',
    ]);
    expect(lintInstrument(folder)[0]?.args.suggestion).toBe('village');
  });
});
