import { describe, expect, test } from 'vitest';
import { type Result, resultSchema } from '../../../src/model/result.ts';
import { score } from '../../../src/scoring/score.ts';
import { example } from '../../examples/example.ts';
import { examples, resultFor } from '../../support/results.ts';

const results = new Map(examples.map((folder) => [folder, resultFor(`examples/${folder}`)]));
const robustness = (folder: (typeof examples)[number]) => results.get(folder)!.robustness!;

describe('the Result says what would change the verdict', () => {
  test('in every language, with what moves from where to where', () => {
    expect(robustness('talleres-ribera').flips.up).toEqual({
      changes: [
        {
          of: 'business-strategy',
          name: expect.objectContaining({ en: expect.any(String), es: expect.any(String) }),
          ...{ unit: 'points', from: 25, to: 26 },
        },
      ],
      band: 'fragile',
      bandName: { en: 'fragile', es: 'frágil' },
      exact: true,
    });
  });
  test('or why nothing does', () => {
    expect(robustness('talleres-ribera').flips.down).toEqual({ changes: null, why: 'no-band' });
  });
  test('with the actions of the shortest way', () => {
    const { path } = robustness('seguros-andina');
    expect(path).toMatchObject({ days: 33, weeks: 8, band: 'conditional', exact: false });
    expect(path.steps).toContainEqual({
      id: 'thank-a-warning',
      of: 'what-followed-a-warning',
      do: { en: expect.any(String), es: expect.any(String) },
    });
  });
  test.each([
    ['A: no cap', 'distribuidora-sur', null],
    ['B: lifting K5 gives 50, still fragile', 'seguros-andina', [50, 'fragile']],
    ['C: lifting K1 leaves K4, which holds nothing', 'talleres-ribera', [48, 'fragile']],
  ] as const)('and of the cap that holds it. %s', (_rule, folder, expected) => {
    const { withoutCap } = robustness(folder);
    if (!withoutCap || !expected) return expect(withoutCap).toEqual(expected);
    expect(withoutCap.id).toBe(results.get(folder)!.verdict.caps[0]!.id);
    expect([Math.round(withoutCap.score), withoutCap.band]).toEqual(expected);
  });
  test('nothing without a verdict, which says why', () => {
    const { instrument, assessment, respondents } = example('talleres-ribera');
    const few = respondents.filter(({ respondent }) => respondent.role !== 'user');
    const result = score(instrument, assessment, few);
    expect(result.robustness).toBeNull();
    expect(result.verdict.why).toBe('requirement');
  });
  test('a saved Result with anything more is refused', () => {
    const result = results.get('seguros-andina')!;
    const { path } = result.robustness!;
    const more = { ...result, robustness: { ...result.robustness, path: { ...path, more: 1 } } };
    expect(resultSchema.safeParse(result).success).toBe(true);
    expect(resultSchema.safeParse(more).success).toBe(false);
  });
});

describe('what may not be shown', () => {
  /** C without anybody's consent to be named: its strategy is what two roles of few people say. */
  const hidden = (): Result => {
    const { instrument, assessment, respondents } = example('talleres-ribera');
    return score(
      instrument,
      { ...assessment, privacy: { ...assessment.privacy, mean: 6 } },
      respondents.map((each) => ({ ...each, consent: { attributed: false } })),
    );
  };
  const result = hidden();
  const strategy = result.questions.find(({ id }) => id === 'business-strategy')!;

  test('is a figure of too few', () => expect(strategy.why).toBe('suppressed'));
  test('takes the flip with it', () => {
    expect(result.robustness!.flips.up).toEqual({ changes: null, why: 'suppressed' });
  });
  test('takes the path with it', () => {
    expect(result.robustness!.path).toEqual({ steps: null, why: 'suppressed' });
  });
  test('is as shown where it may be', () => {
    expect(robustness('seguros-andina').path).toMatchObject({ score: expect.closeTo(60, 0) });
  });
  test('and among few people, where it takes what may be', () => {
    const { steps } = robustness('talleres-ribera').path;
    expect(steps!.map(({ of }) => of)).toEqual(['business-strategy']);
  });
});
