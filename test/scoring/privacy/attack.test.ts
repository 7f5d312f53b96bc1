import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coefficients, type Constraint, solve } from 'yalps';
import type { Respondent } from '../../../src/model/respondent.ts';
import type { Part, Result } from '../../../src/model/result.ts';
import { score } from '../../../src/scoring/score.ts';
import { simulateRespondents } from '../../../src/simulate/respondents.ts';
import { assessmentOf, exampleLists, shipped } from '../../support/instrument.ts';

/*
 * An adversary who knows the rubric and every published number, and nothing of src/scoring/privacy:
 * what is left out is unknown, each published figure is a linear equation over the unknowns, as exact
 * as it says that it is rounded, and a linear program tells how low and how high each could be.
 */

type Terms = Map<string, number>;
interface Linear {
  known: number;
  unknown: Terms;
}

/** `peopleIn` is given to it as well: how many of a role answered, which is not published. */
function adversary(result: Result, peopleIn: (role: string, question: string) => number) {
  const questions = new Map(result.questions.map((each) => [each.id, each]));
  const measures = new Map(result.measures.map((each) => [each.id, each]));
  const roundedTo = (kind: string, id: string) =>
    result.rounded.find((each) => each.kind === kind && each.id === id)?.to ?? 0;
  const isProtected = (role: string, question: string) =>
    result.protected.some((each) => each.role === role && each.question === question);

  const alone = (key: string): Linear => ({ known: 0, unknown: new Map([[key, 1]]) });
  const sum = (parts: [Linear, number][]): Linear => {
    const all: Linear = { known: 0, unknown: new Map() };
    for (const [{ known, unknown }, weight] of parts) {
      all.known += weight * known;
      for (const [key, own] of unknown)
        all.unknown.set(key, (all.unknown.get(key) ?? 0) + weight * own);
    }
    return all;
  };

  /** A question's score or a measure, as what is known of it and what is not. */
  const reading = (id: string): Linear => {
    const question = questions.get(id);
    if (question?.rule && question.why !== 'no-answers' && question.why !== 'not-applicable') {
      const rows = question.byRole.filter(
        (row) => row.weight > 0 && (row.score !== null || isProtected(row.role, id)),
      );
      const total = rows.reduce((all, { weight }) => all + weight, 0);
      return sum(
        rows.map((row) => [
          row.score === null
            ? alone(`${id}/${row.role}`)
            : { known: row.score, unknown: new Map() },
          row.weight / total,
        ]),
      );
    }
    if (question?.measuredBy) return reading(question.measuredBy);
    const measure = measures.get(id)!;
    if (measure.measure === 'mean-of') {
      const of = measure.of.filter((each) => questions.get(each)?.why !== 'no-answers');
      return sum(of.map((each) => [reading(each), 1 / of.length]));
    }
    return measure.value === null || roundedTo('reading', id) > 0
      ? alone(id)
      : { known: measure.value, unknown: new Map() };
  };
  const part = ({ of, enters }: Part): Linear => {
    if (enters === 'positive') return alone(`${of}+`);
    const own = reading(of);
    return enters === 'value'
      ? own
      : sum([
          [{ known: 100, unknown: new Map() }, 1],
          [own, -1],
        ]);
  };
  const combined = (parts: Part[]): Linear => {
    const there = parts.filter(({ value, why }) => value !== null || why === 'suppressed');
    const total = there.reduce((all, { weight }) => all + weight, 0);
    return sum(there.map((each) => [part(each), each.weight / total]));
  };

  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const say = (name: string, { known, unknown }: Linear, low: number, high: number) => {
    if (unknown.size === 0) return;
    constraints.set(name, { min: low - known - 1e-6, max: high - known + 1e-6 });
    for (const [key, weight] of unknown) {
      if (!variables.has(key)) variables.set(key, new Map([[key, 1]]));
      constraints.set(key, { min: 0, max: 100 });
      variables.get(key)!.set(name, weight);
    }
  };
  for (const { id, score: value } of result.questions) {
    const to = roundedTo('reading', id);
    if (value !== null && reading(id).unknown.size > 0)
      say(`question ${id}`, reading(id), value - to / 2, value + to / 2);
  }
  for (const { id, value, unit } of result.measures) {
    const to = roundedTo('reading', id);
    if (value !== null && to > 0 && unit !== 'difference')
      say(`measure ${id}`, alone(id), value - to / 2, value + to / 2);
  }
  for (const { id, merged } of result.questions) {
    if (!merged) continue;
    const to = roundedTo('merged', id);
    const together = sum(
      merged.roles.map((role) => [alone(`${id}/${role}`), peopleIn(role, id) / merged.n]),
    );
    say(`merged ${id}`, together, merged.score - to / 2, merged.score + to / 2);
  }
  for (const { id, score: value, parts } of result.dimensions) {
    const to = roundedTo('dimension', id);
    if (value !== null) say(`dimension ${id}`, combined(parts), value - to / 2, value + to / 2);
  }
  for (const { id, score: value, evidence, band, lifted } of result.risks) {
    const to = roundedTo('risk', id);
    if (value === null) continue;
    const bands = result.bands.risk;
    const at = bands.findIndex((each) => each.id === band);
    const [from, end] = lifted ? [0, 100] : [bands[at]!.from, bands[at + 1]?.from ?? 100];
    const low = value - to < from ? from : value - to / 2;
    const high = value + to >= end ? end : value + to / 2;
    const [least, most] = lifted ? [value - to, value + to] : [low, high];
    say(`risk ${id}`, combined(evidence), least, most);
  }
  return (key: string): { low: number; high: number } | null => {
    if (!variables.has(key)) return null;
    const end = (direction: 'minimize' | 'maximize') =>
      solve({
        direction,
        objective: key,
        constraints,
        variables: variables as unknown as Map<string, Coefficients>,
      });
    const [low, high] = [end('minimize'), end('maximize')];
    expect([low.status, high.status]).toEqual(['optimal', 'optimal']);
    return { low: low.result, high: high.result };
  };
}

const instrument = shipped();
const { questionnaire } = instrument;

const organisation = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  executive: fc.integer({ min: 1, max: 6 }),
  manager: fc.integer({ min: 0, max: 6 }),
  user: fc.integer({ min: 5, max: 14 }),
  project: fc.integer({ min: 0, max: 5 }),
  consents: fc.boolean(),
  // How far answers lean to one end: extremes are where least is left to guess.
  unanimous: fc.boolean(),
});

type Organisation = typeof organisation extends fc.Arbitrary<infer T> ? T : never;

function respondentsOf({
  seed,
  consents,
  unanimous,
  silent = 0.1,
  ...counts
}: Organisation & { silent?: number }): Respondent[] {
  const people = Object.entries({ ...counts, records: 1 }).map(([role, n]) => ({ role, n }));
  const drawn = [
    ...simulateRespondents(questionnaire, exampleLists(questionnaire), {
      ...{ seed, silent, day: '2026-03-20' },
      people,
    }),
  ];
  const firstOf = new Map(drawn.map((each) => [each.respondent.role, each]).toReversed() as never);
  return drawn.map((each) => ({
    ...each,
    consent: { attributed: consents },
    answers: unanimous ? (firstOf.get(each.respondent.role) as Respondent).answers : each.answers,
  }));
}

function peopleIn(inside: Result, respondents: Respondent[], role: string, id: string): number {
  const { unknownScored } = inside.questions.find((each) => each.id === id)!;
  return respondents.filter(({ respondent, answers }) => {
    const counts = answers[id]?.value !== undefined || unknownScored;
    return respondent.role === role && answers[id] !== undefined && counts;
  }).length;
}

/** What a role came to on a question, and how far the next value is that it could have come to. */
function truthOf(
  result: Result,
  inside: Result,
  respondents: Respondent[],
  role: string,
  id: string,
) {
  const question = inside.questions.find((each) => each.id === id)!;
  const row = question.byRole.find((each) => each.role === role)!;
  const n = peopleIn(inside, respondents, role, id);
  const one = question.type === 'choice' ? 100 : 25;
  expect(result.questions.find((each) => each.id === id)!.byRole).toContainEqual(
    expect.objectContaining({ role, score: null }),
  );
  return { value: row.score!, step: one / n };
}

test('whatever is published, what few people answered could be something else', () => {
  let attacked = 0;
  fc.assert(
    fc.property(organisation, (drawn) => {
      const respondents = respondentsOf(drawn);
      const heads = ['executive', 'manager', 'user', 'project', 'records'].map((role) => ({
        role,
        of: respondents.filter((each) => each.respondent.role === role).length,
      }));
      const assessment = assessmentOf(instrument, heads);
      const result = score(instrument, assessment, respondents);
      const inside = score(
        instrument,
        { ...assessment, privacy: { mean: 1, distribution: 1 } },
        respondents,
      );
      const attack = adversary(result, (role, id) => peopleIn(inside, respondents, role, id));
      for (const { role, question } of result.protected) {
        const found = attack(`${question}/${role}`);
        if (found === null) continue;
        attacked += 1;
        const { value, step } = truthOf(result, inside, respondents, role, question);
        const { low, high } = found;
        // The adversary is not fooled: the truth is among what it holds possible.
        expect(low).toBeLessThanOrEqual(value + 1e-3);
        expect(high).toBeGreaterThanOrEqual(value - 1e-3);
        const other = value + step <= high + 1e-3 || value - step >= low - 1e-3;
        expect(other, `${role} ${question}: ${low} to ${high}, is ${value}`).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
  expect(attacked).toBeGreaterThan(100);
});

const small = { seed: 'small', executive: 3, manager: 2, user: 11, project: 2 };
const headsOf = (respondents: Respondent[]) =>
  ['executive', 'manager', 'user', 'project', 'records'].map((role) => ({
    role,
    of: respondents.filter((each) => each.respondent.role === role).length,
  }));
const resultOf = (respondents: Respondent[]) =>
  score(instrument, assessmentOf(instrument, headsOf(respondents)), respondents);

describe('in an organisation of few people', () => {
  const respondents = respondentsOf({ ...small, consents: false, unanimous: false });
  const result = resultOf(respondents);

  test('pillars and score say no more than the dimensions that are published', () => {
    const bands = result.bands.verdict;
    const bandAt = (value: number) => bands.findLast(({ from }) => value >= from)!.id;
    for (const pillar of result.pillars) {
      const scores = pillar.dimensions.map(
        (id) => result.dimensions.find((each) => each.id === id)!.score!,
      );
      const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
      const { pillar: shares } = result.settings;
      const follows = shares.mean * mean + shares.least * Math.min(...scores);
      if (bandAt(follows) === pillar.band) expect(pillar.score).toBeCloseTo(follows, 6);
      else expect(bandAt(pillar.score!)).toBe(pillar.band);
    }
  });
  test('the reader is told what is protected, and which figures are rounded', () => {
    expect(result.protected).toContainEqual({ role: 'executive', question: 'crm-strategy' });
    expect(result.protected.filter(({ role }) => role === 'records')).toEqual([]);
    expect(result.rounded.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['reading', 'dimension', 'risk']),
    );
  });
  test('bounds, the shortest way, and flips that no cap sets are left out', () => {
    expect(result.verdict.bounds).toBeNull();
    expect(result.robustness!.path).toEqual({ steps: null, why: 'suppressed' });
  });
  test('so are contradictions between answers, and the score without whoever made them', () => {
    expect(result.quality).toMatchObject({ pairs: [], score: null });
  });
  test('nothing at all tells of an answer that enters no figure: not even a hash', () => {
    const others = respondents.map((each) =>
      each.respondent.role === 'manager'
        ? {
            ...each,
            answers: { ...each.answers, 'why-it-was-abandoned': { value: 'other words' } },
          }
        : each,
    );
    expect(resultOf(others)).toEqual(result);
  });
});

describe('every value that few people could have come to publishes the same as another', () => {
  const anchors = ['none', 'ideas', 'draft', 'names-most', 'names-all'];
  const scaleOf = (id: string) => {
    const question = instrument.questionnaire.topics
      .flatMap(({ questions }) => questions)
      .find((each) => each.id === id)!;
    return 'options' in question ? (question.options ?? []).map((option) => option.id) : anchors;
  };
  /** Numbers that are published; pillars and score follow from them, but for their levels. */
  const numbersOf = (result: Result): string => {
    const { questions, measures, dimensions, risks, gaps, rankings, quality, rounded } = result;
    const rest = { questions, measures, dimensions, risks, gaps, rankings, quality, rounded };
    return JSON.stringify(rest, (key, value) =>
      ['actions', 'triggers', 'reasons', 'robustness'].includes(key) ? undefined : value,
    ).replaceAll(/"[^"]*":(?:"[^"]*"|null|true|false),?/g, '');
  };
  /** Everybody of the role but `n` has not answered; these are at each sum of anchors in turn. */
  const published = (role: string, id: string, n: number) => {
    const options = scaleOf(id);
    const others = respondentsOf({
      ...{ seed: 'values', executive: 6, manager: 6, user: 14, project: 6 },
      ...{ consents: false, unanimous: false, silent: 0 },
    });
    const own = others.filter(({ respondent }) => respondent.role === role);
    return Array.from({ length: n * (options.length - 1) + 1 }, (_, sum) => {
      const answered = own.map((each, index) => {
        const { [id]: _left, ...answers } = each.answers;
        if (index >= n) return { ...each, answers };
        const place = Math.min(options.length - 1, Math.max(0, sum - index * (options.length - 1)));
        return { ...each, answers: { ...answers, [id]: { value: options[place]! } } };
      });
      return numbersOf(
        resultOf([...others.filter(({ respondent }) => respondent.role !== role), ...answered]),
      );
    });
  };

  test.each([
    ['executive', 'crm-strategy', 3],
    ['executive', 'crm-strategy', 4],
    ['executive', 'business-strategy', 2],
    ['project', 'after-an-error', 2],
    ['manager', 'data-kept-back', 1],
    ['user', 'after-an-error', 4],
  ] as const)('of the role %s on %s: %i people', (role, id, n) => {
    const all = published(role, id, n);
    const alone = all.filter((one) => all.filter((each) => each === one).length === 1);
    expect(alone).toEqual([]);
  });
});

describe('roles that merge', () => {
  const executives = { executive: 3, manager: 2 };
  const ofBoth = (counts: { executive: number; manager: number }) =>
    resultOf(
      respondentsOf({ ...small, ...counts, consents: false, unanimous: true }),
    ).questions.find(({ id }) => id === 'contrary-data')!;

  test('are shown as one group where each is too few and both are enough', () => {
    const { merged } = ofBoth(executives);
    expect(merged).toMatchObject({ roles: ['executive', 'manager'], n: 5 });
    const alone = score(
      instrument,
      { ...assessmentOf(instrument, []), privacy: { mean: 1, distribution: 1 } },
      respondentsOf({ ...small, consents: false, unanimous: true }),
    ).questions.find(({ id }) => id === 'contrary-data')!;
    const [one, two] = alone.byRole.map((row) => row.score!);
    expect(Math.abs(merged!.score - (3 * one! + 2 * two!) / 5)).toBeLessThanOrEqual(12.5);
  });
  test.each([
    ['one of them is enough alone', { executive: 3, manager: 5 }],
    ['both are too few together', { executive: 2, manager: 2 }],
    ['both are enough', { executive: 5, manager: 5 }],
  ])('not where %s', (_rule, counts) => {
    expect(ofBoth(counts).merged).toBeNull();
  });
});

describe('where nobody is few', () => {
  const respondents = respondentsOf({
    ...{ seed: 'many', executive: 6, manager: 6, user: 14, project: 6 },
    ...{ consents: false, unanimous: true },
  });
  test('nothing is protected and nothing rounded', () => {
    expect(resultOf(respondents)).toMatchObject({ protected: [], rounded: [] });
  });
});
