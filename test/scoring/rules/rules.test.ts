import { describe, expect, test } from 'vitest';
import type { Lists } from '../../../src/model/list.ts';
import type { Question } from '../../../src/questions/index.ts';
import { type RuleConfig, ruleOf, ruleSchema } from '../../../src/scoring/rules/index.ts';
import { options, question } from '../../support/question.ts';

const text = { en: 'words', es: 'palabras' };

/** Points that a rule, as written in a rubric, gives to an answer. */
function points(rule: object, asked: Question, value: unknown, lists: Lists = {}) {
  const config: RuleConfig = ruleSchema.parse(rule);
  return ruleOf(config).points(config, value, asked, lists);
}

describe('anchors: 25 points from one behaviour to the next', () => {
  const asked = question('scale', { options: options('a', 'b', 'c', 'd', 'e') });
  test.each([
    ['a', 0],
    ['b', 25],
    ['c', 50],
    ['d', 75],
    ['e', 100],
  ])('%s is worth %d', (value, expected) => {
    expect(points({ rule: 'anchors' }, asked, value)).toBe(expected);
  });
});

describe('graded: the points of the option', () => {
  const asked = question('choice', { options: options('no', 'half', 'yes'), other: true });
  const rule = { rule: 'graded', points: { no: 0, half: 50, yes: 100 } };
  test.each([
    ['no', 0],
    ['half', 50],
    ['yes', 100],
    [{ other: 'something else' }, 0],
  ])('%j is worth %d', (value, expected) => {
    expect(points(rule, asked, value)).toBe(expected);
  });
});

describe('flagged: only what the organisation marked counts', () => {
  const asked = question('choice', { optionsFrom: 'priorities' });
  const lists = {
    priorities: [
      { id: 'real', text, flags: ['real'] },
      { id: 'foil', text },
    ],
  };
  test.each([
    ['real', 100],
    ['foil', 0],
  ])('%s is worth %d', (value, expected) => {
    expect(points({ rule: 'flagged', flag: 'real' }, asked, value, lists)).toBe(expected);
  });
});

describe('linear: from zero to full, flat beyond', () => {
  const asked = question('number');
  test.each([
    ['halfway', { zero: 0, full: 24 }, 12, 50],
    ['at full', { zero: 0, full: 24 }, 24, 100],
    ['above full', { zero: 0, full: 24 }, 60, 100],
    ['at zero', { zero: 0, full: 24 }, 0, 0],
    ['fewer is better', { zero: 6, full: 0 }, 1.5, 75],
    ['fewer is better, beyond zero', { zero: 6, full: 0 }, 9, 0],
  ])('%s', (_name, edges, value, expected) => {
    expect(points({ rule: 'linear', ...edges }, asked, value)).toBeCloseTo(expected, 9);
  });
});

describe('closed-loop: 60·answered/received + 40·min(1, 2·done/received)', () => {
  const fields = ['received', 'answered', 'done'].map((id) => ({ id, text, max: 1000 }));
  const asked = question('number', { fields });
  const rule = {
    rule: 'closed-loop',
    received: 'received',
    answered: { field: 'answered', points: 60 },
    done: { field: 'done', points: 40, goal: 0.5 },
  };
  test.each([
    ['48 received, 36 answered, 15 done', [48, 36, 15], 70],
    ['all answered and half of them done is full', [10, 10, 5], 100],
    ['more than half done adds nothing', [10, 10, 10], 100],
    ['nothing answered', [10, 0, 0], 0],
    ['nothing received does not apply', [0, 0, 0], null],
  ])('%s', (_name, [received, answered, done], expected) => {
    const found = points(rule, asked, { received, answered, done });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });
});

describe('balanced-shares: 100 up to 40 of software, 0 from 80 on', () => {
  const asked = question('allocation', { options: options('software', 'process', 'data') });
  const rule = {
    rule: 'balanced-shares',
    part: 'software',
    full: 40,
    zero: 80,
    least: 5,
    cap: 50,
  };
  test.each([
    ['40 of software', [40, 30, 30], 100],
    ['60 of software', [60, 20, 20], 50],
    ['80 of software', [80, 10, 10], 0],
    ['everything is software', [100, 0, 0], 0],
    ['little software, but data starved: capped', [20, 76, 4], 50],
    ['starved and low stays low', [72, 25, 3], 20],
    ['a part of exactly 5 is not starved', [20, 75, 5], 100],
  ])('%s', (_name, [software, process, data], expected) => {
    expect(points(rule, asked, { software, process, data })).toBeCloseTo(expected, 9);
  });
});

describe('composition: coverage, proportion, front line and rights', () => {
  const asked = question('grid', {
    optionsFrom: 'functions',
    columns: [
      { id: 'users', kind: 'number', max: 1000, text },
      { id: 'seats', kind: 'number', max: 1000, text },
      { id: 'right', kind: 'yes-no', text },
    ],
  });
  const lists = {
    functions: [
      { id: 'sales', text, flags: ['front-line'] },
      { id: 'office', text },
    ],
  };
  const rule = {
    rule: 'composition',
    people: 'users',
    seats: 'seats',
    right: 'right',
    flag: 'front-line',
    goal: 0.5,
    capWithout: 40,
  };
  const row = (users: number, seats: number, right: boolean) => ({ users, seats, right });
  test.each([
    ['everyone in proportion, with rights', row(50, 2, true), row(50, 2, true), 100],
    // coverage 1, proportion 1 − ½(.25 + .25) = .75, front line .25 ÷ .5 = .5, rights .5
    ['front line half as present as it should be', row(50, 1, false), row(50, 3, true), 68.75],
    // coverage .4, proportion .4, front line 0, rights .4: 30, below the cap of 40
    ['nobody from the front line, and low', row(60, 0, false), row(40, 4, true), 30],
    // coverage .9, proportion .9, front line 0, rights 1: 70, capped
    ['nobody from the front line caps', row(10, 0, true), row(90, 4, true), 40],
    ['no seats at all: only the rights', row(50, 0, true), row(50, 0, true), 25],
    ['no future users does not apply', row(0, 1, true), row(0, 1, true), null],
  ])('%s', (_name, sales, office, expected) => {
    const found = points(rule, asked, { sales, office }, lists);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });
});

describe('objectives: what the two entries state', () => {
  const asked = question('record', {
    max: 2,
    fields: ['metric', 'baseline', 'target', 'date', 'owner', 'goal'].map((id) => ({
      id,
      kind: 'text',
      required: false,
      text,
    })),
  });
  const rule = {
    rule: 'objectives',
    elements: { metric: 20, baseline: 20, target: 20, date: 15, owner: 15, goal: 10 },
    needs: ['baseline', 'target'],
    capWithout: 25,
  };
  const all = { metric: 'm', baseline: 1, target: 2, date: '2027-01', owner: 'o', goal: 'g' };
  const vague = { metric: 'm', date: '2027-01', owner: 'o', goal: 'g' };
  test.each([
    ['two complete', [all, all], 100],
    ['one complete, one missing', [all], 50],
    ['one without owner', [all, { ...all, owner: undefined }], 92.5],
    ['neither has baseline and target: capped', [vague, vague], 25],
    ['baseline in one and target in the other is neither', [{ baseline: 1 }, { target: 2 }], 20],
    ['nothing stated', [], 0],
  ])('%s', (_name, entries, expected) => {
    expect(points(rule, asked, entries)).toBeCloseTo(expected, 9);
  });
});

const fields = (...ids: string[]) => ids.map((id) => ({ id, text, max: 100 }));

describe('linear reads one of several numbers when told which', () => {
  const asked = question('number', { fields: fields('customers', 'used') });
  test.each([
    [{ customers: 90, used: 40 }, 50],
    [{ customers: 0, used: 95 }, 100],
  ])('%j is worth %d', (value, expected) => {
    const rule = { rule: 'linear', field: 'used', zero: 0, full: 80 };
    expect(points(rule, asked, value)).toBe(expected);
  });
});

describe('ratio: one number as a share of another', () => {
  const asked = question('number', { fields: fields('needed', 'released') });
  test.each([
    ['a quarter', { needed: 4, released: 1 }, 25],
    ['more than enough is enough', { needed: 4, released: 6 }, 100],
    ['nothing of it', { needed: 4, released: 0 }, 0],
    ['nothing needed does not apply', { needed: 0, released: 2 }, null],
  ])('%s', (_name, value, expected) => {
    expect(points({ rule: 'ratio', of: 'released', to: 'needed' }, asked, value)).toBe(expected);
  });
});

describe('weighted-fields: what became of ten requests, on average', () => {
  const asked = question('number', { fields: fields('done', 'reason', 'no-reason') });
  const rule = { rule: 'weighted-fields', weights: { done: 1, reason: 0.75, 'no-reason': 0 } };
  test.each([
    ['all done', { done: 10, reason: 0, 'no-reason': 0 }, 100],
    [
      'six done, two refused with a reason, two without',
      { done: 6, reason: 2, 'no-reason': 2 },
      75,
    ],
    ['only three there are', { done: 1, reason: 1, 'no-reason': 1 }, 175 / 3],
    ['none at all does not apply', { done: 0, reason: 0, 'no-reason': 0 }, null],
  ])('%s', (_name, value, expected) => {
    const given = points(rule, asked, value);
    if (expected === null) expect(given).toBeNull();
    else expect(given).toBeCloseTo(expected, 10);
  });
});

describe('quiz: right or wrong', () => {
  const asked = question('choice', { options: options('right', 'wrong', 'worse') });
  test.each([
    ['right', 100],
    ['wrong', 0],
    ['worse', 0],
  ])('%s is worth %d', (value, expected) => {
    expect(points({ rule: 'quiz', right: 'right' }, asked, value)).toBe(expected);
  });
});

describe('hits-and-false-alarms: what belongs less what does not', () => {
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const asked = question('choices', { options: options(...eight, 'x', 'y') });
  test.each([
    ['all that belong and no other', eight, 100],
    ['half of them', ['a', 'b', 'c', 'd'], 50],
    ['one false alarm costs half', [...eight, 'x'], 50],
    ['to mark everything is worth nothing', [...eight, 'x', 'y'], 0],
    ['more false alarms than hits stop at nothing', ['a', 'x', 'y'], 0],
    ['nothing marked', [], 0],
  ])('%s', (_name, value, expected) => {
    expect(points({ rule: 'hits-and-false-alarms', hits: eight }, asked, value)).toBe(expected);
  });
});

describe('channel-mix: contacts where less is solved cost points', () => {
  const column = (id: string) => ({ id, text, kind: 'number', max: 1_000_000 });
  const asked = question('grid', {
    options: options('phone', 'mail', 'web'),
    columns: [column('contacts'), column('resolved')],
  });
  const grid = (...rows: [number, number][]) =>
    Object.fromEntries(
      ['phone', 'mail', 'web'].map((id, index) => [
        id,
        { contacts: rows[index]?.[0] ?? 0, resolved: rows[index]?.[1] ?? 0 },
      ]),
    );
  test.each([
    ['all where most is solved', grid([500, 80]), 100],
    ['half where half as much is solved', grid([100, 80], [100, 40]), 75],
    ['a tenth where nothing is solved', grid([90, 60], [10, 0]), 90],
    ['a channel that nobody uses is no yardstick', grid([100, 40], [0, 90]), 100],
    ['no contacts do not apply', grid(), null],
    ['nothing solved anywhere cannot be compared', grid([100, 0], [50, 0]), null],
  ])('%s', (_name, value, expected) => {
    const rule = { rule: 'channel-mix', volume: 'contacts', quality: 'resolved' };
    const given = points(rule, asked, value);
    if (expected === null) expect(given).toBeNull();
    else expect(given).toBeCloseTo(expected, 10);
  });
});
