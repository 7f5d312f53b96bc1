import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { respondentChecker } from '../../src/answers/check-respondent.ts';
import { checkGiven, respondentFrom, type Setting } from '../../src/answers/given-answers.ts';
import { settled } from '../../src/cli/settled.ts';
import { parseSource } from '../../src/instrument/yaml.ts';
import { InputError, placeText } from '../../src/model/issue.ts';
import { assessmentOf, exampleLists, shipped } from '../support/instrument.ts';

const instrument = shipped();
const lists = exampleLists(instrument.questionnaire);
const assessment = {
  ...assessmentOf(instrument, [
    { role: 'executive', of: 5 },
    { role: 'user', unit: 'north', of: 12 },
    { role: 'user', unit: 'south', of: 8 },
    { role: 'manager', unit: 'north', of: 5 },
  ]),
  units: ['north', 'south'].map((id) => ({ id, text: id })),
};
const check = respondentChecker(instrument, lists, assessment);

/** The respondent, or what is wrong: place, code and what was probably meant. */
function from(text: string | object, setting: Partial<Setting> = {}) {
  try {
    const written = typeof text === 'string' ? text : stringify(text);
    const source = settled(parseSource(written, 'given.yaml'));
    const given = settled(checkGiven(source));
    const own = { id: 'k3v9x2', instrument: 'crm-adoption@1', day: '2026-03-20', ...setting };
    return settled(respondentFrom(source, given, own, assessment, check));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ code, args, ...place }) =>
      [placeText(place).replace('given.yaml:', ''), code, args.suggestion]
        .filter(Boolean)
        .join(' '),
    );
  }
}

const executive = { role: 'executive', language: 'en' };
const answersOf = (answers: object) => {
  const found = from({ respondent: executive, answers });
  return 'answers' in found ? found.answers : found;
};

describe('an answer is given', () => {
  test.each<[string, string, unknown]>([
    ['a text', 'participation', 'tested'],
    ['a number', 'suggestions-answered', 4],
    ['a list', 'success-metrics', ['retention', 'new-customer-count']],
    ['several numbers', 'directors-using-data', { directors: 3, using: 2 }],
    ['shares', 'effort-split', { software: 60, process: 15, training: 10, culture: 5, data: 10 }],
    ['entries', 'objectives', [{ metric: 'fewer-complaints' }]],
    ['entries with words', 'objectives', [{ metric: { other: 'mine' } }]],
  ])('as the bare value: %s', (_what, id, value) => {
    expect(answersOf({ [id]: value })).toEqual({ [id]: { value } });
  });
  test.each<[string, object]>([
    ['a value', { value: 'tested' }],
    ['a value and a comment', { value: 'tested', comment: 'words', seconds: 20 }],
    ['an outcome', { outcome: 'unseen' }],
    ['that it was skipped', { outcome: 'skipped' }],
  ])('as in an answer file: %s', (_what, answer) => {
    expect(answersOf({ participation: answer })).toEqual({ participation: answer });
  });
  test.each<[string, unknown, string[]]>([
    ['nothing but a comment', { comment: 'words' }, ['6:5 value-or-outcome']],
    ['a value and an outcome', { value: 'tested', outcome: 'unseen' }, ['6:5 value-or-outcome']],
    [
      'a misspelt key beside a value',
      { value: 'tested', coment: 'x' },
      ['7:5 unknown-key comment'],
    ],
    ['nothing at all', null, ['5:18 not-one-of']],
  ])('but not %s', (_what, answer, issues) => {
    const found = from({ respondent: executive, answers: { participation: answer } });
    expect(found).toEqual(issues);
  });
});

test('the answers that the README shows are taken', () => {
  const [, shown = ''] =
    readFileSync('README.md', 'utf8').match(/```yaml\n(respondent.*?)```/s) ?? [];
  expect(from(shown, { unit: 'north' })).toMatchObject({
    answers: {
      'executive-seen': { value: 2 },
      'segment-meaning': { value: 'same-campaign' },
      'target-clash': { outcome: 'unseen' },
      'goals-rewarded': { value: ['keep-customers', 'new-customers'], comment: 'since this year' },
    },
  });
});

describe('mistakes', () => {
  test('are told all at once, where they stand', () => {
    const text = [
      'respondent: { role: executive, language: en }',
      'answers:',
      '  participation: testd',
      '  months-committed: { value: -1, comment: hm }',
      '  suggestions-answered: 2.5',
      '  busines-strategy: absent',
      '  change-plan: { outcome: unseen }',
      '  effort-split:',
      '    software: 60',
      '    process: much',
      '    training: 10',
      '    culture: 5',
      '    data: 10',
      '  success-metrics: [retention, retention]',
      '  work-touched: half',
    ].join('\n');
    expect(from(text)).toEqual([
      '3:18 not-one-of tested',
      '4:30 out-of-range',
      '5:25 wrong-type',
      '6:3 unknown-question business-strategy',
      '7:27 outcome-not-offered',
      '10:14 wrong-type',
      '14:32 twice',
      '15:3 not-asked-of-role',
    ]);
  });
  test.each<[string, object, string[]]>([
    ['no role', { answers: {} }, ['1:1 missing-key', '1:1 missing-key']],
    ['no language', { respondent: { role: 'executive' }, answers: {} }, ['2:3 missing-key']],
    ['no answers', { respondent: executive }, ['1:1 missing-key']],
    ['an id', { respondent: { ...executive, id: 'abc' }, answers: {} }, ['4:3 unknown-key']],
    ['a status', { status: 'complete', answers: {} }, ['1:1 unknown-key']],
    [
      'a role that is none',
      { respondent: { ...executive, role: 'executiv' }, answers: {} },
      ['2:9 unknown-role executive'],
    ],
    [
      'another instrument',
      { instrument: 'other@1', respondent: executive, answers: {} },
      ['1:13 wrong-instrument'],
    ],
    ['a later format', { format: 2, respondent: executive, answers: {} }, ['1:9 newer-format']],
  ])('in the head: %s', (_what, text, issues) => {
    expect(from(text)).toEqual(issues);
  });
});

describe('who it is', () => {
  const answers = {};
  test('stands in the file, or is said elsewhere', () => {
    expect(from({ answers }, executive)).toMatchObject({
      respondent: { id: 'k3v9x2', ...executive },
      day: '2026-03-20',
    });
    const said = from({ respondent: { language: 'es' }, answers }, executive);
    expect(said).toMatchObject({ respondent: { role: 'executive', language: 'es' } });
  });
  test('keeps the consent that is given, and without it there is none', () => {
    const consent = { attributed: true };
    expect(from({ respondent: executive, consent, answers })).toMatchObject({ consent });
    expect(from({ respondent: executive, answers })).toMatchObject({
      consent: { attributed: false },
    });
  });

  const who = { role: 'user', language: 'en' };
  test.each<[string, object, object]>([
    ['the file says', { ...who, unit: 'south' }, {}],
    ['is said elsewhere', who, { unit: 'south' }],
  ])('has the unit that %s', (_what, respondent, setting) => {
    expect(from({ respondent, answers }, setting)).toMatchObject({ respondent: { unit: 'south' } });
  });
  test('has the only unit of the role', () => {
    const respondent = { ...who, role: 'manager' };
    expect(from({ respondent, answers })).toMatchObject({ respondent: { unit: 'north' } });
  });
  test.each<[string, object, string[]]>([
    ['no unit where the role has several', who, ['2:3 unit-missing']],
    ['a unit that there is not', { ...who, unit: 'sout' }, ['4:9 unknown-unit south']],
    [
      'a unit of others',
      { ...who, role: 'manager', unit: 'south' },
      ['4:9 unit-not-of-role north'],
    ],
    ['a unit where the role has none', { ...executive, unit: 'south' }, ['4:9 unit-not-of-role']],
    [
      'a unit beside a role that is none',
      { ...who, role: 'usr', unit: 'south' },
      ['2:9 unknown-role user'],
    ],
  ])('is not clear: %s', (_what, respondent, issues) => {
    expect(from({ respondent, answers })).toEqual(issues);
  });
});
