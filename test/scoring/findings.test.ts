import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../src/instrument/load.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Instrument } from '../../src/scoring/instrument.ts';
import { rubricSchema } from '../../src/scoring/rubric.ts';
import { score } from '../../src/scoring/score.ts';
import { assessmentOf } from '../support/instrument.ts';

const instrument = loadInstrument('test/fixtures/bakery').value!;
const consent = { attributed: false };

function people(n: number, role: string, answers: Respondent['answers']): Respondent[] {
  return Array.from({ length: n }, (_, index) => ({
    format: 1,
    instrument: 'bakery@1',
    respondent: { id: `${role}-${index}-${Object.keys(answers)[0]}`, role, language: 'en' },
    day: '2026-03-20',
    status: 'complete',
    consent,
    answers,
  }));
}

/** The Result of these people under the bakery's rubric, or a change of it. */
function resultOf(respondents: Respondent[], changed: Partial<Instrument['rubric']> = {}) {
  const rubric = { ...instrument.rubric, ...changed };
  const heads = [{ role: 'neighbour', of: 20 }];
  return score({ ...instrument, rubric }, assessmentOf(instrument, heads), respondents);
}

describe('what a role has never seen is opaque to it, above 40 %', () => {
  const opaque = (unseen: number, answered: number) =>
    resultOf([
      ...people(unseen, 'neighbour', { 'bread-habit': { outcome: 'unseen' } }),
      ...people(answered, 'neighbour', { 'bread-habit': { value: 'packaged' } }),
    ])
      .questions.find(({ id }) => id === 'bread-habit')!
      .byRole.find(({ role }) => role === 'neighbour')!.opaque;
  test.each([
    ['9 of 20 are above it', 9, 11, true],
    ['8 of 20 are not', 8, 12, false],
    ['nobody who has not seen it', 0, 10, false],
    ['few answers tell nothing about anybody', 11, 9, null],
  ])('%s', (_name, unseen, answered, expected) => {
    expect(opaque(unseen, answered)).toBe(expected);
  });
});

describe('a role is uninformed where 40 % of it or more do not know', () => {
  const uninformed = (unknown: number, answered: number) =>
    resultOf([
      ...people(unknown, 'neighbour', { 'main-loaf': { outcome: 'unknown' } }),
      ...people(answered, 'neighbour', { 'main-loaf': { value: 'sourdough' } }),
      ...people(9, 'neighbour', { 'main-loaf': { outcome: 'skipped' } }),
    ])
      .questions.find(({ id }) => id === 'main-loaf')!
      .byRole.find(({ role }) => role === 'neighbour')!.uninformed;
  test.each([
    ['8 of 20 are enough, whoever skipped it', 8, 12, true],
    ['7 of 20 are not', 7, 13, false],
    ['nobody who does not know', 0, 10, false],
    ['few answers tell nothing about anybody', 11, 9, null],
  ])('%s', (_name, unknown, answered, expected) => {
    expect(uninformed(unknown, answered)).toBe(expected);
  });
});

test('the ways to give no answer are counted apart', () => {
  const row = resultOf([
    ...people(10, 'neighbour', {
      'loaves-a-week': { value: 4 },
      'bread-habit': { value: 'packaged' },
    }),
    ...people(1, 'neighbour', { 'bread-habit': { outcome: 'unknown' } }),
    ...people(2, 'neighbour', { 'bread-habit': { outcome: 'unseen' } }),
    ...people(3, 'neighbour', { 'bread-habit': { outcome: 'skipped' } }),
    ...people(4, 'neighbour', { 'bread-habit': { outcome: 'not-applicable' } }),
    ...people(5, 'neighbour', { 'loaves-a-week': { value: 4 } }),
  ])
    .questions.find(({ id }) => id === 'bread-habit')!
    .byRole.find(({ role }) => role === 'neighbour');
  expect(row).toMatchObject({
    answered: 10,
    unknown: 1,
    unseen: 2,
    skipped: 3,
    notApplicable: 4,
    unanswered: 5,
  });
});

describe('a notice', () => {
  const notices = (n: number, when?: object) => {
    const [notice] = instrument.rubric.notices;
    const { when: _own, ...always } = notice!;
    const changed = when === undefined ? always : { ...always, when };
    return resultOf(people(n, 'neighbour', { fears: { value: ['stale'] } }), {
      notices: rubricSchema.shape.notices.parse([changed]),
    }).notices;
  };
  test.each([
    ['without a condition always stands', undefined, 1],
    ['stands while its condition holds', { of: 'fear-of-waste', atLeast: 40 }, 1],
    ['is silent when it does not', { of: 'fear-of-waste', below: 40 }, 0],
    ['is silent when it cannot be known', { of: 'appetite', below: 40 }, 0],
  ])('%s', (_name, when, expected) => {
    expect(notices(10, when)).toHaveLength(expected);
  });
  test('shows figures of measures, dimensions and questions', () => {
    expect(notices(10)[0]!.figures).toEqual([
      expect.objectContaining({ of: 'fear-of-waste', unit: 'percent', value: 100 }),
      expect.objectContaining({ of: 'listening', unit: 'points', value: null, why: 'no-answers' }),
      expect.objectContaining({ of: 'requests', unit: 'points', value: null, why: 'no-answers' }),
    ]);
  });
  test('shows no figure of too few people', () => {
    expect(notices(4)[0]!.figures[0]).toMatchObject({ value: null, why: 'suppressed' });
  });
});

describe('what to do', () => {
  const goals = (...order: string[]) => ({ 'goals-in-order': { value: order } });
  const order = ['fresh-bread', 'meeting-place', 'new-jobs', 'low-prices'];
  const few = { 'loaves-a-week': { value: 0 }, 'bread-habit': { value: 'no-bread' } };
  const unlike = [
    ...people(10, 'council', goals(...order)),
    ...people(10, 'neighbour', { ...goals(...order.toReversed()), ...few }),
  ];
  const alike = [
    ...people(10, 'council', goals(...order)),
    ...people(10, 'neighbour', { ...goals(...order), ...few }),
  ];
  const planned = (respondents: Respondent[], changed: Partial<Instrument['rubric']> = {}) =>
    resultOf(respondents, changed).actions.map(({ id, for: against }) => `${against.id}: ${id}`);
  const { caps, dimensions, settings } = instrument.rubric;
  const unity = dimensions.find(({ id }) => id === 'unity')!;
  const withUnity = (change: object) => ({
    dimensions: dimensions.map((each) =>
      each === unity ? { ...each, actions: [{ ...unity.actions[0]!, ...change }] } : each,
    ),
  });

  test('risks come first, then weak dimensions', () => {
    expect(planned(unlike)).toEqual(['unsold-bread: market-stall', 'unity: evening-of-goals']);
  });
  test('what a cap looks at comes before everything', () => {
    const cap = { ...caps[0]!, when: { any: [{ of: 'goals-agreement', below: 50 }] } };
    expect(planned(unlike, { caps: [cap] })).toEqual([
      'unity: evening-of-goals',
      'unsold-bread: market-stall',
    ]);
  });
  describe('what cannot wait is', () => {
    const urgent = (respondents: Respondent[], changed: Partial<Instrument['rubric']> = {}) =>
      resultOf(respondents, changed)
        .actions.filter((action) => action.urgent)
        .map(({ id }) => id);
    const some = { 'loaves-a-week': { value: 4 }, 'bread-habit': { value: 'weekly-trip' } };
    const moderate = (...ranked: string[]) => [
      ...people(10, 'council', goals(...order)),
      ...people(10, 'neighbour', { ...goals(...ranked), ...some }),
    ];
    const apart = moderate(...order.toReversed());
    const risks = instrument.rubric.risks.map((risk) => ({ ...risk, triggers: [] }));
    const cap = { ...caps[0]!, when: { of: 'goals-agreement', below: 50 } };
    test.each([
      ['against a risk that a trigger made severe', apart, {}, ['market-stall']],
      ['not against one that is moderate', apart, { risks }, []],
      ['what a cap that fired looks at', apart, { risks, caps: [cap] }, ['evening-of-goals']],
      ['not what a cap that did not fire looks at', moderate(...order), { risks, caps: [cap] }, []],
    ])('%s', (_name, respondents, changed, expected) => {
      expect(urgent(respondents, changed)).toEqual(expected);
    });
  });
  test('a dimension that is not weak needs nothing', () => {
    expect(planned(alike)).toEqual(['unsold-bread: market-stall']);
    expect(planned(unlike, { settings: { ...settings, weak: 0 } })).toHaveLength(1);
  });
  test('an aim that is reached needs nothing', () => {
    const changes = { of: 'goals-agreement', atLeast: 0 };
    expect(planned(unlike, withUnity({ changes }))).toHaveLength(1);
  });
  test.each([
    ['its own condition, on a dimension, holds', { of: 'unity', below: 60 }, 2],
    ['it does not', { of: 'unity', atLeast: 60 }, 1],
    ['it cannot be known', { of: 'listening', below: 60 }, 1],
  ])('of a dimension: %s', (_name, when, length) => {
    expect(planned(unlike, withUnity({ when }))).toHaveLength(length);
  });
  test('what a risk’s action moves already is not asked for again', () => {
    const changes = { of: 'loaves-a-week', atLeast: 100 };
    expect(planned(unlike, withUnity({ changes }))).toEqual(['unsold-bread: market-stall']);
  });
  test('no action stands twice', () => {
    expect(planned(unlike, withUnity({ id: 'market-stall' }))).toEqual([
      'unsold-bread: market-stall',
    ]);
  });
  describe('an action that waits for another', () => {
    const waiting = (id: string, after: string[]) => {
      const wait = <T extends { actions: { id: string }[] }>(owner: T): T => ({
        ...owner,
        actions: owner.actions.map((each) => (each.id === id ? { ...each, after } : each)),
      });
      return { risks: instrument.rubric.risks.map(wait), dimensions: dimensions.map(wait) };
    };
    const turn = (changed: Partial<Instrument['rubric']>) =>
      resultOf(unlike, changed).actions.map(({ id, urgent }) => `${id}${urgent ? '!' : ''}`);
    test('stands where it stood when it waits for nothing', () => {
      expect(turn({})).toEqual(['market-stall!', 'evening-of-goals']);
    });
    test('stands behind it, and makes it as urgent as itself', () => {
      expect(turn(waiting('market-stall', ['evening-of-goals']))).toEqual([
        'evening-of-goals!',
        'market-stall!',
      ]);
    });
    test('does not make itself urgent', () => {
      expect(turn(waiting('evening-of-goals', ['market-stall']))).toEqual([
        'market-stall!',
        'evening-of-goals',
      ]);
    });
    test('does not wait for what the plan does not have', () => {
      expect(turn(waiting('market-stall', ['seat-for-the-square', 'invite-far-streets']))).toEqual([
        'market-stall!',
        'evening-of-goals',
      ]);
    });
  });
  describe('asks of each person of a role', () => {
    const effort = (hours: number, of?: number) => {
      const rubric = {
        ...instrument.rubric,
        ...withUnity({ each: { role: 'neighbour', hours } }),
      };
      const heads = of === undefined ? [] : [{ role: 'neighbour', of }];
      return score({ ...instrument, rubric }, assessmentOf(instrument, heads), unlike)
        .dimensions.find(({ id }) => id === 'unity')!
        .actions.map(({ days, each }) => ({ days, each }));
    };
    test.each([
      [16, 180, 360],
      [16, 14, 28],
      [0.25, 20, 1],
      [0.25, 10, 0],
      [1.5, 20, 4],
    ])('%d hours of %i people are %i days, beside those of whoever does it', (hours, of, days) => {
      expect(effort(hours, of)).toEqual([
        { days: 2, each: { role: 'neighbour', hours, people: of, days } },
      ]);
    });
    test('how many days cannot be said where nobody knows how many people', () => {
      expect(effort(16)).toEqual([
        { days: 2, each: { role: 'neighbour', hours: 16, people: null, days: null } },
      ]);
    });
    test('nothing, unless the rubric says so', () => {
      const { each: _, ...without } = unity.actions[0]!;
      const dimension = { ...unity, actions: [without] };
      const found = resultOf(unlike, { dimensions: [dimension] }).dimensions[0]!;
      expect(found.actions[0]!.each).toBeNull();
    });
  });
  test('what it starts from is not shown of too few people', () => {
    const shy = [...unlike.slice(0, 3), ...unlike.slice(10)];
    const of = resultOf(shy).dimensions.find(({ id }) => id === 'unity')!;
    expect(of.actions[0]!.changes).toMatchObject({ of: 'goals-agreement', from: null });
  });
});

describe('what holds', () => {
  const sheet = (seats: number) =>
    people(1, 'register', {
      'street-sheet': {
        value: {
          'church-lane': { households: 40, seats: 4, decides: true },
          'mill-road': { households: 40, seats, decides: true },
        },
      },
    });
  const held = (seats: number, changed: Partial<Instrument['rubric']> = {}) =>
    resultOf(
      [...sheet(seats), ...people(10, 'neighbour', { fears: { value: ['stale'] } })],
      changed,
    ).risks[0]!.holds;
  const [first, ...others] = instrument.rubric.risks;
  const { settings } = instrument.rubric;

  // With four seats each: 50 of the far seats, so 50 are left to 100.
  test('is said of a low risk of which no part is weak', () => {
    expect(held(4, { settings: { ...settings, weak: 50 } })).toEqual(first!.holds);
  });
  test('not where one of its parts is weak', () => {
    expect(held(4, { settings: { ...settings, weak: 51 } })).toBeNull();
  });
  test('nor near the edge of the next band', () => {
    expect(held(4, { settings: { ...settings, weak: 50, borderline: 25 } })).toBeNull();
  });
  test('nor of one that is higher', () => {
    expect(held(0, { settings: { ...settings, weak: 0 } })).toBeNull();
  });
  test('nor of one that is feared', () => {
    const risks = [{ ...first!, votes: 'fear-of-waste' }, ...others];
    expect(held(4, { risks, settings: { ...settings, weak: 50 } })).toBeNull();
  });
});

describe('how alike a role ranks', () => {
  const goals = instrument.questionnaire.lists.goals!.map(({ id }) => id);
  const within = (n: number) =>
    resultOf(people(n, 'neighbour', { 'goals-in-order': { value: goals } })).rankings[0]!.within;
  test('stands beside the ranking', () => {
    expect(within(5)).toEqual([
      { role: 'council', value: null, why: 'no-answers', concordance: null },
      {
        role: 'neighbour',
        value: 1,
        concordance: {
          w: 1,
          chance: 0.2,
          rare: { from: expect.closeTo(7.8 / 15, 4), reached: true },
        },
      },
    ]);
  });
  test.each([4, 2])('is not shown of too few people, nor what it is made of: %i', (n) => {
    const hidden = { role: 'neighbour', value: null, why: 'suppressed', concordance: null };
    expect(within(n)[1]).toEqual(hidden);
  });

  describe('beside what random orders give (METHOD section 5)', () => {
    const open = { mean: 1, distribution: 1 };
    const by = (...orders: number[][]) => {
      const respondents = orders.flatMap((order, index) =>
        people(1, 'neighbour', {
          'goals-in-order': { value: order.map((place) => goals[place - 1]!) },
        }).map((each) => ({ ...each, respondent: { ...each.respondent, id: `n-${index}` } })),
      );
      const assessment = { ...assessmentOf(instrument, []), privacy: open };
      return score(instrument, assessment, respondents).rankings[0]!.within[1]!;
    };
    const [order, next, reverse] = [
      [1, 2, 3, 4],
      [2, 1, 3, 4],
      [4, 3, 2, 1],
    ] as const;
    test('three at random give a W of .33 on average', () => {
      expect(by([...order], [...order], [...next]).concordance!.chance).toBeCloseTo(0.33, 2);
    });
    test.each([
      // Place sums 3, 6, 9, 12: W = 1; 4, 5, 9, 12: squares 42.5 − … = 41 of 45.
      ['the same twice and once a neighbour', [order, order, next], 41 / 45, true],
      // 6, 7, 8, 9: squares 5 of 45.
      ['the same twice and once in reverse', [order, order, reverse], 5 / 45, false],
    ])('three: %s', (_name, orders, w, reached) => {
      // Friedman's 7.4 for three people and four things, as tables print it.
      const rare = { from: expect.closeTo(7.4 / 9, 2), reached };
      expect(by(...orders.map((each) => [...each])).concordance).toMatchObject({
        w: expect.closeTo(w, 9),
        rare,
      });
    });
    test('two are too few', () => {
      expect(by([...order], [...order])).toEqual({
        role: 'neighbour',
        value: null,
        why: 'insufficient-evidence',
        concordance: null,
      });
    });
  });
});

describe('what was asked without points', () => {
  const reported = (n: number, changed: Partial<Instrument['rubric']> = {}) =>
    resultOf(
      people(n, 'neighbour', {
        fears: { value: ['stale', 'dear'] },
        wishes: { value: 'a secret' },
      }),
      changed,
    ).reported;
  const neighbours = (n: number, id: string) =>
    reported(n)
      .find((each) => each.id === id)!
      .byRole.find(({ role }) => role === 'neighbour');
  test('says who chose what', () => {
    expect(neighbours(10, 'fears')).toEqual({
      role: 'neighbour',
      answered: 10,
      counts: { stale: 10, dear: 10, 'no-baker': 0 },
      // Of 20 neighbours: as 0 of 19 without end, Wilson 0 to 16.8.
      sampling: {
        stale: { interval: { low: expect.closeTo(83.2, 1), high: 100 }, everyone: false },
        dear: { interval: { low: expect.closeTo(83.2, 1), high: 100 }, everyone: false },
        'no-baker': { interval: { low: 0, high: expect.closeTo(16.8, 1) }, everyone: false },
      },
    });
  });
  test('says of words only how many wrote some', () => {
    expect(neighbours(10, 'wishes')).toEqual({
      role: 'neighbour',
      answered: 10,
      counts: null,
      sampling: {},
    });
    expect(JSON.stringify(reported(10))).not.toContain('secret');
  });
  test.each(['fears', 'wishes'])('says nothing of too few people: %s', (id) => {
    expect(neighbours(9, id)).toEqual({
      role: 'neighbour',
      answered: null,
      counts: null,
      sampling: {},
    });
  });
  test('does not repeat what stands beside the risks as votes', () => {
    const { measures } = instrument.rubric;
    const all = measures.map((each) =>
      each.id === 'fear-of-waste' ? { ...each, options: ['stale', 'dear', 'no-baker'] } : each,
    ) as typeof measures;
    expect(reported(10, { measures: all }).map(({ id }) => id)).toEqual(['wishes']);
  });
});

test('a claim names the questions that cite it, and why none does', () => {
  const claims = new Map(resultOf([]).claims.map((claim) => [claim.id, claim]));
  expect(claims.get('S1.20')!.questions).toEqual(['main-loaf', 'goals-in-order']);
  expect(claims.get('S1.05')).toMatchObject({ measurable: false, questions: [] });
  expect(claims.get('S1.05')!.why).toBeDefined();
});

test('a dimension cites the claims of its questions, each once', () => {
  const unity = resultOf([]).dimensions.find(({ id }) => id === 'unity')!;
  expect(unity.sources).toEqual(['S1.03', 'S1.20']);
});
