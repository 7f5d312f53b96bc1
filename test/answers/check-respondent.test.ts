import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { respondentChecker } from '../../src/answers/check-respondent.ts';
import { loadInstrument } from '../../src/instrument/load.ts';
import { parseSource } from '../../src/instrument/yaml.ts';
import { assessmentSchema } from '../../src/model/assessment.ts';
import { listsOf } from '../../src/questions/questionnaire.ts';
import { bakery, brief, village } from '../instrument/bakery.ts';

const { value: instrument } = loadInstrument(bakery);
const settings = parseSource(readFileSync(`${village}/assessment.yaml`, 'utf8'), '').value?.value;
const assessment = assessmentSchema.parse(settings);
const lists = listsOf(instrument!.questionnaire, assessment.parameters);
const checkSource = respondentChecker(instrument!, lists, assessment);

function check(text: string) {
  const { value: source, issues } = parseSource(text, 'x.yaml');
  expect(issues).toEqual([]);
  return checkSource(source!);
}

/** The issues of an answer file in which a text was replaced: code, and what stands at its place. */
function issuesWith(name: string, from: string, to: string): string[] {
  const before = readFileSync(`${village}/answers/${name}`, 'utf8');
  expect(before).toContain(from);
  const text = before.replace(from, () => to);
  const { value, issues } = check(text);
  expect(value === undefined).toBe(issues.length > 0);
  brief(issues);
  const lines = text.split('\n');
  return issues.map(({ code, line, column }) => {
    const rest = (lines[Number(line) - 1] ?? '').slice(Number(column) - 1);
    return `${code}: ${rest}`;
  });
}

type Row = [rule: string, from: string, to: string, ...issues: string[]];
function rows(name: string, ...table: Row[]): void {
  test.each(table)('%s', (_rule, from, to, ...expected) => {
    const found = issuesWith(name, from, to);
    expect(found.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected);
  });
}

describe('who answered', () => {
  rows(
    'neighbour-1.yaml',
    [
      'an unknown role, and not a word on what it is asked',
      'role: neighbour',
      'role: neighbor',
      'unknown-role: neighbor,',
    ],
    ['an unknown unit', 'unit: upper', 'unit: uper', 'unknown-unit: uper,'],
    [
      'a language that the questionnaire does not speak',
      'language: es',
      'language: fr',
      'unknown-language: fr',
    ],
    ['no unit is fine', 'unit: upper, ', ''],
    ['another version of the questionnaire', 'bakery@1', 'bakery@2', 'wrong-instrument: bakery@2'],
    ['a newer format', 'format: 1', 'format: 2', 'newer-format: 2'],
    [
      'a newer format, of which nothing else is said',
      'format: 1\ninstrument: bakery@1',
      'format: 2\ninstrument: bakery@2',
      'newer-format: 2',
    ],
    ['an id with a slash', 'id: neighbour-1', 'id: ../a', 'bad-format: ../a'],
  );
});

describe('what was answered', () => {
  rows(
    'neighbour-1.yaml',
    [
      'a question that does not exist',
      'bread-habit:',
      'bread-habits:',
      'unknown-question: bread-habits',
    ],
    [
      'a question that is not asked of the role',
      'wishes:',
      'requests:',
      'not-asked-of-role: requests',
    ],
    [
      'a value and an outcome',
      'value: packaged',
      'value: packaged, outcome: unseen',
      'value-or-outcome: { value',
    ],
    [
      'neither',
      '{ value: packaged, seconds: 10 }',
      '{ seconds: 10 }',
      'value-or-outcome: { seconds',
    ],
    [
      'an outcome that is not offered',
      '{ value: packaged,',
      '{ outcome: unknown,',
      'outcome-not-offered: unknown',
    ],
    ['an outcome that is offered', '{ value: packaged,', '{ outcome: unseen,'],
    ['skipped is always offered', '{ value: 4,', '{ outcome: skipped,'],
    ['not applicable is always offered', '{ value: 4,', '{ outcome: not-applicable,'],
    ['an unknown outcome', '{ value: packaged,', '{ outcome: unsen,', 'not-one-of: unsen'],
    [
      'an anchor that the scale does not have',
      'value: packaged',
      'value: packed',
      'not-one-of: packed',
    ],
    [
      'an option that the choice does not have',
      'value: sourdough',
      'value: soda',
      'not-one-of: soda',
    ],
    ['an answer of one’s own', 'value: sourdough', 'value: { other: Rye }'],
    [
      'an answer of one’s own without words',
      'value: sourdough',
      'value: { other: "" }',
      'text-length: ""',
    ],
    [
      'an option of a parameter that it does not have',
      'value: church-lane',
      'value: church',
      'not-one-of: church',
    ],
    ['too many choices', '[stale, dear]', '[stale, dear, no-baker]', 'item-count: [stale'],
    ['a choice twice', '[stale, dear]', '[stale, stale]', 'twice: stale]'],
    ['an unknown choice', '[stale, dear]', '[stale, deer]', 'not-one-of: deer'],
    ['a ranking that lacks something', ', new-jobs]', ']', 'item-count: [low-prices'],
    ['a ranking with something twice', ', new-jobs]', ', low-prices]', 'twice: low-prices]'],
    ['a number too large', 'value: 4', 'value: 31', 'out-of-range: 31'],
    ['a broken number', 'value: 4', 'value: 4.5', 'wrong-type: 4.5'],
    ['a text for a number', 'value: 4', 'value: four', 'wrong-type: four'],
    ['a text too long', 'Ojalá abran los domingos.', 'a'.repeat(201), 'text-length: aaa'],
    [
      'a comment too long',
      'value: 4,',
      `value: 4, comment: ${'a'.repeat(2001)},`,
      'text-length: aaa',
    ],
  );
  rows(
    'council-1.yaml',
    [
      'shares that add up to something else',
      'opening: 10',
      'opening: 11',
      'does-not-add-up: { oven',
    ],
    ['a share that is missing', ', opening: 10', '', 'missing-key: { oven'],
    ['a share of something else', 'opening: 10', 'opening: 10, music: 0', 'unknown-key: music'],
    ['an entry without what is required', 'goal: fresh-bread, ', '', 'missing-key: { target'],
    ['a month that there is not', '2027-05', '2027-13', 'bad-format: 2027-13'],
    [
      'an entry too many',
      'target: 20 }',
      'target: 20 }\n      - { goal: new-jobs }',
      'item-count: - { goal',
    ],
    ['an entry with another field', 'target: 20', 'tarjet: 20', 'unknown-key: tarjet'],
  );
  rows(
    'register.json',
    ['more answered than received', '"answered": 12', '"answered": 21', 'above: 21'],
    [
      'a row that is missing',
      '"mill-road"',
      '"mall-road"',
      'missing-key: {',
      'unknown-key: "mall-road"',
    ],
    ['a cell of another kind', '"decides": false', '"decides": "no"', 'wrong-type: "no"'],
  );
  test('several in one file, in the order of the file', () => {
    const text = readFileSync(`${village}/answers/council-1.yaml`, 'utf8')
      .replace('weekly-trip', 'weekly')
      .replace('2027-05', 'May')
      .replace('language: es', 'language: xx');
    expect(brief(check(text).issues)).toEqual([
      'unknown-language 3:55',
      'not-one-of 8:25',
      'bad-format 15:47',
    ]);
  });
});

test('what was probably meant', () => {
  const text = readFileSync(`${village}/answers/neighbour-1.yaml`, 'utf8');
  const suggested = (from: string, to: string) =>
    check(text.replace(from, to)).issues[0]?.args.suggestion;
  expect(suggested('bread-habit:', 'bread-habbit:')).toBe('bread-habit');
  expect(suggested('role: neighbour', 'role: neighbor')).toBe('neighbour');
  expect(suggested('value: packaged', 'value: packed')).toBe('packaged');
});

test('a sound file gives what it says, its defaults filled in and its texts trimmed', () => {
  const text = readFileSync(`${village}/answers/neighbour-1.yaml`, 'utf8')
    .replace('consent: { attributed: false }\n', '')
    .replace('Ojalá abran los domingos.', '"  Ojalá.  "');
  expect(check(text).value).toMatchObject({
    consent: { attributed: false },
    answers: { wishes: { value: 'Ojalá.', seconds: 30 }, 'loaves-a-week': { value: 4 } },
  });
});

test('of a sound file no place is ever looked up: that would be slow for a million of them', () => {
  const { value } = check(readFileSync(`${village}/answers/neighbour-1.yaml`, 'utf8'));
  const locate = () => {
    throw new Error('looked up');
  };
  const source = { file: 'x.yaml', value, locate };
  expect(checkSource(source).issues).toEqual([]);
});
