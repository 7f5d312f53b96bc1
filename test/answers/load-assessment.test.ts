import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import { InputError } from '../../src/model/issue.ts';
import {
  bakery,
  brief,
  copyWith,
  type Edit,
  emptyFolder,
  textAt,
  village,
} from '../instrument/bakery.ts';

const load = (folder: string) => loadAssessment(folder, () => bakery);
const idsIn = (folder: string) => load(folder).value?.respondents.map((each) => each.respondent.id);

/** Issues as `file code: what stands there`, with files as seen from the folder. */
function issuesIn(folder: string): string[] {
  const { issues } = load(folder);
  brief(issues);
  return issues.map((issue) => {
    const file = issue.file.slice(folder.length + 1);
    return issue.line === undefined
      ? `${file} ${issue.code}`
      : `${file} ${issue.code}: ${textAt(issue)}`;
  });
}

function expectIssues(folder: string, ...expected: string[]): void {
  const found = issuesIn(folder);
  expect(found.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected);
}

describe('a sound assessment', () => {
  const { value, issues } = load(village);
  test('loads without issues', () => {
    expect(issues).toEqual([]);
    expect(value?.assessment.organisation).toBe('Aldea del Molino');
    expect(value?.instrument.rubric.id).toBe('bakery-points');
    expect(value?.folder).toBe(village);
  });
  test('holds everybody in the order of file names, those in progress too', () => {
    const ids = value?.respondents.map(({ respondent, status }) => `${respondent.id} ${status}`);
    expect(ids).toEqual([
      'council-1 complete',
      'council-2 complete',
      ...[1, 2, 3, 4, 5].map((n) => `neighbour-${n} complete`),
      'neighbour-6 in-progress',
      'register complete',
    ]);
  });
  test('has the lists of the questionnaire and those of its own', () => {
    expect(Object.keys(value?.lists ?? {})).toEqual(['goals', 'streets']);
  });
  test('takes the instrument from where its reference leads', () => {
    const seen: string[] = [];
    loadAssessment(village, (reference, folder) => {
      seen.push(reference, folder);
      return resolve(folder, reference);
    });
    expect(seen).toEqual(['../bakery', village]);
  });
});

describe('what is not there', () => {
  test('the folder', () => {
    expect(brief(load(join(emptyFolder(), 'x')).issues)).toEqual(['folder-missing']);
  });
  test('a folder, but a file', () => {
    expect(brief(load('package.json').issues)).toEqual(['not-a-folder']);
  });
  test('assessment.yaml', () => {
    expectIssues(emptyFolder(), 'assessment.yaml file-missing');
  });
  test('the instrument', () => {
    const { issues } = loadAssessment(village, () => join(emptyFolder(), 'x'));
    expect(brief(issues)).toEqual(['instrument-missing 6:13']);
  });
  test('an instrument of that name', () => {
    const issue = { code: 'unknown-question', severity: 'error' as const, file: 'x', args: {} };
    const refuse = () => {
      throw new InputError([issue]);
    };
    expect(loadAssessment(village, refuse).issues).toEqual([issue]);
  });
  test('answers: no issue, and nobody', () => {
    const folder = copyWith(village);
    rmSync(join(folder, 'answers'), { recursive: true });
    expect(load(folder)).toMatchObject({ value: { respondents: [] }, issues: [] });
  });
  test('a folder of answers, but a file', () => {
    const folder = copyWith(village);
    rmSync(join(folder, 'answers'), { recursive: true });
    writeFileSync(join(folder, 'answers'), '');
    expectIssues(folder, 'answers not-a-folder');
  });
  test('the assessment.yaml that is a folder', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'assessment.yaml'));
    expectIssues(folder, 'assessment.yaml is-a-folder');
  });
});

test('issues of the instrument come with its own file', () => {
  const broken = copyWith(bakery, ['rubric.yaml', 'cap: 45', 'cap: 450']);
  const { issues } = loadAssessment(village, () => broken);
  expect(issues.map(({ file }) => file)).toEqual([join(broken, 'rubric.yaml')]);
});

describe('assessment.yaml fits the questionnaire', () => {
  test.each<[rule: string, from: string, to: string, ...issues: string[]]>([
    ['a misspelt key', 'wave:', 'wafe:', 'missing-key: format', 'unknown-key: wafe'],
    ['an unknown role', 'role: council', 'role: mayor', 'unknown-role: mayor'],
    ['an unknown unit', 'unit: upper', 'unit: uper', 'unknown-unit: uper'],
    [
      'a unit twice',
      '{ id: lower',
      '{ id: upper',
      'id-twice: upper, text: { en: Lower',
      'unknown-unit: lower',
    ],
    [
      'people counted twice',
      'unit: lower',
      'unit: upper',
      'people-twice: { role: neighbour, unit: upper, of: 5',
    ],
    [
      'a language that the questionnaire does not speak',
      '[en, es]',
      '[en, fr]',
      'unknown-language: fr',
    ],
    [
      'a parameter that is missing, and one that is unknown',
      '  streets:',
      '  street:',
      'parameter-missing: parameters:',
      'unknown-parameter: street:',
    ],
    [
      'no parameters',
      /parameters:[\s\S]*/.exec(readFileSync(`${village}/assessment.yaml`, 'utf8'))![0],
      '',
      'parameter-missing: format',
    ],
    ['an undeclared flag', 'flags: [far]', 'flags: [remote]', 'unknown-flag: remote'],
    [
      'an entry twice',
      'id: school-street',
      'id: church-lane',
      'id-twice: church-lane, text: Calle de la Esc',
    ],
    ['another version of the instrument', '../bakery', 'bakery@2', 'wrong-instrument: bakery@2'],
    ['a day that there is not', '2026-11-03', '2026-11-31', 'no-such-day: 2026-11-31'],
  ])('%s', (_rule, from, to, ...expected) => {
    const edit: Edit = ['assessment.yaml', from, to];
    expectIssues(copyWith(village, edit), ...expected.map((issue) => `assessment.yaml ${issue}`));
  });

  test('too few entries', () => {
    const streets = /streets:\n(.*\n)(.*\n)/.exec(
      readFileSync(`${village}/assessment.yaml`, 'utf8'),
    )!;
    const edit: Edit = ['assessment.yaml', streets[0].slice('streets:\n'.length), ''];
    expectIssues(
      copyWith(village, edit),
      'assessment.yaml flag-count: streets',
      'assessment.yaml too-few-items: streets',
    );
  });

  test('a list that is still the example of the questionnaire is odd', () => {
    const streets = /streets:\n[\s\S]*/.exec(
      readFileSync(`${village}/assessment.yaml`, 'utf8'),
    )![0];
    const example = `streets:
    - { id: church-lane, text: { en: Church Lane, es: Calle de la Iglesia }, flags: [main] }
    - { id: mill-road, text: { en: Mill Road, es: Camino del Molino }, flags: [far] }
`;
    const folder = copyWith(village, ['assessment.yaml', streets, example]);
    const { issues } = loadAssessment(folder, () => copyWith(bakery));
    const odd = issues.filter(({ severity }) => severity === 'warning');
    expect(odd.map(({ code, args }) => [code, args])).toEqual([
      ['example-left', { id: 'streets' }],
    ]);
    expect(textAt(odd[0]!)).toMatch(/^streets/);
  });

  const besides = (id: string) =>
    copyWith(bakery, [
      'supply.yaml',
      '    optionsFrom: streets\n\n  - id: plans',
      `    optionsFrom: streets\n    options:\n      - { id: nowhere, text: { en: N, es: N } }\n      - { id: ${id}, text: { en: O, es: O } }\n\n  - id: plans`,
    ]);
  test('an entry is not one of the options that a question has of its own', () => {
    const { issues } = loadAssessment(village, () => besides('school-street'));
    expect(issues.map(({ code, args }) => [code, args])).toEqual([
      ['entry-is-option', { id: 'school-street', question: 'best-street' }],
    ]);
    expect(textAt(issues[0]!)).toMatch(/^school-street, text/);
  });
  test('other options beside the entries are welcome', () => {
    expect(loadAssessment(village, () => besides('anywhere')).issues).toEqual([]);
  });
  test('nor do options of questions that do not offer the list matter', () => {
    const folder = copyWith(village, ['assessment.yaml', 'id: school-street', 'id: oven']);
    const { issues } = loadAssessment(folder, () => bakery);
    expect(issues.map(({ code }) => code)).not.toContain('entry-is-option');
  });
  test('entries of an organisation contradict nothing', () => {
    const edit: Edit = ['assessment.yaml', 'flags: [far]', 'contradicts: [church-lane]'];
    expectIssues(copyWith(village, edit), 'assessment.yaml unknown-key: contradicts');
  });

  test('a parameter that was probably meant', () => {
    const { issues } = load(copyWith(village, ['assessment.yaml', '  streets:', '  street:']));
    expect(issues[1]?.args.suggestion).toBe('streets');
  });
});

describe('answer files', () => {
  test('every wrong one is named, in the order of their names', () => {
    const folder = copyWith(
      village,
      ['answers/register.json', '"received": 20', '"received": -1'],
      ['answers/council-2.yml', 'value: daily-trip', 'value: daily'],
      ['answers/neighbour-6.yaml', 'status: in-progress', 'status: in-progress\nstatus: complete'],
    );
    expectIssues(
      folder,
      'answers/council-2.yml not-one-of: daily',
      'answers/neighbour-6.yaml duplicate-key: status: complete',
      'answers/register.json out-of-range: -1',
      'answers/register.json above: 12',
    );
    expect(load(folder).value).toBeUndefined();
  });

  test('the same person in two files: both places are named', () => {
    const folder = copyWith(village, [
      'answers/neighbour-2.yaml',
      'id: neighbour-2',
      'id: neighbour-1',
    ]);
    const { issues } = load(folder);
    expect(brief(issues)).toEqual(['respondent-twice 3:19']);
    expect(issues[0]).toMatchObject({
      file: join(folder, 'answers/neighbour-2.yaml'),
      args: { id: 'neighbour-1', first: join(folder, 'answers/neighbour-1.yaml') },
    });
  });

  test('other files are left aside with a warning, hidden ones without', () => {
    const folder = copyWith(village);
    writeFileSync(join(folder, 'answers/notes.txt'), 'x');
    writeFileSync(join(folder, 'answers/.DS_Store'), 'x');
    mkdirSync(join(folder, 'answers/old'));
    expectIssues(folder, 'answers/notes.txt ignored-file', 'answers/old ignored-file');
    expect(load(folder).issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(idsIn(folder)).toHaveLength(9);
  });

  test.each(['more.ndjson', 'more.csv', 'more.XLSX'])(
    'answers in %s would be lost in silence: an error',
    (name) => {
      const folder = copyWith(village);
      writeFileSync(join(folder, 'answers', name), '{}');
      expectIssues(folder, `answers/${name} answers-not-read`);
      expect(load(folder).value).toBeUndefined();
    },
  );

  test('a table beside them is read after them', () => {
    const folder = copyWith(village);
    const head = 'id,role,unit,language,day,status';
    const row = 'neighbour-9,neighbour,upper,en,2026-11-02,complete';
    writeFileSync(join(folder, 'answers.csv'), `${head}\n${row}\n`);
    expect(idsIn(folder)?.at(-1)).toBe('neighbour-9');
    expect(idsIn(folder)).toHaveLength(10);
  });
});

describe('answers.ndjson', () => {
  const people = ['neighbour-1.yaml', 'council-1.yaml', 'register.json'];
  const lines = people.map((name) =>
    JSON.stringify(parse(readFileSync(`${village}/answers/${name}`, 'utf8'))),
  );

  function withLines(...text: (string | Uint8Array)[]): string {
    const folder = copyWith(village);
    rmSync(join(folder, 'answers'), { recursive: true });
    const bytes = text.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]));
    writeFileSync(join(folder, 'answers.ndjson'), Buffer.concat(bytes));
    return folder;
  }
  const [first, second, third] = lines as [string, string, string];

  test('one person a line, blank lines left out', () => {
    expect(idsIn(withLines(first, '', '  ', second, third))).toEqual([
      'neighbour-1',
      'council-1',
      'register',
    ]);
  });

  test('the same answers as in files of their own', () => {
    const { value } = load(withLines(...lines));
    const alone = load(village).value!.respondents;
    for (const each of value!.respondents) expect(alone).toContainEqual(each);
  });

  test('a last line without an end, the line ends of Windows, a byte order mark', () => {
    const folder = withLines();
    writeFileSync(join(folder, 'answers.ndjson'), `\uFEFF${first}\r\n\r\n${second}`);
    expect(idsIn(folder)).toEqual(['neighbour-1', 'council-1']);
  });

  test('beside a folder of answers, after it', () => {
    const folder = copyWith(village);
    const line = first.replace('neighbour-1', 'another');
    writeFileSync(join(folder, 'answers.ndjson'), line);
    expect(idsIn(folder)?.at(-1)).toBe('another');
    expect(idsIn(folder)).toHaveLength(10);
  });

  test.each<[rule: string, line: string | Uint8Array, issue: string]>([
    ['a wrong value', first.replace('"packaged"', '"packed"'), 'not-one-of: "packed"'],
    ['an unknown key', first.replace('"status"', '"state":1,"status"'), 'unknown-key: "state"'],
    ['a key twice', first.replace('"status"', '"day":"x","status"'), 'duplicate-key: "day":"x"'],
    [
      'a forbidden key',
      first.replace('"status"', '"__proto__":{},"status"'),
      'key-forbidden: "__proto__"',
    ],
    ['a bracket too few', first.slice(0, -1), 'malformed: '],
    ['YAML that is not JSON', first.replace('"packaged"', "'packaged'"), 'malformed-json: {'],
    ['a list', '[]', 'not-a-mapping: []'],
    ['a word', 'word', 'not-a-mapping: word'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'file-not-text: '],
  ])('%s is found on its line, in its column', (_rule, line, issue) => {
    expectIssues(withLines(second, '', line, third), `answers.ndjson ${issue}`);
    expect(load(withLines(second, '', line, third)).issues[0]?.line).toBe(3);
  });

  test('a colon after a quote inside a text is no key', () => {
    const words = first.replace(
      '"wishes":{"value":"',
      '"wishes":{"comment":"\\"a\\": b, \\": c","value":"',
    );
    expect(words).not.toBe(first);
    expect(idsIn(withLines(words))).toEqual(['neighbour-1']);
  });

  test('the same person twice: both lines are named', () => {
    const folder = withLines(first, second, first);
    const file = join(folder, 'answers.ndjson');
    const ID_COLUMN = first.indexOf('"neighbour-1"') + 1;
    const { issues } = load(folder);
    expect(issues).toMatchObject([
      {
        code: 'respondent-twice',
        line: 3,
        column: ID_COLUMN,
        args: { first: `${file}:1` },
      },
    ]);
  });

  test('a line longer than what is read at a time', () => {
    const long = first.replace('"wishes":{', `"wishes":{${' '.repeat(3_000_000)}`);
    expect(idsIn(withLines(long, second))).toEqual(['neighbour-1', 'council-1']);
  });

  test('a folder of that name', () => {
    const folder = copyWith(village);
    mkdirSync(join(folder, 'answers.ndjson'));
    expectIssues(folder, 'answers.ndjson is-a-folder');
  });
});

describe('how many entries carry a flag', () => {
  const declaring = (from: string, to: string) =>
    copyWith(bakery, ['questionnaire.yaml', from, to]);
  const flagged = (from: string, to: string, instrument = bakery) => {
    const folder = copyWith(village, ['assessment.yaml', from, to]);
    const { value, issues } = loadAssessment(folder, () => instrument);
    expect(value === undefined).toBe(issues.length > 0);
    brief(issues);
    return issues.map((issue) => [textAt(issue), issue.code, issue.args]);
  };
  const wrong = (flag: string, side: string, bound: number, given: number) => [
    ['streets:', 'flag-count', { flag, list: 'streets', side, bound, given }],
  ];

  test('exactly one: not none', () => {
    expect(flagged(', flags: [main]', '')).toEqual(wrong('main', 'exactly', 1, 0));
  });
  test('exactly one: not two', () => {
    expect(flagged('[far]', '[main]')).toEqual(wrong('main', 'exactly', 1, 2));
  });
  test('an entry that carries it twice is one entry', () => {
    expect(flagged('[main]', '[main, main]')).toEqual([]);
  });
  test('at least one', () => {
    const least = declaring('most: 2', 'least: 1');
    expect(flagged(', flags: [far]', '', least)).toEqual(wrong('far', 'least', 1, 0));
    expect(flagged('[far]', '[far]', least)).toEqual([]);
  });
  test('at most two', () => {
    const all = 'flags: [main, far] }\n    - { id: pond, text: P, flags: [far] }';
    expect(flagged('flags: [main] }', all)).toEqual(wrong('far', 'most', 2, 3));
    expect(flagged('flags: [main]', 'flags: [main, far]')).toEqual([]);
  });
  test('any number, none too, when nothing is declared', () => {
    const free = declaring('        least: 1\n        most: 1\n', '');
    expect(flagged('[main]', '[far]', free)).toEqual([]);
    expect(flagged('[far]', '[main]', free)).toEqual([]);
  });
});

describe('head counts', () => {
  const NEIGHBOURS =
    '  - { role: neighbour, unit: upper, of: 7 }\n  - { role: neighbour, unit: lower, of: 5 }\n';
  const counted = (rows: string, ...edits: Edit[]) =>
    copyWith(village, ['assessment.yaml', NEIGHBOURS, rows], ...edits);

  test.each<[rule: string, rows: string, ...issues: string[]]>([
    [
      'a total after units',
      `${NEIGHBOURS}  - { role: neighbour, of: 12 }\n`,
      'people-mixed: { role: neighbour, of: 12',
    ],
    [
      'units after a total: told once',
      `  - { role: neighbour, of: 12 }\n${NEIGHBOURS}`,
      'people-mixed: { role: neighbour, unit: upper',
    ],
    [
      'a total twice',
      '  - { role: neighbour, of: 12 }\n  - { role: neighbour, of: 12 }\n',
      'people-twice: { role: neighbour, of: 12',
    ],
    ['a role that a requirement reads the response of', '', 'no-head-count: people:'],
    ['nobody, which is none', '  - { role: neighbour, of: 0 }\n', 'no-head-count: people:'],
    ['a total alone is sound', '  - { role: neighbour, of: 12 }\n'],
  ])('%s', (_rule, rows, ...expected) => {
    const folder = counted(rows);
    expectIssues(folder, ...expected.map((issue) => `assessment.yaml ${issue}`));
    expect(load(folder).value === undefined).toBe(expected.length > 0);
  });

  test('the measure and the role that lack one are named', () => {
    expect(load(counted('')).issues[0]?.args).toEqual({
      measure: 'neighbours-answered',
      role: 'neighbour',
    });
  });
  test('a requirement deep inside another condition counts as well', () => {
    const instrument = copyWith(bakery, [
      'rubric.yaml',
      'unless: { of: neighbours-answered, atLeast: 30 }',
      'unless: { all: [{ any: [{ of: neighbours-answered, atLeast: 30 }] }] }',
    ]);
    const { issues } = loadAssessment(counted(''), () => instrument);
    expect(issues.map(({ code }) => code)).toEqual(['no-head-count']);
  });
  test('a response that no requirement reads needs none', () => {
    const instrument = copyWith(bakery, [
      'rubric.yaml',
      'of: neighbours-answered',
      'of: finished-plans',
    ]);
    const { issues } = loadAssessment(counted(''), () => instrument);
    expect(issues).toMatchObject([
      { code: 'role-uncounted', severity: 'warning', args: { role: 'neighbour' } },
    ]);
  });

  const warned = (folder: string) => {
    const { value, issues } = load(folder);
    expect(value?.respondents).toHaveLength(9);
    brief(issues);
    return issues.map((issue) => [
      issue.severity,
      textAt(issue).slice(0, 2),
      issue.code,
      issue.args,
    ]);
  };
  test('more answered than there are: a warning with both numbers', () => {
    expect(warned(counted('  - { role: neighbour, of: 2 }\n'))).toEqual([
      ['warning', '2 ', 'people-too-few', { role: 'neighbour', given: 5, of: 2 }],
    ]);
  });
  test('as many as there are is fine, and who is not done is not counted', () => {
    expect(warned(counted('  - { role: neighbour, of: 5 }\n'))).toEqual([]);
  });
  test('more in a unit than there are: the unit is named, and the role not again', () => {
    const few = NEIGHBOURS.replace('of: 7', 'of: 2').replace('of: 5', 'of: 2');
    expect(warned(counted(few))).toEqual([
      [
        'warning',
        '2 ',
        'people-too-few-in-unit',
        { role: 'neighbour', unit: 'upper', given: 3, of: 2 },
      ],
    ]);
  });
  test('more in a role than in all its units: those without a unit count too', () => {
    const few = NEIGHBOURS.replace('of: 7', 'of: 2').replace('of: 5', 'of: 2');
    const moved: Edit = ['answers/neighbour-1.yaml', 'unit: upper, ', ''];
    expect(warned(counted(few, moved))).toEqual([
      ['warning', '2 ', 'people-too-few', { role: 'neighbour', given: 5, of: 4 }],
    ]);
  });
});

describe('whatever is wrong with a file has its line and column, in every place that is read', () => {
  /** The ninth of the last aliases is one too many. */
  const bomb = `bomb: [&a [${'x, '.repeat(99)}x], &b [${'*a, '.repeat(99)}*a], ${'*b, '.repeat(20)}*b]`;
  const format2 = 'format: 2';
  test.each<[rule: string, file: string, from: string, to: string, issue: string]>([
    ['malformed YAML', 'assessment.yaml', 'wave: first', 'wave: a: b', 'malformed 3:7'],
    ['malformed YAML', 'answers/council-1.yaml', 'day: 2', 'day: [2', 'malformed 5:1'],
    ['a key twice', 'assessment.yaml', 'wave: first', 'wave: a\nwave: b', 'duplicate-key 4:1'],
    ['a key twice', 'answers/council-1.yaml', 'id: c', 'role: a, id: c', 'duplicate-key 3:39'],
    ['an alias bomb', 'assessment.yaml', 'wave: first', bomb, 'alias-bomb 3:750'],
    ['an alias bomb', 'answers/council-1.yaml', 'day: ', `${bomb}\nday: `, 'alias-bomb 4:750'],
    ['__proto__', 'assessment.yaml', 'wave: first', '__proto__: {}', 'key-forbidden 3:1'],
    ['__proto__', 'answers/council-1.yaml', '{ id', '{ __proto__: {}, id', 'key-forbidden 3:15'],
    ['a newer format', 'assessment.yaml', 'format: 1', format2, 'newer-format 1:9'],
    ['a newer format', 'answers/council-1.yaml', 'format: 1', format2, 'newer-format 1:9'],
    ['a newer format', 'answers/register.json', '"format": 1', '"format": 2', 'newer-format 2:13'],
  ])('%s in %s', (_rule, file, from, to, expected) => {
    const folder = copyWith(village, [file, from, to]);
    const { value, issues } = load(folder);
    expect(value).toBeUndefined();
    expect(brief(issues)).toEqual([expected]);
    expect(issues[0]?.file).toBe(join(folder, file));
  });

  test.each<[rule: string, content: string | Uint8Array, code: string]>([
    ['an empty file', '', 'file-empty'],
    ['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'file-not-text'],
  ])('%s is named, wherever it stands', (_rule, content, code) => {
    for (const file of ['assessment.yaml', 'answers/council-1.yaml', 'answers/register.json']) {
      const folder = copyWith(village);
      writeFileSync(join(folder, file), content);
      const issue = { code, severity: 'error', file: join(folder, file), args: {} };
      expect(load(folder).issues).toEqual([issue]);
    }
  });
});

test('the order of a folder is that of the names, not of the disk', () => {
  const folder = emptyFolder();
  copyFileSync(`${village}/assessment.yaml`, join(folder, 'assessment.yaml'));
  mkdirSync(join(folder, 'answers'));
  for (const name of readdirSync(`${village}/answers`).reverse()) {
    copyFileSync(`${village}/answers/${name}`, join(folder, 'answers', name));
  }
  expect(idsIn(folder)).toEqual(idsIn(village));
});
