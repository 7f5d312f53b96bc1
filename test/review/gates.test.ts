import { expect, test } from 'vitest';
import { type Gates, gatesSchema } from '../../src/model/gates.ts';
import type { Result } from '../../src/model/result.ts';
import { publicResult } from '../../src/report/public-result.ts';
import { checkGates } from '../../src/review/gates/check-gates.ts';
import { resultFor } from '../support/results.ts';

const fair = resultFor('examples/distribuidora-sur');
const small = resultFor('examples/talleres-ribera');
const later = resultFor('examples/talleres-ribera-2');

/** A Result that is changed. */
function like(result: Result, change: (copy: Result) => void): Result {
  const copy = structuredClone(result);
  change(copy);
  return copy;
}

/** One of its caps cannot be assessed. */
function leaveOpen({ verdict, caps }: Result, at: number): void {
  const { id, name, code } = caps[at]!;
  verdict.notAssessed.push({ id, name, code });
}
/** A scenario is in another band, or cannot be assessed. */
function place({ risks }: Result, at: number, band: string | null): void {
  Object.assign(risks[at]!, { band });
}

const unscored = like(fair, ({ verdict, pillars, risks }) => {
  Object.assign(verdict, { score: null, band: null, bounds: null });
  for (const each of [...pillars, ...risks]) Object.assign(each, { score: null, band: null });
});
const bitsBelow = (score: number) =>
  like(fair, ({ verdict }) => Object.assign(verdict, { score: score - 1e-13 }));
const without = (rows: number) =>
  like(fair, ({ answers }) => Object.assign(answers, { leftOut: rows }));
/** So many more users than there are. */
function answered(more: number): Result {
  return like(fair, ({ respondents }) => {
    for (const row of respondents) if (row.role === 'user') row.n = row.of! + more;
  });
}
function ofNobody(result: Result): Result {
  return like(result, ({ respondents }) => {
    for (const row of respondents) row.n = 0;
  });
}
const one = (result: Result, gates: Gates, baseline?: Result) => {
  const [row, ...others] = checkGates(result, gates, baseline ? { baseline } : {});
  expect(others).toEqual([]);
  return row!;
};

test.each<[string, Gates, Result, boolean, unknown]>([
  ['a verdict above the least', { leastBand: 'fragile' }, fair, true, 'conditional'],
  ['the least verdict itself', { leastBand: 'conditional' }, fair, true, 'conditional'],
  ['a verdict below it', { leastBand: 'ready' }, fair, false, 'conditional'],
  ['a score that is enough', { leastScore: 72 }, fair, true, fair.verdict.score],
  ['one that misses it by the last bits', { leastScore: 72 }, bitsBelow(72), true, 72 - 1e-13],
  ['one that is not', { leastScore: 73 }, fair, false, fair.verdict.score],
  ['a lower bound that is not', { leastBound: 72 }, fair, false, fair.verdict.bounds!.low],
  ['no scenario worse than high', { worstRisk: 'high' }, fair, true, 'high'],
  ['one worse than moderate', { worstRisk: 'moderate' }, fair, false, 'high'],
  ['a pillar that is enough', { leastPillar: { climate: 60 } }, fair, true, fair.pillars[3]!.score],
  ['one that is not', { leastPillar: { climate: 70 } }, fair, false, fair.pillars[3]!.score],
  ['a response that is enough', { leastResponse: { user: 81.25 } }, fair, true, 81.25],
  ['one that is not', { leastResponse: { user: 82 } }, fair, false, 81.25],
  [
    'coverage that is not',
    { leastCoverage: 95 },
    small,
    false,
    100 * small.verdict.bounds!.coverage,
  ],
  ['as many wrong rows as may be left out', { mostLeftOut: 3 }, without(3), true, 3],
  ['one more', { mostLeftOut: 2 }, without(3), false, 3],
  ['none, and none is', { mostLeftOut: 0 }, fair, true, 0],
  ['no cap', { noCap: true }, fair, true, 0],
  ['two caps', { noCap: true }, small, false, 2],
  ['nobody hidden', { nothingHidden: true }, fair, true, 0],
  ['three roles hidden', { nothingHidden: true }, small, false, 3],
])('%s', (_rule, gates, result, passed, actual) => {
  expect(gatesSchema.parse(gates)).toEqual(gates);
  expect(one(result, gates)).toMatchObject({ passed, actual, why: passed ? null : 'missed' });
});

test.each<[keyof Gates, Gates, string]>([
  ['leastBand', { leastBand: 'not-ready' }, 'no-score'],
  ['leastScore', { leastScore: 0 }, 'no-score'],
  ['leastBound', { leastBound: 0 }, 'no-score'],
  ['worstRisk', { worstRisk: 'critical' }, 'not-assessed'],
  ['leastPillar', { leastPillar: { climate: 0 } }, 'no-score'],
  ['leastPillar', { leastPillar: { 'no-such-pillar': 0 } }, 'no-score'],
  ['leastResponse', { leastResponse: { 'no-such-role': 0 } }, 'no-head-count'],
  ['leastCoverage', { leastCoverage: 0 }, 'no-score'],
  ['maxDrop', { maxDrop: 100 }, 'no-baseline'],
  ['noNewCritical', { noNewCritical: true }, 'no-baseline'],
  ['noNewCap', { noNewCap: true }, 'no-baseline'],
])('%s fails where there is nothing to look at, and says so', (gate, gates, why) => {
  expect(one(unscored, gates)).toMatchObject({ gate, passed: false, why });
});

test.each<[string, Gates, Result, string]>([
  ['more answers than people', { leastResponse: { user: 1 } }, answered(1), 'over-head-count'],
  ['the public edition', { nothingHidden: true }, publicResult(small), 'not-told'],
  ['a Result of nobody', { nothingHidden: true }, ofNobody(fair), 'no-answers'],
  [
    'a Result without scenarios',
    { worstRisk: 'critical' },
    like(fair, (copy) => Object.assign(copy, { risks: [] })),
    'no-scenarios',
  ],
])('%s makes a gate fail, which says why', (_of, gates, result, why) => {
  expect(one(result, gates)).toMatchObject({ passed: false, why });
});

test('a cap that could not be assessed is in the way of none', () => {
  const open = like(fair, (copy) => leaveOpen(copy, 0));
  expect(one(open, { noCap: true })).toMatchObject({
    ...{ passed: false, why: 'not-assessed', found: [fair.caps[0]!.id] },
  });
});

test('what could not be assessed is told beside what stands in the way', () => {
  const open = like(small, (copy) => leaveOpen(copy, 4));
  const [fired, cap] = [small.verdict.caps.map(({ id }) => id), small.caps[4]!.id];
  expect(one(open, { noCap: true })).toMatchObject({
    ...{ passed: false, why: 'missed', actual: 2, found: [...fired, cap], open: [cap] },
  });
});

test.each<[string, Gates, Result | undefined]>([
  ['leastBand', { leastBand: 'not-ready' }, undefined],
  ['leastScore', { leastScore: 0 }, undefined],
  ['leastBound', { leastBound: 0 }, undefined],
  ['leastCoverage', { leastCoverage: 0 }, undefined],
  ['leastPillar', { leastPillar: { climate: 0 } }, undefined],
  ['maxDrop', { maxDrop: 100 }, fair],
])('%s has the reason of the Result for there being no score', (_gate, gates, baseline) => {
  const told = like(unscored, ({ verdict, pillars }) => {
    for (const each of [verdict, ...pillars]) each.why = 'requirement';
  });
  expect(one(told, gates, baseline)).toMatchObject({ why: 'no-score', reason: 'requirement' });
  expect(one(unscored, gates, baseline)).toMatchObject({ why: 'no-score', reason: null });
});

test('where the baseline has no score, the reason is that of the baseline', () => {
  const told = like(unscored, ({ verdict }) => Object.assign(verdict, { why: 'no-answers' }));
  expect(one(fair, { maxDrop: 100 }, told)).toMatchObject({
    ...{ why: 'no-score-then', reason: 'no-answers' },
  });
});

test.each<[string, Gates, Result, Result, boolean]>([
  ['a score that rose has not dropped', { maxDrop: 0 }, small, later, true],
  ['a score that dropped by more', { maxDrop: 29 }, later, small, false],
  ['a score that dropped by no more', { maxDrop: 30 }, later, small, true],
  ['a critical scenario that is new', { noNewCritical: true }, later, small, false],
  ['one that was there', { noNewCritical: true }, small, small, true],
  ['a cap that is new', { noNewCap: true }, later, small, false],
  ['one that was there', { noNewCap: true }, small, small, true],
])('%s', (_rule, gates, old, now, passed) => {
  expect(one(now, gates, old)).toMatchObject({ passed });
});

test('a baseline that was scored by other rules is none', () => {
  const other = like(small, ({ rubric }) => Object.assign(rubric, { hash: 'another' }));
  for (const gates of [{ maxDrop: 100 }, { noNewCritical: true }, { noNewCap: true }] as Gates[])
    expect(one(small, gates, other)).toMatchObject({ passed: false, why: 'other-rubric' });
});

test.each([
  ['the baseline', fair, unscored, 'no-score-then'],
  ['the Result', unscored, fair, 'no-score'],
  ['each', unscored, unscored, 'no-score'],
])('where %s has no score, nothing says how it dropped', (_which, now, old, why) => {
  expect(one(now, { maxDrop: 100 }, old)).toMatchObject({ passed: false, why });
});

test('a requirement that could not be assessed is no cap', () => {
  const [requirement] = fair.requirements;
  const open = like(fair, ({ verdict }) => {
    const { id, name, code } = requirement!;
    verdict.notAssessed = [{ id, name, code }];
  });
  expect(one(open, { noCap: true })).toMatchObject({ passed: true });
});

test('nothing is known from a baseline that was scored by other rules', () => {
  const other = like(small, ({ rubric }) => Object.assign(rubric, { hash: 'another' }));
  expect(checkGates(small, strict, { baseline: other, acceptKnown: true })).toEqual(
    checkGates(small, strict),
  );
});

const strict: Gates = {
  ...{ leastBand: 'conditional', leastScore: 60, noCap: true, worstRisk: 'moderate' },
  leastPillar: { strategy: 40, climate: 40 },
};
const knownIn = (now: Result, baseline: Result) =>
  checkGates(now, strict, { baseline, acceptKnown: true }).filter(({ known }) => known);

test('what failed in the baseline is known while it is no worse', () => {
  const failing = checkGates(small, strict).filter(({ passed }) => !passed);
  expect(failing.length).toBeGreaterThan(3);
  expect(knownIn(small, small)).toHaveLength(failing.length);
  const better = like(small, ({ verdict }) => Object.assign(verdict, { score: 31 }));
  expect(knownIn(better, small)).toHaveLength(failing.length);
});

test.each<[string, (copy: Result) => void, string]>([
  ['a lower score', ({ verdict }) => Object.assign(verdict, { score: 29 }), 'leastScore'],
  [
    'a lower pillar',
    ({ pillars }) => Object.assign(pillars.find(({ id }) => id === 'strategy')!, { score: 1 }),
    'leastPillar',
  ],
  ['another cap', ({ verdict, caps }) => verdict.caps.push(caps[4]!), 'noCap'],
  [
    'another scenario',
    ({ risks }) => Object.assign(risks.find(({ band }) => band === 'low')!, { band: 'high' }),
    'worstRisk',
  ],
  ['a cap that cannot be assessed any more, beside others', (copy) => leaveOpen(copy, 4), 'noCap'],
  ['no score any more', ({ verdict }) => Object.assign(verdict, { score: null }), 'leastScore'],
])('%s is worse, and not known', (_rule, change, gate) => {
  const known = knownIn(like(small, change), small).map((row) => row.gate);
  const all = knownIn(small, small).map((row) => row.gate);
  expect(known).toEqual(all.filter((each) => each !== gate));
});

/** Of the scenarios, every one is in this band but those that are named, by their places. */
const scenarios = (rest: string, named: Record<number, string | null>) =>
  like(small, (copy) => {
    for (const at of copy.risks.keys()) place(copy, at, named[at] === undefined ? rest : named[at]);
  });
const moderate: Gates = { worstRisk: 'moderate' };

test.each<[string, Result, Result, Partial<Record<'added' | 'worse', number[]>>]>([
  [
    'a scenario in a worse band, where another one is as bad',
    scenarios('low', { 0: 'critical', 1: 'high' }),
    scenarios('low', { 0: 'critical', 1: 'critical' }),
    { worse: [1] },
  ],
  [
    'one that is, and one that was not in its way',
    scenarios('low', { 0: 'high' }),
    scenarios('low', { 0: 'critical', 1: 'high' }),
    { added: [1], worse: [0] },
  ],
  [
    'one that cannot be assessed any more, beside another',
    scenarios('low', { 0: 'critical', 1: 'high' }),
    scenarios('low', { 0: 'critical', 1: null }),
    { worse: [1] },
  ],
  [
    'one that was not in its way and cannot be assessed, beside another',
    scenarios('low', { 0: 'critical' }),
    scenarios('low', { 0: 'critical', 1: null }),
    { added: [1] },
  ],
  [
    'one that could not be assessed, beside another',
    scenarios('low', { 0: 'critical', 1: null }),
    scenarios('low', { 0: 'critical', 1: 'high' }),
    { added: [1] },
  ],
])('%s is not known, and marked', (_rule, old, now, marked) => {
  const [row] = checkGates(now, moderate, { baseline: old, acceptKnown: true });
  const ids = (of: number[] = []) => of.map((at) => small.risks[at]!.id);
  expect(row).toMatchObject({
    ...{ passed: false, known: false, added: ids(marked.added), worse: ids(marked.worse) },
  });
});

test.each<[string, Result, Result]>([
  [
    'a scenario in a better band, though not enough',
    scenarios('low', { 0: 'critical', 1: 'high' }),
    scenarios('low', { 0: 'high', 1: 'high' }),
  ],
  [
    'one that is out of the way, beside one that is still not assessed',
    scenarios('low', { 0: 'critical', 1: null }),
    scenarios('low', { 1: null }),
  ],
  [
    'one that is worse and still good enough, beside one that is not assessed',
    scenarios('low', { 1: null }),
    scenarios('moderate', { 1: null }),
  ],
])('%s is known', (_rule, old, now) => {
  const [row] = checkGates(now, moderate, { baseline: old, acceptKnown: true });
  expect(row).toMatchObject({ passed: false, known: true, added: [], worse: [] });
});

test.each<[string, Gates, Result, Result, boolean]>([
  [
    'a score that is lower by the last bits',
    { leastScore: 73 },
    fair,
    bitsBelow(fair.verdict.score!),
    true,
  ],
  [
    'more answers than people, and more still',
    { leastResponse: { user: 1 } },
    answered(1),
    answered(2),
    false,
  ],
  [
    'more answers than people, and fewer of them',
    { leastResponse: { user: 1 } },
    answered(2),
    answered(1),
    true,
  ],
])('of %s: known or not', (_rule, gates, old, now, known) => {
  const [row] = checkGates(now, gates, { baseline: old, acceptKnown: true });
  expect(row).toMatchObject({ passed: false, known });
});

test.each<[string, Gates, Result, Result]>([
  ['a public edition', { nothingHidden: true }, publicResult(small), small],
  ['a baseline of nobody', { nothingHidden: true }, ofNobody(small), small],
  ['a gate that looks at the baseline itself', { noNewCap: true }, later, small],
])('%s does not tell what is new', (_of, gates, old, now) => {
  const [row] = checkGates(now, gates, { baseline: old, acceptKnown: true });
  expect(row).toMatchObject({ passed: false, known: false, added: [], worse: [] });
  expect(row!.found).not.toEqual([]);
});

test.each<[string, Gates, (now: Result, old: Result) => void, number[]]>([
  [
    'a cap that is there now',
    { noCap: true },
    ({ verdict, caps }) => verdict.caps.push(caps[4]!),
    [4],
  ],
  [
    'a cap that could not be assessed then',
    { noCap: true },
    (now, old) => {
      const { id, name, code } = now.caps[4]!;
      Object.assign(old.verdict, { caps: [], notAssessed: [{ id, name, code }] });
      now.verdict.caps = [now.caps[4]!];
    },
    [4],
  ],
  ['the caps of the baseline', { noCap: true }, () => {}, []],
  ['a gate that holds', { worstRisk: 'critical' }, () => {}, []],
])('of %s, what did not stand in its way then is marked', (_rule, gates, change, added) => {
  const [now, baseline] = [structuredClone(small), structuredClone(small)];
  change(now, baseline);
  const [row] = checkGates(now, gates, { baseline, acceptKnown: true });
  expect(row!.added).toEqual(added.map((at) => small.caps[at]!.id));
});

test('without what is accepted nothing is marked, nor is what is new by its gate', () => {
  expect(one(small, { noCap: true }).added).toEqual([]);
  const [row] = checkGates(small, { noNewCap: true }, { baseline: later, acceptKnown: true });
  expect(row).toMatchObject({ passed: false, added: [] });
});

test('a band that is none of the Result’s is no gate', () => {
  expect(() => checkGates(fair, { leastBand: 'good' })).toThrow(RangeError);
  expect(() => checkGates(fair, { worstRisk: 'ready' })).toThrow(RangeError);
});
