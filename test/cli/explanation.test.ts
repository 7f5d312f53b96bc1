import { describe, expect, test } from 'vitest';
import { agreementShown, concordanceShown } from '../../src/cli/explanation/agreement.ts';
import { figureShown } from '../../src/cli/explanation/figure.ts';
import { formulaText } from '../../src/cli/explanation/formula-text.ts';
import { linesOf } from '../../src/cli/explanation/lines.ts';
import { notesOn } from '../../src/cli/explanation/notes.ts';
import { type Session, sessionOf } from '../../src/cli/session.ts';
import type { Language } from '../../src/messages/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { type Explanation, explain, type Formula } from '../../src/review/explain/index.ts';
import { all, trees } from '../review/explanations.ts';
import { examples, resultFor } from '../support/results.ts';
import { worldFor } from '../support/run.ts';

const results = examples.map((id) => [id, resultFor(`examples/${id}`)] as const);
const [[, a]] = results as [(typeof results)[number]];
const sessionIn = (language: Language) => sessionOf(worldFor({}).world, language);
const english = sessionIn('en');

/** A formula as a person would type it into a calculator. */
function calculated(text: string): number {
  const typed = text
    .replaceAll('the lowest of (', 'Math.min(')
    .replaceAll('the highest of (', 'Math.max(')
    .replaceAll('the distance between (', 'distance(')
    .replaceAll(';', ',')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('^', '**');
  expect(typed).toMatch(/^([\d\s.,()*/+-]|Math\.(min|max)|distance)+$/);
  return new Function('distance', `return ${typed}`)((x: number, y: number) => Math.abs(x - y));
}

const whole = (number: number): Formula => ({ number, as: 'whole' });
const shownIn = (session: Session, formula: Formula, value = 0) =>
  formulaText(formula, value, String, session).slice(2);

describe('the effort of an action', () => {
  const role = { en: 'user', es: 'usuario' };
  const shown = (each: NonNullable<Explanation['action']>['each'], language: Language = 'en') => {
    const tree = {
      kind: 'action',
      id: 'a',
      name: 'A',
      unit: 'points',
      value: null,
      parts: [],
    } as const;
    const action = { who: { en: 'executive', es: 'ejecutivo' }, days: 3, weeks: 8, each };
    return notesOn({ ...tree, parts: [], action }, sessionIn(language)).join();
  };
  test.each<[string, Parameters<typeof shown>, string]>([
    ['days alone', [null], 'executive; 3 working days; 8 weeks'],
    [
      'hours for each person, and what they come to',
      [{ role, hours: 16, people: 180, days: 360 }],
      'executive; 3 working days, and 16 hours for each user (360 days for 180 people); 8 weeks',
    ],
    [
      'under an hour in minutes',
      [{ role, hours: 0.25, people: 20, days: 1 }, 'es'],
      'ejecutivo; 3 jornadas de trabajo, y 15 minutos por cada usuario (1 jornada para 20 personas); 8 semanas',
    ],
    [
      'less than a day',
      [{ role, hours: 0.5, people: 2, days: 0 }],
      'executive; 3 working days, and 30 minutes for each user (less than a day for 2 people); 8 weeks',
    ],
    [
      'nothing about how many where nobody knows',
      [{ role, hours: 1.5, people: null, days: null }, 'es'],
      'ejecutivo; 3 jornadas de trabajo, y 1,5 horas por cada usuario; 8 semanas',
    ],
  ])('%s', (_name, given, expected) => {
    expect(shown(...given)).toBe(expected);
  });
});

describe('a formula as it is read', () => {
  test.each<[string, Formula, string]>([
    ['a sum', { sum: [whole(1), whole(2)] }, '1 + 2'],
    [
      'what is taken off stays together',
      { difference: [whole(9), { sum: [whole(1), whole(2)] }] },
      '9 − (1 + 2)',
    ],
    [
      'a difference first needs nothing',
      { difference: [{ difference: [whole(9), whole(1)] }, whole(2)] },
      '9 − 1 − 2',
    ],
    ['a sum in a product', { product: [whole(2), { sum: [whole(1), whole(2)] }] }, '2 × (1 + 2)'],
    [
      'what is divided by stays together',
      { quotient: [whole(8), { product: [whole(2), whole(2)] }] },
      '8 ÷ (2 × 2)',
    ],
    ['a negative number', { difference: [whole(1), whole(-2)] }, '1 − (−2)'],
    ['a negative number first', { sum: [whole(-2), whole(1)] }, '−2 + 1'],
    ['a share', { product: [{ number: 0.25, as: 'share' }, whole(8)] }, '.25 × 8'],
    ['a share that is all', { product: [{ number: 1, as: 'share' }, whole(8)] }, '1 × 8'],
    ['a power', { power: [whole(3), { number: 0.5, as: 'share' }] }, '3^.5'],
    [
      'a power of a list',
      { power: [{ highest: [whole(0), whole(3)] }, whole(2)] },
      'the highest of (0; 3)^2',
    ],
    [
      'the lowest',
      { lowest: [whole(1), { sum: [whole(1), whole(2)] }] },
      'the lowest of (1; 1 + 2)',
    ],
    ['a figure', { number: 39.5, as: 'figure' }, '40'],
    ['tenths', { number: 11.666, as: 'tenths' }, '11.7'],
  ])('%s', (_name, formula, expected) => {
    expect(shownIn(english, formula)).toBe(expected);
  });
  test('in Spanish, decimals have a comma', () => {
    expect(shownIn(sessionIn('es'), { number: 0.25, as: 'share' })).toBe('0,25');
  });
  test('= where the rounded numbers give the figure, ≈ where they miss it', () => {
    const half: Formula = {
      sum: [
        { number: 1.4, as: 'figure' },
        { number: 1.4, as: 'figure' },
      ],
    };
    const round = (value: number) => String(Math.round(value));
    expect(formulaText(half, 2.8, round, english)).toBe('≈ 1 + 1');
    expect(formulaText(half, 2, round, english)).toBe('= 1 + 1');
  });
});

describe.each(results)('each formula of %s can be typed into a calculator', (_id, result) => {
  const nodes = trees(result)
    .flatMap(all)
    .filter(({ formula }) => formula);
  const typed = nodes.map((node) => {
    const figure = (value: number) => figureShown({ ...node, value }, result.bands, english);
    const text = formulaText(node.formula!, node.value!, figure, english);
    return { node, figure, text, again: calculated(text.slice(2)) };
  });
  test('and gives the figure', () => {
    expect(typed.length).toBeGreaterThan(100);
    for (const { node, figure, text, again } of typed) {
      if (text.startsWith('=')) expect(figure(again), text).toBe(figure(node.value!));
      else expect(Math.abs(again - node.value!), text).toBeLessThan(1.5);
    }
  });
  test('and seldom only comes near it, by a point', () => {
    const near = typed.filter(({ text }) => text.startsWith('≈'));
    expect(near.length).toBeLessThan(typed.length / 5);
  });
});

describe.each(results)('all that is said of %s', (_id, result) => {
  test.each(['en', 'es'] as const)('stands in 80 columns, without a hole (%s)', (language) => {
    for (const tree of trees(result)) {
      for (const line of linesOf(tree, result, sessionIn(language))) {
        expect(line.length, line).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/undefined|NaN|\[object|null|Infinity|explain\./);
        expect(line).not.toMatch(/\{\w+\}/);
      }
    }
  });
  test('has no decimals but where a place, a weight or an edge needs them', () => {
    const figures = trees(result)
      .flatMap(all)
      .filter(({ unit, kind }) => ['points', 'percent'].includes(unit) && kind === 'question')
      .filter(({ bounds }) => !bounds)
      .map((node) => figureShown(node, result.bands, english));
    for (const figure of figures) expect(figure).toMatch(/^(–|\d+%?)$/);
  });
});

describe('a figure', () => {
  const node = (change: Partial<Explanation>): Explanation => ({
    kind: 'question',
    id: 'asked',
    name: 'asked',
    unit: 'points',
    value: 0,
    parts: [],
    ...change,
  });
  test.each<[string, Partial<Explanation>, string]>([
    ['points', { value: 49.6 }, '50'],
    ['points of 0', { value: 0 }, '0'],
    ['no points', { value: null, why: 'no-answers' }, '–'],
    ['per cent', { value: 81.2, unit: 'percent' }, '81%'],
    ['a difference', { value: 37.2, unit: 'difference' }, '+37'],
    ['a difference below 0', { value: -2.6, unit: 'difference' }, '−3'],
    ['hardly a difference', { value: -0.2, unit: 'difference' }, '0'],
    ['people of some', { value: 7, of: 52, unit: 'count' }, '7 of 52'],
    ['a shared place', { value: 2.5, unit: 'place' }, '2.5'],
    ['a correlation', { value: 0.97, unit: 'correlation' }, '1.0'],
    ['a risk that rounds over an edge', { value: 49.7, kind: 'risk' }, '49.7'],
    ['a gap that rounds over an edge', { value: -14.8, kind: 'gap', unit: 'difference' }, '−14.8'],
    ['over a threshold by less than it shows', { value: 25.3, bounds: { atMost: 25 } }, '25.3'],
    ['under a threshold by less than it shows', { value: 24.96, bounds: { below: 25 } }, '24.96'],
    ['on a threshold', { value: 25, bounds: { atMost: 25 } }, '25'],
    ['a sign', { kind: 'trigger', outcome: true, value: null }, 'fired'],
    ['a sign that did not', { kind: 'trigger', outcome: false, value: null }, 'not fired'],
    ['a sign unknown', { kind: 'trigger', outcome: null, value: null }, 'not assessed'],
    ['a requirement', { kind: 'requirement', outcome: false, value: null }, 'not met'],
    ['a condition', { kind: 'all', outcome: null, value: null }, 'not known'],
    ['a change', { kind: 'change', value: 19, now: 0 }, '19 instead of 0'],
  ])('%s', (_name, change, expected) => {
    expect(figureShown(node(change), a.bands, english)).toBe(expected);
  });
});

describe('how alike a role answered, under a question', () => {
  const figures = (deviation: number, chance: number | null): Agreement => ({
    split: deviation > 5 / 6,
    closeness: null,
    figures: {
      rWg: { value: 0.42, least: 0.7, chance: 0.0592 },
      deviation: { value: deviation, most: 5 / 6, chance },
    },
  });
  const words = (closeness: Agreement['closeness']): Agreement => ({
    split: closeness === 'split',
    closeness,
    figures: null,
  });
  const near = 'Average deviation 0.5 (agreement up to 0.8; at random in 26.4% of cases), r_wg 0.4';
  test.each([
    ['figures beside chance', figures(0.5, 0.264), near],
    ['what chance never reaches', figures(0.5, null), 'at random hardly ever'],
    ['people who see the same', figures(0.8, null), 'they see about the same.'],
    ['people who do not', figures(0.84, null), '0.9 (agreement up to 0.8'],
    ['people who do not, in words', figures(0.84, null), 'they do not see the same.'],
    ['few who chose the same', words('same'), 'Too few people for a figure: all chose the same.'],
    ['few on neighbours', words('adjacent'), 'one of two neighbouring answers.'],
    ['few who are split', words('split'), 'two steps of the scale apart, or more.'],
  ])('%s', (_name, agreement, expected) => {
    expect(agreementShown(agreement, english)).toContain(expected);
  });
  test('is said of each role of a scale that may be shown', () => {
    const [, result] = results[0]!;
    const lines = linesOf(explain(result, 'participation')!, result, english).join('\n');
    expect(lines.match(/Average deviation/g)).toHaveLength(3);
  });
});

describe('how alike a role ranks, under its measure', () => {
  const shown = (rare: { from: number; reached: boolean } | null) =>
    concordanceShown({ w: 0.42, chance: 1 / 3, rare }, english);
  test.each([
    [
      'rarer than chance',
      { from: 0.42, reached: true },
      '0.42 or more in 5% of cases at most: this is as rare.',
    ],
    [
      'as chance would',
      { from: 0.66, reached: false },
      '0.66 or more in 5% of cases at most: this is more common.',
    ],
    ['where no order is so rare', null, 'random orders give 0.33 on average.'],
  ])('%s', (_name, rare, expected) => {
    expect(shown(rare)).toContain(expected);
  });
  test('stands in explain', () => {
    const lines = linesOf(explain(a, 'executives-on-goals')!, a, english).join(' ');
    expect(lines).toContain('Kendall’s W 0.92; random orders give 0.2 on average');
  });
});
