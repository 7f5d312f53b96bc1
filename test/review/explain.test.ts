import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/condition-result.ts';
import type { Result } from '../../src/model/result.ts';
import { type Explanation, evaluate, explain } from '../../src/review/explain/index.ts';
import { score } from '../../src/scoring/score.ts';
import { simulateRespondents } from '../../src/simulate/respondents.ts';
import { assessmentOf, exampleLists, shipped } from '../support/instrument.ts';
import { examples, resultFor } from '../support/results.ts';
import { all, trees } from './explanations.ts';

const instrument = shipped();
const [a, b, c] = examples.map((id) => resultFor(`examples/${id}`)) as [Result, Result, Result];
const village = resultFor('test/fixtures/bakery-village', 'test/fixtures/bakery');

/** Organisations of the shipped instrument, with roles under, between and over both thresholds. */
const { roles } = instrument.questionnaire;
const organisations = fc.tuple(
  fc.string({ maxLength: 6 }),
  fc.tuple(...roles.map(() => fc.integer({ min: 0, max: 14 }))),
);

function resultOf([seed, counts]: [string, number[]]): Result {
  const people = roles.map(({ id }, index) => ({ role: id, n: counts[index]! }));
  const lists = exampleLists(instrument.questionnaire);
  const drawing = { seed, silent: 0.1, day: '2026-03-20', people };
  const respondents = [...simulateRespondents(instrument.questionnaire, lists, drawing)];
  const heads = people.map(({ role, n }) => ({ role, of: Math.max(1, n) }));
  return score(instrument, assessmentOf(instrument, heads), respondents);
}

/** Holds of any organisation. */
function always(check: (result: Result) => void): void {
  fc.assert(
    fc.property(organisations, (organisation) => void check(resultOf(organisation))),
    { numRuns: 20 },
  );
}

const under = (result: Result, id: string) => {
  const tree = explain(result, id, Number.POSITIVE_INFINITY);
  if (!tree) throw new Error(`nothing explains ${id}`);
  return tree;
};
const part = (tree: Explanation, id: string) => {
  const found = all(tree).find((each) => each.id === id);
  if (!found) throw new Error(`no ${id} under ${tree.id}`);
  return found;
};
const groups = (tree: Explanation) => [...new Set(tree.parts.map(({ group }) => group))];

describe('everything that has a number can be explained', () => {
  test.each([
    ['Distribuidora Sur', a],
    ['Seguros Andina', b],
    ['Talleres Ribera', c],
    ['a village that wonders about a bakery', village],
  ])('%s', (_name, result) => {
    const value = (id: string) => explain(result, id)?.value;
    expect(value('verdict')).toBe(result.verdict.score);
    for (const { id, score } of [result.pillars, result.dimensions, result.risks].flat())
      expect(value(id)).toBe(score);
    for (const { id, score, why } of result.questions) {
      expect(explain(result, id)).toMatchObject({ value: score });
      expect(explain(result, id)?.why).toBe(why);
    }
    for (const { id, value: read } of result.measures) expect(value(id)).toBe(read);
    for (const { id, difference } of result.gaps) expect(value(id)).toBe(difference);
    for (const { id, cap, fired } of result.caps)
      expect(explain(result, id)).toMatchObject({ value: cap, outcome: fired });
    for (const { id, met } of result.requirements)
      expect(explain(result, id)).toMatchObject({ outcome: met });
    for (const { id } of [result.gates.weakestPillar, ...result.gates.risks])
      expect(value(id)).toBeDefined();
    for (const { id, changes } of result.actions) expect(value(id)).toBe(changes.from);
    for (const { id, fired } of result.risks.flatMap(({ triggers }) => triggers))
      expect(explain(result, id)).toMatchObject({ outcome: fired });
    for (const { role, n } of result.respondents) expect(value(role)).toBe(n);
  });
});

describe('by id or by code', () => {
  test.each([
    ['a risk', 'F2', 'goals-apart'],
    ['a question', 'VOI1', 'suggestions-answered'],
    ['a dimension', 'ALN', 'shared-goals'],
    ['a cap', 'K5', 'fear-of-speaking-up'],
    ['a requirement', 'V1', 'users-heard'],
    ['in small letters', 'f2', 'goals-apart'],
  ])('%s', (_name, code, id) => {
    expect(explain(b, code)).toEqual(explain(b, id));
  });
  test('a code that two questions share shows both', () => {
    expect(explain(b, 'LEA1')!.parts.map(({ id }) => id)).toEqual([
      'executive-hours',
      'executive-seen',
    ]);
  });
  test.each(['F9', 'goals-appart', '', 'constructor'])('not %j', (id) => {
    expect(explain(b, id)).toBeUndefined();
  });
});

describe('a formula gives the number that it explains', () => {
  function check(result: Result) {
    let formulas = 0;
    for (const each of trees(result).flatMap(all)) {
      if (!each.formula) continue;
      formulas++;
      expect(each.value, each.id).not.toBeNull();
      const [again, value] = [evaluate(each.formula), each.value!];
      expect(Math.abs(again - value), `${each.id}: ${again}`).toBeLessThanOrEqual(1e-6);
    }
    return formulas;
  }
  test.each([
    ['Distribuidora Sur', a],
    ['Seguros Andina', b],
    ['Talleres Ribera', c],
    ['the village', village],
  ])('%s', (_name, result) => {
    expect(check(result)).toBeGreaterThan(15);
  });
  test('any organisation', () => {
    always(check);
  });
  test.each([
    ['a verdict', 'verdict'],
    ['a pillar', 'climate'],
    ['a dimension', 'KNO'],
    ['a risk', 'F2'],
    ['a question', 'POL2'],
    ['a gap', 'means-gap'],
    ['the lowest role', 'weakest-quiz-role'],
    ['the distance of the roles', 'quiz-range'],
    ['the mean of other scores', 'executive-presence'],
    ['the mean of gaps', 'perceptual-distance'],
    ['orders that agree', 'goals-executives-users'],
    ['a response', 'users-response'],
  ])('%s has one', (_name, id) => {
    expect(explain(b, id)!.formula).toBeDefined();
  });
});

describe('what stands under', () => {
  test('the verdict: what decides it, then the pillars and their dimensions', () => {
    const tree = explain(b, 'verdict')!;
    expect(groups(tree)).toEqual(['decides', 'up', 'down', 'pillars']);
    expect(tree.parts.filter(({ group }) => group === 'decides').map(({ id }) => id)).toEqual(
      b.verdict.reasons.map(({ of }) => of),
    );
    const [pillar] = tree.parts.filter(({ group }) => group === 'pillars');
    expect(pillar!.parts.map(({ id }) => id)).toEqual(b.pillars[0]!.dimensions);
    expect(pillar!.parts[0]).toMatchObject({ more: true, parts: [] });
  });
  test('a verdict without a score: the requirement that is not met', () => {
    const few = { ...b, verdict: withoutScore(b) };
    expect(explain(few, 'verdict')).toMatchObject({ value: null, why: 'requirement' });
    expect(explain(few, 'verdict')!.parts[0]).toMatchObject({
      id: 'users-heard',
      kind: 'requirement',
    });
  });
  test('a pillar: its dimensions', () => {
    expect(explain(b, 'strategy')!.parts.map(({ id }) => id)).toEqual(b.pillars[0]!.dimensions);
  });
  test('a dimension: its parts with their weights, and each role', () => {
    const { parts } = explain(b, 'INV')!;
    const involvement = b.dimensions.find(({ code }) => code === 'INV')!;
    expect(parts.flatMap(({ weight }) => weight ?? [])).toEqual(
      involvement.parts.map(({ weight }) => weight),
    );
    expect(parts.filter(({ group }) => group === 'by-role').map(({ value }) => value)).toEqual(
      involvement.byRole.map(({ score }) => score),
    );
  });
  test('a risk: evidence, warning signs, reach, votes and the next band', () => {
    expect(groups(explain(b, 'F1')!)).toEqual(['evidence', 'triggers', 'reach', 'votes', 'next']);
  });
  test('evidence that is reversed or counts only above 0 says so', () => {
    const enters = explain(b, 'F1')!.parts.flatMap((each) => each.enters ?? []);
    expect(enters).toEqual(['reverse', 'reverse', 'reverse', 'positive']);
  });
  test('a warning sign: the figure, the threshold, and what came of it', () => {
    const sign = part(under(b, 'F2'), 'first-goal-last-below');
    expect(sign).toMatchObject({ outcome: true });
    expect(sign.parts[0]).toMatchObject({ value: 6, bounds: { atLeast: 5 }, outcome: true });
  });
  test('a warning sign on two figures: both of them', () => {
    const [both] = part(under(b, 'F6'), 'no-hours-released').parts;
    expect(both).toMatchObject({ kind: 'all', outcome: true });
    expect(both!.parts.map(({ bounds }) => bounds)).toEqual([{ atMost: 0 }, { above: 0 }]);
  });
  test('a question: roles, and people per option in full words', () => {
    const users = part(under(b, 'VOI2'), 'user');
    expect(users).toMatchObject({ n: 124 });
    expect(users.parts[0]).toMatchObject({ value: 52, of: 124, points: 0 });
    expect(users.parts[0]!.name).toHaveProperty('en', 'They paid a price for it');
  });
  test('a role that enters only a gap says so', () => {
    expect(part(under(b, 'VOI2'), 'manager')).toMatchObject({ gapOnly: true });
    expect(part(under(b, 'VOI2'), 'user').gapOnly).toBeUndefined();
  });
  test('a record sheet is not a person', () => {
    expect(part(under(b, 'INV1'), 'records').n).toBeUndefined();
  });
  test('what people did instead of answering', () => {
    expect(part(under(b, 'POL2'), 'unseen')).toMatchObject({ kind: 'outcome', value: 11 });
  });
  test('a ranking: the goals of each role, the first first', () => {
    const { parts } = part(under(b, 'goals-in-order'), 'user');
    expect(parts.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6]);
  });
  test('a question with a measure: the measure, and the answers', () => {
    expect(groups(explain(b, 'ALN2')!)).toEqual(['computed-from', 'answers']);
  });
  test('a measure that picks a role: the roles, and what it picks from', () => {
    const tree = explain(b, 'weakest-quiz-role')!;
    const roles = tree.parts.filter(({ kind }) => kind === 'role');
    expect(roles.map(({ id }) => id)).toEqual(['executive', 'manager', 'user']);
    expect(Math.min(...roles.map(({ value }) => value!))).toBe(tree.value);
    expect(part(tree, 'quiz-score').parts.length).toBeGreaterThan(5);
  });
  test('a measure of measures: these', () => {
    const { parts } = explain(b, 'perceptual-distance')!;
    expect(parts.map(({ kind }) => kind)).toEqual(Array(6).fill('gap'));
  });
  test('a measure and the question that it scores do not explain each other', () => {
    for (const id of ['success-metrics', 'metrics-in-focus'])
      expect(all(under(b, id)).filter((each) => each.id === id)).toHaveLength(1);
  });
  test('a gap: both sides', () => {
    expect(explain(b, 'means-gap')!.parts.map(({ id }) => id)).toEqual(['executive', 'project']);
  });
  test('a side of a gap is not only for the gap', () => {
    for (const side of explain(b, 'warnings-gap')!.parts) expect(side.gapOnly).toBeUndefined();
  });
  test('reach that is what a measure leaves to 100', () => {
    const [reach] = explain(b, 'F3')!.parts.filter(({ group }) => group === 'reach');
    expect(evaluate(reach!.formula!)).toBe(reach!.value);
    expect(reach!.value).toBe(100 - reach!.parts[0]!.value!);
  });
  test('whom a question asked whose score has no roles', () => {
    const asked = part(under(a, 'able-users-forecast'), 'executive');
    expect(asked).toMatchObject({ unit: 'count', value: null, why: 'suppressed' });
  });
  test('a mean of scores of which one is hidden: no formula', () => {
    const hidden = b.questions.map((each) =>
      each.id === 'executive-hours' ? { ...each, score: null, why: 'suppressed' as const } : each,
    );
    expect(explain({ ...b, questions: hidden }, 'executive-presence')!.formula).toBeUndefined();
  });
  test.each(['all', 'any'] as const)('%s of several: what is not known could decide it', (kind) => {
    const outcome = (holds: (boolean | null)[]) => {
      const [cap] = b.caps;
      const leaf = cap!.when as Comparison;
      const when = { [kind]: holds.map((each) => ({ ...leaf, holds: each })) } as never;
      return explain({ ...b, caps: [{ ...cap!, when }] }, 'K1')!.parts[0]!.outcome;
    };
    const decisive = kind === 'any';
    expect(outcome([decisive, null, !decisive])).toBe(decisive);
    expect(outcome([null, !decisive])).toBeNull();
    expect(outcome([!decisive, !decisive])).toBe(!decisive);
  });
  test('a cap that did not fire: what it looks at all the same', () => {
    const tree = explain(b, 'K1')!;
    expect(tree).toMatchObject({ value: 30, outcome: false });
    expect(tree.parts[0]).toMatchObject({ bounds: { atMost: 25 }, outcome: false });
  });
  test('the gate on the weakest pillar: that pillar, and the best band that it leaves', () => {
    const tree = explain(b, 'weakest-pillar')!;
    expect(tree).toMatchObject({ outcome: false, band: { en: 'fragile' } });
    expect(tree.parts[0]).toMatchObject({ id: 'user-involvement', value: tree.value });
  });
  test('a gate on risks: those that count, and how many it takes', () => {
    const tree = explain(b, 'conditional-with-few-high-risks')!;
    expect(tree).toMatchObject({ value: 4, bounds: { atLeast: 3 }, outcome: false });
    expect(tree.parts.map(({ code }) => code)).toEqual(['F1', 'F2', 'F6', 'F7']);
  });
  test('an action aims up or down, as the rubric says', () => {
    const { rubric } = instrument;
    const own = [...rubric.risks, ...rubric.dimensions].flatMap(({ actions }) => actions);
    const aims = new Set([a, b, c].flatMap(({ actions }) => actions.map(({ id }) => id)));
    const bounds = (id: string) =>
      [a, b, c].map((result) => explain(result, id)?.bounds).find((each) => each !== undefined);
    for (const id of aims) {
      const { of: _, ...aim } = own.find((each) => each.id === id)!.changes;
      expect(bounds(id)).toEqual(aim);
    }
    expect([...aims].some((id) => bounds(id)?.atMost !== undefined)).toBe(true);
  });
  test('an action: what it is to change, and on what it was proposed', () => {
    const tree = explain(b, 'goals-workshop')!;
    expect(tree).toMatchObject({ value: 0, bounds: { atLeast: 70 } });
    expect(groups(tree)).toEqual(['aim', 'when']);
    expect(tree.action).toMatchObject({ who: { en: 'executive' }, each: null });
  });
  test('what an action asks of each person of a role, named', () => {
    const { each } = explain(c, 'hours-from-the-plan')!.action!;
    expect(each).toMatchObject({ role: { en: 'user' }, hours: 24, people: 14, days: 42 });
  });
});

function withoutScore({ verdict }: Result): Result['verdict'] {
  return {
    ...verdict,
    score: null,
    why: 'requirement',
    uncapped: null,
    band: null,
    bandName: null,
    reasons: [{ kind: 'requirement', of: 'users-heard' }],
  };
}

describe('what it would take to reach the next band', () => {
  const risk = (score: number, band: string, change: object = {}): Result => {
    const [first] = b.risks;
    const evidence = [
      { ...first!.evidence[0]!, weight: 0.8, value: 100 - score, enters: 'reverse' as const },
      { ...first!.evidence[1]!, weight: 0.2, value: score, enters: 'value' as const },
    ];
    return { ...b, risks: [{ ...first!, score, band, evidence, triggers: [], ...change }] };
  };
  const sign = { ...b.risks[0]!.triggers[0]!, fired: true, lift: 'high' };
  test.each([
    ['over an edge', risk(54, 'high'), { better: true, edge: 50, points: 5, signs: 0 }],
    ['on an edge', risk(50, 'high'), { better: true, edge: 50, points: 1, signs: 0 }],
    ['a little over an edge', risk(70.2, 'critical'), { better: true, edge: 70, points: 1 }],
    ['low already: the next worse', risk(19.5, 'low'), { better: false, edge: 25, points: 6 }],
    [
      'lifted by a sign alone',
      risk(30, 'high', { triggers: [sign] }),
      { better: true, edge: 50, points: null, signs: 1 },
    ],
    [
      'high and with a sign',
      risk(54, 'high', { triggers: [sign] }),
      { better: true, points: 5, signs: 1 },
    ],
  ])('%s', (_name, result, expected) => {
    expect(explain(result, 'F1')!.next).toMatchObject(expected);
  });
  test('no score, nothing to say', () => {
    expect(explain(risk(54, 'high', { score: null, band: null }), 'F1')!.next).toBeUndefined();
  });
  test('each piece of evidence that alone would do, and how far it would have to change', () => {
    // .8 × (100 − 46) + .2 × 54 = 54: more than 4 less of the first is 5 points and a bit of .8
    const changes = explain(risk(54, 'high'), 'F1')!.parts.filter(({ kind }) => kind === 'change');
    expect(changes).toMatchObject([
      { now: 46, value: 52 },
      { now: 54, value: 33 },
    ]);
  });
  test('the last bits of a division do not make it a point too few', () => {
    // 7 ÷ .14 misses 50 from below, and 50 would only reach the edge
    const evidence = [
      { ...b.risks[0]!.evidence[0]!, weight: 0.14, value: 0, enters: 'reverse' as const },
    ];
    expect(explain(risk(57, 'high', { evidence }), 'F1')!.parts).toContainEqual(
      expect.objectContaining({ kind: 'change', value: 51 }),
    );
  });
  test('what could not change that far is left out', () => {
    const changes = explain(risk(90, 'critical'), 'F1')!.parts.filter(
      ({ kind }) => kind === 'change',
    );
    expect(changes).toMatchObject([{ now: 10, value: 36 }]);
  });
  test('the change is enough, and a point less is not', () => {
    always((result) => {
      for (const { id, score, band, coverage, evidence } of result.risks) {
        const from = result.bands.risk.find((each) => each.id === band)?.from ?? 0;
        for (const change of explain(result, id)!.parts.filter(({ kind }) => kind === 'change')) {
          const own = evidence.find(({ of }) => of === change.id)!;
          const sign = own.enters === 'reverse' ? -1 : 1;
          const with_ = (value: number) =>
            score! + (sign * own.weight * (value - own.value!)) / coverage;
          if (own.enters !== 'positive' || own.value! > 0) {
            expect(with_(change.value!)).toBeLessThan(from);
            expect(with_(change.value! + sign)).toBeGreaterThanOrEqual(from - 1e-9);
          }
        }
      }
    });
  });
});

describe('what may not be shown stays hidden', () => {
  function check(result: Result) {
    const hidden = new Set(
      [...result.measures, ...result.questions, ...result.gaps].flatMap(({ id, why }) =>
        why === 'suppressed' ? [id] : [],
      ),
    );
    const questions = new Map(result.questions.map((each) => [each.id, each]));
    for (const each of trees(result).flatMap(all)) {
      if (hidden.has(each.id)) {
        expect(each, each.id).toMatchObject({ value: null, why: 'suppressed' });
        expect(each.formula).toBeUndefined();
      }
      if (each.bounds && each.value === null && each.kind !== 'action')
        expect(each.outcome ?? null, each.id).toBeNull();
      const entering = each.parts.filter(({ weight }) => weight !== undefined);
      if (entering.some(({ why }) => why === 'suppressed'))
        expect(each.formula, each.id).toBeUndefined();
      const question = each.kind === 'question' ? questions.get(each.id) : undefined;
      for (const row of question?.byRole ?? []) {
        const shown = each.parts.find(({ kind, id }) => kind === 'role' && id === row.role);
        if (row.score === null && shown?.unit === 'points') expect(shown.value).toBeNull();
        if (row.answered !== null) continue;
        expect(shown?.n).toBeUndefined();
        expect(shown?.formula).toBeUndefined();
        const counts = shown?.parts.filter(({ unit }) => unit === 'count') ?? [];
        expect(counts, `${each.id}/${row.role}`).toEqual([]);
      }
    }
    return hidden.size;
  }
  test('in an organisation with small roles', () => {
    expect(check(c)).toBeGreaterThan(5);
  });
  test('in any organisation', () => {
    always(check);
  });
  test('roles are left out together, and not called small one by one', () => {
    const tree = explain(b, 'votes-goals-apart')!;
    expect(tree.rolesHidden).toBe(true);
    expect(tree.parts.filter(({ kind }) => kind === 'role')).toEqual([]);
  });
  test('a warning sign that fired on a hidden figure does not say on which side it is', () => {
    const [sign] = c.risks.find(({ code }) => code === 'F4')!.triggers;
    const [looked] = under(c, sign!.id).parts;
    expect(looked).toMatchObject({ value: null, why: 'suppressed', outcome: null });
  });
});

describe('how deep', () => {
  const depthOf = (tree: Explanation): number =>
    tree.parts.length === 0 ? 0 : 1 + Math.max(...tree.parts.map(depthOf));
  test.each([
    ['the verdict', 'verdict', 2],
    ['a pillar', 'climate', 2],
    ['a gate', 'conditional-with-few-high-risks', 2],
  ])('%s has so much under it that two levels are shown', (_name, id, expected) => {
    expect(depthOf(explain(b, id)!)).toBe(expected);
  });
  test.each(['F2', 'INV', 'VOI2'])('%s is shown to the options', (id) => {
    expect(explain(b, id)).toEqual(under(b, id));
    expect(all(explain(b, id)!).some(({ kind }) => kind === 'option')).toBe(true);
  });
  test.each([0, 1, 3])('as deep as asked: %i', (depth) => {
    expect(depthOf(explain(b, 'verdict', depth)!)).toBe(depth);
    expect(depthOf(explain(b, 'F1', depth)!)).toBe(depth);
  });
  test('what is left out is marked', () => {
    expect(explain(b, 'F2', 0)).toMatchObject({ more: true, parts: [] });
    expect(explain(b, 'users-answered', 0)!.more).toBeUndefined();
  });
  test('what stands there already is not told again', () => {
    const places = all(under(b, 'F4')).filter(({ id }) => id === 'quiz-score');
    expect(places.map(({ above }) => above)).toEqual([undefined, true]);
    expect(places[1]!.parts).toEqual([]);
  });
});
