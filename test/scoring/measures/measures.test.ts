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

const quizItem = (id: string, to: string[]) =>
  question('choice', {
    id,
    ask: [{ to, text }],
    options: options('right', 'one', 'two', 'three'),
    unknown: true,
  });
const everybody = ['executive', 'manager', 'user', 'project'];
const quizScene = (people: Scene['people'], points: object = { unknown: 0 }): Scene => ({
  questions: [
    quizItem('term-a', everybody),
    quizItem('term-b', everybody),
    quizItem('term-c', ['manager']),
  ],
  rules: Object.fromEntries(
    ['term-a', 'term-b', 'term-c'].map((id) => [id, { rule: 'quiz', right: 'right', ...points }]),
  ),
  people,
});
const terms = (a: unknown, b: unknown, c?: unknown) => ({
  'term-a': a,
  'term-b': b,
  ...(c === undefined ? {} : { 'term-c': c }),
});
const asked3 = {
  questions: ['term-a', 'term-b', 'term-c'],
  roles: ['executive', 'manager', 'user'],
};

describe('quiz: right 1, wrong −⅓ of four options, “I don’t know” 0, per person', () => {
  const measure = { measure: 'quiz', ...asked3 };
  test.each<[string, Scene['people'], number | string]>([
    ['all right', { user: [terms('right', 'right')] }, 100],
    ['one right, one not known', { user: [terms('right', unknown)] }, 50],
    ['one right, one wrong', { user: [terms('right', 'two')] }, 100 / 3],
    ['all wrong is not below nothing', { user: [terms('one', 'two')] }, 0],
    [
      'each person stops at nothing by themselves',
      { user: [terms('one', 'two'), terms('right', 'right')] },
      50,
    ],
    ['items of other roles are not held against anybody', { user: [terms('right', 'right')] }, 100],
    [
      'a role that is asked more is judged by more',
      { manager: [terms('right', 'right', unknown)] },
      200 / 3,
    ],
    [
      'roles weigh alike',
      { user: [terms('right', 'right')], manager: [terms(unknown, unknown, unknown)] },
      50,
    ],
    [
      'roles that are not named do not count',
      { project: [terms('one', 'one')], user: [terms('right', 'right')] },
      100,
    ],
    ['skipped items are left out', { user: [terms('right', { outcome: 'skipped' })] }, 100],
    ['nobody', {}, 'no-answers'],
  ])('%s', (_name, people, expected) => {
    const given = value(measure, quizScene(people));
    if (typeof expected === 'string') expect(given).toBe(expected);
    else expect(given).toBeCloseTo(expected, 2);
  });
});

describe('misconception: wrong with conviction', () => {
  const measure = { measure: 'misconception', ...asked3 };
  test.each<[string, Scene['people'], number | string]>([
    ['half wrong', { user: [terms('right', 'two')] }, 50],
    ['not to know is not to be wrong', { user: [terms(unknown, 'two')] }, 50],
    [
      'roles weigh alike',
      { user: [terms('one', 'one')], manager: [terms('right', 'right', 'right')] },
      50,
    ],
    ['nobody', {}, 'no-answers'],
  ])('%s', (_name, people, expected) => {
    const given = value(measure, quizScene(people));
    if (typeof expected === 'string') expect(given).toBe(expected);
    else expect(given).toBeCloseTo(expected, 10);
  });
});

test('misconception: what is worth something is not wrong', () => {
  const graded = { rule: 'graded', points: { right: 100, one: 50, two: 0 }, unknown: 0 };
  const rules = Object.fromEntries(['term-a', 'term-b', 'term-c'].map((id) => [id, graded]));
  const scene = { ...quizScene({ manager: [terms('one', 'two', 'right')] }), rules };
  expect(value({ measure: 'misconception', ...asked3 }, scene)).toBeCloseTo(100 / 3, 10);
});

describe('not to know is neither right nor wrong, whatever the rule gives for it', () => {
  test.each([
    ['nothing', { unknown: 0 }],
    ['half', { unknown: 50 }],
    ['it leaves it out', {}],
  ])('%s', (_name, points) => {
    const scene = quizScene({ manager: [terms('right', unknown, 'two')] }, points);
    expect(value({ measure: 'quiz', ...asked3 }, scene)).toBeCloseTo(200 / 9, 2);
    expect(value({ measure: 'misconception', ...asked3 }, scene)).toBeCloseTo(100 / 3, 10);
  });
});

/** Reads a measure that is computed from others, which are written as in a rubric. */
function derived(measure: object, others: object[], scene: Scene) {
  const reading = read(measure, { ...scene, measures: others });
  return reading.value ?? reading.why;
}

describe('lowest-role and role-range read the roles of another value', () => {
  const lowest = { measure: 'lowest-role', of: 'asked', roles: ['executive', 'user'] };
  const range = { measure: 'role-range', of: 'asked', roles: ['executive', 'user'] };
  test.each([
    ['both there', ['e'], ['b'], 25, 75],
    ['one silent', ['e'], [], 100, 'no-answers'],
    ['alike', ['c'], ['c'], 50, 0],
    ['nobody', [], [], 'no-answers', 'no-answers'],
  ])('%s', (_name, executives, users, least, apart) => {
    const scene = scaleScene(executives, users);
    expect(value(lowest, scene)).toBe(least);
    expect(value(range, scene)).toBe(apart);
  });
});

describe('mean-of and mean-positive-gap take those that are there', () => {
  const score = (role: string) => ({ id: role, measure: 'role-score', question: 'asked', role });
  const scores = ['executive', 'user', 'manager'].map(score);
  const meanOf = { measure: 'mean-of', of: ['executive', 'user', 'manager'] };
  test.each([
    ['two of three', ['e'], ['c'], 75],
    ['one', [], ['b'], 25],
    ['none', [], [], 'no-answers'],
  ])('mean-of: %s', (_name, executives, users, expected) => {
    expect(derived(meanOf, scores, scaleScene(executives, users))).toBe(expected);
  });
  test('mean-of: what it reads may stand after it, and be read through another', () => {
    const through = { id: 'both', measure: 'mean-of', of: ['executive', 'user'] };
    const measure = { measure: 'mean-of', of: ['both', 'user'] };
    expect(derived(measure, [through, ...scores], scaleScene(['e'], ['c']))).toBe(62.5);
  });
  const gaps = [
    { id: 'rosier', measure: 'gap', question: 'asked', between: ['executive', 'user'] },
    { id: 'gloomier', measure: 'gap', question: 'asked', between: ['user', 'executive'] },
    { id: 'missing', measure: 'gap', question: 'asked', between: ['manager', 'user'] },
  ];
  test('mean-positive-gap: a gap the other way counts as none, a missing one not at all', () => {
    const measure = { measure: 'mean-positive-gap', of: ['rosier', 'gloomier', 'missing'] };
    expect(derived(measure, gaps, scaleScene(['e'], ['b']))).toBe(37.5);
    expect(derived(measure, gaps, scaleScene([], ['b']))).toBe('no-answers');
  });
  test('what is computed from itself has no value to give', () => {
    const one = { id: 'one', measure: 'lowest-role', of: 'found', roles: ['user'] };
    const circle = { measure: 'lowest-role', of: 'one', roles: ['user'] };
    expect(() => derived(circle, [one], scaleScene(['e'], ['b']))).toThrow(RangeError);
  });
});

describe('most-named: how many name the same', () => {
  const choice = question('choice', {
    ask,
    options: options('chief', 'finance', 'it', 'nobody'),
    other: true,
    unknown: true,
  });
  const scene = (executive: unknown[], user: unknown[] = []): Scene => ({
    questions: [choice],
    people: {
      executive: executive.map((asked) => ({ asked })),
      user: user.map((asked) => ({ asked })),
    },
  });
  const measure = { measure: 'most-named', question: 'asked', not: ['it', 'nobody'] };
  test.each<[string, unknown[], unknown[], number | string]>([
    ['all name one', ['chief', 'chief'], [], 100],
    ['two of three', ['chief', 'chief', 'finance'], [], 200 / 3],
    ['“I don’t know” agrees with nobody', ['chief', unknown], [], 50],
    ['own words agree with nobody', [{ other: 'me' }, { other: 'me' }, 'chief', 'it'], [], 25],
    ['what does not count is not the one, however often named', ['it', 'it', 'chief'], [], 100 / 3],
    ['roles weigh alike', ['chief'], ['finance', 'finance', 'finance', 'chief'], 62.5],
    ['nobody', [], [], 'no-answers'],
  ])('%s', (_name, executives, users, expected) => {
    const given = value(measure, scene(executives, users));
    if (typeof expected === 'string') expect(given).toBe(expected);
    else expect(given).toBeCloseTo(expected, 10);
  });
  test('of some roles only', () => {
    const own = { ...measure, roles: ['executive'] };
    expect(value(own, scene(['chief', 'finance'], ['chief', 'chief']))).toBe(50);
  });
});

describe('calibration: a forecast held against what came', () => {
  const forecast = question('number', {
    id: 'forecast',
    ask: [{ to: ['executive'], text }],
    max: 100,
  });
  const scene = (foretold: number[], users: string[]): Scene => ({
    questions: [forecast, scale],
    people: {
      executive: foretold.map((each) => ({ forecast: each })),
      user: users.map((asked) => ({ asked })),
    },
  });
  const measure = {
    ...{ measure: 'calibration', forecast: 'forecast', by: 'executive' },
    ...{ actual: 'asked', role: 'user', options: ['d', 'e'] },
  };
  test.each([
    ['just so', [50], ['d', 'a'], 100],
    ['ten points off cost twenty', [70, 50], ['e', 'a'], 80],
    ['as much below', [40], ['e', 'a'], 80],
    ['half of the hundred off is worth nothing', [100], ['a', 'b', 'e', 'c'], 0],
    ['no forecast', [], ['a'], 'no-answers'],
    ['nobody to hold it against', [50], [], 'no-answers'],
  ])('%s', (_name, foretold, users, expected) => {
    expect(value(measure, scene(foretold, users))).toBe(expected);
  });
});

describe('covered: what most receive and somebody owns', () => {
  const kinds = { options: options('w', 'x', 'y', 'z') };
  const received = question('choices', {
    ...kinds,
    id: 'received',
    ask: [{ to: ['manager'], text }],
  });
  const owned = question('choices', { ...kinds, id: 'owned', ask: [{ to: ['records'], text }] });
  const scene = (managers: string[][], sheet: string[] | null): Scene => ({
    questions: [received, owned],
    people: {
      manager: managers.map((each) => ({ received: each })),
      records: sheet ? [{ owned: sheet }] : [],
    },
  });
  const measure = { measure: 'covered', question: 'received', role: 'manager', by: 'owned' };
  test.each([
    ['half of it', [['w', 'x']], ['w', 'z'], 50],
    ['what half receive is not what most receive', [['w'], ['w', 'x']], ['w'], 100],
    ['nothing owned', [['w']], [], 0],
    ['nothing that most receive does not apply', [['w'], ['x']], ['w'], 'not-applicable'],
    ['no sheet', [['w']], null, 'no-answers'],
    ['no managers', [], ['w'], 'no-answers'],
  ])('%s', (_name, managers, sheet, expected) => {
    expect(value(measure, scene(managers, sheet))).toBe(expected);
  });
});

describe('best-row-is: whether the channel that solves most is being cut', () => {
  const number = (id: string) => ({ id, text, kind: 'number', max: 100_000 });
  const channels = question('grid', {
    ask: [{ to: ['records'], text }],
    options: options('phone', 'mail'),
    columns: [
      number('contacts'),
      number('resolved'),
      { id: 'trend', text, kind: 'choice', options: options('up', 'down') },
    ],
  });
  const row = (contacts: number, resolved: number, trend: string) => ({
    contacts,
    resolved,
    trend,
  });
  const measure = {
    ...{ measure: 'best-row-is', question: 'asked', volume: 'contacts', quality: 'resolved' },
    ...{ column: 'trend', option: 'down' },
  };
  test.each([
    ['the best goes down', row(10, 80, 'down'), row(10, 40, 'up'), 1],
    ['another goes down', row(10, 80, 'up'), row(10, 40, 'down'), 0],
    ['the best that is used', row(0, 90, 'down'), row(10, 40, 'up'), 0],
    ['one of two that are best', row(5, 80, 'up'), row(10, 80, 'down'), 1],
    ['none is used', row(0, 80, 'down'), row(0, 40, 'down'), 'no-answers'],
  ])('%s', (_name, phone, mail, expected) => {
    const scene = { questions: [channels], people: { records: [{ asked: { phone, mail } }] } };
    expect(value(measure, scene)).toBe(expected);
  });
});

describe('median, number-share and short-share read what was given', () => {
  const hours = question('number', {
    ask,
    fields: ['needed', 'released'].map((id) => ({ id, text, max: 40 })),
  });
  const scene = (...pairs: [number, number][]): Scene => ({
    questions: [hours],
    people: { user: pairs.map(([needed, released]) => ({ asked: { needed, released } })) },
  });
  const median = { measure: 'median', question: 'asked', field: 'released', role: 'user' };
  const share = { measure: 'number-share', question: 'asked', field: 'released', atMost: 1 };
  test.each<[string, [number, number][], number | string]>([
    [
      'the middle of three',
      [
        [4, 9],
        [4, 0],
        [4, 1],
      ],
      1,
    ],
    [
      'between the middle two of four',
      [
        [4, 0],
        [4, 1],
        [4, 4],
        [4, 9],
      ],
      2.5,
    ],
    [
      'one far out does not move it',
      [
        [4, 0],
        [4, 0],
        [4, 40],
      ],
      0,
    ],
    ['nobody', [], 'no-answers'],
  ])('median: %s', (_name, pairs, expected) => {
    expect(value(median, scene(...pairs))).toBe(expected);
  });
  test('a number counts also where the rule of the question does not apply', () => {
    const rules = { asked: { rule: 'ratio', of: 'released', to: 'needed' } };
    const all = { ...scene([0, 0], [4, 0], [4, 4], [4, 4]), rules };
    expect(value(median, all)).toBe(2);
    expect(value({ ...median, field: 'needed' }, all)).toBe(4);
    expect(value({ ...share, atMost: 0 }, all)).toBe(50);
  });
  test.each<[string, [number, number][], number | string]>([
    [
      'the edge is inside',
      [
        [4, 1],
        [4, 2],
        [4, 0],
        [4, 9],
      ],
      50,
    ],
    ['nobody', [], 'no-answers'],
  ])('number-share: %s', (_name, pairs, expected) => {
    expect(value(share, scene(...pairs))).toBe(expected);
  });
  const short = {
    ...{ measure: 'short-share', question: 'asked', of: 'released', to: 'needed' },
    ...{ below: 0.5, role: 'user' },
  };
  test.each<[string, [number, number][], number | string]>([
    [
      'half is not short of half',
      [
        [4, 2],
        [4, 1],
      ],
      50,
    ],
    [
      'who needs nothing is not short of it',
      [
        [0, 0],
        [4, 0],
      ],
      100,
    ],
    ['nobody needs anything', [[0, 0]], 'no-answers'],
  ])('short-share: %s', (_name, pairs, expected) => {
    expect(value(short, scene(...pairs))).toBe(expected);
  });
});

describe('rank-concordance: how alike the people of a role rank', () => {
  const measure = { measure: 'rank-concordance', question: 'goals', role: 'user' };
  test.each([
    ['all the same', ['pqrstu', 'pqrstu', 'pqrstu'], 1],
    ['two are too few to say, even in reverse', ['pqrstu', 'utsrqp'], 'insufficient-evidence'],
    // The pairs: 1, −1 and −1.
    ['two alike, one in reverse', ['pqrstu', 'pqrstu', 'utsrqp'], -1 / 3],
    // Σd² of the pairs: 2, 2 and 4 of six things: ρ = 1 − 6Σd² ÷ 210, the mean of .943, .943, .886.
    [
      'the mean of all pairs',
      ['pqrstu', 'qprstu', 'pqrsut'],
      (2 * (1 - 12 / 210) + 1 - 24 / 210) / 3,
    ],
    ['one person agrees with nobody', ['pqrstu'], 'insufficient-evidence'],
    ['nobody ranked', [], 'no-answers'],
  ])('%s', (_name, orders, expected) => {
    const given = value(measure, rankingScene([], orders));
    if (typeof expected === 'string') expect(given).toBe(expected);
    else expect(given).toBeCloseTo(expected, 10);
  });
});

describe('reliability: how far scales measure one thing', () => {
  const ids = ['one', 'two', 'three'];
  const measure = { measure: 'reliability', questions: ids, role: 'user' };
  const scales = ids.map((id) =>
    question('scale', { id, ask, options: options('a', 'b', 'c', 'd', 'e') }),
  );
  const sceneOf = (user: Record<string, unknown>[]): Scene => ({
    questions: scales,
    rules: Object.fromEntries(ids.map((id) => [id, { rule: 'anchors' }])),
    people: { user, manager: user },
  });
  const person = (answers: string) => ({ one: answers[0], two: answers[1], three: answers[2] });
  const times = (n: number, ...answers: string[]) =>
    Array.from({ length: n }, () => answers.map(person)).flat();
  // Of two options a and e, all eight patterns once, and aaa and eee six times more each: items have
  // variance p, and each pair the same covariance: 20 people, r = (16 − 4) ÷ 20 = .6.
  const twenty = [
    'aaa',
    'aae',
    'aea',
    'aee',
    'eaa',
    'eae',
    'eea',
    'eee',
    ...Array(6).fill('aaa'),
    ...Array(6).fill('eee'),
  ];

  test('of parallel items ω and α are 3r ÷ (1 + 2r)', () => {
    const reading = read(measure, sceneOf(times(3, ...twenty)));
    const expected = (3 * 0.6) / (1 + 2 * 0.6);
    expect(reading.value).toBeCloseTo(expected, 6);
    expect(reading).toMatchObject({ inputs: { n: 60, alpha: expect.closeTo(expected, 9) } });
  });
  const fifty = [...times(20, 'aaa', 'eee'), ...times(2, 'aab', 'aba', 'baa', 'eed', 'dee')];
  test.each([
    ['fifty are enough', fifty, expect.any(Number)],
    ['forty-nine of them are not', fifty.slice(1), 'insufficient-evidence'],
    [
      'items without anything in common have none',
      times(10, ...twenty.slice(0, 8)),
      'insufficient-evidence',
    ],
    ['nobody', [], 'no-answers'],
  ])('%s', (_name, user, expected) => {
    expect(value(measure, sceneOf(user))).toEqual(expected);
  });
  test('who left one of them open is not in it', () => {
    const open = { one: 'a', two: 'e', three: { outcome: 'unseen' } };
    const of = (user: Record<string, unknown>[]) => read(measure, sceneOf(user));
    const sixty = times(3, ...twenty);
    expect(of([...sixty, open, { one: 'e' }])).toEqual(of(sixty));
  });
});

describe('contradictions: pulling against each other, and in one direction first', () => {
  const entry = (id: string, contradicts?: string[]) => ({
    id,
    text,
    ...(contradicts ? { contradicts } : {}),
  });
  const lists = {
    metrics: [
      entry('more', ['fewer']),
      entry('fewer'),
      entry('fast', ['well']),
      entry('well'),
      entry('calm'),
    ],
  };
  const chosen = question('choices', {
    ask,
    optionsFrom: 'metrics',
    other: true,
    primary: true,
    max: 5,
  });
  const rule = question('scale', { id: 'settled', ask, options: options('a', 'b', 'c', 'd', 'e') });
  const scene = (settled: string, executive: unknown[][], user: unknown[][] = []): Scene => ({
    questions: [chosen, rule],
    rules: { settled: { rule: 'anchors' } },
    lists,
    people: {
      executive: executive.map((asked) => ({ asked, settled })),
      user: user.map((asked) => ({ asked })),
    },
  });
  const measure = {
    ...{ measure: 'contradictions', question: 'asked', cost: 20 },
    waived: { of: 'settled', atLeast: 75 },
  };
  test.each<[string, string, unknown[][], unknown[][], number | string]>([
    ['nothing pulls apart', 'a', [['more', 'calm']], [], 100],
    ['one pair costs twenty', 'a', [['more', 'fewer']], [], 80],
    ['whichever side says so', 'a', [['fewer', 'more', 'well', 'fast']], [], 60],
    ['a written rule settles it', 'd', [['more', 'fewer']], [], 100],
    ['just below it does not', 'c', [['more', 'fewer']], [], 80],
    ['two of three put the same first', 'a', [['more'], ['more'], ['calm', 'more']], [], 200 / 3],
    ['own words agree with nobody', 'a', [[{ other: 'x' }], [{ other: 'x' }]], [], 0],
    ['points × share, roles alike', 'a', [['more', 'fewer']], [['more'], ['calm']], 90 * 0.75],
    ['nobody', 'a', [], [], 'no-answers'],
  ])('%s', (_name, settled, executives, users, expected) => {
    const given = value(measure, scene(settled, executives, users));
    if (typeof expected === 'string') expect(given).toBe(expected);
    else expect(given).toBeCloseTo(expected, 10);
  });
});
