import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import type { Result } from '../../src/model/result.ts';
import { basisOfReading } from '../../src/review/compare/basis.ts';
import { compareWaves } from '../../src/review/compare/compare.ts';
import type { Change, Comparison, Difference } from '../../src/review/compare/comparison.ts';
import { score } from '../../src/scoring/score.ts';
import { assessmentOf, shipped } from '../support/instrument.ts';
import { respondentsArbitrary } from '../support/organisation.ts';

const instrument = shipped();
const { value: loaded } = loadAssessment(
  'examples/seguros-andina',
  () => 'questionnaires/crm-adoption',
);
/** Every role has five people or more behind every question. */
const andina = score(loaded!.instrument, loaded!.assessment, loaded!.respondents);

/** A copy with something changed. */
function edited(result: Result, change: (result: Result) => void): Result {
  const copy = structuredClone(result);
  change(copy);
  return copy;
}

const risk = (result: Result, id = 'goals-apart') => result.risks.find((each) => each.id === id)!;
const gap = (result: Result) => result.gaps.find((each) => each.code === 'VOI2')!;
const question = (result: Result, id: string) => result.questions.find((each) => each.id === id)!;
const changed = <T extends Change>(changes: T[], id: string) =>
  changes.find((each) => each.id === id)!;

/** People of a role behind a question that the risk of goals apart reads. */
const behind = (result: Result, people: 'none' | 'few') => {
  const row = question(result, 'goals-in-order').byRole.find(({ role }) => role === 'user')!;
  row.people = people;
};

describe('a difference is told', () => {
  const at = (result: Result, score: number | null, band: string | null = 'critical') => {
    Object.assign(risk(result), { score, band });
    if (score === null) risk(result).why = 'insufficient-evidence';
  };
  const hide = (result: Result) => {
    for (const part of risk(result).evidence) {
      if (part.codes.includes('ALN1')) Object.assign(part, { value: null, why: 'suppressed' });
    }
  };
  type Edit = (result: Result) => void;
  test.each<[string, Edit, Edit, Partial<Change>]>([
    ['by another level', (old) => at(old, 60, 'high'), (now) => at(now, 80), { says: 'worse' }],
    [
      'by another level whoever stands behind it',
      (old) => at(old, 60, 'high'),
      (now) => [at(now, 80), behind(now, 'few')],
      { says: 'worse' },
    ],
    [
      'by another level at few points, and it says so',
      (old) => at(old, 69, 'high'),
      (now) => at(now, 71),
      { says: 'worse', narrow: true },
    ],
    [
      'by the level where points go the other way',
      (old) => at(old, 60, 'critical'),
      (now) => at(now, 66, 'high'),
      { says: 'better' },
    ],
    [
      'by as many points as are called borderline',
      (old) => at(old, 75),
      (now) => at(now, 80),
      { says: 'worse' },
    ],
    [
      'as better where a risk is lower',
      (old) => at(old, 80),
      (now) => at(now, 75),
      { says: 'better' },
    ],
    [
      'not by fewer points',
      (old) => at(old, 75),
      (now) => at(now, 79.9),
      { says: 'no-difference', because: 'points' },
    ],
    [
      'not by points alone with few people in a role now',
      (old) => at(old, 75),
      (now) => [at(now, 90), behind(now, 'few')],
      { says: 'no-difference', because: 'people' },
    ],
    [
      'not by points alone with few people in a role then',
      (old) => [at(old, 75), behind(old, 'few')],
      (now) => at(now, 90),
      { says: 'no-difference', because: 'people' },
    ],
    [
      'not by points alone where a role is missing now',
      (old) => at(old, 75),
      (now) => [at(now, 90), behind(now, 'none')],
      { says: 'no-difference', because: 'basis' },
    ],
    [
      'not by points alone where what few people answered is left out',
      (old) => [at(old, 75), behind(old, 'few'), hide(old)],
      (now) => [at(now, 90), behind(now, 'few'), hide(now)],
      { says: 'no-difference', because: 'people' },
    ],
    [
      'not where one side has no score',
      (old) => at(old, 75),
      (now) => at(now, null, null),
      { says: 'not-compared', because: 'insufficient-evidence' },
    ],
    [
      'not of what the new rubric does not know',
      (old) => at(old, 75),
      (now) => {
        now.risks = now.risks.filter(({ id }) => id !== 'goals-apart');
      },
      { says: 'not-compared', because: 'only-old' },
    ],
    [
      'not of what the old rubric did not know',
      (old) => {
        old.risks = old.risks.filter(({ id }) => id !== 'goals-apart');
      },
      (now) => at(now, 75),
      { says: 'not-compared', because: 'only-new' },
    ],
  ])('%s', (_name, old, now, expected) => {
    const { risks } = compareWaves({ old: edited(andina, old), new: edited(andina, now) });
    const change = changed(risks, 'goals-apart');
    const { says, because, narrow } = change;
    expect({ says, because, narrow }).toEqual({
      because: undefined,
      narrow: undefined,
      ...expected,
    });
  });

  test.each(['pillars', 'dimensions'] as const)(
    'as better where one of the %s is higher',
    (kind) => {
      const { id } = andina[kind][0]!;
      const now = edited(andina, (result) => {
        result[kind][0]!.score! += 6;
      });
      expect(changed(compareWaves({ old: andina, new: now })[kind], id).says).toBe('better');
      expect(changed(compareWaves({ old: now, new: andina })[kind], id).says).toBe('worse');
    },
  );

  test('of the verdict as of any score: caps may hold it where it was', () => {
    const now = edited(andina, ({ verdict }) => Object.assign(verdict, { uncapped: 58 }));
    const { verdict } = compareWaves({ old: andina, new: now });
    expect(verdict).toMatchObject({ says: 'no-difference', difference: { whole: 0 } });
    expect(verdict.uncapped.difference.whole).toBeCloseTo(58 - andina.verdict.uncapped!, 9);
  });

  test('by the stricter of two rubrics', () => {
    const strict = edited(andina, (result) => {
      result.difference.points = 20;
    });
    const now = edited(andina, (result) => at(result, risk(andina).score! + 10));
    const { risks, needs } = compareWaves({ old: strict, new: now });
    expect(needs.points).toBe(20);
    expect(changed(risks, 'goals-apart').says).toBe('no-difference');
  });
});

describe('gaps', () => {
  const stand = (difference: number | null, band: string | null, why?: 'suppressed') =>
    edited(andina, (result) =>
      Object.assign(gap(result), { difference, band, ...(why && { why }) }),
    );
  test.each<[string, Result, Result, Partial<Change>]>([
    ['nearer by a level are better', stand(40, 'severe'), stand(20, 'notable'), { says: 'better' }],
    [
      'wider the other way round are worse',
      stand(20, 'notable'),
      stand(-40, 'severe'),
      { says: 'worse' },
    ],
    [
      'nearer within a level are better',
      stand(29, 'notable'),
      stand(20, 'notable'),
      { says: 'better' },
    ],
    [
      'as wide the other way round have turned',
      stand(20, 'notable'),
      stand(-20, 'notable'),
      { says: 'turned' },
    ],
    [
      'of which one side may not be shown are not compared',
      stand(20, 'notable'),
      stand(null, null, 'suppressed'),
      { says: 'not-compared', because: 'suppressed' },
    ],
    [
      'are not compared by levels alone: of few people these can be another by chance',
      stand(null, 'severe', 'suppressed'),
      stand(null, 'aligned', 'suppressed'),
      { says: 'not-compared', because: 'suppressed' },
    ],
  ])('%s', (_name, old, now, expected) => {
    const { gaps } = compareWaves({ old, new: now });
    expect(changed(gaps, gap(andina).id)).toMatchObject(expected);
  });

  test('of which one side may not be shown have no difference either', () => {
    const { gaps } = compareWaves({
      old: stand(20, 'notable'),
      new: stand(null, null, 'suppressed'),
    });
    expect(changed(gaps, gap(andina).id).difference).toEqual({
      whole: null,
      rubric: 0,
      answers: null,
    });
  });
});

describe('a cap that came or went', () => {
  const cap = andina.verdict.caps[0]!;
  const other = (result: Result) => {
    result.rubric.hash = 'another';
  };
  const without = edited(andina, ({ verdict }) => {
    verdict.caps = [];
  });
  const unknown = edited(without, ({ verdict }) => {
    verdict.notAssessed = [cap];
  });
  test.each<[string, Parameters<typeof compareWaves>[0], object[]]>([
    ['stays', { old: andina, new: andina }, []],
    ['went by the answers', { old: andina, new: without }, [{ change: 'went', by: 'answers' }]],
    ['came by the answers', { old: without, new: andina }, [{ change: 'came', by: 'answers' }]],
    [
      'came by the rubric, when the old answers meet it too under the new one',
      { old: without, rescored: edited(andina, other), new: edited(andina, other) },
      [{ change: 'came', by: 'rubric' }],
    ],
    [
      'went by the answers, when the old answers still meet it',
      { old: andina, rescored: edited(andina, other), new: edited(without, other) },
      [{ change: 'went', by: 'answers' }],
    ],
    [
      'came by nobody knows what, when nothing could be scored again',
      { old: without, new: edited(andina, other) },
      [{ change: 'came', by: null }],
    ],
    ['did not go when it could not be assessed', { old: andina, new: unknown }, []],
    ['did not come when it could not be assessed before', { old: unknown, new: andina }, []],
  ])('%s', (_name, waves, expected) => {
    const { caps } = compareWaves(waves).verdict;
    expect(caps).toHaveLength(expected.length);
    expect(caps).toMatchObject(expected);
  });

  test.each([
    ['went', false, [{ change: 'went' }]],
    ['could not be assessed', null, []],
  ] as const)('a warning sign that %s', (_name, becomes, expected) => {
    const now = edited(andina, (result) => {
      for (const trigger of risk(result).triggers) {
        if (trigger.id === 'orders-far-apart') trigger.fired = becomes;
      }
    });
    const { risks } = compareWaves({ old: andina, new: now });
    expect(changed(risks, 'goals-apart').triggers).toMatchObject(expected);
  });
});

describe('an action of the old plan', () => {
  const action = andina.actions.find(({ changes }) => changes.of === 'participation')!;
  const { from, to } = action.changes;
  const standing = (score: number | null, also: (result: Result) => void = () => {}) =>
    edited(andina, (result) => {
      Object.assign(question(result, 'participation'), {
        score,
        ...(score === null && { why: 'suppressed' }),
      });
      also(result);
    });
  const fewUsers = (result: Result) => {
    const row = question(result, 'participation').byRole.find(({ role }) => role === 'user')!;
    row.people = 'few';
  };
  test.each<[string, Result, object]>([
    ['is reached at its aim', standing(to), { outcome: 'reached' }],
    ['is reached whoever stands behind it', standing(to + 1, fewUsers), { outcome: 'reached' }],
    ['moved towards its aim', standing(from! + 10), { outcome: 'towards' }],
    ['moved away from it', standing(from! - 10), { outcome: 'away' }],
    [
      'did not move by fewer points than tell a difference',
      standing(from! + 4.9),
      { outcome: 'not-moved' },
    ],
    [
      'moved, of which few people can say nothing',
      standing(from! + 10, fewUsers),
      { outcome: 'cannot-be-said', because: 'people' },
    ],
    [
      'stands where it may not be shown',
      standing(null),
      { outcome: 'cannot-be-said', because: 'suppressed', stands: null },
    ],
    [
      'changed a figure that is no more',
      edited(andina, (result) => {
        result.questions = result.questions.filter(({ id }) => id !== 'participation');
      }),
      { outcome: 'cannot-be-said', because: 'only-old' },
    ],
    [
      'was planned under another rubric',
      standing(to, (result) => {
        result.rubric.hash = 'another';
      }),
      { outcome: 'cannot-be-said', because: 'other-rubric' },
    ],
  ])('%s', (_name, now, expected) => {
    const { actions } = compareWaves({ old: andina, new: now });
    expect(actions.find(({ id }) => id === action.id)).toMatchObject(expected);
  });

  test('was aimed at another number when the new rubric gives the old answers another', () => {
    const hash = (result: Result) => {
      result.rubric.hash = 'another';
    };
    const waves = { old: andina, rescored: standing(from! + 3, hash), new: standing(to, hash) };
    const { actions } = compareWaves(waves);
    expect(actions.find(({ id }) => id === action.id)).toMatchObject({
      outcome: 'cannot-be-said',
      because: 'other-rubric',
    });
  });

  test('whose figure is a place moved by whole places', () => {
    const place = andina.actions.find(({ changes }) => changes.unit === 'place')!;
    const outcome = (by: number) => {
      const now = edited(andina, (result) => {
        result.measures.find(({ id }) => id === place.changes.of)!.value! += by;
      });
      const { actions } = compareWaves({ old: andina, new: now });
      return actions.find(({ id }) => id === place.id)!.outcome;
    };
    expect([-1, -0.5, 1].map(outcome)).toEqual(['towards', 'not-moved', 'away']);
  });

  test('whose figure should fall is reached from above', () => {
    const falling = andina.actions.find(
      ({ changes }) => changes.aim === 'at-most' && changes.from! > changes.to + 10,
    )!;
    const at = (value: number) =>
      edited(andina, (result) => {
        result.measures.find(({ id }) => id === falling.changes.of)!.value = value;
      });
    const outcome = (value: number) =>
      compareWaves({ old: andina, new: at(value) }).actions.find(({ id }) => id === falling.id)!
        .outcome;
    expect(outcome(falling.changes.to)).toBe('reached');
    expect(outcome(falling.changes.from! + 10)).toBe('away');
    expect(outcome(falling.changes.from! - 6)).toBe('towards');
  });
});

test('behind a question that a measure scores stand all whom the measure reads', () => {
  expect([...basisOfReading(andina, 'figure-to-move').keys()]).toEqual(
    expect.arrayContaining(['figure-to-move/user', 'objectives/executive', 'objectives/project']),
  );
});

describe('what is said first', () => {
  const users = (n: number, of: number | null = 180) =>
    edited(andina, (result) => {
      Object.assign(result.respondents.find(({ role }) => role === 'user')!, { n, of });
      result.answers.hash = String(n);
    });
  const kinds = (waves: Parameters<typeof compareWaves>[0]) =>
    compareWaves(waves).notices.map(({ kind }) => kind);
  test.each<[string, Parameters<typeof compareWaves>[0], string[]]>([
    ['nobody new answered', { old: andina, new: andina }, ['same-answers']],
    ['nothing, when as many answered something else', { old: andina, new: users(124) }, []],
    ['response fell by a third', { old: users(120), new: users(80) }, ['response-fell']],
    ['not by less', { old: users(120), new: users(81) }, []],
    ['response is a share of those who are there', { old: users(120), new: users(80, 120) }, []],
    [
      'or a number, when it is not known of how many',
      { old: users(120, null), new: users(80, 120) },
      ['response-fell'],
    ],
    ['which need not have fallen by its share', { old: users(120, null), new: users(81, 180) }, []],
    [
      'answers drawn at random',
      {
        old: andina,
        new: edited(users(124), ({ answers }) => Object.assign(answers, { simulated: 3 })),
      },
      ['simulated'],
    ],
    [
      'the later wave given first',
      {
        old: andina,
        new: edited(users(124), ({ assessment }) =>
          Object.assign(assessment, { date: '2020-01-01' }),
        ),
      },
      ['dates-reversed'],
    ],
    [
      'another name',
      {
        old: andina,
        new: edited(users(124), ({ assessment }) =>
          Object.assign(assessment, { organisation: 'Acme' }),
        ),
      },
      ['other-organisation'],
    ],
    [
      'another questionnaire',
      {
        old: andina,
        new: edited(users(124), (result) => Object.assign(result.instrument, { hash: 'x' })),
      },
      ['questionnaire-changed'],
    ],
  ])('%s', (_name, waves, expected) => {
    expect(kinds(waves)).toEqual(expected);
  });

  test('one name in two forms is one name', () => {
    const now = edited(users(124), ({ assessment }) => {
      assessment.organisation = { en: 'Andina Insurance', es: 'seguros andina' };
    });
    expect(kinds({ old: andina, new: now })).toEqual([]);
  });
});

describe('whatever was answered', () => {
  const heads = instrument.questionnaire.roles
    .filter(({ records }) => !records)
    .map(({ id }) => ({ role: id, of: 12 }));
  const assessment = assessmentOf(instrument, heads);
  /** The same rubric with other weights and another scale of one question. */
  const reweighed = structuredClone(instrument);
  reweighed.hashes.rubric = 'reweighed';
  reweighed.rubric.pillars[0]!.weight *= 2;
  reweighed.rubric.dimensions[2]!.parts[0]!.weight *= 3;
  reweighed.rubric.risks[0]!.parts[0]!.weight *= 3;

  const people = respondentsArbitrary(instrument, { least: 1, most: 12 });
  const differences = (comparison: Comparison): Difference[] => [
    comparison.verdict.difference,
    comparison.verdict.uncapped.difference,
    ...[comparison.pillars, comparison.dimensions, comparison.risks, comparison.gaps].flatMap(
      (changes) => changes.map(({ difference }) => difference),
    ),
  ];
  const all = ({ verdict, pillars, dimensions, risks, gaps }: Comparison): Change[] => [
    verdict,
    ...pillars,
    ...dimensions,
    ...risks,
    ...gaps,
  ];

  test('a Result compared with itself shows no change', () => {
    fc.assert(
      fc.property(people, (respondents) => {
        const result = score(instrument, assessment, respondents);
        const comparison = compareWaves({ old: result, new: result });
        for (const { says } of all(comparison)) {
          expect(['no-difference', 'not-compared']).toContain(says);
        }
        for (const { whole } of differences(comparison)) expect(whole ?? 0).toBe(0);
        const { caps, gates, requirements } = comparison.verdict;
        const triggers = comparison.risks.flatMap((each) => each.triggers);
        expect([...caps, ...gates, ...requirements, ...triggers]).toEqual([]);
        for (const { outcome } of comparison.actions) {
          expect(['not-moved', 'cannot-be-said']).toContain(outcome);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('old and new in each other’s place negate every difference', () => {
    const opposite = { better: 'worse', worse: 'better' } as Record<string, string>;
    fc.assert(
      fc.property(people, people, (one, two) => {
        const [old, now] = [one, two].map((each) => score(instrument, assessment, each));
        const there = compareWaves({ old: old!, new: now! });
        const back = compareWaves({ old: now!, new: old! });
        differences(there).forEach(({ whole }, index) => {
          const other = differences(back)[index]!.whole;
          expect(whole === null ? null : -whole + 0).toBe(other === null ? null : other + 0);
        });
        all(there).forEach(({ says }, index) => {
          expect(all(back)[index]!.says).toBe(opposite[says] ?? says);
        });
        const turned = ({ verdict }: Comparison, change: string) =>
          verdict.caps.filter((each) => each.change === change).map(({ id }) => id);
        expect(turned(there, 'came')).toEqual(turned(back, 'went'));
      }),
      { numRuns: 20 },
    );
  });

  test('what the rubric and what the answers changed make the whole change', () => {
    let split = 0;
    fc.assert(
      fc.property(people, people, (one, two) => {
        const comparison = compareWaves({
          old: score(instrument, assessment, one),
          rescored: score(reweighed, assessment, one),
          new: score(reweighed, assessment, two),
        });
        for (const { whole, rubric, answers } of differences(comparison)) {
          if (whole === null || rubric === null || answers === null) continue;
          if (rubric !== 0 && answers !== 0) split += 1;
          expect(rubric + answers).toBeCloseTo(whole, 9);
        }
      }),
      { numRuns: 20 },
    );
    expect(split).toBeGreaterThan(10);
  });

  test('under the same rubric nothing is the rubric’s', () => {
    fc.assert(
      fc.property(people, people, (one, two) => {
        const comparison = compareWaves({
          old: score(instrument, assessment, one),
          new: score(instrument, assessment, two),
        });
        for (const { whole, rubric, answers } of differences(comparison)) {
          expect(rubric ?? 0).toBe(0);
          expect(answers).toBe(whole);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('better and worse speak of the answers alone', () => {
    fc.assert(
      fc.property(people, (respondents) => {
        const { risks, pillars } = compareWaves({
          old: score(instrument, assessment, respondents),
          rescored: score(reweighed, assessment, respondents),
          new: score(reweighed, assessment, respondents),
        });
        for (const { says } of [...risks, ...pillars]) {
          expect(['no-difference', 'not-compared']).toContain(says);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('under another rubric nothing is split that could not be scored again', () => {
    const old = score(instrument, assessment, []);
    const { split, risks } = compareWaves({ old, new: score(reweighed, assessment, []) });
    expect(split).toEqual({ kind: 'not-split', unreadable: [] });
    for (const { difference, rescored } of risks) {
      expect({ ...difference, rescored }).toMatchObject({
        rubric: null,
        answers: null,
        rescored: null,
      });
    }
  });
});
