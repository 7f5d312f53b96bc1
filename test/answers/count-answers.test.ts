import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { countAnswers } from '../../src/answers/count-answers.ts';
import { personColumns } from '../../src/answers/csv-columns.ts';
import { csvText } from '../../src/answers/csv-text.ts';
import { readAnswers } from '../../src/answers/read-answers.ts';
import { issueText } from '../../src/messages/issue-text.ts';
import type { Issue } from '../../src/model/issue.ts';
import { besides, type Respondent } from '../../src/model/respondent.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { oneOf, seeded, whole } from '../../src/questions/sample.ts';
import { compilePlan } from '../../src/scoring/plan.ts';
import { hashOf, tallyOf } from '../../src/scoring/tally.ts';
import { simulateRespondents } from '../../src/simulate/respondents.ts';
import { exampleLists, exampleParameters } from '../support/instrument.ts';
import { mutated } from '../support/mutate.ts';
import { respondentsArbitrary } from '../support/organisation.ts';
import { instrument, opened } from './opened.ts';

const { questionnaire } = instrument;
const plan = compilePlan(instrument, exampleParameters(questionnaire));
const lists = exampleLists(questionnaire);
const simulation = (n: number) => ({
  seed: 'rows',
  day: '2026-03-20',
  people: questionnaire.roles.map(({ id }) => ({ role: id, n })),
});
const columns = [
  ...Object.keys(personColumns),
  ...allQuestions(questionnaire).flatMap(({ id }) => [
    id,
    ...besides.map((each) => `${id}:${each}`),
  ]),
];

const ndjson = (respondents: readonly Respondent[]) =>
  respondents.map((each) => JSON.stringify(each)).join('\n');
const csv = (respondents: readonly Respondent[]) => [...csvText(columns, respondents)].join('\n');
const files = (
  respondents: readonly Respondent[],
  kind: string,
  written: (each: Respondent) => string,
) =>
  Object.fromEntries(
    respondents.map((each) => [`answers/${each.respondent.id}.${kind}`, written(each)]),
  );

/** The hash of the tally of an assessment with these files; its issues where there are any. */
function counted(of: Record<string, string | Uint8Array>): string | Issue[] {
  const { value, issues } = countAnswers(opened(of));
  return value ? hashOf(value.tally) : issues;
}

/** With words, times and documents beside the answers, as people leave them. */
function withBesides(respondents: readonly Respondent[]): Respondent[] {
  return respondents.map((each, index) => ({
    ...each,
    answers: Object.fromEntries(
      Object.entries(each.answers).map(([id, answer], place) => [
        id,
        {
          ...answer,
          ...(place % 2 === 0 ? { seconds: 5 * (1 + (index % 9)) } : {}),
          ...(place % 5 === 0 ? { comment: 'Sí; "casi": nunca, | dijo\nél' } : {}),
          ...(place % 7 === 0 ? { document: 'Acta 3, p. 2' } : {}),
        },
      ]),
    ),
  }));
}

test('the same answers have the same tally, whatever they are written in', () => {
  fc.assert(
    fc.property(respondentsArbitrary(instrument, { most: 3 }), (plain) => {
      const respondents = withBesides(plain);
      const expected = hashOf(tallyOf(plan, respondents));
      expect(counted({ 'answers.ndjson': ndjson(respondents) })).toEqual(expected);
      expect(counted({ 'answers.csv': csv(respondents) })).toEqual(expected);
      expect(counted(files(respondents, 'yaml', stringify))).toEqual(expected);
      expect(counted(files(respondents, 'json', (each) => JSON.stringify(each, null, 2)))).toEqual(
        expected,
      );
    }),
    { numRuns: 10 },
  );
});

test('a table is read as what was written into it', () => {
  fc.assert(
    fc.property(respondentsArbitrary(instrument, { most: 3 }), (plain) => {
      const respondents = withBesides(plain);
      const { value, issues } = readAnswers(opened({ 'answers.csv': csv(respondents) }));
      expect(issues).toEqual([]);
      expect(value).toEqual(respondents);
    }),
    { numRuns: 10 },
  );
});

const [some] = [...simulateRespondents(questionnaire, lists, simulation(1))].filter(
  ({ respondent }) => respondent.role === 'user',
) as [Respondent];

describe('rows are checked fast and in full to the same outcome', () => {
  const row = JSON.stringify(some);
  const inserted = (text: string) => row.replace('"answers":{', `"answers":{${text},`);
  test.each<[rule: string, row: string]>([
    ['as it is', row],
    ['with white space', JSON.stringify(some, null, 1).replaceAll('\n', ' ')],
    ['with white space before a colon', row.replaceAll('":', '" :')],
    ['a key twice', row.replace('"status"', '"day":"2026-01-01","status"')],
    ['an answer twice', inserted('"versions-shown":{"value":1}')],
    ['a key that is unknown', row.replace('"status"', '"state":1,"status"')],
    ['a key that is unknown in an answer', inserted('"likeliest-failures":{"value":[],"x":1}')],
    ['a key twice, hidden by a shorter number', inserted('"suggestions-answered":{"value":1e1}')],
    ['a question that is unknown', inserted('"nothing":{"value":1}')],
    ['a question that others are asked', inserted('"change-plan":{"value":"with-budget"}')],
    [
      'a key twice, once with white space before the colon',
      row.replace('"status"', '"day" :"2026-03-20","status"'),
    ],
    [
      'a key twice, once with half a line end before the colon',
      row.replace('"status"', '"day"\r:"2026-01-01","status"'),
    ],
    [
      'a key that is unknown, with half a line end before the colon',
      row.replace('"status"', '"state"\r:1,"status"'),
    ],
    ['an answer of the role that is nothing', row.replace(/\{"value":[^[{]*?\}/, 'null')],
    ['drawn at random, or not', row.replace('"simulated":true', '"simulated":false')],
    ['an answer that is nothing', inserted('"nothing":null')],
    ['value and outcome', row.replace(/"value":/, '"outcome":"skipped","value":')],
    ['an outcome that is not offered', row.replace(/\{"value":[^[{]*?\}/, '{"outcome":"unseen"}')],
    ['an outcome that is unknown', row.replace(/\{"value":[^[{]*?\}/, '{"outcome":"lost"}')],
    ['a time below nothing', row.replace(/"value":/, '"seconds":-1,"value":')],
    ['a time in half seconds', row.replace(/"value":/, '"seconds":0.5,"value":')],
    [
      'a comment with what looks like a key',
      row.replace(/"value":/, '"comment":"\\"a\\":","value":'),
    ],
    ['a comment that is empty', row.replace(/"value":/, '"comment":"","value":')],
    ['a list in place of the answers', row.replace(/"answers":.*/, '"answers":[]}')],
    [
      'nothing in place of the respondent',
      row.replace(/"respondent":\{.*?\}/, '"respondent":null'),
    ],
    ['a unit that is unknown', row.replace('"language"', '"unit":"moon","language"')],
    ['a language that is unknown', row.replace(/"language":"../, '"language":"xx')],
    ['a day that is none', row.replace(/"day":".*?"/, '"day":"2026-02-30"')],
    ['an id that is none', row.replace(/"id":".*?"/, '"id":"Ana García"')],
    ['another instrument', row.replace('crm-adoption@1', 'crm-adoption@2')],
    ['a later format', row.replace('"format":1', '"format":2')],
    ['no consent', row.replace('"consent":{"attributed":false},', '')],
    ['a consent that is none', row.replace('"attributed":false', '"attributed":"no"')],
    ['in progress', row.replace('"complete"', '"in-progress"')],
    ['drafts', row.replace('"answers":{', '"drafts":{"participation":{}},"answers":{')],
    ['a name that objects inherit', row.replace('"status"', '"__proto__":{"a":1},"status"')],
    ['something behind the answers', row.replace(/}$/, ',"consent":{"attributed":false}}')],
    ['nothing behind it but what is no white space', `${row}\0`],
    ['a form feed behind it', `${row}\f`],
    ['nothing but zeros', '\0\0\0'],
    ['a number', '7'],
    ['nothing', 'null'],
    ['half a row', row.slice(0, 300)],
  ])('%s', (_rule, text) => sameOutcome(text));

  test('whatever is done to it', () => {
    const random = seeded('rows');
    const lines = JSON.stringify(withBesides([some])[0], null, 1);
    for (let attempt = 0; attempt < 150; attempt++) {
      const bytes = Buffer.from(mutated(lines, random));
      sameOutcome(bytes.toString('latin1').replaceAll('\n', ''));
    }
  });

  test.each([
    ['with nothing between', row],
    ['with spaces', row.replaceAll('},"', '}, "').replace('"answers":{', '"answers": {')],
  ])('whatever letter of it is missing, or one too many: %s', (_form, sound) => {
    const random = seeded('letters');
    for (let attempt = 0; attempt < 120; attempt++) {
      const at = whole(0, sound.length, random);
      const inserted = oneOf([...'{}[]",: \\a1\0\f', ''], random);
      sameOutcome(sound.slice(0, at) + inserted + sound.slice(at + whole(0, 2, random)));
    }
  });

  function sameOutcome(text: string) {
    // After one that is sound: what is known of its answers must not vouch for others.
    const open = opened({
      'answers.ndjson': `${row.replace(/"id":".*?"/, '"id":"sound"')}\n${text}\n`,
    });
    const full = readAnswers(open);
    const fast = countAnswers(open);
    expect(fast.issues).toEqual(full.issues);
    expect(fast.value && hashOf(fast.value.tally)).toEqual(
      full.value &&
        hashOf(
          tallyOf(
            plan,
            full.value.filter(({ status }) => status === 'complete'),
          ),
        ),
    );
  }
});

describe('what is counted', () => {
  test('those in progress only when asked for', () => {
    const open = opened({ 'answers.ndjson': JSON.stringify({ ...some, status: 'in-progress' }) });
    expect(countAnswers(open).value!.people).toBe(0);
    expect(countAnswers(open, { preview: true }).value!.people).toBe(1);
  });

  test('nobody where nobody answered', () => {
    expect(countAnswers(opened({})).value).toMatchObject({ people: 0 });
  });
});

describe('rows that are wrong', () => {
  const wrong = JSON.stringify(some)
    .replace(/"id":".*?"/, '"id":"another"')
    .replace('"day"', '"dia"');
  const rows = [JSON.stringify(some), wrong, JSON.stringify(some)].join('\n');

  test('are all named', () => {
    const open = opened({ 'answers.ndjson': rows });
    const { value, issues } = countAnswers(open);
    expect(value).toBeUndefined();
    expect(issues.map(({ code, line, severity }) => [code, line, severity])).toEqual([
      ['missing-key', 2, 'error'],
      ['unknown-key', 2, 'error'],
      ['respondent-twice', 3, 'error'],
    ]);
    expect(issues[2]!.args.first).toBe(`${join(open.folder, 'answers.ndjson')}:1`);
  });

  test('are left out on request: named as warnings, and counted', () => {
    const { value, issues } = countAnswers(opened({ 'answers.ndjson': rows }), {
      skipInvalid: true,
    });
    expect(hashOf(value!.tally)).toBe(hashOf(tallyOf(plan, [some])));
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(issueText(issues.at(-1)!, 'en')).toMatch(/left out 2 rows that are wrong, of 3$/);
  });

  test('but not a file of its own, nor the line that names the columns', () => {
    for (const of of [
      { 'answers/one.json': wrong },
      { 'answers.csv': 'id,rol\n1,user\n' },
    ] as Record<string, string>[])
      expect(countAnswers(opened(of), { skipInvalid: true }).value).toBeUndefined();
  });

  test('of thousands the first are named, and the others counted', () => {
    const open = opened({ 'answers.ndjson': 'x\n'.repeat(1500) });
    const { issues } = countAnswers(open);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: 'more-rows', args: { n: 500 } });
    const left = countAnswers(open, { skipInvalid: true }).issues;
    expect(left).toHaveLength(21);
    expect(left.at(-1)).toMatchObject({ code: 'rows-left-out', args: { wrong: 1500, of: 1500 } });
  });

  test('and what is right behind them is read all the same', () => {
    const open = opened({ 'answers.ndjson': `${`${wrong}\n`.repeat(25)}${ndjson([some])}` });
    const { value, issues } = countAnswers(open, { skipInvalid: true });
    expect(hashOf(value!.tally)).toBe(hashOf(tallyOf(plan, [some])));
    // Of the last that is named the places are still found.
    const last = issues.find(({ code, line }) => code === 'unknown-key' && line === 20);
    expect(last?.column).toBeGreaterThan(1);
    expect(issues.at(-1)).toMatchObject({ args: { wrong: 25, of: 26 } });
  });
});

describe('how far reading is', () => {
  test('is told with each row, up to all', () => {
    const told: [number, number][] = [];
    const people = [...simulateRespondents(questionnaire, lists, simulation(3))];
    countAnswers(opened({ 'answers.ndjson': ndjson(people) }), {
      onRead: (read, n) => told.push([read, n]),
    });
    expect(told.at(-1)).toEqual([1, people.length]);
  });
});
