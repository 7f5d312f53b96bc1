import { describe, expect, test } from 'vitest';
import { countAnswers } from '../../src/answers/count-answers.ts';
import { readAnswers } from '../../src/answers/read-answers.ts';
import { issueText } from '../../src/messages/issue-text.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import { rolesAsked } from '../../src/questions/index.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { instrument, opened } from './opened.ts';

const HEAD = 'id,role,language,day,status';
const PERSON = 'p-1,user,en,2026-03-20,complete';

/** A role that is asked a question. */
const asked = (id: string) =>
  rolesAsked(allQuestions(instrument.questionnaire).find((each) => each.id === id)!)[0]!;

/** The one respondent of a table. */
function read(table: string | Uint8Array): Respondent {
  const { value, issues } = readAnswers(opened({ 'answers.csv': table }));
  expect(issues).toEqual([]);
  expect(value).toHaveLength(1);
  return value![0]!;
}

/** Issues of a table as `line:column code`, the same for all who read it. */
function issuesOf(table: string | Uint8Array): string[] {
  const open = opened({ 'answers.csv': table });
  const { value, issues } = readAnswers(open);
  expect(value).toBeUndefined();
  expect(countAnswers(open)).toEqual({ issues });
  return issues.map(({ line, column, code }) => `${line}:${column ?? '-'} ${code}`);
}

describe('what a cell says', () => {
  test.each<[rule: string, question: string, cell: string, answer: object]>([
    ['an option by its id', 'participation', 'tested', { value: 'tested' }],
    ['a number', 'versions-shown', '2', { value: 2 }],
    [
      'several options, with a bar between them',
      'goals-rewarded',
      'keep-customers | new-customers',
      { value: ['keep-customers', 'new-customers'] },
    ],
    ['none of several', 'targets-in-the-way', '[]', { value: [] }],
    [
      'what is more than that, as JSON',
      'hours-for-crm',
      '"{""needed"": 4, ""released"": 2}"',
      { value: { needed: 4, released: 2 } },
    ],
    [
      'an outcome after an exclamation mark',
      'decisions-traceable',
      '!unseen',
      { outcome: 'unseen' },
    ],
    [
      'words as they are',
      'why-it-was-abandoned',
      '"So, [it] said: ""no"""',
      { value: 'So, [it] said: "no"' },
    ],
  ])('%s', (_rule, question, cell, answer) => {
    const row = PERSON.replace('user', asked(question));
    expect(read(`${HEAD},${question}\n${row},${cell}\n`).answers).toEqual({ [question]: answer });
  });

  test('what stands beside an answer, in columns of their own and in any order', () => {
    const head = `versions-shown:comment,${HEAD},versions-shown:seconds,versions-shown`;
    expect(read(`${head}\n"two, I think",${PERSON},15,2\n`).answers).toEqual({
      'versions-shown': { value: 2, comment: 'two, I think', seconds: 15 },
    });
  });

  test('nothing where it is empty', () => {
    expect(read(`${HEAD},unit,versions-shown\n${PERSON},,\n`)).toMatchObject({
      respondent: { id: 'p-1', role: 'user', language: 'en' },
      consent: { attributed: false },
      answers: {},
    });
  });

  test.each(['true', 'TRUE'])(
    'who agreed to be attributed, and who was drawn at random: %s',
    (cell) => {
      const table = `${HEAD},attributed,simulated\n${PERSON},${cell},${cell}\n`;
      expect(read(table)).toMatchObject({ consent: { attributed: true }, simulated: true });
    },
  );
  test.each(['false', 'FALSE', ''])('and who not: "%s"', (cell) => {
    const { consent, simulated } = read(
      `${HEAD},attributed,simulated\n${PERSON},${cell},${cell}\n`,
    );
    expect([consent, simulated]).toEqual([{ attributed: false }, undefined]);
  });
});

describe('tables as programs write them', () => {
  test.each<[rule: string, table: string]>([
    ['with the line ends of Windows', `${HEAD},versions-shown\r\n${PERSON},2\r\n`],
    ['with two kinds of line ends', `${HEAD},versions-shown\r\n${PERSON},2\n`],
    ['with two kinds, the other way round', `${HEAD},versions-shown\n${PERSON},2\r\n`],
    ['with the line ends of an old Macintosh', `${HEAD},versions-shown\r${PERSON},2\r`],
    ['with a cell of spaces', `${HEAD},versions-shown,work-touched\n${PERSON},2, \n`],
    ['with a byte order mark', `\uFEFF${HEAD},versions-shown\n${PERSON},2`],
    ['with semicolons', `${HEAD},versions-shown\n${PERSON},2\n`.replaceAll(',', ';')],
    ['with spaces around the names of columns', `${HEAD}, versions-shown \n${PERSON},2\n`],
    ['with tabs', `${HEAD},versions-shown\n${PERSON},2\n`.replaceAll(',', '\t')],
    ['with rows of nothing', `${HEAD},versions-shown\n,,,,,\n${PERSON},2\n,,,,,\n`],
    ['with spaces around ids', `${HEAD},versions-shown\n${PERSON.replaceAll(',', ' , ')},2\n`],
    ['with blank lines', `${HEAD},versions-shown\n\n${PERSON},2\n\n`],
    [
      'with every cell in quotes',
      `"${HEAD},versions-shown\n${PERSON},2"`.replaceAll(',', '","').replace('\n', '"\n"'),
    ],
  ])('%s', (_rule, table) => {
    expect(read(table).answers).toEqual({ 'versions-shown': { value: 2 } });
  });

  test('longer than what is read at a time', () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => PERSON.replace('p-1', `p-${index}`));
    const { value } = readAnswers(opened({ 'answers.csv': [HEAD, ...rows].join('\n') }));
    expect(value!.map(({ respondent }) => respondent.id)).toEqual(
      rows.map((_, index) => `p-${index}`),
    );
  });
});

describe('what leaves open where rows begin', () => {
  const project = PERSON.replace('user', 'project');
  const rows = (n: number, cell = (_index: number) => 'words') =>
    Array.from(
      { length: n },
      (_, index) => `${project.replace('p-1', `p-${index}`)},${cell(index)}`,
    );
  const table = (...lines: string[]) => [`${HEAD},why-it-was-abandoned`, ...lines].join('\n');

  test.each<[rule: string, table: string | Buffer, issue: string]>([
    [
      'a quote that is never closed',
      table(...rows(40, (n) => (n === 9 ? '"words' : 'words'))),
      '11:- malformed-csv',
    ],
    [
      'a quote in the middle of one in quotes',
      table(...rows(40, (n) => (n === 9 ? '"a"b"' : 'x'))),
      '11:- malformed-csv',
    ],
    [
      'a first line that is none',
      Buffer.concat([Buffer.from([0xff]), Buffer.from(table(...rows(3)))]),
      '1:1 file-not-text',
    ],
    ['a line without an end', table(`${project},"${'x'.repeat(51 << 20)}`), '2:- line-too-long'],
  ])('%s ends the reading, whatever may be left out', (_rule, content, issue) => {
    const open = opened({ 'answers.csv': content });
    const { value, issues } = countAnswers(open, { skipInvalid: true });
    expect(value).toBeUndefined();
    expect(
      issues
        .filter(({ severity }) => severity === 'error')
        .map(({ line, column, code }) => `${line}:${column ?? '-'} ${code}`),
    ).toEqual([issue]);
  });

  test('not a quote inside a cell that has none around it, wherever the file is cut', () => {
    const TWO = `"two\nlines, ${'"'.repeat(2)}quoted${'"'.repeat(3)}`;
    const lines = rows(9_000, (n) => (n % 7 === 0 ? '5" wide' : n % 7 === 1 ? TWO : 'x'));
    const { value, issues } = countAnswers(opened({ 'answers.csv': table(...lines) }));
    expect(issues).toEqual([]);
    expect(value!.people).toBe(9_000);
  });

  test('a blank line before the first, with semicolons', () => {
    expect(read(`\n${HEAD},versions-shown\n${PERSON},2\n`.replaceAll(',', ';')).answers).toEqual({
      'versions-shown': { value: 2 },
    });
  });
});

test('of what is wrong the column is named, and what it should be', () => {
  const table = `${HEAD},decisions-traceable,versions-shown:seconds\n${PERSON},!unsen,long\n`;
  const { issues } = readAnswers(opened({ 'answers.csv': table }));
  expect(issueText(issues[0]!, 'en')).toMatch(
    /answers.csv:2:6 \(decisions-traceable\) {2}“unsen” is not one of: .*\(did you mean “unseen”\?\)/,
  );
  expect(issueText(issues[1]!, 'es')).toMatch(/answers.csv:2:7 \(versions-shown:seconds\) {2}\S/);
});

test('words may begin with an exclamation mark', () => {
  const row = PERSON.replace('user', asked('why-it-was-abandoned'));
  expect(read(`${HEAD},why-it-was-abandoned\n${row},!never\n`).answers).toEqual({
    'why-it-was-abandoned': { value: '!never' },
  });
});

test('nobody is lost where line ends are mixed, and none is wrong', () => {
  const rows = Array.from({ length: 8 }, (_, n) => `${PERSON.replace('p-1', `p-${n}`)},2`);
  const ends = ['\r\n', '\n'];
  const table = [`${HEAD},versions-shown`, ...rows].map((line, n) => line + ends[n % 2]).join('');
  const { value, issues } = countAnswers(opened({ 'answers.csv': table }), { skipInvalid: true });
  expect([value!.people, issues]).toEqual([8, []]);
});

describe('a file that nobody would read is not passed over', () => {
  test.each(['Answers.csv', 'answers.xlsx', 'answers.jsonl', 'ANSWERS.NDJSON', 'answers.yaml'])(
    '%s beside assessment.yaml',
    (name) => {
      const { issues } = readAnswers(opened({ [name]: 'x' }));
      expect(issues.map(({ code }) => code)).toEqual(['answers-not-read']);
    },
  );
  test('a table without a first line', () => {
    expect(issuesOf('\n\n')).toEqual(['undefined:- file-empty']);
    expect(issuesOf('')).toEqual(['undefined:- file-empty']);
  });
  test('an answer file whose name ends in capitals', () => {
    const { issues } = readAnswers(opened({ 'answers/one.YAML': 'x' }));
    expect(issues.map(({ code }) => code)).toEqual(['answers-not-read']);
  });
  test('but what is called otherwise is none of ours', () => {
    const { issues } = readAnswers(opened({ 'answers-2025.csv': 'x', 'notes.yaml': 'x' }));
    expect(issues).toEqual([]);
  });
});

describe('what is wrong is found in its line and column', () => {
  test.each<[rule: string, table: string, issues: string[]]>([
    ['an option that is none', `${HEAD},participation\n${PERSON},testing\n`, ['2:6 not-one-of']],
    [
      'a number that is a thousand to some',
      `${HEAD},versions-shown\n${PERSON},1.000\n`,
      ['2:6 wrong-type'],
    ],
    [
      'a column with too many colons',
      `${HEAD},versions-shown:seconds:x\n${PERSON},1\n`,
      ['1:6 unknown-column'],
    ],
    [
      'what is nested without end',
      `${HEAD},figure-to-move\n${PERSON.replace('user', asked('figure-to-move'))},{"other":${'['.repeat(9000)}${']'.repeat(9000)}}\n`
        .replaceAll('{"other"', '{""other""')
        .replace('{', '"{')
        .replace(/}\n$/, '}"\n'),
      ['2:6 not-one-of'],
    ],
    ['a number in words', `${HEAD},versions-shown\n${PERSON},two\n`, ['2:6 wrong-type']],
    [
      'what is nearly an outcome',
      `${HEAD},decisions-traceable\n${PERSON},!unsen\n`,
      ['2:6 not-one-of'],
    ],
    [
      'a list that is not closed, and nothing else of it',
      `${HEAD},goals-rewarded\n${PERSON},"[""keep-customers"""\n`,
      ['2:6 wrong-type'],
    ],
    [
      'a time in words',
      `${HEAD},versions-shown,versions-shown:seconds\n${PERSON},2,long\n`,
      ['2:7 wrong-type'],
    ],
    ['a role that is none', `${HEAD}\n${PERSON.replace('user', 'usher')}\n`, ['2:2 unknown-role']],
    [
      'a day and an answer, both at once',
      `${HEAD},versions-shown\n${PERSON.replace('2026-03-20', 'yesterday')},two\n`,
      ['2:4 bad-format', '2:6 wrong-type'],
    ],
    [
      'a role, a status and an answer',
      `${HEAD},versions-shown\n${PERSON.replace('user', 'usher').replace('complete', 'done')},two\n`,
      ['2:2 unknown-role', '2:5 not-one-of', '2:6 wrong-type'],
    ],
    [
      'two answers, of which one has something beside it that may not be there',
      `${HEAD},versions-shown,versions-shown:seconds,participation\n${PERSON},2,long,testing\n`,
      ['2:7 wrong-type', '2:8 not-one-of'],
    ],
    [
      'a value and what stands beside it',
      `${HEAD},versions-shown,versions-shown:seconds\n${PERSON},two,long\n`,
      ['2:6 wrong-type', '2:7 wrong-type'],
    ],
    [
      'an answer, though nobody is said to give it',
      `${HEAD},versions-shown\n${PERSON.replace('user', '')},two\n`,
      ['2:2 missing-key', '2:6 wrong-type'],
    ],
    ['no role', `${HEAD}\n${PERSON.replace('user', '')}\n`, ['2:2 missing-key']],
    [
      'a question that others are asked',
      `${HEAD},change-plan\n${PERSON},with-budget\n`,
      ['2:6 not-asked-of-role'],
    ],
    [
      'a key twice in JSON',
      `${HEAD},hours-for-crm\n${PERSON},"{""needed"":9,""needed"":4,""released"":2}"\n`,
      ['2:6 wrong-type'],
    ],
    [
      'a comment without an answer',
      `${HEAD},versions-shown:comment\n${PERSON},hm\n`,
      ['2:6 value-or-outcome'],
    ],
    [
      'after a cell of several lines',
      `${HEAD},versions-shown,versions-shown:comment\n${PERSON},1,"a\nb"\n${PERSON.replace('p-1', 'p-2')},two,\n`,
      ['4:6 wrong-type'],
    ],
    ['a cell too few', `${HEAD},versions-shown\n${PERSON}\n`, ['2:- cell-count']],
    ['a cell too many', `${HEAD}\n${PERSON},2\n`, ['2:- cell-count']],
    ['the same person twice', `${HEAD}\n${PERSON}\n${PERSON}\n`, ['3:1 respondent-twice']],
    [
      'a quote in the middle of a cell',
      `${HEAD},why-it-was-abandoned\n${PERSON.replace('user', 'project')},"a"b"\n`,
      ['2:- malformed-csv'],
    ],
    [
      'a quote that is never closed',
      `${HEAD},why-it-was-abandoned\n${PERSON.replace('user', 'project')},"a\n`,
      ['2:- malformed-csv'],
    ],
    ['a column that is unknown', `${HEAD},versions-shwn\n${PERSON},2\n`, ['1:6 unknown-column']],
    ['a column twice', `${HEAD},role\n${PERSON},user\n`, ['1:6 twice']],
    [
      'columns that are missing',
      'id,role,day\np-1,user,2026-03-20\n',
      ['1:- missing-column', '1:- missing-column'],
    ],
  ])('%s', (_rule, table, issues) => {
    expect(issuesOf(table)).toEqual(issues);
  });

  test('a line that is no text, and others beside it', () => {
    const bytes = Buffer.from(
      `${HEAD},participation\n${PERSON},~\n${PERSON.replace('p-1', 'p-2')},x\n`,
    );
    bytes[bytes.indexOf('~')] = 0xff;
    expect(issuesOf(bytes)).toEqual(['2:1 file-not-text', '3:6 not-one-of']);
  });
});
