import { describe, expect, test } from 'vitest';
import type { Respondent } from '../../src/model/respondent.ts';
import { rubricSchema } from '../../src/scoring/rubric.ts';
import { score } from '../../src/scoring/score.ts';
import { assessmentOf, shipped } from '../support/instrument.ts';

const instrument = shipped();

function people(n: number, role: string, answers: Respondent['answers']): Respondent[] {
  return Array.from({ length: n }, (_, index) => ({
    format: 1,
    instrument: 'crm-adoption@1',
    respondent: { id: `${role}-${index}-${JSON.stringify(answers).length}`, role, language: 'en' },
    day: '2026-03-20',
    status: 'complete',
    consent: { attributed: false },
    answers,
  }));
}

/** Users of whom `left` were never asked for anything: the reach of the wrong team. */
function resultOf(
  left: number,
  others: number,
  { of, mean = 5, rubric = instrument.rubric }: { of?: number; mean?: number; rubric?: object },
) {
  const respondents = [
    ...people(left, 'user', { participation: { value: 'nothing' } }),
    ...people(others, 'user', { participation: { value: 'decided' } }),
  ];
  const heads = of === undefined ? [] : [{ role: 'user', of }];
  const assessment = {
    ...assessmentOf(instrument, heads),
    privacy: { mean, distribution: 10 },
  };
  const changed = rubricSchema.parse(rubric);
  return score({ ...instrument, rubric: changed }, assessment, respondents);
}

function reach(...args: Parameters<typeof resultOf>) {
  const { interval, everyone } = resultOf(...args).risks.find(({ code }) => code === 'F1')!.reach;
  return { interval, everyone };
}
const between = (low: number, high: number) => ({
  interval: { low: expect.closeTo(low, 1), high: expect.closeTo(high, 1) },
  everyone: false,
});
const none = { interval: null, everyone: false };

describe('the share of a role whom a risk touches has an interval (METHOD section 5)', () => {
  test.each([
    // Wilson, as tables print it: 10 of 20, and 20 of 40.
    ['of nobody knows how many', 10, 10, {}, between(29.9, 70.1)],
    ['20 of 39 are worth 20·38/19 = 40 without end', 10, 10, { of: 39 }, between(35.2, 64.8)],
    ['all there are: a census has none', 10, 10, { of: 20 }, { interval: null, everyone: true }],
    ['more answers than people are no sample', 10, 10, { of: 12 }, between(29.9, 70.1)],
    ['five of six have one', 2, 3, { of: 6 }, { interval: expect.any(Object), everyone: false }],
    ['four have none, even where four are shown', 2, 2, { of: 6, mean: 1 }, none],
    ['of four nothing is shown, not even that all answered', 2, 2, { of: 4 }, none],
    ['nobody', 0, 0, { of: 4 }, none],
  ])('%s', (_name, left, others, settings, expected) => {
    expect(reach(left, others, settings)).toEqual(expected);
  });
  test('what is left of a share to 100 has the interval turned round', () => {
    const { rubric } = instrument;
    const risks = rubric.risks.map((risk) => ({
      ...risk,
      reach: { ...risk.reach, of: 'users-left-out', reverse: true },
    }));
    // 5 of 20: 11.2 to 46.9.
    expect(reach(5, 15, {})).toEqual(between(11.2, 46.9));
    expect(reach(5, 15, { rubric: { ...rubric, risks } })).toEqual(between(53.1, 88.8));
  });
  test('as the measure itself has', () => {
    const of = resultOf(10, 10, { of: 39 }).measures.find(({ id }) => id === 'users-left-out')!;
    expect(of.sampling).toEqual([{ role: 'user', ...between(35.2, 64.8) }]);
  });
});

describe('of several roles', () => {
  const id = 'likeliest-failures';
  const result = score(
    instrument,
    assessmentOf(instrument, [
      { role: 'user', of: 39 },
      { role: 'manager', of: 20 },
    ]),
    [
      ...people(10, 'user', { [id]: { value: ['goals-apart'] } }),
      ...people(10, 'user', { [id]: { value: [] } }),
      ...people(20, 'manager', { [id]: { value: ['goals-apart'] } }),
      ...people(10, 'executive', { [id]: { value: [] } }),
      ...people(10, 'project', { [id]: { value: [] } }),
    ],
  );
  test('the mean of their shares is nobody’s share, and has no interval', () => {
    const risk = result.risks.find(({ votes }) => votes.of === 'votes-goals-apart')!;
    expect(risk.votes.value).toBe((50 + 100 + 0 + 0) / 4);
    expect(risk.votes).toMatchObject(none);
  });
  test('each has its own', () => {
    const votes = result.measures.find((each) => each.id === 'votes-goals-apart')!;
    expect(votes.sampling).toContainEqual({ role: 'user', ...between(35.2, 64.8) });
    expect(votes.sampling).toContainEqual({ role: 'manager', interval: null, everyone: true });
  });
});
