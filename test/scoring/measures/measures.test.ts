import { describe, expect, test } from 'vitest';
import { options, question } from '../../support/question.ts';
import { read, type Scene } from '../../support/read.ts';

const text = { en: 'words', es: 'palabras' };
const ask = [{ to: ['executive', 'manager', 'user'], text }];
const unknown = { outcome: 'unknown' } as const;

/** The value read, or why there is none. */
function value(measure: object, scene: Scene) {
  const reading = read(measure, scene);
  return reading.value ?? reading.why;
}

const scale = question('scale', { ask, options: options('a', 'b', 'c', 'd', 'e') });
const scaleScene = (executive: string[], user: string[]): Scene => ({
  questions: [scale],
  rules: { asked: { rule: 'anchors' } },
  people: {
    executive: executive.map((asked) => ({ asked })),
    user: user.map((asked) => ({ asked })),
  },
});

describe('role-score: the mean points of one role', () => {
  const measure = { measure: 'role-score', question: 'asked', role: 'user' };
  test.each([
    ['the mean', ['a', 'e'], 50],
    ['one person', ['d'], 75],
    ['nobody', [], 'no-answers'],
  ])('%s', (_name, users, expected) => {
    expect(value(measure, scaleScene([], users))).toBe(expected);
  });
});

describe('gap: the first role less the second', () => {
  const measure = { measure: 'gap', question: 'asked', between: ['executive', 'user'] };
  test.each([
    ['rosier above', ['e', 'd'], ['b'], 62.5],
    ['rosier below keeps its sign', ['a'], ['e'], -100],
    ['alike', ['c'], ['c', 'b', 'd'], 0],
    ['one side missing is no gap', [], ['c'], 'no-answers'],
  ])('%s', (_name, executives, users, expected) => {
    expect(value(measure, scaleScene(executives, users))).toBe(expected);
  });
});

describe('option-share: how many chose one of the options', () => {
  const measure = { measure: 'option-share', question: 'asked', options: ['a', 'b'] };
  test.each([
    ['of one role', { roles: ['user'] }, [], ['a', 'b', 'c', 'd'], 50],
    ['roles weigh alike', {}, ['a'], ['c', 'c', 'c', 'a'], 62.5],
    ['a silent role does not count', {}, [], ['a', 'c'], 50],
    ['nobody', {}, [], [], 'no-answers'],
  ])('%s', (_name, roles, executives, users, expected) => {
    expect(value({ ...measure, ...roles }, scaleScene(executives, users))).toBe(expected);
  });
});

describe('respondents and response', () => {
  const scene = { ...scaleScene([], ['a', 'b', 'c']), heads: { user: 12 } };
  test('respondents counts people', () => {
    expect(value({ measure: 'respondents', role: 'user' }, scene)).toBe(3);
    expect(value({ measure: 'respondents', role: 'executive' }, scene)).toBe(0);
  });
  test('response is their percentage of the head count', () => {
    expect(value({ measure: 'response', role: 'user' }, scene)).toBe(25);
  });
  test('response without a head count is not known', () => {
    expect(value({ measure: 'response', role: 'executive' }, scene)).toBe('no-head-count');
  });
});

const goals = question('ranking', {
  id: 'goals',
  ask,
  options: options('p', 'q', 'r', 's', 't', 'u'),
});
const ranked = (...orders: string[]) => orders.map((order) => ({ goals: [...order] }));
const rankingScene = (executive: string[], user: string[]): Scene => ({
  questions: [goals],
  people: { executive: ranked(...executive), user: ranked(...user) },
});

describe("rank-agreement: 1 less Spearman's footrule ÷ its chance value 35/3", () => {
  const measure = { measure: 'rank-agreement', question: 'goals', between: ['executive', 'user'] };
  test.each([
    ['the same order', ['pqrstu'], ['pqrstu'], 100],
    // two neighbours exchanged: d = 2
    ['neighbours exchanged', ['pqrstu'], ['qprstu'], 100 * (1 - 6 / 35)],
    // inverted: d = 18, beyond chance
    ['inverted is 0, not negative', ['pqrstu'], ['utsrqp'], 0],
    // p, q and r tie at 2: d = 1 + 0 + 1; with ranks 1, 1, 1 it would be 0 + 1 + 2
    ['ties share the mean rank', ['pqrstu', 'qrpstu', 'rpqstu'], ['pqrstu'], 100 * (1 - 6 / 35)],
    ['a silent role', ['pqrstu'], [], 'no-answers'],
  ])('%s', (_name, executives, users, expected) => {
    const found = value(measure, rankingScene(executives, users));
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  });
});

describe('place-of-first: where what one role puts first stands in the other', () => {
  const measure = {
    measure: 'place-of-first',
    question: 'goals',
    first: 'executive',
    among: 'user',
  };
  test.each([
    ['first in both', ['pqrstu'], ['pqrstu'], 1],
    ['last below', ['pqrstu'], ['qrstup'], 6],
    // p and q tie for first above; below p is first and q fourth
    ['of several firsts the lowest counts', ['pqrstu', 'qprstu'], ['prsqtu'], 4],
    ['a silent role', [], ['pqrstu'], 'no-answers'],
  ])('%s', (_name, executives, users, expected) => {
    expect(value(measure, rankingScene(executives, users))).toBe(expected);
  });
});

describe('first-elsewhere: how many put another goal first', () => {
  const measure = { measure: 'first-elsewhere', question: 'goals', of: 'user', than: 'executive' };
  test.each([
    ['one of four', ['pqrstu'], ['pqrstu', 'prqstu', 'putsrq', 'qprstu'], 25],
    [
      'either of two firsts is as good',
      ['pqrstu', 'qprstu'],
      ['pqrstu', 'qprstu', 'rpqstu', 'rqpstu'],
      50,
    ],
    ['nobody below', ['pqrstu'], [], 'no-answers'],
  ])('%s', (_name, executives, users, expected) => {
    expect(value(measure, rankingScene(executives, users))).toBe(expected);
  });
});

describe('overlap: what people chose and what a role puts on top', () => {
  const rewarded = question('choices', {
    ask: [{ to: ['manager', 'user'], text }],
    options: options('p', 'q', 'r', 's', 't', 'u'),
    min: 2,
    max: 2,
  });
  const measure = {
    measure: 'overlap',
    question: 'asked',
    ranking: 'goals',
    role: 'executive',
    top: 2,
  };
  const scene = (executive: string[], manager: string[], user: string[]): Scene => ({
    questions: [goals, rewarded],
    people: {
      executive: ranked(...executive),
      manager: manager.map((pair) => ({ asked: [...pair] })),
      user: user.map((pair) => ({ asked: [...pair] })),
    },
  });
  test.each([
    ['both, one and none: 100, 50, 0', ['pqrstu'], [], ['pq', 'pr', 'rs'], 50],
    ['roles weigh alike', ['pqrstu'], ['pq'], ['rs', 'rs', 'rs'], 50],
    // q and r tie for second: p, q, r are the top two
    ['all that tie are top', ['pqrstu', 'prqstu'], [], ['qr', 'ps'], 75],
    ['without a consensus', [], [], ['pq'], 'no-answers'],
  ])('%s', (_name, executives, managers, users, expected) => {
    expect(value(measure, scene(executives, managers, users))).toBe(expected);
  });
});

const metrics = ['cost', 'growth', 'trust', 'speed'];
const objectives = question('record', {
  id: 'objectives',
  ask: [{ to: ['executive', 'project'], text }],
  max: 2,
  fields: [
    { id: 'metric', kind: 'choice', options: options(...metrics), other: true, text },
    { id: 'baseline', kind: 'number', max: 100, required: false, text },
    { id: 'owner', kind: 'text', required: false, text },
  ],
});
const named = (...keys: (string | { other: string })[]) => ({
  objectives: keys.map((metric) => ({ metric })),
});

describe('match: named by both ÷ named by either', () => {
  const measure = {
    measure: 'match',
    question: 'objectives',
    field: 'metric',
    between: ['executive', 'project'],
  };
  const scene = (executive: object[], project: object[]): Scene => ({
    questions: [objectives],
    people: {
      executive: executive as Record<string, unknown>[],
      project: project as Record<string, unknown>[],
    },
  });
  test.each([
    ['one of two', [named('cost', 'growth')], [named('cost')], 50],
    [
      'three of four, over several people',
      [named('cost', 'growth'), named('trust')],
      [named('cost', 'growth'), named('trust', 'speed')],
      75,
    ],
    [
      'answers of their own match nothing, even in the same words',
      [named('cost', { other: 'joy' })],
      [named('cost', { other: 'joy' })],
      100 / 3,
    ],
    ['nothing named is no match', [{ objectives: [] }], [{ objectives: [] }], 0],
    ['a silent side', [named('cost')], [], 'no-answers'],
  ])('%s', (_name, executives, team, expected) => {
    expect(value(measure, scene(executives, team))).toBe(expected);
  });
});

describe('complete-entries: different things with all of it', () => {
  const measure = {
    measure: 'complete-entries',
    question: 'objectives',
    key: 'metric',
    with: ['baseline', 'owner'],
  };
  const entry = (metric: unknown, rest = {}) => ({ metric, ...rest });
  const full = { baseline: 1, owner: 'sales director' };
  const scene = (...entries: object[][]): Scene => ({
    questions: [objectives],
    people: { executive: entries.map((own) => ({ objectives: own })) },
  });
  test.each([
    ['two people, the same thing', scene([entry('cost', full)], [entry('cost', full)]), 1],
    ['two things', scene([entry('cost', full), entry('trust', full)]), 2],
    [
      'parts of it in two entries are not one',
      scene([entry('cost', { baseline: 1 }), entry('cost', { owner: 'x' })]),
      0,
    ],
    ['a baseline of 0 is a baseline', scene([entry('cost', { baseline: 0, owner: 'x' })]), 1],
    ['one of one’s own counts', scene([entry({ other: 'joy' }, full)]), 1],
    ['nobody answered', scene(), 'no-answers'],
  ])('%s', (_name, given, expected) => {
    expect(value(measure, given)).toBe(expected);
  });
});

describe('named-in-entries: who names what stands in the objectives', () => {
  const figure = question('choice', {
    ask: [{ to: ['manager', 'user'], text }],
    options: options(...metrics),
    other: true,
    unknown: true,
  });
  const measure = {
    measure: 'named-in-entries',
    question: 'asked',
    entries: 'objectives',
    field: 'metric',
  };
  const scene = (entries: object[], manager: unknown[], user: unknown[]): Scene => ({
    questions: [objectives, figure],
    people: {
      executive: entries as Record<string, unknown>[],
      manager: manager.map((asked) => ({ asked })),
      user: user.map((asked) => ({ asked })),
    },
  });
  test.each([
    ['one of two', [named('cost')], [], ['cost', 'speed'], 50],
    ['not knowing is not naming', [named('cost')], [], ['cost', unknown, unknown, unknown], 25],
    [
      'an answer of one’s own is not in them',
      [named('cost', { other: 'joy' })],
      [],
      [{ other: 'joy' }],
      0,
    ],
    ['roles weigh alike', [named('cost')], ['cost'], ['speed', 'speed', 'speed'], 50],
    ['no objectives asked for yet', [], [], ['cost'], 'no-answers'],
  ])('%s', (_name, entries, managers, users, expected) => {
    expect(value(measure, scene(entries, managers, users))).toBe(expected);
  });
});

describe('seats and users per function', () => {
  const team = question('grid', {
    ask: [{ to: ['records'], text }],
    optionsFrom: 'functions',
    columns: [
      { id: 'users', kind: 'number', max: 1000, text },
      { id: 'seats', kind: 'number', max: 1000, text },
    ],
  });
  const lists = {
    functions: [
      { id: 'sales', text, flags: ['front-line'] },
      { id: 'service', text, flags: ['front-line'] },
      { id: 'office', text },
    ],
  };
  const scene = (...rows: [number, number][]): Scene => ({
    questions: [team],
    lists,
    people: {
      records: [
        {
          asked: Object.fromEntries(
            lists.functions.map(({ id }, index) => [
              id,
              { users: rows[index]![0], seats: rows[index]![1] },
            ]),
          ),
        },
      ],
    },
  });
  const share = {
    measure: 'flagged-share',
    question: 'asked',
    column: 'seats',
    flag: 'front-line',
  };
  const without = {
    measure: 'largest-without',
    question: 'asked',
    share: 'users',
    without: 'seats',
  };
  test.each([
    ['flagged-share: 3 of 12 seats', share, scene([10, 1], [10, 2], [10, 9]), 25],
    ['flagged-share: no seats at all is none', share, scene([10, 0], [10, 0], [10, 0]), 0],
    ['largest-without: the larger of two', without, scene([30, 0], [50, 5], [20, 0]), 30],
    ['largest-without: every function has a seat', without, scene([30, 1], [50, 5], [20, 1]), 0],
    ['largest-without: no users', without, scene([0, 0], [0, 1], [0, 0]), 'no-answers'],
    ['no record sheet', share, { ...scene([1, 1], [1, 1], [1, 1]), people: {} }, 'no-answers'],
  ])('%s', (_name, measure, given, expected) => {
    expect(value(measure, given)).toBe(expected);
  });
});
