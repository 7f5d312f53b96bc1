import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Issue } from '../../src/model/issue.ts';
import { run } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-init-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let number = 0;
/** A path at which there is nothing yet. */
const nowhere = () => join(scratch, String(++number));

/** A file with this text. */
function file(text: string): string {
  const path = `${nowhere()}.yaml`;
  writeFileSync(path, text);
  return path;
}

/** What the file of a new assessment says. */
const made = (folder: string) => parse(readFileSync(join(folder, 'assessment.yaml'), 'utf8'));

/** The lists that lint takes for the example. */
async function examplesIn(folder: string): Promise<unknown[]> {
  const { code, stdout } = await run(['lint', folder, '--json']);
  expect(code).toBe(0);
  return (JSON.parse(stdout) as Issue[])
    .filter((issue) => issue.code === 'example-left')
    .map(({ args }) => args.id);
}

const who = ['--organisation', 'Acme', '--wave', '2026-1'];
const own = [
  'executives=Sales director',
  'channels=Phone; Counter',
  'customer-priorities=Same day [real]; Fleets; Price; Next visit',
  'functions=Reception [front-line]; Mechanics; Parts',
];

describe('init by flags', () => {
  test('takes units, head counts by unit and lists with their marks, and lint has nothing to say', async () => {
    const folder = nowhere();
    const { code, stdout } = await run([
      ...['init', folder, ...who, '--unit', 'Taller del Río', 'Estación', '--list', ...own],
      ...['--people', 'executive=3', 'user/taller-del-rio=8', 'user/estacion=6'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('Check it:');
    expect(stdout).not.toContain('example');
    expect(made(folder)).toMatchObject({
      units: [
        { id: 'taller-del-rio', text: 'Taller del Río' },
        { id: 'estacion', text: 'Estación' },
      ],
      people: [
        { role: 'executive', of: 3 },
        { role: 'user', unit: 'taller-del-rio', of: 8 },
        { role: 'user', unit: 'estacion', of: 6 },
        { role: 'records', of: 1 },
      ],
      parameters: {
        channels: [
          { id: 'phone', text: 'Phone' },
          { id: 'counter', text: 'Counter' },
        ],
        functions: [
          { id: 'reception', text: 'Reception', flags: ['front-line'] },
          { id: 'mechanics', text: 'Mechanics' },
          { id: 'parts', text: 'Parts' },
        ],
      },
    });
    expect(await examplesIn(folder)).toEqual([]);
  });
  test('leaves the example of lists that are not given', async () => {
    const folder = nowhere();
    await run(['init', folder, ...who, '--people', 'user=9', '--list', own[1]!]);
    expect(await examplesIn(folder)).toEqual(['executives', 'customer-priorities', 'functions']);
  });
  test.each<[string, string[], RegExp[]]>([
    ['a unit that there is not', ['--people', 'user/north=9'], [/--people .*“north”/]],
    [
      'a unit twice',
      ['--unit', 'North; north', '--people', 'user=9'],
      [/--unit .*“north”.*second/],
    ],
    ['a role whole and by unit', ['--unit', 'N', '--people', 'user=1', 'user/n=2'], [/not both/]],
    ['no users, whom the score needs', ['--people', 'executive=9'], [/--people .*“user”/]],
    ['a list that there is not', ['--list', 'chanels=A;B'], [/“chanels”.*did you mean “channels”/]],
    ['a list that is none', ['--list', 'channels'], [/“channels” is not a list/]],
    ['a mark without a name', ['--list', 'functions=[front-line]; B'], [/is not a list/]],
    ['too short a list', ['--list', 'channels=A'], [/“channels” needs at least 2 entries/]],
    ['a list twice', ['--list', own[1]!, own[1]!], [/“channels” is given a second time/]],
    ['a name twice', ['--list', 'channels=A; B; a'], [/“a” stands here a second time/]],
    ['what is offered anyway', ['--list', 'executives=El área de sistemas'], [/offered anyway/]],
    ['a mark that there is not', ['--list', 'functions=A [x]; B'], [/flag “x”.*front-line/]],
    ['two where one is marked', ['--list', `${own[2]} [real]`], [/“real” must be on exactly one/]],
    [
      'everything at once',
      ['--people', 'boss=1', 'user', 'records=2', '--date', 'today', '--list', 'channels=A', 'x=B'],
      [/“boss”/, /“user” is not/, /“records” is a sheet/, /--date/, /“channels” needs/, /“x”/],
    ],
  ])('%s is told, and nothing is written', async (_name, flags, expected) => {
    const folder = nowhere();
    const { code, stderr } = await run(['init', folder, ...who, ...flags]);
    expect(code).toBe(2);
    for (const each of expected) expect(stderr).toMatch(each);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('init --from', () => {
  const half = `
organisation: { en: Acme, es: Acmé }
wave: 2026-1
units: [{ id: north, text: North }, { id: south, text: South }]
people:
  - { role: executive, of: 3 }
  - { role: user, unit: north, of: 8 }
  - { role: user, unit: south, of: 6 }
parameters:
  channels: [{ id: phone, text: { en: Phone, es: Teléfono } }, { id: counter, text: Counter }]
privacy: { mean: 6 }
`;
  test('takes what the file says, and the example for what it does not', async () => {
    const folder = nowhere();
    expect((await run(['init', folder, '--from', file(half)])).code).toBe(0);
    expect(made(folder)).toMatchObject({
      organisation: { en: 'Acme', es: 'Acmé' },
      date: '2026-03-20',
      units: [{ id: 'north' }, { id: 'south' }],
      people: [{ of: 3 }, { unit: 'north', of: 8 }, { unit: 'south', of: 6 }, { role: 'records' }],
      privacy: { mean: 6 },
    });
    expect(await examplesIn(folder)).toEqual(['executives', 'customer-priorities', 'functions']);
  });
  test('leaves out roles that it does not count, and lint names them', async () => {
    const folder = nowhere();
    await run(['init', folder, '--from', file(half)]);
    const { code, stderr } = await run(['lint', folder]);
    expect(code).toBe(0);
    const warned = stderr.split('\n').filter((line) => line.includes('does not say how many'));
    expect(warned).toEqual([
      expect.stringMatching(/assessment\.yaml:\d+:\d+ .*“manager”/),
      expect.stringMatching(/“project”/),
    ]);
  });
  test('flags win: of head counts for their role, of lists for theirs', async () => {
    const folder = nowhere();
    const flags = ['--wave', '2026-2', '--people', 'executive=4', '--list', own[0]!];
    expect((await run(['init', folder, '--from', file(half), ...flags])).code).toBe(0);
    const { wave, people, parameters } = made(folder);
    expect(wave).toBe('2026-2');
    expect(people.map(({ of }: { of: number }) => of)).toEqual([4, 8, 6, 1]);
    expect(parameters.executives).toEqual([{ id: 'sales-director', text: 'Sales director' }]);
    expect(parameters.channels[1].text).toBe('Counter');
  });
  test('takes the file of another wave, and opens the new one', async () => {
    const folder = nowhere();
    const before = 'examples/talleres-ribera/assessment.yaml';
    const { code } = await run(['init', folder, '--from', before, '--wave', '2027-1']);
    expect(code).toBe(0);
    expect(made(folder)).toMatchObject({ wave: '2027-1', closed: false });
    expect(made(folder).people.filter(({ role }: { role: string }) => role === 'records')).toEqual([
      { role: 'records', of: 1 },
    ]);
    expect(await examplesIn(folder)).toEqual([]);
  });
  test('finds an instrument by its way from the file', async () => {
    const folder = nowhere();
    const given = `${half.replace(/people:[\s\S]*/, '')}instrument: ${process.cwd()}/test/fixtures/bakery\n`;
    const people = ['--people', 'council=3', 'neighbour=9'];
    expect((await run(['init', folder, '--from', file(given), ...people])).code).toBe(0);
    expect((await run(['lint', folder])).code).toBe(0);
  });
  test('says without a terminal all that is missing in both', async () => {
    const folder = nowhere();
    const { code, stderr } = await run(['init', folder, '--from', file('organisation: Acme\n')]);
    expect(code).toBe(2);
    expect(stderr).toContain('--wave --people');
  });
  test.each<[string, string, RegExp[]]>([
    ['a key that there is not', 'organisation: A\nwafe: x\n', [/:2:1 .*“wafe”.*“wave”/]],
    ['no file of keys', '- a\n', [/:1:1 .*keys and values/]],
    ['an instrument that is not there', 'instrument: ./none\n', [/:1:13 .*“\.\/none”/]],
    ['nobody to ask', 'people: [{ role: user, of: 0 }]\n', [/:1:1 .*somebody to ask/]],
    [
      'everything at once',
      `units: [{ id: a, text: A }, { id: a, text: B }]
people: [{ role: boss, of: 1 }, { role: user, unit: x, of: 2 }]
languages: [fr]
parameters:
  channels: [{ id: a, text: A }]
  functions: [{ id: a, text: A }, { id: b, text: B }]
  executives: [{ id: it, text: IT }]
`,
      [
        /:1:35 .*“a” is used already/,
        /:2:18 .*“boss”/,
        /:2:53 .*“x”/,
        /:3:13 .*“fr”/,
        /:5:3 .*“channels” needs/,
        /:6:3 .*“front-line” must be on/,
        /:7:22 .*“it”/,
      ],
    ],
  ])('%s is told with its place, and nothing is written', async (_name, text, expected) => {
    const folder = nowhere();
    const { code, stderr } = await run(['init', folder, ...who, '--from', file(text)]);
    expect(code).toBe(2);
    for (const each of expected) expect(stderr).toMatch(each);
    expect(existsSync(folder)).toBe(false);
  });
  test('a mistake in the file and one in a flag are told together', async () => {
    const flags = ['--from', file('people: [{ role: boss, of: 1 }]\n'), '--list', 'channels=A'];
    const { stderr } = await run(['init', nowhere(), ...who, ...flags]);
    expect(stderr).toMatch(/:1:18 .*“boss”[\s\S]*--list .*“channels”/);
  });
});

test.each(['en', 'es'])('the example in the help works: %s', async (language) => {
  const { stdout } = await run(['init', '--help', '--lang', language]);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  const [, command = '', yaml = ''] = /\n {2}(crm-readiness [\s\S]*?)\n\S[\s\S]*?\n([\s\S]*)$/.exec(
    stdout,
  )!;
  const words = command
    .replaceAll('\\\n', ' ')
    .match(/(?:[^\s"]|"[^"]*")+/g)!
    .map((word) => word.replaceAll('"', ''));
  const [one, two] = [nowhere(), nowhere()];
  expect((await run([...words.slice(1, 2), one, ...words.slice(3)])).code).toBe(0);
  expect(made(one).units).toHaveLength(2);
  const rest = ['--wave', '1', '--lang', language];
  expect((await run(['init', two, '--from', file(yaml), ...rest])).code).toBe(0);
  expect(made(two).parameters.functions).toEqual(made(one).parameters.functions.slice(0, 2));
});
