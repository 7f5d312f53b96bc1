import { describe, expect, test } from 'vitest';
import { deviationInTenths } from '../../src/model/agreement.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import { type OptionSource, optionIds } from '../../src/questions/option.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { score } from '../../src/scoring/score.ts';
import { assessmentOf, shipped } from '../support/instrument.ts';

const instrument = shipped();
const idsOf = (question: string) => {
  const found = allQuestions(instrument.questionnaire).find(({ id }) => id === question)!;
  return optionIds(found as OptionSource, {});
};

/** One person of a role for each option chosen, by its place from 1. */
function people(
  role: string,
  question: string,
  chosen: number[],
  attributed = false,
): Respondent[] {
  return chosen.map((place, index) => ({
    format: 1,
    instrument: 'crm-adoption@1',
    respondent: { id: `${role}-${index}`, role, language: 'en' },
    day: '2026-03-20',
    status: 'complete',
    consent: { attributed },
    answers: { [question]: { value: idsOf(question)[place - 1]! } },
  }));
}

function agreement(respondents: Respondent[], question: string, mean = 5) {
  const assessment = {
    ...assessmentOf(instrument, [{ role: 'user', of: 60 }]),
    privacy: { mean, distribution: 10 },
  };
  const [{ respondent }] = respondents as [Respondent];
  return score(instrument, assessment, respondents)
    .questions.find(({ id }) => id === question)!
    .byRole.find(({ role }) => role === respondent.role)!.agreement;
}

const users = (...chosen: number[]) => people('user', 'participation', chosen);

describe('how alike the people of a role answered a scale (METHOD section 5)', () => {
  test('five have r_wg and AD, each with what five at random reach: 6 and 26 %', () => {
    // Mean 4.4: s² = .3 of 2, and deviations 3 × .4 + 2 × .6 of five people.
    expect(agreement(users(4, 4, 4, 5, 5), 'participation')).toEqual({
      split: false,
      closeness: null,
      figures: {
        rWg: { value: 0.9, least: 0.7, chance: expect.closeTo(0.0592, 4) },
        deviation: { value: 0.5, most: expect.closeTo(5 / 6, 9), chance: expect.closeTo(0.264, 4) },
      },
    });
  });
  test('fewer than a distribution needs get them in tenths; with the mean, more would tell who', () => {
    const values = (...chosen: number[]) => {
      const { rWg, deviation } = agreement(users(...chosen), 'participation')!.figures!;
      return [rWg.value, deviation.value];
    };
    const nine = [4, 4, 4, 5, 5, 4, 4, 5, 5];
    expect(values(...nine)).toEqual([0.9, 0.5]);
    // Ten, half and half: s² = 2.5/9.
    expect(values(...nine, 5)).toEqual([expect.closeTo(1 - 2.5 / 9 / 2, 9), 0.5]);
  });
  test.each([
    ['both ends', [1, 1, 1, 5, 5], true],
    ['a step around the middle', [2, 3, 3, 3, 4], false],
    // Mean 2.5, deviations 1.5, four times .5 and 1.5: 5 of six people.
    ['exactly the cut-off', [1, 2, 2, 3, 3, 4], false],
    // 2, 2, 2, 3, 4, 5: mean 3, deviations 6 of six people.
    ['one step on average', [2, 2, 2, 3, 4, 5], true],
  ])('five and more are split above an average deviation of k/6: %s', (_name, chosen, split) => {
    expect(agreement(users(...chosen), 'participation')!.split).toBe(split);
  });
  test('so many that chance cannot be counted out have figures without it', () => {
    const many = users(...Array.from({ length: 40 }, (_, index) => 3 + (index % 2)));
    const { rWg, deviation } = agreement(many, 'participation')!.figures!;
    expect([rWg.chance, deviation.chance]).toEqual([null, null]);
    expect(deviation.value).toBe(0.5);
  });

  test.each([
    ['the same', [3, 3, 3], 'same', false],
    ['neighbours', [3, 3, 4, 4], 'adjacent', false],
    ['two steps apart', [2, 2, 4], 'split', true],
  ])(
    'of three or four who agreed to be attributed, a fact is in words: %s',
    (_name, chosen, closeness, split) => {
      const executives = people('executive', 'business-strategy', chosen, true);
      const found = agreement(executives, 'business-strategy');
      expect(found).toEqual({ split, closeness, figures: null });
    },
  );
  test('an assessment that shows means of three has words for three', () => {
    expect(agreement(users(2, 2, 4), 'participation', 3)).toMatchObject({ closeness: 'split' });
  });
  test('one person has nobody to agree with', () => {
    expect(agreement(users(2), 'participation', 1)).toBeNull();
  });
  test('a choice has no order to agree on', () => {
    const chosen = people('user', 'what-crm-is-here', [1, 1, 1, 1, 1]);
    expect(agreement(chosen, 'what-crm-is-here')).toBeNull();
  });

  test.each([
    ['an opinion, though they agreed', 'participation', true],
    ['a fact, as one of them did not agree', 'business-strategy', false],
  ])('a role of four shows nothing: %s', (_name, question, attributed) => {
    const four = people('executive', question, [1, 1, 5, 5], true);
    four[0]!.consent.attributed = attributed;
    expect(agreement(four, question)).toBeNull();
  });
});

test.each([
  [0.84, 0.9],
  [0.83, 0.8],
  [5 / 6, 0.8],
  [0.62, 0.6],
])('an average deviation of %d reads %d: rounding does not cross k/6', (value, shown) => {
  expect(deviationInTenths({ value, most: 5 / 6 })).toBe(shown);
});
