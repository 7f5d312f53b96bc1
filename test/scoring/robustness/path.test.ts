import { describe, expect, test } from 'vitest';
import { type Path, pathOf } from '../../../src/scoring/robustness/path.ts';
import { whatIf } from '../../../src/scoring/robustness/what-if.ts';
import { example } from '../../examples/example.ts';
import { type Folder, folders } from '../../examples/method.ts';
import { part, type Tiny, tiny, type Values } from './tiny.ts';

const name = { en: 'any', es: 'any' };
const action = (id: string, of: string, atLeast: number, days: number) => ({
  ...{ id, days },
  changes: { of, atLeast },
});
const ids = ({ steps }: Path) => steps.map(({ id }) => id);

// Two pillars alike, a and (b + c) ÷ 2; the score is √(p·q); fair from 40, good from 70.
const low = { a: 30, b: 40, c: 60 };
describe('the path of a tiny rubric, by hand', () => {
  const rows: [rule: string, Tiny, Values, path: string[]][] = [
    [
      'the action with the fewest days that is enough alone',
      { actions: [action('dear', 'a', 90, 5), action('cheap', 'b', 90, 2)] },
      low,
      ['cheap'],
    ],
    [
      // √(30·q) = 40 takes b + c = 106.7.
      'not a cheaper one whose aim is not far enough',
      { actions: [action('dear', 'a', 90, 5), action('cheap', 'b', 46, 2)] },
      low,
      ['dear'],
    ],
    [
      'two rather than a dearer one',
      { actions: [action('x', 'a', 31, 1), action('y', 'b', 44, 1), action('z', 'c', 70, 3)] },
      low,
      ['x', 'y'],
    ],
    [
      'whatever its `when`',
      { actions: [{ ...action('x', 'a', 90, 1), when: { of: 'a', above: 99 } }] },
      low,
      ['x'],
    ],
    [
      'not one whose aim is reached, however little it takes',
      { actions: [action('done', 'b', 40, 0.1), action('x', 'a', 90, 1)] },
      low,
      ['x'],
    ],
    [
      'not one whose figure has no value',
      {
        pillars: [[[part('a')]], [[part('b', 2), part('z')]]],
        actions: [action('unknown', 'z', 100, 1), action('x', 'a', 90, 2)],
      },
      { a: 30, b: 40, z: null },
      ['x'],
    ],
    [
      'what lifts a cap, although it moves no score',
      {
        caps: [{ when: { of: 'x', below: 50 }, cap: 30 }],
        actions: [action('score', 'a', 100, 1), action('lift', 'x', 50, 9)],
      },
      { a: 60, b: 60, c: 60, x: 0 },
      ['lift'],
    ],
    [
      'what brings a figure down',
      {
        risks: [{ parts: [part('x')] }],
        riskGates: [{ bars: 'good', count: 1, from: 'high' }],
        actions: [{ id: 'down', days: 1, changes: { of: 'x', atMost: 40 } }],
      },
      { a: 90, b: 90, c: 90, x: 60 },
      ['down'],
    ],
    [
      'through a measure that is computed from what it moves',
      {
        pillars: [[[part('both')]]],
        measures: [{ id: 'both', name, measure: 'mean-of', of: ['a', 'b'] }],
        actions: [action('x', 'a', 60, 1)],
      },
      { a: 20, b: 40 },
      ['x'],
    ],
  ];
  test.each(rows)('%s', (_rule, rubric, values, expected) => {
    expect(ids(tiny(rubric, values).path() as Path)).toEqual(expected);
  });

  test('adds days up, takes the weeks of the longest, and says where it leads', () => {
    const actions = [
      { ...action('x', 'a', 31, 1), weeks: 6 },
      { ...action('y', 'b', 44, 2.5), weeks: 4 },
    ];
    expect(tiny({ actions }, low).path()).toMatchObject({
      ...{ days: 3.5, weeks: 6, band: 'fair', exact: true },
      score: expect.closeTo(Math.sqrt(31 * 52), 9),
    });
  });
  test('is not certain where others could stand in', () => {
    const actions = [action('x', 'a', 90, 1), action('y', 'b', 90, 1)];
    expect(tiny({ actions }, low).path()).toMatchObject({ exact: false });
  });
  test('may lead further than the next band', () => {
    const actions = [action('x', 'a', 100, 1)];
    expect(tiny({ actions }, { a: 30, b: 50, c: 50 }).path()).toMatchObject({ band: 'good' });
  });
});

describe('no path', () => {
  test.each<[rule: string, Tiny, Values, path: string | null]>([
    [
      'all actions together do not reach',
      { actions: [action('x', 'a', 31, 1)] },
      low,
      'out-of-reach',
    ],
    ['there are no actions', {}, low, 'out-of-reach'],
    ['there is no better band', {}, { a: 80, b: 80, c: 80 }, 'no-band'],
    ['there is no verdict', {}, { a: 80, b: null, c: null }, null],
  ])('%s', (_rule, rubric, values, path) => {
    expect(tiny(rubric, values).path()).toBe(path);
  });
});

const found = (folder: Folder) => {
  const { instrument, reader, scores } = example(folder);
  return pathOf(instrument, reader, scores) as Path;
};

// Working days by hand: those of the actions, and hours for each of so many people by eight.
describe('the examples', () => {
  test('C: writing the strategy is the whole way to fragile', () => {
    const path = found('talleres-ribera');
    expect(ids(path)).toEqual(['write-the-strategy']);
    expect(path).toMatchObject({ days: 6 + (2 * 8) / 8, weeks: 4, band: 'fragile', exact: true });
  });
  test('B: what lifts K5 is on the way, and much else', () => {
    const path = found('seguros-andina');
    expect(ids(path)).toEqual(
      expect.arrayContaining(['thank-a-warning', 'errors-without-culprits']),
    );
    expect(path).toMatchObject({ days: 33, weeks: 8, band: 'conditional', exact: false });
  });
  test('A: released hours are on the way to ready, and not enough', () => {
    const path = found('distribuidora-sur');
    expect(ids(path)).toContain('hours-from-the-plan');
    expect(path).toMatchObject({ days: 214, weeks: 8, band: 'ready', exact: false });
    expect(path.score).toBeCloseTo(75.04, 2);
  });
});

test.each(folders)('each action of %s is needed', (folder) => {
  const { instrument, reader, scores } = example(folder);
  const { steps } = found(folder);
  const after = whatIf(instrument, reader, scores);
  for (const left of steps) {
    const moves = steps
      .filter((step) => step !== left)
      .map(({ changes: { of, atLeast, atMost } }) => ({ of, to: (atLeast ?? atMost)! }));
    expect(after(moves).verdict.band, left.id).toBe(scores.verdict.band);
  }
});
