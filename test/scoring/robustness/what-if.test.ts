import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/scoring/robustness/figures.ts';
import { type Move, sourceOf, whatIf } from '../../../src/scoring/robustness/what-if.ts';
import { scoreTally } from '../../../src/scoring/scores.ts';
import { example } from '../../examples/example.ts';
import { folders } from '../../examples/method.ts';
import { part, type Tiny, tiny, type Values } from './tiny.ts';

const name = { en: 'any', es: 'any' };
const both = { id: 'both', name, measure: 'mean-of' as const, of: ['a', 'b'] };
/** The score of one pillar that is one figure: that figure, after moves. */
const scoreAfter = (of: string, rubric: Tiny, values: Values, moves: readonly Move[]) =>
  tiny({ ...rubric, pillars: [[[part(of)]]] }, values).after(moves).verdict.score!;

describe.each(folders)('%s', (folder) => {
  const { instrument, reader, scores } = example(folder);
  const would = whatIf(instrument, reader, scores);
  const { readings, risks, verdict } = scores;
  const figures = figuresOf(instrument.rubric, scores);
  // What follows these reads their roles apart.
  const byRole = ['quiz-score', 'which-work-is-crm'];
  const unmoved = () => {
    const { read, ...judged } = would([]);
    expect(judged).toEqual({ risks, verdict });
    for (const [id, reading] of readings) expect(read(id)).toBe(reading);
  };
  test('without moves is what it is', unmoved);
  test.each(figures.filter(({ id }) => !byRole.includes(id)))(
    'is what scoreTally has, with $id at both ends',
    ({ id, low, high }) => {
      for (const to of [low, high]) {
        const moved = would([{ of: id, to }]);
        const source = sourceOf(instrument.rubric, id);
        const scored = scoreTally(instrument, reader, [[source, { value: to, inputs: {} }]]);
        expect(moved.verdict).toEqual(scored.verdict);
        expect(moved.risks.map(({ band, score }) => ({ band, score }))).toEqual(
          scored.risks.map(({ band, score }) => ({ band, score })),
        );
      }
    },
  );
  test('is not changed by what was asked before', () => {
    would([{ of: 'business-strategy', to: 0 }]);
    unmoved();
  });
});

describe('a measure that is computed from others', () => {
  const measures = [both];
  const lowest = {
    id: 'lowest',
    name,
    measure: 'lowest-role' as const,
    of: 'a',
    roles: ['x', 'y'],
  };
  const further = { id: 'further', name, measure: 'mean-of' as const, of: ['both', 'c'] };
  const rows: [rule: string, of: string, Tiny, Values, Move[], score: number][] = [
    ['follows', 'both', { measures }, { a: 20, b: 40 }, [{ of: 'a', to: 80 }], 60],
    [
      'follows what follows',
      'further',
      { measures: [further, both] },
      { a: 20, b: 40, c: 0 },
      [{ of: 'a', to: 80 }],
      30,
    ],
    // From 40 half of the way to 100: x from 20 to 60.
    [
      'from roles follows these, which go up the same share of their way',
      'lowest',
      { measures: [lowest] },
      { a: { x: 20, y: 60 } },
      [{ of: 'a', to: 70 }],
      60,
    ],
    // From 40 half of the way to 0: x from 20 to 10.
    [
      'and down as well',
      'lowest',
      { measures: [lowest] },
      { a: { x: 20, y: 60 } },
      [{ of: 'a', to: 20 }],
      10,
    ],
    [
      'goes on by a move of its own',
      'both',
      { measures },
      { a: 20, b: 40 },
      [
        { of: 'both', to: 70 },
        { of: 'a', to: 80 },
      ],
      70,
    ],
    [
      'is not taken back by a move of its own',
      'both',
      { measures },
      { a: 20, b: 40 },
      [
        { of: 'both', to: 50 },
        { of: 'a', to: 80 },
      ],
      60,
    ],
  ];
  test.each(rows)('%s', (_rule, of, rubric, values, moves, score) => {
    expect(scoreAfter(of, rubric, values, moves)).toBeCloseTo(score, 9);
  });
});

test('a question under the name of the measure that scores it', () => {
  const rubric: Tiny = {
    measures: [both],
    questions: { 'goals-rewarded': { rule: 'measured', measure: 'both' } },
  };
  const values = { a: 20, b: 40 };
  for (const of of ['goals-rewarded', 'both'])
    expect(scoreAfter('goals-rewarded', rubric, values, [{ of, to: 90 }])).toBeCloseTo(90, 9);
});
test('of two moves of one figure the further one counts', () => {
  const moves = [90, 40].map((to) => ({ of: 'a', to }));
  expect(scoreAfter('a', {}, { a: 20 }, moves)).toBeCloseTo(90, 9);
  const falls = [5, 10].map((to) => ({ of: 'a', to }));
  expect(scoreAfter('a', {}, { a: 20 }, falls)).toBeCloseTo(5, 9);
});
test('what has no value stays without', () => {
  const rubric: Tiny = { pillars: [[[part('a', 2), part('b')]]] };
  const { after } = tiny(rubric, { a: 60, b: null });
  expect(after([{ of: 'b', to: 90 }]).verdict.score).toBeCloseTo(60, 9);
});
