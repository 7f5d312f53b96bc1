import { describe, expect, test } from 'vitest';
import { bandOf, nearEdge } from '../../src/scoring/band.ts';
import { combine } from '../../src/scoring/combine.ts';
import { fires } from '../../src/scoring/condition.ts';
import { scorePillars } from '../../src/scoring/dimensions.ts';
import type { Reading } from '../../src/scoring/reading.ts';
import { scoreRisks } from '../../src/scoring/risks.ts';
import { judge } from '../../src/scoring/verdict.ts';
import { shipped } from '../support/instrument.ts';

const { rubric } = shipped();
const found = (value: number | null): Reading =>
  value === null ? { value: null, why: 'no-answers' } : { value, inputs: {} };
/** Reads what is given; everything else has no answers. */
const reading = (values: Record<string, number | null>) => (id: string) =>
  found(values[id] ?? null);

describe('combining parts', () => {
  const parts = [
    { of: 'a', weight: 0.5 },
    { of: 'b', weight: 0.3 },
    { of: 'c', weight: 0.2 },
  ];
  test.each([
    ['all present', { a: 80, b: 40, c: 20 }, 56, 1],
    ['one missing: the others make up for it', { a: 80, b: 40 }, 65, 0.8],
    ['half of the weight is too little', { b: 40, a: null, c: 20 }, null, 0.5],
    ['0 is a score', { a: 0, b: 0, c: 0 }, 0, 1],
    ['nothing', {}, null, 0],
  ])('%s', (_name, values, score, coverage) => {
    const combined = combine(parts, reading(values), 0.6);
    if (score === null) expect(combined.score).toBeNull();
    else expect(combined.score).toBeCloseTo(score, 9);
    expect(combined.coverage).toBeCloseTo(coverage, 9);
  });
  test('60 % of the weight is enough', () => {
    const two = [
      { of: 'a', weight: 3 },
      { of: 'b', weight: 2 },
    ];
    expect(combine(two, reading({ a: 10 }), 0.6).score).toBeCloseTo(10, 9);
  });
  test('reverse is 100 − x; positive forgets what is below 0', () => {
    const risk = [
      { of: 'a', weight: 1, reverse: true },
      { of: 'b', weight: 1, positive: true },
    ];
    expect(combine(risk, reading({ a: 30, b: -40 }), 0.6).score).toBe(35);
    expect(combine(risk, reading({ a: 30, b: 40 }), 0.6).score).toBe(55);
  });
});

describe('conditions', () => {
  const read = reading({ low: 10, edge: 25 });
  test.each([
    ['below is strict', { of: 'edge', below: 25 }, false],
    ['at most is not', { of: 'edge', atMost: 25 }, true],
    ['at least', { of: 'edge', atLeast: 25 }, true],
    ['above is strict', { of: 'edge', above: 25 }, false],
    ['missing is neither', { of: 'gone', below: 25 }, null],
    [
      'any: one true decides',
      {
        any: [
          { of: 'gone', below: 1 },
          { of: 'low', below: 11 },
        ],
      },
      true,
    ],
    [
      'any: missing stays open',
      {
        any: [
          { of: 'gone', below: 1 },
          { of: 'low', below: 1 },
        ],
      },
      null,
    ],
    [
      'all: one false decides',
      {
        all: [
          { of: 'gone', below: 1 },
          { of: 'low', below: 1 },
        ],
      },
      false,
    ],
    [
      'all: missing stays open',
      {
        all: [
          { of: 'gone', below: 1 },
          { of: 'low', below: 11 },
        ],
      },
      null,
    ],
  ])('%s', (_name, condition, expected) => {
    expect(fires(condition, read)).toBe(expected);
  });
});

describe('bands are half-open', () => {
  test.each([
    [0, 'not-ready'],
    [39.999, 'not-ready'],
    [40, 'fragile'],
    [59.999, 'fragile'],
    [60, 'conditional'],
    [75, 'ready'],
    [100, 'ready'],
  ])('%d is %s', (score, band) => {
    expect(bandOf(rubric.bands.verdict, score).id).toBe(band);
  });
  test('sums that miss an edge by their last bits lie on it', () => {
    expect(bandOf(rubric.bands.risk, 24.999999999999996).id).toBe('moderate');
    expect(bandOf(rubric.bands.risk, 24.9999).id).toBe('low');
  });
  test.each([
    [20, { points: 5, band: 'moderate', above: true }],
    [19.9, null],
    [26, { points: 1, band: 'low', above: false }],
    [60, null],
    [66, { points: 4, band: 'critical', above: true }],
    [3, null],
    [99, null],
  ])('%d is near the edge of %j', (score, expected) => {
    const edge = nearEdge(rubric.bands.risk, score, 5);
    expect(edge && { ...edge, band: edge.band.id }).toEqual(expected);
  });
});

describe('pillars: .7 × mean + .3 × lowest', () => {
  const dimension = (id: string, score: number | null) => ({
    config: rubric.dimensions.find((each) => each.id === id)!,
    score,
    coverage: 1,
    parts: [],
  });
  test('both dimensions', () => {
    const [strategy] = scorePillars(rubric, [
      dimension('strategy-in-place', 80),
      dimension('balance', 40),
    ]);
    expect(strategy!.score).toBeCloseTo(0.7 * 60 + 0.3 * 40, 9);
  });
  test('one of two is too little', () => {
    const [strategy] = scorePillars(rubric, [
      dimension('strategy-in-place', 80),
      dimension('balance', null),
    ]);
    expect(strategy).toMatchObject({ score: null, why: 'insufficient-evidence', band: null });
  });
});

describe('risks', () => {
  const good = {
    'team-composition': 90,
    participation: 90,
    'how-members-were-chosen': 90,
    'participation-gap': 0,
  };
  const wrongTeam = (values: Record<string, number | null>) =>
    scoreRisks(rubric, reading({ ...good, ...values }))[0]!;
  test('F1 = .45 r(INV1) + .25 r(INV2.U) + .15 r(INV5) + .15 g⁺', () => {
    const { score } = wrongTeam({
      'team-composition': 34,
      participation: 29,
      'how-members-were-chosen': 25,
      'participation-gap': 49,
    });
    expect(score).toBeCloseTo(66.05, 9);
  });
  test('a gap the other way round is no risk', () => {
    expect(wrongTeam({ 'participation-gap': -60 }).score).toBeCloseTo(8.5, 9);
  });
  test('a trigger lifts to high, whatever the score', () => {
    const risk = wrongTeam({ 'front-line-seats': 24 });
    expect(risk.band?.id).toBe('high');
    expect(risk.lifted).toBe(true);
  });
  test('at 25 % of the seats it does not fire', () => {
    const risk = wrongTeam({ 'front-line-seats': 25, 'largest-function-without-seat': 14 });
    expect(risk.band?.id).toBe('low');
    expect(risk.lifted).toBe(false);
  });
  test('a trigger never lowers', () => {
    const worst = {
      'team-composition': 0,
      participation: 0,
      'how-members-were-chosen': 0,
    };
    expect(wrongTeam({ ...worst, 'front-line-seats': 0 })).toMatchObject({
      band: { id: 'critical' },
      lifted: false,
    });
  });
  test('a trigger that cannot be assessed does not fire and says so', () => {
    expect(wrongTeam({}).triggers.map(({ fired }) => fired)).toEqual([null, null]);
  });
  test('many votes for a low risk: people see something', () => {
    expect(wrongTeam({ 'votes-wrong-team': 30 }).feared).toBe(true);
    expect(wrongTeam({ 'votes-wrong-team': 29 }).feared).toBe(false);
    expect(wrongTeam({ 'votes-wrong-team': 60, 'front-line-seats': 0 }).feared).toBe(false);
  });
  test('an action whose aim is reached is not proposed', () => {
    const ids = (participation: number) => wrongTeam({ participation }).actions.map(({ id }) => id);
    expect(ids(60)).not.toContain('decisions-left-to-users');
    expect(ids(49)).toContain('decisions-left-to-users');
  });
  test('actions are those that what was found calls for', () => {
    const ids = (values: Record<string, number>) => wrongTeam(values).actions.map(({ id }) => id);
    expect(ids({ 'front-line-seats': 60 })).not.toContain('seats-for-the-front-line');
    expect(ids({ 'front-line-seats': 20 })).toContain('seats-for-the-front-line');
  });
});

describe('the verdict', () => {
  const heard = { 'users-response': 80, 'users-answered': 50, 'executives-answered': 1 };
  const pillars = (...scores: (number | null)[]) =>
    rubric.pillars.map((config, index) => {
      const score = scores[index] ?? null;
      return {
        config,
        score,
        ...(score === null ? { why: 'insufficient-evidence' as const } : {}),
        band: score === null ? null : bandOf(rubric.bands.verdict, score),
      };
    });
  const all = (score: number) => rubric.pillars.map(() => score);
  const risks = (...bands: string[]) =>
    scoreRisks(rubric, reading({})).map((risk, index) => ({
      ...risk,
      band: rubric.bands.risk.find(({ id }) => id === (bands[index] ?? 'low'))!,
    }));
  const verdict = (
    values: Record<string, number | null>,
    scores: (number | null)[],
    ...bands: string[]
  ) => judge(rubric, reading({ ...heard, ...values }), pillars(...scores), risks(...bands));

  test('is the weighted geometric mean of the pillars', () => {
    const expected = 75 ** 0.25 * 68 ** 0.2 * 77 ** 0.2 * 69 ** 0.2 * 72 ** 0.15;
    const judged = verdict({}, [75, 68, 77, 69, 72]);
    expect(judged).toMatchObject({ band: 'conditional', caps: [], gates: [] });
    expect(judged.score).toBeCloseTo(expected, 9);
  });
  test('a pillar at 0 does not annul the others: it enters as 1', () => {
    expect(verdict({}, [0, 100, 100, 100, 100]).score).toBeCloseTo(100 ** 0.75, 9);
  });
  test('the lowest cap that fired limits it, and all are named', () => {
    const capped = verdict({ 'business-strategy': 25, objectives: 25 }, all(90));
    expect(capped).toMatchObject({ score: 30, band: 'not-ready' });
    expect(capped.uncapped).toBeCloseTo(90, 9);
    expect(capped.caps.map(({ code }) => code)).toEqual(['K1', 'K4']);
    expect(capped.reasons[0]).toEqual({ kind: 'cap', of: 'no-strategy' });
  });
  test('a cap above the score changes nothing and is no reason', () => {
    const capped = verdict({ objectives: 25 }, all(42));
    expect(capped.score).toBeCloseTo(42, 9);
    expect(capped.reasons.map(({ kind }) => kind)).not.toContain('cap');
  });
  test.each([
    ['warnings that cost, five users', { 'what-followed-a-warning': 24, 'users-answered': 5 }, 45],
    ['five users are the least', { 'what-followed-a-warning': 24, 'users-answered': 5 }, 45],
    ['warnings at 25 are at most 25', { 'what-followed-a-warning': 25 }, 45],
    ['warnings at 26 are not', { 'what-followed-a-warning': 26 }, 90],
    ['a single seat at the front line is not none', { 'front-line-seats': 1 }, 90],
    ['nobody from the front line', { 'front-line-seats': 0 }, 50],
  ])('%s', (_name, values, score) => {
    expect(verdict(values, all(90)).score).toBeCloseTo(score, 9);
  });
  test('a cap on what users say needs five of them', () => {
    const caps = (n: number) =>
      verdict({ 'what-followed-a-warning': 24, 'users-answered': n }, all(90)).caps.length;
    expect([caps(4), caps(5)]).toEqual([0, 1]);
  });
  test('what a cap needs and nobody answered is listed as not assessed', () => {
    const { caps, notAssessed } = verdict({}, all(90));
    expect(caps).toEqual([]);
    expect(notAssessed.map(({ code }) => code)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5']);
  });

  test('is never more than one band above the weakest pillar', () => {
    const lowered = verdict({}, [100, 100, 100, 100, 39]);
    expect(lowered.uncapped).toBeGreaterThan(74);
    expect(lowered.band).toBe('fragile');
    expect(lowered.gates).toMatchObject([{ id: 'weakest-pillar', to: 'fragile' }]);
  });
  test.each([
    ['one high risk bars ready', all(90), ['high'], 'conditional'],
    ['one critical risk bars conditional', all(90), ['critical'], 'fragile'],
    ['two high risks leave conditional', all(70), ['high', 'high'], 'conditional'],
    ['three high risks bar conditional', all(70), ['high', 'high', 'high'], 'fragile'],
    ['critical counts as high too', all(70), ['moderate', 'critical'], 'fragile'],
    ['moderate risks bar nothing', all(90), ['moderate', 'moderate', 'moderate'], 'ready'],
    ['risks do not lower what is already low', all(45), ['critical'], 'fragile'],
  ])('%s', (_name, scores, bands, expected) => {
    expect(verdict({}, scores, ...bands).band).toBe(expected);
  });

  test.each([
    ['four users answered', { 'users-answered': 4 }],
    ['less than 40 % of the users answered', { 'users-response': 39.9 }],
  ])('%s: no overall score, an executive self-view', (_name, values) => {
    expect(verdict(values, all(90))).toMatchObject({
      score: null,
      band: null,
      uncapped: null,
      why: 'requirement',
      title: { en: 'Executive self-view' },
    });
  });
  test('where no executive answered either, nobody is said to see themselves', () => {
    const judged = verdict({ 'users-answered': 1, 'executives-answered': 0 }, all(90));
    expect(judged).toMatchObject({ score: null, title: { en: 'Too few answers' } });
    expect(judged.requirements.map(({ says }) => says.en)).toEqual([
      'Too few users answered for an overall score, and no executive did.',
    ]);
  });
  test('an unknown head count: the requirement cannot be known to be met', () => {
    const judged = verdict({ 'users-response': null }, all(90));
    expect(judged).toMatchObject({ score: null, why: 'requirement' });
    expect(judged.notAssessed.map(({ code }) => code)).toContain('V1');
  });
  test('a pillar without a score leaves no overall score', () => {
    expect(verdict({}, [90, null, 90, 90, 90])).toMatchObject({
      score: null,
      why: 'insufficient-evidence',
    });
  });
});
