import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/scoring/robustness/figures.ts';
import { type Flip, type Flips, flipsOf } from '../../../src/scoring/robustness/flips.ts';
import { whatIf } from '../../../src/scoring/robustness/what-if.ts';
import { example } from '../../examples/example.ts';
import { type Folder, folders } from '../../examples/method.ts';
import { part, type Tiny, tiny, type Values } from './tiny.ts';

const name = { en: 'any', es: 'any' };
const said = (flip: Flips['up']) =>
  typeof flip === 'string'
    ? flip
    : `${flip.changes.map(({ of, to }) => `${of} to ${to}`).join(', ')} → ${flip.band}`;

// Two pillars alike, a and (b + c) ÷ 2; the score is √(p·q); fair from 40, good from 70.
describe('one figure of a tiny rubric, by hand', () => {
  const ends: [string, string] = ['x', 'y'];
  const gap = { id: 'r', name, measure: 'gap' as const, question: 'x', between: ends };
  const people = { id: 'n', name, measure: 'respondents' as const, role: 'user' };
  const barring = { riskGates: [{ bars: 'good', count: 1, from: 'high' }] };
  const rows: [rule: string, Tiny, Values, up: string | null, down: string | null][] = [
    [
      // √(a·50) = 40 at a = 32, b and c at 46.67 and 66.67 have further to go.
      'goes to the whole number at which the score reaches the band, the nearest one',
      {},
      { a: 30, b: 40, c: 60 },
      'a to 32 → fair',
      'no-band',
    ],
    [
      // √(a·50) < 40 under a = 32. √(a·50) = 70 at a = 98.
      'falls to the first whole number that is under the band',
      {},
      { a: 50, b: 50, c: 50 },
      'a to 98 → good',
      'a to 31 → bad',
    ],
    [
      'a cap at most a value lets go beyond it',
      { caps: [{ when: { of: 'a', atMost: 25 }, cap: 30 }] },
      { a: 25, b: 80, c: 80 },
      'a to 26 → fair',
      'no-band',
    ],
    [
      'a cap below a value lets go at it',
      { caps: [{ when: { of: 'a', below: 45 }, cap: 30 }] },
      { a: 44.5, b: 90, c: 90 },
      'a to 45 → fair',
      'no-band',
    ],
    [
      'a cap below its own value takes hold under it',
      { caps: [{ when: { of: 'x', below: 45 }, cap: 30 }] },
      { a: 60, b: 60, c: 60, x: 45 },
      'a to 82 → good',
      'x to 44 → bad',
    ],
    [
      'a cap at least a value takes hold at it',
      { caps: [{ when: { of: 'x', atLeast: 15 }, cap: 30 }] },
      { a: 60, b: 60, c: 60, x: 5 },
      null,
      'x to 15 → bad',
    ],
    [
      'a cap above a value takes hold beyond it',
      { caps: [{ when: { of: 'x', above: 15 }, cap: 30 }] },
      { a: 60, b: 60, c: 60, x: 5 },
      null,
      'x to 16 → bad',
    ],
    [
      'a risk that bars a band falls with what enters it reversed',
      { ...barring, risks: [{ parts: [part('r', 1, { reverse: true })] }] },
      { a: 80, b: 80, c: 80, r: 40 },
      'r to 51 → good',
      'a to 19 → bad',
    ],
    [
      // A range of 200: from −10 to 50 is .3 of it, a to 54 is .36 of its 100.
      'moves are compared by the share of what their units allow',
      { ...barring, risks: [{ parts: [part('r', 1, { positive: true })] }], measures: [gap] },
      { a: 90, b: 90, c: 90, r: -10 },
      'no-band',
      'r to 50 → fair',
    ],
    [
      'a trigger lifts the risk that bars a band',
      {
        ...barring,
        risks: [{ parts: [part('r')], triggers: [{ when: { of: 'x', below: 25 }, lift: 'high' }] }],
      },
      { a: 80, b: 80, c: 80, r: 10, x: 20 },
      'x to 25 → good',
      null,
    ],
    [
      'the weakest pillar holds the verdict down',
      { bandsAbove: 0 },
      { a: 30, b: 90, c: 90 },
      'a to 40 → fair',
      'no-band',
    ],
    [
      'a condition may look at a dimension: its parts move it',
      { caps: [{ when: { of: 'd10', atMost: 25 }, cap: 30 }] },
      { a: 90, b: 20, c: 30 },
      'b to 21 → fair',
      null,
    ],
    [
      'what is counted goes as far as conditions ask for',
      { caps: [{ when: { of: 'n', below: 2 }, cap: 30 }], measures: [people] },
      { a: 60, b: 60, c: 60, n: 0 },
      'n to 2 → fair',
      'no-band',
    ],
    [
      'and one beyond',
      { caps: [{ when: { of: 'n', above: 3 }, cap: 30 }], measures: [people] },
      { a: 90, b: 90, c: 90, n: 3 },
      'no-band',
      'n to 4 → bad',
    ],
    [
      'places begin with the first',
      {
        caps: [{ when: { of: 'n', atLeast: 2 }, cap: 30 }],
        measures: [
          {
            ...{ id: 'n', name, measure: 'place-of-first' },
            ...{ question: 'goals-in-order', first: 'executive', among: 'user' },
          },
        ],
      },
      { a: 60, b: 60, c: 60, n: 6 },
      'n to 1 → fair',
      'no-band',
    ],
    [
      // √((a + 20) ÷ 2 · a) = 40 at a = 47.446.
      'a measure computed from it follows',
      {
        pillars: [[[part('both')]], [[part('a')]]],
        measures: [{ id: 'both', name, measure: 'mean-of', of: ['a', 'b'] }],
      },
      { a: 30, b: 20 },
      'a to 48 → fair',
      'no-band',
    ],
    [
      'a question and the measure that scores it are one figure, by the name that comes first',
      {
        pillars: [[[part('goals-rewarded')]], [[part('m')]]],
        questions: { 'goals-rewarded': { rule: 'measured', measure: 'm' } },
        measures: [{ id: 'm', name, measure: 'role-score', question: 'x', role: 'user' }],
      },
      { m: 30 },
      'goals-rewarded to 40 → fair',
      'no-band',
    ],
    [
      // Better from 32 on, until a cap takes hold at 34.
      'is found in a window between two numbers of the rubric',
      { caps: [{ when: { of: 'a', atLeast: 34 }, cap: 30 }] },
      { a: 30, b: 40, c: 60 },
      'a to 32 → fair',
      'no-band',
    ],
    [
      'goes the nearer way where both flip it',
      {
        caps: [
          {
            when: {
              any: [
                { of: 'x', below: 10 },
                { of: 'x', above: 20 },
              ],
            },
            cap: 30,
          },
        ],
      },
      { a: 60, b: 60, c: 60, x: 18 },
      null,
      'x to 21 → bad',
    ],
  ];
  test.each(rows)('%s', (_rule, rubric, values, up, down) => {
    const flips = tiny(rubric, values).flips()!;
    if (up) expect(said(flips.up)).toBe(up);
    if (down) expect(said(flips.down)).toBe(down);
    for (const flip of Object.values(flips))
      if (typeof flip !== 'string') expect(flip.exact).toBe(true);
  });
});

describe('what is no flip', () => {
  const counted: Tiny = {
    requirements: [{ of: 'n', atLeast: 5 }],
    caps: [{ when: { of: 'n', atLeast: 5 }, cap: 30 }],
    measures: [{ id: 'n', name, measure: 'respondents', role: 'user' }],
  };
  test('a verdict that vanishes', () => {
    expect(tiny(counted, { a: 60, b: 60, c: 60, n: 11 }).flips()!.up).toBe('out-of-reach');
  });
  test('what only a requirement looks at is no figure', () => {
    const { rubric, scores } = tiny(
      { requirements: [{ of: 'n', atLeast: 5 }] },
      { a: 9, b: 9, c: 9, n: 11 },
    );
    expect(figuresOf(rubric, scores).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  test('none at all without a verdict', () => {
    expect(tiny({}, { a: 80, b: null, c: null }).flips()).toBeNull();
    expect(tiny(counted, { a: 60, b: 60, c: 60, n: 4 }).flips()).toBeNull();
  });
});

describe('figures that only together flip it', () => {
  const cap = (of: string, below = 50) => ({ when: { of, below }, cap: 30 });
  const high = { a: 90, b: 90, c: 90 };
  test('all caps have to let go, each no further than it must', () => {
    const { up } = tiny({ caps: [cap('x'), cap('y', 60)] }, { ...high, x: 20, y: 30.5 }).flips()!;
    expect(up).toEqual({
      changes: [
        { of: 'x', from: 20, to: 50 },
        { of: 'y', from: 30.5, to: 60 },
      ],
      ...{ band: 'good', exact: false },
    });
  });
  test('where one makes two needless, that one', () => {
    const or = (one: string, two: string) => ({
      when: { all: [cap(one).when, cap(two).when] },
      cap: 30,
    });
    const caps = [cap('x'), or('v', 'y'), or('w', 'y')];
    const { up } = tiny({ caps }, { ...high, x: 20, v: 20, w: 20, y: 20 }).flips()!;
    expect(said(up)).toBe('x to 50, y to 50 → good');
  });
  test('of those that move the score as many as it takes', () => {
    // With b and c at 100 and a as it is √(10·100) = 31.6: a has to move, and b or c.
    const { up } = tiny({}, { a: 10, b: 10, c: 10 }).flips()!;
    expect((up as Flip).changes.map(({ of }) => of)).toEqual(['a', 'b']);
  });
  test('they go the same share of their way, and back where they need not', () => {
    // By 39 %: a 46, (46 + 10) ÷ 2 = 28, √(46·28) = 35.9; by 46 %: 52 and 31, 40.1. Then a back to 52.
    const { up } = tiny({}, { a: 10, b: 10, c: 10 }).flips()!;
    const [a, b] = (up as Flip).changes.map(({ to }) => to);
    expect(Math.sqrt(a! * ((b! + 10) / 2))).toBeGreaterThanOrEqual(40);
    for (const [one, two] of [
      [a! - 1, b!],
      [a!, b! - 1],
    ])
      expect(Math.sqrt(one! * ((two! + 10) / 2))).toBeLessThan(40);
    expect(Math.abs(a! - b!)).toBeLessThan(3);
  });
  test('out of reach when all of them cannot', () => {
    const { up } = tiny(
      { caps: [{ when: { of: 'x', atLeast: 0 }, cap: 30 }] },
      { ...high, x: 20 },
    ).flips()!;
    expect(up).toBe('out-of-reach');
  });
  test('downwards as well: ten pillars, and the floor of one leaves 65^.9 = 42.8', () => {
    const ids = [...'abcdefghij'];
    const ten = { pillars: ids.map((id) => [[part(id)]]) };
    const { down } = tiny(ten, Object.fromEntries(ids.map((id) => [id, 65]))).flips()!;
    expect(down).toMatchObject({ band: 'bad', exact: false });
    expect((down as Flip).changes.map(({ of }) => of)).toEqual(['a', 'b']);
  });
});

const flipsIn = (folder: Folder) => {
  const { instrument, reader, scores } = example(folder);
  return flipsOf(instrument, reader, scores)!;
};
const outcomeOf = (folder: Folder, values: Record<string, number>) => {
  const { instrument, reader, scores } = example(folder);
  const moves = Object.entries(values).map(([of, to]) => ({ of, to }));
  return whatIf(instrument, reader, scores)(moves).verdict;
};

// That no fewer than three and five together do it, an exhaustive search said once.
describe('METHOD section 6', () => {
  test('C: a strategy in writing, STR1 above the 25 that it has, and C is fragile', () => {
    const { up, down } = flipsIn('talleres-ribera');
    expect(said(up)).toBe('business-strategy to 26 → fragile');
    expect(down).toBe('no-band');
  });
  test('C: STR1 one level up gives 48, fragile', () => {
    const { band, score } = outcomeOf('talleres-ribera', { 'business-strategy': 50 });
    expect([band, Math.round(score!)]).toEqual(['fragile', 48]);
  });
  test('B: lifting K5 gives 50, still fragile; no single figure and no four lift it', () => {
    const lifted = { 'after-an-error': 25.01, 'what-followed-a-warning': 25.01 };
    const { band, score } = outcomeOf('seguros-andina', lifted);
    expect([band, Math.round(score!)]).toEqual(['fragile', 50]);
    const { up, down } = flipsIn('seguros-andina');
    expect(up).toMatchObject({ band: 'conditional', exact: false });
    expect((up as Flip).changes).toHaveLength(5);
    expect(said(down)).toBe('business-strategy to 25 → not-ready');
  });
  test('A: full release of hours alone gives 73; with two more figures it is ready', () => {
    const { band, score } = outcomeOf('distribuidora-sur', { 'hours-for-crm': 100 });
    expect([band, Math.round(score!)]).toEqual(['conditional', 73]);
    const { up, down } = flipsIn('distribuidora-sur');
    expect(up).toMatchObject({ band: 'ready', exact: false });
    expect((up as Flip).changes).toHaveLength(3);
    expect((up as Flip).changes.map(({ of }) => of)).toContain('hours-for-crm');
    expect(said(down)).toBe('hours-for-crm to 4 → fragile');
  });
});

describe.each(folders)('what is found in %s', (folder) => {
  const { instrument, reader, scores } = example(folder);
  const found = Object.entries(flipsIn(folder)).flatMap(([way, flip]) =>
    typeof flip === 'string' ? [] : [{ way, flip }],
  );
  test.each(found)('$way: leads to its band, and any of it one step less does not', ({ flip }) => {
    const values = Object.fromEntries(flip.changes.map(({ of, to }) => [of, to]));
    expect(outcomeOf(folder, values).band).toBe(flip.band);
    for (const { of, from, to } of flip.changes) {
      const less = { ...values, [of]: to > from ? Math.max(from, to - 1) : Math.min(from, to + 1) };
      expect(outcomeOf(folder, less).band, of).toBe(scores.verdict.band);
    }
  });
  test.each(found)('$way: no single figure does it with a smaller share of its range', (each) => {
    const { changes, exact } = each.flip;
    const bands = instrument.rubric.bands.verdict.map(({ id }) => id);
    const now = bands.indexOf(scores.verdict.band!);
    const what = whatIf(instrument, reader, scores);
    const figures = figuresOf(instrument.rubric, scores);
    const range = (of: string) => {
      const { low, high } = figures.find(({ id }) => id === of)!;
      return high - low;
    };
    const [first] = changes;
    const least = exact ? Math.abs(first!.to - first!.from) / range(first!.of) : 1.01;
    for (const { id, from, low, high } of figures) {
      for (let to = Math.ceil(low); to <= high; to += 3) {
        if (Math.abs(to - from) / (high - low) >= least) continue;
        const band = bands.indexOf(what([{ of: id, to }]).verdict.band ?? bands[now]!);
        expect(each.way === 'up' ? band > now : band < now, `${id} ${to}`).toBe(false);
      }
    }
  });
});

test('of random tiny rubrics no smaller single change flips the verdict', () => {
  const points = fc.integer({ min: 0, max: 100 });
  const condition = fc.record({
    of: fc.constantFrom('a', 'b', 'c', 'x'),
    side: fc.constantFrom('below', 'atMost', 'atLeast', 'above'),
    bound: points,
  });
  const arbitrary = fc.record({
    caps: fc.array(fc.record({ when: condition, cap: fc.constantFrom(30, 50) }), { maxLength: 3 }),
    values: fc.record({ a: points, b: points, c: points, x: points }),
  });
  fc.assert(
    fc.property(arbitrary, ({ caps, values }) => {
      const { flips, bandWith, scores } = tiny(
        {
          caps: caps.map(({ when: { of, side, bound }, cap }) => ({
            ...{ when: { of, [side]: bound }, cap },
          })),
        },
        values,
      );
      const order = ['bad', 'fair', 'good'];
      const now = order.indexOf(scores.verdict.band!);
      const distance = (flip: Flip | string) =>
        typeof flip === 'string' || !flip.exact
          ? null
          : Math.abs(flip.changes[0]!.to - flip.changes[0]!.from);
      const least = (isFlipped: (band: number) => boolean) => {
        const found = Object.entries(values).flatMap(([of, from]) =>
          Array.from({ length: 101 }, (_, to) => to)
            .filter((to) => isFlipped(order.indexOf(bandWith({ [of]: to })!)))
            .map((to) => Math.abs(to - from)),
        );
        return found.length === 0 ? null : Math.min(...found);
      };
      const { up, down } = flips()!;
      expect(distance(up)).toBe(least((band) => band > now));
      expect(distance(down)).toBe(least((band) => band < now));
    }),
    { numRuns: 40 },
  );
});
