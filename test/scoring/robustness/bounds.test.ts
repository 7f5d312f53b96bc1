import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../../src/instrument/load.ts';
import type { Answer, Respondent } from '../../../src/model/respondent.ts';
import { boundsOf } from '../../../src/scoring/robustness/bounds.ts';
import { example } from '../../examples/example.ts';
import { folders } from '../../examples/method.ts';
import { shipped } from '../../support/instrument.ts';
import { judge, takenApart } from './answers.ts';

/** An answer: its value, or an outcome in words. */
type Said = Record<string, unknown>;
const outcomes = ['unknown', 'unseen', 'skipped', 'not-applicable'];

function somebody(role: string, said: Said): Respondent {
  const answers = Object.entries(said).map(([id, value]): [string, Answer] => [
    id,
    outcomes.includes(value as string) ? ({ outcome: value } as Answer) : { value },
  ]);
  return {
    format: 1,
    instrument: 'any@1',
    respondent: { id: 'somebody', role, language: 'en' },
    day: '2026-03-20',
    status: 'complete',
    consent: { attributed: false },
    answers: Object.fromEntries(answers),
  };
}

const bakery = loadInstrument('test/fixtures/bakery').value!;
const goals = ['fresh-bread', 'meeting-place', 'new-jobs', 'low-prices'];
const plan = { goal: 'fresh-bread', target: 100, by: '2027-05', owner: 'the mayor' };
const councillor: Said = {
  'bread-habit': 'weekly-trip',
  fears: ['stale'],
  'goals-in-order': goals,
  'budget-split': { oven: 40, people: 40, opening: 20 },
  'best-street': 'church-lane',
  plans: [plan, plan],
};
const neighbour: Said = {
  'bread-habit': 'weekly-trip',
  'main-loaf': 'sourdough',
  'loaves-a-week': 5,
  fears: ['stale'],
  'goals-in-order': goals,
  wishes: 'none',
  'best-street': 'church-lane',
};
const register: Said = {
  requests: { received: 10, answered: 10, done: 5 },
  'street-sheet': {
    'church-lane': { households: 50, seats: 1, decides: true },
    'mill-road': { households: 50, seats: 1, decides: true },
  },
};

/** A village of one councillor, four neighbours and the register; what is given replaces answers. */
function village({
  council = [{}],
  neighbours = [],
  sheet = {},
}: {
  council?: Said[];
  neighbours?: Said[];
  sheet?: Said;
} = {}) {
  const four = Array.from({ length: 4 }, (_, index) => neighbours[index] ?? {});
  return [
    ...council.map((said) => somebody('council', without({ ...councillor, ...said }))),
    ...four.map((said) => somebody('neighbour', without({ ...neighbour, ...said }))),
    somebody('register', without({ ...register, ...sheet })),
  ];
}

function without(said: Said): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const judgeBakery = judge(bakery);
const bounds = (respondents: Respondent[]) => judgeBakery(respondents).bounds;
const close = (low: number, high: number) => ({
  low: expect.closeTo(low, 6),
  high: expect.closeTo(high, 6),
});

describe('a missing answer could be worth 0 or 100', () => {
  // unity = .7 × goals in order (100) + .3 × best street, council and neighbours alike.
  test.each(['skipped', undefined])('%s: best street of four neighbours, three right', (said) => {
    const { dimensions } = bounds(village({ neighbours: [{ 'best-street': said }] }));
    expect(dimensions.get('unity')).toEqual({
      ...close(70 + 0.3 * ((100 + 75) / 2), 100),
      coverage: expect.closeTo(0.7 + 0.3 * ((1 + 0.75) / 2), 6),
    });
  });
  test('"I don’t know" that has points is an answer', () => {
    const { dimensions } = bounds(village({ neighbours: [{ 'best-street': 'unknown' }] }));
    const points = 70 + 0.3 * ((100 + 75) / 2);
    expect(dimensions.get('unity')).toEqual({ ...close(points, points), coverage: 1 });
  });
  test('what was not seen is missing', () => {
    // appetite = .4 × bread habit (neighbours, 75) + .3 × loaf (100) + .3 × loaves (50)
    const { dimensions } = bounds(village({ neighbours: [{ 'bread-habit': 'unseen' }] }));
    const rest = 30 + 15;
    expect(dimensions.get('appetite')).toEqual({
      ...close(0.4 * ((3 * 75) / 4) + rest, 0.4 * ((3 * 75 + 100) / 4) + rest),
      coverage: expect.closeTo(0.9, 6),
    });
  });
  test('what does not apply is not missing', () => {
    const { dimensions } = bounds(
      village({ sheet: { requests: { received: 0, answered: 0, done: 0 } } }),
    );
    expect(dimensions.get('listening')).toEqual({ low: null, high: null, coverage: 1 });
  });
  test('people who never responded are not in it', () => {
    const { dimensions, overall } = bounds(village());
    const score = judgeBakery(village()).scores.verdict.score!;
    expect(dimensions.get('appetite')).toEqual({ ...close(75, 75), coverage: 1 });
    expect(overall).toEqual({ ...close(score, score), coverage: 1 });
  });
});

describe('a score that is missing for lack of evidence', () => {
  test('has bounds where it could come to be', () => {
    const { dimensions, pillars } = bounds(village({ sheet: { requests: 'skipped' } }));
    // listening = half the requests, half the street sheet (100)
    expect(dimensions.get('listening')).toEqual({ ...close(50, 100), coverage: 0.5 });
    expect(pillars.get('council-work')?.low).not.toBeNull();
  });
  test('has none where nobody is there to answer', () => {
    const nobody = village().filter(({ respondent }) => respondent.role !== 'register');
    const { dimensions, pillars, overall } = bounds(nobody);
    expect(dimensions.get('listening')).toEqual({ low: null, high: null, coverage: 0 });
    expect(pillars.get('council-work')).toMatchObject({ low: null, high: null, coverage: 1 });
    expect(overall).toMatchObject({ low: null, high: null });
  });
});

describe('pillars and the overall score', () => {
  test('a pillar takes its dimensions at their low, or at their high', () => {
    const { dimensions, pillars } = bounds(village({ neighbours: [{ 'bread-habit': 'skipped' }] }));
    const { low, high } = dimensions.get('appetite')!;
    const pillar = (appetite: number) =>
      0.7 * ((appetite + 100) / 2) + 0.3 * Math.min(appetite, 100);
    expect(pillars.get('village')).toMatchObject(close(pillar(low!), pillar(high!)));
  });
  test('the overall bounds are the weighted geometric mean of the pillars’', () => {
    const { pillars, overall } = bounds(village({ neighbours: [{ 'bread-habit': 'skipped' }] }));
    const { low, high } = pillars.get('village')!;
    expect(overall).toMatchObject(close(low! ** 0.6 * 100 ** 0.4, high! ** 0.6 * 100 ** 0.4));
    expect(overall.coverage).toBeCloseTo(0.6 * 0.95 + 0.4, 6);
  });
  test('a requirement that cannot be met leaves none, one that is met does', () => {
    const two = village().filter(
      ({ respondent }, index) => respondent.role !== 'neighbour' || index < 3,
    );
    expect(bounds(two).overall).toMatchObject({ low: null, high: null, coverage: 1 });
    expect(bounds(two).pillars.get('village')?.low).not.toBeNull();
  });
  test('a pillar that could be at 0 enters as the floor does', () => {
    const nothing = { oven: 90, people: 5, opening: 5 };
    const silent = {
      'bread-habit': 'skipped',
      'best-street': 'skipped',
      'loaves-a-week': 'skipped',
      'main-loaf': 'skipped',
      'goals-in-order': 'skipped',
    };
    const { overall } = bounds(
      village({
        council: [{ ...silent, 'budget-split': nothing }],
        neighbours: [silent, silent, silent, silent],
      }),
    );
    // means = half of 0 and half of 100, listening 100: .7 × 75 + .3 × 50
    expect(overall.low).toBeCloseTo(1 ** 0.6 * (0.7 * 75 + 0.3 * 50) ** 0.4, 6);
  });
});

describe('caps', () => {
  // K1: no finished plan → 45.
  const vague = [{ goal: 'fresh-bread' }];
  const ends = (council: Said[]) => {
    const { overall } = bounds(village({ council }));
    return [overall.low, overall.high].map((each) => Math.round(each!));
  };
  test('one that does not hold and cannot lowers nothing', () => {
    expect(ends([{}])[0]).toBeGreaterThan(45);
  });
  test('one that holds and must lowers both bounds', () => {
    expect(ends([{ plans: vague }])).toEqual([45, 45]);
  });
  test('one that holds and could not raises the high bound', () => {
    const [low, high] = ends([{ plans: vague }, { plans: 'skipped' }]);
    expect(low).toBe(45);
    expect(high).toBeGreaterThan(45);
  });
  test('one that is not assessed and could hold lowers the low bound', () => {
    const [low, high] = ends([{ plans: 'skipped' }]);
    expect(low).toBe(45);
    expect(high).toBeGreaterThan(45);
  });
  test('a finished plan stays finished, whatever else comes in', () => {
    expect(ends([{}, { plans: 'skipped' }])[0]).toBeGreaterThan(45);
  });
});

describe('a question that is put on a condition', () => {
  // Loaves a week are asked unless the loaf wanted is none.
  const loaves = (neighbours: Said[]) => {
    const { risks } = judge(takenApart(bakery))(village({ neighbours })).bounds;
    return risks.get('loaves-a-week');
  };
  test('could turn out not to have been asked', () => {
    // Three at 50 and one at 100 whose loaf is missing: without that one 50; somebody could be at 0.
    const bound = loaves([{ 'main-loaf': 'skipped', 'loaves-a-week': 10 }]);
    expect(bound!.low).toBeLessThanOrEqual(50);
    expect(bound!.high).toBeGreaterThanOrEqual(62.5);
  });
  test('or to be asked after all', () => {
    const bound = loaves([{ 'main-loaf': 'none-of-it', 'loaves-a-week': undefined }]);
    expect(bound).toEqual({ ...close(50, 50), coverage: 1 });
  });
  test('is as exact as any other when the condition is decided', () => {
    expect(loaves([{ 'loaves-a-week': 'skipped' }])).toMatchObject(close(37.5, 62.5));
  });
});

describe('measures', () => {
  const apart = judge(takenApart(shipped()));
  const of = (id: string, ...people: [role: string, said: Said][]) =>
    apart(people.map(([role, said]) => somebody(role, said))).bounds.risks.get(id)!;
  const order = (...first: string[]) => [
    ...first,
    ...['service-cost', 'new-customers', 'keep-customers'].filter((id) => !first.includes(id)),
    ...['revenue-per-customer', 'fix-complaints', 'control-sales'].filter(
      (id) => !first.includes(id),
    ),
  ];
  const owner = (role: string, value: string): [string, Said] => [
    role,
    { 'who-answers-for-crm': value },
  ];
  const metric = (...metrics: string[]) => ({ objectives: metrics.map((id) => ({ metric: id })) });

  test('most named: the one missing could name the same, or nobody', () => {
    const chief = owner('executive', 'chief-executive');
    expect(of('executives-name-one', chief, chief, owner('executive', 'skipped'))).toEqual({
      ...close(100 * (2 / 3), 100),
      coverage: expect.closeTo(2 / 3, 6),
    });
  });
  test('most named: who does not know has answered', () => {
    const chief = owner('executive', 'chief-executive');
    expect(of('executives-name-one', chief, chief, owner('executive', 'unknown'))).toEqual({
      ...close(100 * (2 / 3), 100 * (2 / 3)),
      coverage: 1,
    });
  });
  test('calibration: a forecast of 0 or of 100 beside one of 60, half of the users able', () => {
    // 30 to 80 foretold, 50 came: 0 to 30 apart.
    expect(
      of(
        'forecast-calibration',
        ['executive', { 'able-users-forecast': 60 }],
        ['executive', { 'able-users-forecast': 'skipped' }],
        ['user', { 'able-in-ninety-days': 'alone' }],
        ['user', { 'able-in-ninety-days': 'not-at-all' }],
      ),
    ).toMatchObject(close(40, 100));
  });
  test('calibration: a user missing of two', () => {
    // 60 foretold, 50 to 100 came: 0 to 40 apart.
    expect(
      of(
        'forecast-calibration',
        ['executive', { 'able-users-forecast': 60 }],
        ['user', { 'able-in-ninety-days': 'alone' }],
        ['user', { 'able-in-ninety-days': 'skipped' }],
      ),
    ).toMatchObject(close(20, 100));
  });
  test('overlap: chosen by one of two, the other missing', () => {
    expect(
      of(
        'rewards-for-shared-goals',
        ['executive', { 'goals-in-order': order() }],
        ['user', { 'goals-rewarded': ['service-cost', 'control-sales'] }],
        ['user', { 'goals-rewarded': 'unknown' }],
      ),
    ).toMatchObject(close(25, 75));
  });
  test('overlap: anything could be at the top when the only ranking is missing', () => {
    expect(
      of(
        'rewards-for-shared-goals',
        ['executive', { 'goals-in-order': 'skipped' }],
        ['user', { 'goals-rewarded': ['service-cost', 'control-sales'] }],
      ),
    ).toMatchObject(close(0, 100));
  });
  test('overlap: what leads by more than one ranking can change stays at the top', () => {
    const ranked: [string, Said] = ['executive', { 'goals-in-order': order() }];
    expect(
      of(
        'rewards-for-shared-goals',
        ...[ranked, ranked, ranked, ranked, ranked, ranked],
        ['executive', { 'goals-in-order': 'skipped' }],
        ['user', { 'goals-rewarded': ['service-cost', 'new-customers'] }],
      ),
    ).toMatchObject(close(100, 100));
  });
  test('agreement on goals: neighbours in a consensus of three could change places', () => {
    const ranked = { 'goals-in-order': order() };
    // Each of six goals one place off at most: footrule 6 of 35/3 by chance.
    expect(
      of(
        'goals-executives-users',
        ['executive', ranked],
        ...[ranked, ranked, ranked].map((said): [string, Said] => ['user', said]),
        ['user', { 'goals-in-order': 'skipped' }],
      ),
    ).toMatchObject(close(100 * (1 - 6 / (35 / 3)), 100));
  });
  test('agreement on goals: a lead that one ranking can even out may become a tie', () => {
    const ranked = { 'goals-in-order': order() };
    // Five alike lead by 5 place sums, as much as one ranking can change: half a place each.
    expect(
      of(
        'goals-executives-users',
        ['executive', ranked],
        ...Array.from({ length: 5 }, (): [string, Said] => ['user', ranked]),
        ['user', { 'goals-in-order': 'skipped' }],
      ),
    ).toMatchObject(close(100 * (1 - 3 / (35 / 3)), 100));
  });
  test('agreement on goals: ties count half, and nothing missing is exact', () => {
    const one = { 'goals-in-order': order('new-customers', 'service-cost') };
    expect(
      of(
        'goals-executives-users',
        ['executive', { 'goals-in-order': order() }],
        ['user', { 'goals-in-order': order() }],
        ['user', one],
        ['manager', { 'goals-in-order': 'skipped' }],
      ),
    ).toMatchObject(close(100 * (1 - 1 / (35 / 3)), 100 * (1 - 1 / (35 / 3))));
  });
  test('figures in common: a missing author could name two others, or what the other role named', () => {
    expect(
      of(
        'objectives-in-common',
        ['executive', metric('retention', 'quarter-sales')],
        ['project', metric('retention')],
        ['project', { objectives: 'skipped' }],
      ),
    ).toMatchObject(close(25, 100));
  });
  test('figure in an objective: a missing objective could name it', () => {
    const say = (id: string): [string, Said] => ['user', { 'figure-to-move': id }];
    const stated: [string, Said] = ['executive', metric('retention')];
    expect(
      of('figure-in-an-objective', stated, say('retention'), say('revenue-each'), [
        'project',
        { objectives: 'skipped' },
      ]),
    ).toMatchObject(close(50, 100));
    expect(of('figure-in-an-objective', stated, say('retention'), say('unknown'))).toMatchObject(
      close(50, 50),
    );
    expect(of('figure-in-an-objective', stated, say('retention'), say('skipped'))).toMatchObject(
      close(50, 100),
    );
  });
  test('contacts with an owner: what two of three managers receive could fall to a half of four', () => {
    const receive = (...kinds: string[]): [string, Said] => [
      'manager',
      { 'contact-kinds-received': kinds },
    ];
    const people: [string, Said][] = [
      receive('complaint', 'question'),
      receive('complaint', 'question'),
      receive('complaint'),
      ['manager', { 'contact-kinds-received': 'skipped' }],
    ];
    const owned = (value: unknown): [string, Said] => ['records', { 'contact-kinds-owned': value }];
    // Complaint is sure, question may be: owned alone 1 of 1 or 1 of 2.
    expect(of('contact-kinds-with-owner', ...people, owned(['complaint']))).toMatchObject(
      close(50, 100),
    );
    expect(of('contact-kinds-with-owner', ...people, owned(['question']))).toMatchObject(
      close(0, 50),
    );
    expect(of('contact-kinds-with-owner', ...people.slice(0, 3), owned('skipped'))).toMatchObject(
      close(0, 100),
    );
  });
  test('misconception: the one missing could be wrong', () => {
    const right = { 'retention-meaning': 'customers-who-stay', 'segment-meaning': 'unknown' };
    expect(
      of('misconception', ['executive', { ...right, 'adoption-meaning': 'skipped' }]),
    ).toMatchObject(close(0, 100 / 3));
  });
  test('knowledge of the terms: each answer that comes in moves a person’s mean by ⅔ at most', () => {
    const sure = {
      'retention-meaning': 'customers-who-stay',
      'segment-meaning': 'alike-and-treated-alike',
    };
    const all: [string, Said] = ['executive', { ...sure, 'adoption-meaning': 'work-done-in-it' }];
    expect(of('quiz-score', all, all, ['executive', sure])).toMatchObject({
      low: expect.closeTo((300 - 200 / 3) / 3, 1),
      high: 100,
    });
  });
  test('gap: each of two roles at its own end', () => {
    const say = (role: string, value: string): [string, Said] => [role, { participation: value }];
    expect(
      of(
        'participation-gap',
        say('executive', 'decided'),
        say('executive', 'unseen'),
        say('user', 'nothing'),
        say('user', 'unseen'),
      ),
    ).toMatchObject(close(0, 100));
  });
  test('contradictions: settled when a rule for conflicts could come to be', () => {
    const chosen = { 'success-metrics': ['new-customer-count', 'retention'] };
    const rule = (value: string): [string, Said] => [
      'project',
      { 'conflicting-metrics': value, 'success-metrics': 'not-applicable' },
    ];
    expect(of('metrics-in-focus', ['executive', chosen], rule('nothing'))).toMatchObject(
      close(80, 80),
    );
    expect(of('metrics-in-focus', ['executive', chosen], rule('rule-in-use'))).toMatchObject(
      close(100, 100),
    );
    expect(of('metrics-in-focus', ['executive', chosen], rule('skipped'))).toMatchObject(
      close(80, 100),
    );
  });
  test('the lowest role: a role that may come to be could be lower, and cannot be higher', () => {
    const sort = (role: string, value: unknown): [string, Said] => [
      role,
      { 'which-work-is-crm': value },
    ];
    expect(
      of(
        'weakest-sorting-role',
        sort('executive', ['loss-reasons', 'complaint-follow-up']),
        sort('manager', 'skipped'),
      ),
    ).toMatchObject(close(0, 25));
  });
  test('of a measure whose way is not known everything is possible while something is missing', () => {
    const ask = (needed: unknown): [string, Said] => ['user', { 'hours-for-crm': needed }];
    expect(
      of('users-without-hours', ask({ needed: 4, released: 1 }), ask('skipped')),
    ).toMatchObject(close(0, 100));
    expect(of('users-without-hours', ask({ needed: 4, released: 1 }))).toMatchObject(
      close(100, 100),
    );
  });
});

describe('the examples', () => {
  test.each(folders)(
    '%s: bounds hold the score and are no wider than what is missing allows',
    (folder) => {
      const { instrument, reader, scores } = example(folder);
      const { overall } = boundsOf(instrument, reader);
      expect(overall.low!).toBeLessThanOrEqual(scores.verdict.score! + 1e-9);
      expect(overall.high!).toBeGreaterThanOrEqual(scores.verdict.score! - 1e-9);
      expect(overall.high! - overall.low!).toBeLessThan(1);
      expect(overall.coverage).toBeGreaterThan(0.99);
    },
  );
});
