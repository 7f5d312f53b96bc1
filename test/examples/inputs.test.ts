import { describe, expect, it } from 'vitest';
import { rolesAsked } from '../../src/questions/index.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import type { Entry } from '../../src/questions/record.ts';
import { consensusOf } from '../../src/scoring/consensus.ts';
import { example, itemOf } from './example.ts';
import {
  actual,
  completeObjectives,
  consensus,
  folders,
  frontLineShare,
  functionWithoutSeat,
  hoursReleased,
  type Input,
  match,
  misconception,
  predicted,
  quiz,
  response,
  scores,
} from './method.ts';

/** By how many points two answers that are next to each other differ, by question. */
const step: Record<string, number> = {
  ...{ 'real-customer-priority': 100, 'what-crm-is-here': 100, 'figure-to-move': 100 },
  ...{ 'who-answers-for-crm': 100, 'retention-formula': 100, 'success-metrics': 100 },
  ...{ 'goals-rewarded': 50, 'suggestions-answered': 20, 'months-committed': 100 / 24 },
  ...{ 'effort-split': 2.5, objectives: 2.5, 'executive-hours': 12.5, 'executive-seen': 100 / 3 },
  ...{ 'customer-disputes': 100 / 6, 'colleagues-who-object': 10, 'assumption-age': 100 / 24 },
  ...{ 'which-work-is-crm': 12.5, 'named-contact': 1.25, 'history-used': 1.25 },
  ...{ 'last-change-requests': 2.5, 'channel-mix': 0.1, 'contact-kinds-received': 10 },
};
const ANCHOR = 25;
/** Points are kept in hundredths. */
const ROUNDING = 0.01;
/** Directors in the meeting that an executive thinks of: a question of two numbers. */
const directors = { 'distribuidora-sur': 5, 'seguros-andina': 6, 'talleres-ribera': 3 };

describe.each(folders)('the answers of %s', (folder) => {
  const { reader, reading, byRole, given, question, questions, respondents } = example(folder);
  const inputs = (Object.keys(scores) as Input[]).map((input) => ({
    input,
    wanted: scores[input][folder],
    ...itemOf(input),
  }));
  const stepOf = (id: string) =>
    id === 'directors-using-data' ? 100 / directors[folder] : (step[id] ?? ANCHOR);
  /** Half of what one answer more or less would change in the mean of all who are asked. */
  const least = (code: string) => {
    const all = questions(code).flatMap((asked) =>
      rolesAsked(asked).map((role) => ({ id: asked.id, role })),
    );
    const finest = all.map(({ id, role }) => stepOf(id) / reader.answered(id, role));
    return Math.min(...finest) / all.length / 2 + ROUNDING;
  };

  it.each(Object.entries(response))('come from the %ss that METHOD counts', (role, row) => {
    expect([reader.respondents(role), reader.headCount(role)]).toEqual(row[folder]);
  });

  it('come with one record sheet', () => {
    expect(reader.respondents('records')).toBe(1);
  });

  it.each(inputs.filter(({ role }) => role))(
    'come to $wanted on $input, as near as so many people can',
    ({ input, wanted, code, role }) => {
      const { id } = question(code);
      const { n } = reader.points(id, role!);
      const nearest = stepOf(id) / n / 2 + ROUNDING;
      expect(Math.abs(given(input) - wanted)).toBeLessThanOrEqual(nearest);
    },
  );

  const together = inputs.filter(({ input, role }) => !role && input !== 'INV1');

  it.each(together)(
    'come to $wanted on $input: one answer more or less would not be nearer',
    ({ input, wanted, code }) => {
      expect(Math.abs(given(input) - wanted)).toBeLessThanOrEqual(least(code));
    },
  );

  it.each(together)('come near $wanted on $input in each role', ({ wanted, code }) => {
    for (const { id } of questions(code)) {
      for (const score of Object.values(byRole(id))) {
        expect(Math.abs(score! - wanted), id).toBeLessThanOrEqual(20);
      }
    }
  });

  it('describe a team as near to INV1 as so few seats can be', () => {
    expect(Math.abs(reading('team-composition')! - scores.INV1[folder])).toBeLessThan(0.25);
  });

  it.each(Object.entries(quiz))('know of the terms what METHOD says the %ss know', (role, row) => {
    const terms = ['KNO1', 'KNO2', 'KNO3', 'KNO4', 'KNO5', 'KNO6'].map(question);
    const asked = terms.filter((term) => rolesAsked(term).includes(role)).length;
    const person = 100 / (3 * asked) / reader.respondents(role);
    const off = Math.abs(byRole('quiz-score')[role]! - row[folder]);
    expect(off).toBeLessThanOrEqual(person / 2 + ROUNDING);
  });

  it('mistake the terms as often as METHOD says, to the nearest percent', () => {
    expect(Math.round(reading('misconception')!)).toBe(misconception[folder]);
  });

  it('forecast exactly what METHOD says, and users say it as nearly as they can', () => {
    const { inputs: found } = example(folder).scores.readings.get('forecast-calibration') as {
      inputs: Record<string, number>;
    };
    expect(found.forecast).toBe(predicted[folder]);
    const person = 100 / reader.answered(question('CHG7').id, 'user');
    expect(Math.abs(found.actual! - actual[folder])).toBeLessThanOrEqual(person / 2);
  });

  it.each(Object.entries(consensus))('make the consensus of the %ss exactly', (role, row) => {
    expect([...consensusOf(reader, 'goals-in-order', role)!.values()]).toEqual(row[folder]);
  });

  it('meet exactly what caps and triggers look at', () => {
    expect(reading('front-line-seats')).toBe(frontLineShare[folder]);
    expect(reading('largest-function-without-seat')! >= 15).toBe(functionWithoutSeat[folder]);
    expect(reading('complete-objectives')).toBe(completeObjectives[folder]);
    expect(reading('objectives-in-common')).toBe(match[folder]);
    expect(reading('requests-closed')).toBe(scores.VOI4[folder]);
    expect(reading('hours-released')).toBe(hoursReleased[folder]);
    expect(reading('hours-needed')).toBe(4);
    expect(reading('executives-name-one')).toBe(100);
    expect(reading('users-answered')).toBe(response.user[folder][0]);
  });

  it('name the owners of objectives by position', () => {
    const entries = respondents.flatMap(
      ({ answers }) => (answers.objectives?.value ?? []) as Entry[],
    );
    expect(entries.some((entry) => entry.owner !== undefined)).toBe(true);
    for (const { owner } of entries.filter((entry) => entry.owner !== undefined)) {
      expect(owner).toMatch(/^(Gerencia|Vicepresidencia|Jefatura) /);
    }
  });
});

describe('where METHOD is exact', () => {
  const b = example('seguros-andina');
  const c = example('talleres-ribera');
  const counts = (role: string) => {
    const asked = b.question('VOI2');
    const options = asked.type === 'scale' ? asked.options : [];
    return options.map((option) => b.reader.counter(asked.id, role, option.id));
  };

  it.each([
    ['executive', [0, 0, 0, 4, 2]],
    ['user', [52, 40, 20, 9, 3]],
  ])('what follows a warning in B is split by the %ss as METHOD says', (role, split) => {
    expect(counts(role)).toEqual(split);
  });

  it('C stands exactly on the edge of the cap for having no strategy', () => {
    expect(c.reading('business-strategy')).toBe(25);
  });

  it('nobody in C states both where a figure stands and where it should go', () => {
    const entries = c.respondents.flatMap(
      ({ answers }) => (answers.objectives?.value ?? []) as Entry[],
    );
    const both = entries.filter(
      (entry) => entry.baseline !== undefined && entry.target !== undefined,
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(both).toEqual([]);
  });
});

it('the channel that solves most is cut in B, and only there', () => {
  const cut = folders.filter((folder) => example(folder).reading('best-channel-shrinking') === 1);
  expect(cut).toEqual(['seguros-andina']);
});

it('contradictions count against C alone: in A and B a rule settles them', () => {
  const points = folders.map((folder) => {
    const found = example(folder).scores.readings.get('metrics-in-focus') as {
      inputs: Record<string, number>;
    };
    return Math.round(found.inputs.points!);
  });
  expect(points).toEqual([100, 100, 81]);
});

it('covers every score of the method', () => {
  const { instrument } = example('distribuidora-sur');
  const terms = ['KNO1', 'KNO2', 'KNO3', 'KNO4', 'KNO5', 'KNO6'];
  const codes = [...Object.keys(scores).map((input) => itemOf(input as Input).code), ...terms];
  const scored = allQuestions(instrument.questionnaire)
    .filter(({ id }) => instrument.rubric.questions[id])
    .map(({ code }) => code);
  // The forecast is an input of its own kind.
  expect([...new Set([...codes, 'LEA6'])].toSorted()).toEqual([...new Set(scored)].toSorted());
});
