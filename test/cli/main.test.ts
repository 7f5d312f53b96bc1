import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exit } from '../../src/cli/exit.ts';
import { main } from '../../src/cli/main.ts';
import type { Issue } from '../../src/model/issue.ts';
import { resultSchema } from '../../src/model/result.ts';
import { run, worldFor } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let number = 0;
/** A folder of its own, empty or a copy. */
function folder(like?: string): string {
  number += 1;
  const path = join(scratch, String(number));
  if (like) cpSync(like, path, { recursive: true });
  else mkdirSync(path);
  return path;
}

const a = 'examples/distribuidora-sur';
const b = 'examples/seguros-andina';
const c = 'examples/talleres-ribera';

describe('a language that is asked for, and that the program does not speak, is refused by', () => {
  test.each<[string, string[]]>([
    ['score', ['score', a, '--lang', 'xx']],
    ['check', ['check', a, '--lang=fr', '--least-score', '1']],
    ['lint', ['lint', a, '--lang', 'esperanto']],
    ['status', ['status', a, '--lang', '']],
    ['a command that comes later', ['--lang', 'fr', 'report', a]],
    ['help', ['--help', '--lang', 'fr']],
  ])('%s', async (_name, argv) => {
    const { code, stdout, stderr } = await run(argv, { LANG: 'es_MX.UTF-8' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/No hay textos en «.*»\. Idiomas: en, es/);
  });

  test.each([
    ['the language of a country', ['lint', c, '--lang', 'es_MX'], {}],
    ['that of the environment', ['lint', c], { LANG: 'fr_FR.UTF-8' }],
  ])('nobody: %s', async (_name, argv, env) => {
    expect(await run(argv, env)).toMatchObject({ code: 0 });
  });
});

describe('what is given in place of an assessment or a saved Result', () => {
  const cutOff = join(scratch, 'cut-off.json');
  const other = join(scratch, 'other.json');
  writeFileSync(cutOff, '{ "schema": 1, "program": "crm');
  writeFileSync(other, '{}');
  test.each<[string, string[], string]>([
    [
      'nothing',
      ['check', a, '--max-drop', '1', '--baseline', '/no.json'],
      'no such file or folder',
    ],
    ['nothing, where a folder is wanted', ['verify', other, '/nowhere'], 'no such folder'],
    ['a file that is cut off', ['compare', cutOff, a], 'the file ends too early'],
    ['another file', ['score', other], 'no saved Result; of an assessment, its folder is wanted'],
    ['an assessment.yaml', ['score', join(a, 'assessment.yaml')], 'its folder is wanted'],
    ['a table of answers', ['score', join(a, 'answers.ndjson')], 'its folder is wanted'],
    ['what is neither', ['check', '/dev/null', '--no-cap'], 'this is no file that can be read'],
  ])('%s is told in one line', async (_name, argv, said) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^[^\n]*${said}\n$`));
  });
});

describe('a command line that hardly means what it says is refused:', () => {
  test.each<[string, string[], string]>([
    [
      'an option in the place of a value',
      ['check', a, '--no-cap', '--summary', '--junit', 'j.xml'],
      'A value is missing for --summary <file>.\nSee: crm-readiness check --help\n',
    ],
    [
      'an option with its value in the place of a value',
      ['check', a, '--junit', '--least-score=1'],
      'A value is missing for --junit <file>.',
    ],
    [
      'an option in the place of one of several values',
      ['check', a, '--least-pillar', '--no-cap'],
      'A value is missing for --least-pillar <scores>.',
    ],
    ['an empty value', ['score', c, '-o', ''], 'A value is missing for -o, --output <file>.'],
    [
      'an empty value, in Spanish',
      ['check', a, '--baseline', '', '--no-cap', '--lang', 'es'],
      'Falta un valor para --baseline <source>.',
    ],
    ['an empty argument', ['check', '', '--no-cap'], 'Missing: source.'],
    [
      'two values where one is taken',
      ['check', a, '--least-score', '99', '--least-score', '60'],
      '--least-score is given twice, and takes one value.\n',
    ],
    [
      'two values where one is taken, in Spanish',
      ['report', a, '--format', 'html', '--format', 'md', '--lang', 'es'],
      '--format se indica dos veces y admite un solo valor.\n',
    ],
  ])('%s', async (_what, argv, said) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('what is read is not written over:', () => {
  const own = folder(c);
  const linked = join(scratch, 'linked');
  symlinkSync(own, linked);
  const saved = join(scratch, 'saved-once.json');

  test.each<[string, string[], string]>([
    ['the assessment', ['score', own, '-o', join(own, 'assessment.yaml')], 'assessment.yaml'],
    ['a table', ['score', own, '-o', join(own, 'answers.ndjson')], 'answers.ndjson'],
    ['what would be one', ['score', own, '-o', join(own, 'answers.csv')], 'answers.csv'],
    ['the answer files', ['score', own, '-o', join(own, 'answers/new.yaml')], 'new.yaml'],
    ['by another name', ['score', own, '-o', join(linked, 'assessment.yaml')], 'assessment.yaml'],
    ['with a report', ['report', own, '--out', join(own, 'answers')], 'report.html'],
    [
      'with what a gate tells',
      ['check', own, '--no-cap', '--junit', join(own, 'answers.ndjson')],
      'answers.ndjson',
    ],
    [
      'a baseline',
      ['check', c, '--no-cap', '--baseline', saved, '--summary', saved],
      'saved-once.json',
    ],
    ['a saved Result', ['score', saved, '-o', saved], 'saved-once.json'],
  ])('%s', async (_what, argv, name) => {
    writeFileSync(saved, (await run(['score', c])).stdout);
    writeFileSync(join(own, 'answers.ndjson'), '');
    const before = readFileSync(join(own, 'assessment.yaml'), 'utf8');
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} is what is read here`)]);
    expect(readFileSync(join(own, 'assessment.yaml'), 'utf8')).toBe(before);
    expect(readFileSync(join(own, 'answers.ndjson'), 'utf8')).toBe('');
  });

  test('and what lies beside it may be', async () => {
    const out = join(own, 'report/answers/result.json');
    expect((await run(['score', own, '-o', out])).code).toBe(0);
  });
});

describe('a place that cannot be written', () => {
  test.each([
    ['en', scratch, `${scratch} cannot be written: this is a folder (EISDIR)`],
    ['es', scratch, `No se puede escribir ${scratch}: es una carpeta (EISDIR)`],
  ])('is told in words (%s, “%s”)', async (language, path, said) => {
    const { code, stderr } = await run(['score', c, '-o', path, '--lang', language]);
    expect([code, stderr]).toEqual([2, `${said}\n`]);
  });
});

test.each([
  ['en', 'There is no “tcsh” to complete commands in. There are: bash, zsh, fish, powershell'],
  ['es', 'No se pueden completar órdenes en «tcsh». Hay: bash, zsh, fish, powershell'],
])('a shell that cannot be completed in is refused (%s)', async (language, said) => {
  expect(await run(['complete', 'tcsh'], { LANG: language })).toEqual({
    ...{ code: 2, stdout: '' },
    stderr: `${said}\n`,
  });
});

describe('exit codes', () => {
  test.each<[string, string[], number]>([
    ['help', ['--help'], 0],
    ['help on a command', ['help', 'report'], 0],
    ['version', ['--version'], 0],
    ['nothing asked', [], 2],
    ['an unknown command', ['scor'], 2],
    ['an unknown option', ['score', a, '--verbose'], 2],
    ['a missing argument', ['score'], 2],
    ['an argument too many', ['score', a, b], 2],
    ['an option without its value', ['score', a, '-o'], 2],
    ['a folder that is not there', ['score', 'examples/nowhere'], 2],
    ['an instrument that is sound', ['lint', 'questionnaires/crm-adoption'], 0],
    ['an assessment that is sound', ['lint', c], 0],
    ['status', ['status', b], 0],
    ['status to be watched without a terminal', ['status', b, '--watch'], 2],
    ['status to be watched as data', ['status', b, '--watch', '--json'], 2],
    ['whether a wave is closed, as data', ['status', b, '--closed', '--json'], 2],
    ['whether a wave is closed, watched', ['status', b, '--closed', '--watch'], 2],
    ['score', ['score', c], 0],
    ['an unknown format', ['report', a, '--format', 'html,scroll'], 2],
    ['an unknown edition', ['report', a, '--edition', 'press'], 2],
    ['the board’s edition', ['report', a, '--edition', 'board', '--out', scratch], 0],
    ['the board’s edition as data', ['report', a, '--edition', 'board', '--format', 'csv'], 2],
    [
      'the board’s edition as a spreadsheet',
      ['report', a, '--edition', 'board', '--format', 'xlsx'],
      2,
    ],
    ['an unknown language', ['report', a, '--lang', 'fr'], 2],
    ['a gate that holds', ['check', a, '--least-band', 'conditional'], 0],
    ['a gate on the score that holds', ['check', a, '--least-score', '70'], 0],
    ['a gate that does not', ['check', b, '--least-band', 'conditional'], 1],
    ['one gate of two', ['check', b, '--least-band', 'fragile', '--least-score', '46'], 1],
    ['no gate at all', ['check', a], 2],
    ['a gate on an unknown band', ['check', a, '--least-band', 'good'], 2],
    ['a gate on no number', ['check', a, '--least-score', 'much'], 2],
    ['explain a risk', ['explain', b, 'goals-apart'], 0],
    ['explain what is not there', ['explain', b, 'goals-appart'], 2],
    ['explain by code', ['explain', b, 'VOI2'], 0],
    ['explain a code that two questions share', ['explain', b, 'LEA1'], 0],
    ['explain a cap', ['explain', b, 'K5'], 0],
    ['explain with a depth', ['explain', b, 'verdict', '--depth', '1'], 0],
    ['explain to the top alone', ['explain', b, 'F2', '--depth', '0'], 0],
    ['explain to no depth', ['explain', b, 'F2', '--depth', 'deep'], 2],
    ['explain to less than nothing', ['explain', b, 'F2', '--depth=-1'], 2],
    ['explain half a level', ['explain', b, 'F2', '--depth', '1.5'], 2],
    ['explain nothing', ['explain', b], 2],
    ['a gate on a score that cannot be', ['check', a, '--least-score', '101'], 2],
    ['compare', ['compare', c, 'examples/talleres-ribera-2'], 0],
    ['compare with itself', ['compare', c, c], 0],
    ['compare with nothing', ['compare', c], 2],
    ['compare as a format that is none', ['compare', c, c, '--format', 'pdf'], 2],
    ['compare two organisations', ['compare', a, b], 2],
    ['compare what was renamed', ['compare', a, b, '--anyway'], 0],
    ['a schema', ['schema', 'rubric'], 0],
    ['a schema of nothing', ['schema', 'constructor'], 2],
    ['simulate', ['simulate', c, '--each', '1'], 0],
    ['simulate half a person', ['simulate', c, '--each', '0.5'], 2],
    ['an interview without a terminal', ['interview', c, '--role', 'user', '--lang', 'es'], 2],
  ])('%s', async (_name, argv, expected) => {
    const { code, stderr } = await run(argv);
    expect(code, stderr).toBe(expected);
    if (expected === 2) expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('languages of the program', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['English by default', ['scor'], {}, /There is no command scor/],
    ['Spanish by the environment', ['scor'], { LANG: 'es_ES.UTF-8' }, /No existe la orden scor/],
    ['Spanish by the option', ['score', '--lang', 'es'], {}, /Falta: source/],
    ['the option wins', ['score', '--lang', 'en'], { LANG: 'es_MX.UTF-8' }, /Missing: source/],
    ['what neither speaks is English', ['scor'], { LANG: 'fr_FR' }, /There is no command/],
    ['suggestions too', ['scor'], { LANG: 'es' }, /¿Quiso decir score\?/],
  ])('%s', async (_name, argv, env, expected) => {
    expect((await run(argv, env)).stderr).toMatch(expected);
  });
  test.each(
    'interview status score report check verify compare explain lint schema simulate'.split(' '),
  )('help on %s ends in an example of flags that it has', async (command) => {
    const { stdout } = await run(['help', command]);
    const [options = '', example = ''] = stdout.split('\nExample:\n');
    expect(example).toContain(`crm-readiness ${command} `);
    const [line = ''] = example.trim().split('\n');
    for (const flag of line.match(/ --?[a-z-]+/g) ?? []) expect(options).toContain(flag.trim());
  });
  test.each<[string, string[], string[]]>([
    ['help on a command that there is not', ['help', 'scor'], ['no command scor', 'mean score?']],
    ['an argument that is missing', ['init'], ['See: crm-readiness init --help\n']],
    ['an option that there is not', ['init', 'a', '--unti'], ['See: crm-readiness init --help\n']],
    ['no command', ['--foo'], ['See: crm-readiness --help\n']],
  ])('what is wrong is named, and the help that tells more: %s', async (_what, argv, said) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    for (const each of said) expect(stderr).toContain(each);
  });
  test.each([['alone'], ['with a language', '--lang', 'en']])(
    'called %s the program lists its commands as its help does',
    async (_how, ...argv) => {
      const { stdout } = await run(['--help']);
      expect(await run(argv)).toEqual({ code: 2, stdout: '', stderr: stdout });
    },
  );
  test('help is whole in Spanish', async () => {
    const { stdout } = await run(['--help'], { LC_ALL: 'es_AR' });
    expect(stdout).toMatch(/^Uso: .*\n/);
    expect(stdout).toMatch(/Órdenes:/);
    expect(stdout).toMatch(/^Uso: crm-readiness \[opciones\] \[orden\]$/m);
    expect(stdout).toMatch(/^ {2}report \[opciones\] <source> /m);
    expect(stdout).toMatch(/^ {2}help \[orden\] /m);
    expect(stdout).not.toMatch(/display|Usage|Commands|option|command/);
  });
  test.each(['report', 'compare', 'simulate', 'complete'])(
    'help on %s is whole in Spanish',
    async (command) => {
      const { stdout } = await run(['help', command], { LC_ALL: 'es_AR' });
      expect(stdout).toContain(`Uso: crm-readiness ${command} [opciones] `);
      expect(stdout).not.toMatch(/display|Usage|option|default/);
      expect((await run([command, '--help'], { LC_ALL: 'es_AR' })).stdout).toBe(stdout);
    },
  );
});

describe.each(['en', 'es'])('the help says what the program ends with (%s)', (language) => {
  test('each code, within 60 columns', async () => {
    const { stdout } = await run(['--help'], { LANG: language });
    const [, codes = ''] = stdout.split(/^(?:Exit codes|Códigos de salida):\n/m);
    expect(codes.match(/^ {2}\d+(?= {2})/gm)?.map(Number)).toEqual(Object.values(exit));
    for (const line of codes.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
  });
});

test.each(['check', 'score', 'init'])('help on %s fits a narrow terminal', async (command) => {
  const { world, stdout } = worldFor({ NO_COLOR: '1' });
  Object.assign(stdout, { isTTY: true, columns: 60 });
  await main([command, '--help', '--lang', 'es'], world);
  // Behind the last option stand examples: whoever copies one copies a line.
  const [help = ''] = stdout.text.split('-h, --help');
  for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
});

describe('score', () => {
  test('gives the Result as JSON where there is no terminal', async () => {
    const { stdout } = await run(['score', b]);
    const result = resultSchema.parse(JSON.parse(stdout));
    expect(result.verdict).toMatchObject({ band: 'fragile', score: 45 });
  });
  test.each(['en', 'es'])('breaks its lines between words on a terminal (%s)', async (lang) => {
    const { world, stdout, stderr } = worldFor({ NO_COLOR: '1' });
    Object.assign(stdout, { isTTY: true, columns: 60 });
    await main(['score', b, '--lang', lang], world);
    const lines = (stdout.text + stderr.text).trimEnd().split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(59);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}K\d+ /));
  });
  test('reads a saved Result as it reads a folder', async () => {
    const file = join(folder(), 'result.json');
    await run(['score', b, '-o', file]);
    expect((await run(['score', file])).stdout).toBe((await run(['score', b])).stdout);
    expect(readFileSync(file, 'utf8')).toBe((await run(['score', b])).stdout);
  });
  test('counts unfinished answers only when asked', async () => {
    const path = folder(c);
    const files = readdirSync(join(path, 'answers'));
    const first = join(path, 'answers', files[0]!);
    writeFileSync(
      first,
      readFileSync(first, 'utf8').replace('status: complete', 'status: in-progress'),
    );
    const people = async (argv: string[]) =>
      JSON.parse((await run(argv)).stdout).respondents.reduce(
        (sum: number, row: { n: number }) => sum + row.n,
        0,
      );
    expect(await people(['score', path])).toBe(files.length - 1);
    expect(await people(['score', path, '--preview'])).toBe(files.length);
    const said = 'the wave is closed, and 1 interview was not finished: it does not count';
    for (const argv of [['score'], ['check', '--nothing-hidden'], ['lint']] as [string][])
      expect((await run([...argv.toSpliced(1, 0, path)])).stderr).toContain(said);
    expect((await run(['score', path, '--preview'])).stderr).not.toContain(said);
  });
  test('of nobody is an error, not a zero', async () => {
    const path = folder(c);
    rmSync(join(path, 'answers'), { recursive: true });
    const { code, stdout, stderr } = await run(['score', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/no answers to score/);
  });
});

describe('report', () => {
  test('twice gives the same bytes, and so does the saved Result', async () => {
    const [one, two, three] = [folder(), folder(), folder()];
    await run(['report', b, '--lang', 'es', '--out', one]);
    await run(['report', b, '--lang', 'es', '--out', two]);
    await run(['report', join(one, 'result.json'), '--lang', 'es', '--out', three]);
    for (const name of ['report.html', 'report.md', 'result.json']) {
      const bytes = readFileSync(join(one, name));
      expect(readFileSync(join(two, name)).equals(bytes)).toBe(true);
      expect(readFileSync(join(three, name)).equals(bytes)).toBe(true);
    }
  });
  test.each([
    ['es', /Preparación para adoptar CRM/],
    ['en', /Readiness to adopt CRM/],
  ])('speaks the language asked for (%s), as the program does', async (language, expected) => {
    const path = folder();
    await run(['report', a, '--format', 'md', '--lang', language, '--out', path]);
    expect(readFileSync(join(path, 'report.md'), 'utf8')).toMatch(expected);
  });
  test('speaks the first language of the assessment unless told otherwise', async () => {
    const path = folder();
    await run(['report', a, '--format', 'md', '--out', path]);
    expect(readFileSync(join(path, 'report.md'), 'utf8')).toMatch(/Preparación para adoptar CRM/);
  });
  test('writes nothing when one format is wrong', async () => {
    const path = folder();
    expect((await run(['report', a, '--format', 'md,odt', '--out', path])).code).toBe(2);
    expect(readdirSync(path)).toEqual([]);
  });
  test('writes nothing when a folder stands in the way of one file', async () => {
    const path = folder();
    mkdirSync(join(path, 'report.md'));
    expect((await run(['report', a, '--out', path])).code).toBe(2);
    expect(readdirSync(path)).toEqual(['report.md']);
  });
  test('names the place that it cannot write to', async () => {
    const file = join(folder(), 'taken');
    writeFileSync(file, 'kept');
    const { code, stderr } = await run(['report', a, '--out', file]);
    expect(code).toBe(2);
    expect(stderr).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });
});

test('answers drawn at random are said to be, in every format', async () => {
  const path = folder(c);
  rmSync(join(path, 'answers'), { recursive: true });
  writeFileSync(join(path, 'answers.ndjson'), (await run(['simulate', c])).stdout);
  const out = folder();
  await run(['report', path, '--lang', 'en', '--out', out]);
  for (const name of ['report.html', 'report.md']) {
    expect(readFileSync(join(out, name), 'utf8')).toMatch(/were drawn at random/);
  }
  expect(JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')).answers.simulated).toBe(21);
});

describe('init', () => {
  const flags = [
    '--organisation',
    'Ñandú: S.A. #1',
    '--wave',
    '2026-1',
    '--people',
    'executive=5',
    'manager=8',
    'user=60',
    'project=6',
  ];
  test('writes an assessment in which lint asks only for lists of one’s own', async () => {
    const path = join(folder(), 'acme');
    expect((await run(['init', path, ...flags])).code).toBe(0);
    const linted = await run(['lint', path, '--json']);
    const issues = JSON.parse(linted.stdout) as Issue[];
    expect(linted.code).toBe(0);
    expect(issues.map(({ code, args }) => `${code}: ${args.id}`)).toEqual([
      'example-left: executives',
      'example-left: channels',
      'example-left: customer-priorities',
      'example-left: functions',
    ]);
    expect(readFileSync(join(path, 'assessment.yaml'), 'utf8')).toContain('date: 2026-03-20');
  });
  test('takes a questionnaire of one’s own, named by its way from the assessment', async () => {
    const path = join(folder(), 'village');
    const own = ['--people', 'council=3', 'neighbour=9', '--instrument', 'test/fixtures/bakery'];
    expect((await run(['init', path, ...flags.slice(0, 4), ...own])).code).toBe(0);
    expect(readFileSync(join(path, 'assessment.yaml'), 'utf8')).toMatch(
      /instrument: \S*\.\.\/\S*test\/fixtures\/bakery\n/,
    );
    expect((await run(['lint', path])).code).toBe(0);
  });
  test('explains the lists to fill in, in the language of the assessment', async () => {
    const path = join(folder(), 'acme');
    await run(['init', path, ...flags, '--languages', 'es,en']);
    expect(readFileSync(join(path, 'assessment.yaml'), 'utf8')).toMatch(
      /# Prioridades con los clientes/,
    );
  });
  test('speaks all languages of the questionnaire, the one of the program first', async () => {
    const path = join(folder(), 'acme');
    await run(['init', path, ...flags], { LANG: 'es_CO.UTF-8' });
    expect(readFileSync(join(path, 'assessment.yaml'), 'utf8')).toMatch(
      /languages:\n +- es\n +- en\n/,
    );
  });
  test.each(['en', 'es'])('ends in %s with what to do next, in lines of 80', async (language) => {
    const path = join(folder(), 'a folder');
    const { stdout } = await run(['--lang', language, 'init', path, ...flags]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`  crm-readiness lint '${path}'`);
    expect(Math.max(...lines.slice(0, -1).map((line) => line.length))).toBeLessThanOrEqual(80);
  });
  test('never overwrites', async () => {
    const path = folder(c);
    const before = readFileSync(join(path, 'assessment.yaml'), 'utf8');
    expect((await run(['init', path, ...flags])).code).toBe(2);
    expect(readFileSync(join(path, 'assessment.yaml'), 'utf8')).toBe(before);
  });
  test.each([
    ['without a terminal it says what is missing', [], /--organisation --wave --people/],
    ['a role that is not there', [...flags.slice(0, 4), '--people', 'boss=1'], /“boss”.*executive/],
    ['a head count that is none', [...flags.slice(0, 4), '--people', 'user'], /head count/],
    [
      'a head count of the record sheet',
      [...flags.slice(0, 4), '--people', 'user=9', 'records=2'],
      /“records” is a sheet of facts/,
    ],
    ['a role twice', [...flags, 'executive=6'], /“executive” are counted a second time/],
    ['nobody at all', [...flags.slice(0, 4), '--people', 'user=0', 'manager=0'], /somebody to ask/],
    [
      'more than a million',
      [...flags.slice(0, 4), '--people', 'user=1000001'],
      /at most 1,000,000/,
    ],
    ['a date that is none', [...flags, '--date', '2026-02-30'], /2026-02-30/],
    ['a language without texts', [...flags, '--languages', 'en,fr'], /“fr”/],
  ])('%s, and writes nothing', async (_name, argv, expected) => {
    const path = join(folder(), 'acme');
    const { code, stderr } = await run(['init', path, ...argv]);
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
    expect(existsSync(path)).toBe(false);
  });
});

describe('status', () => {
  test('counts by role and unit, and says what is too few to show', async () => {
    const { stdout } = await run(['status', c, '--json']);
    expect(JSON.parse(stdout)).toContainEqual({
      role: 'executive',
      complete: 3,
      unfinished: 0,
      of: 3,
      reportable: false,
      answers: null,
    });
  });
  test.each([
    ['en', /^executives +3 of 3 +can be shown with managers$/m],
    ['en', /^users +11 of 14 +can be shown$/m],
    ['en', /^ {2}River workshop +6 of 8$/m],
    ['en', /^the project team +2 of 2 +fewer than 5: not shown apart$/m],
    ['es', /^los mandos +2 de 2 +se pueden mostrar con los ejecutivos$/m],
  ])('says as text in %s what can be shown by now: %s', async (language, expected) => {
    expect((await run(['status', c, '--lang', language])).stdout).toMatch(expected);
  });
  test.each([
    ['en', 'Results of a group are shown once 5 of its people have answered.'],
    ['es', 'cuando han respondido 5 de sus personas.'],
  ])('says in %s from how many people on', async (language, words) => {
    expect((await run(['status', c, '--lang', language])).stderr).toContain(words);
  });
  test('tells apart the ways to give no answer, of a role large enough', async () => {
    const user = async (language: string) => {
      const { stdout } = await run(['status', b, '--lang', language]);
      return stdout.split('\n').filter((line) => line.startsWith('  ') && /,/.test(line));
    };
    const { stdout } = await run(['status', b, '--json']);
    const rows: { role: string; answers?: Record<string, number> }[] = JSON.parse(stdout);
    const { answers } = rows.find(({ role, answers }) => role === 'user' && answers)!;
    expect(Object.keys(answers!)).toEqual([
      'answered',
      'unknown',
      'unseen',
      'not-applicable',
      'skipped',
      'unanswered',
    ]);
    const { answered, unknown } = answers!;
    expect((await user('en')).join()).toContain(`${answered!.toLocaleString('en')} answers`);
    expect((await user('es')).join()).toContain(`${unknown} «No lo sé»`);
  });
  test('counts what can be read, and says below it what cannot', async () => {
    const path = folder(c);
    const [name = ''] = readdirSync(join(path, 'answers')).filter((each) =>
      readFileSync(join(path, 'answers', each), 'utf8').includes('role: user'),
    );
    writeFileSync(join(path, 'answers', name), 'format: 1\nrespondent: nobody\n');
    const text = await run(['status', path]);
    expect(text.code).toBe(2);
    expect(text.stdout).toMatch(/^users +10 of 14/m);
    expect(text.stderr).toMatch(/Not counted.*:\n.*answers.*\.yaml:\d+:\d+ /);
    const data = await run(['status', path, '--json']);
    expect(data.code).toBe(2);
    expect(JSON.parse(data.stdout)).toContainEqual(expect.objectContaining({ complete: 10 }));
  });
  test.each<[string, string, number, string]>([
    ['closed', 'closed: true', 0, 'The wave is closed.'],
    ['closed, as other programs write it', '"closed":   True', 0, 'The wave is closed.'],
    ['open', 'closed: false', 1, 'The wave is open: no results yet.'],
    ['of which it is not said', '', 1, 'The wave is open: no results yet.'],
    ['of which nonsense is said', 'closed: perhaps', 2, ''],
  ])('ends as a wave is: %s', async (_rule, line, ended, words) => {
    const path = folder(c);
    const file = join(path, 'assessment.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^closed: true$/m, line));
    writeFileSync(join(path, 'answers', 'broken.yaml'), 'format: 1\nrespondent: nobody\n');
    const { code, stdout } = await run(['status', path, '--closed']);
    expect(code).toBe(ended);
    expect(stdout).toMatch(words === '' ? /^$/ : `${path}: ${words}`);
  });
  test('names nobody', async () => {
    const { stdout } = await run(['status', c]);
    for (const file of readdirSync(join(c, 'answers')))
      expect(stdout).not.toContain(file.replace('.yaml', ''));
  });
});

describe('explain, asked for what is not there', () => {
  test.each([
    ['a misspelt id', 'goals-appart', '“goals-apart”'],
    ['a misspelt code', 'INNV4', '“INV4”'],
  ])('%s: what was probably meant', async (_name, id, meant) => {
    const { stdout, stderr } = await run(['explain', b, id]);
    expect(stderr).toContain(`Did you mean ${meant}?`);
    expect(stdout).toBe('');
  });
  test('something else: the first of what there is', async () => {
    const { stderr } = await run(['explain', b, 'quite-another-thing']);
    expect(stderr).toMatch(/Ids: verdict, .*, …/);
  });
});

test('explain says the same of a saved Result', async () => {
  const saved = join(folder(), 'result.json');
  await run(['score', b, '-o', saved]);
  for (const argv of [['F2'], ['verdict', '--json'], ['K5', '--lang', 'es']])
    expect((await run(['explain', saved, ...argv])).stdout).toBe(
      (await run(['explain', b, ...argv])).stdout,
    );
});

test('explain gives as data the levels that it prints', async () => {
  const { stdout } = await run(['explain', b, 'F2', '--json', '--depth', '1']);
  const tree = JSON.parse(stdout);
  expect(tree.parts.length).toBeGreaterThan(3);
  for (const part of tree.parts) expect(part.parts).toEqual([]);
});

test('explain gives a tree whose parts make the number', async () => {
  const { stdout } = await run(['explain', b, 'goals-apart', '--json']);
  const tree = JSON.parse(stdout);
  const evidence = tree.parts.filter(({ group }: { group: string }) => group === 'evidence');
  const sum = evidence.reduce(
    (total: number, part: { weight: number; value: number; enters: string }) =>
      total + part.weight * (part.enters === 'reverse' ? 100 - part.value : part.value),
    0,
  );
  expect(tree.value).toBeCloseTo(sum, 9);
});

describe('bad input: exit 2, every issue with its place, nothing written', () => {
  const answers = (path: string) => join(path, 'answers', readdirSync(join(path, 'answers'))[0]!);
  const edit = (from: string | RegExp, to: string) => (path: string) => {
    const file = answers(path);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(from, to));
    expect(readFileSync(file, 'utf8')).not.toBe(before);
  };
  const place = /answers\/[a-z0-9]+\.yaml:\d+:\d+ /;
  test.each<[string, (path: string) => void, RegExp]>([
    ['malformed YAML', edit('answers:', 'answers: ]'), place],
    ['an empty file', (path) => writeFileSync(answers(path), ''), /answers\/[a-z0-9]+\.yaml/],
    [
      'a binary file',
      (path) => writeFileSync(answers(path), Buffer.from([0, 159, 146, 150])),
      /answers\/[a-z0-9]+\.yaml/,
    ],
    ['a misspelt key', edit('status:', 'statsu:'), /“statsu”.*status/],
    ['an unknown role', edit(/role: \w+/, 'role: usre'), /“usre”.*user/],
    [
      'a value that the question does not allow',
      edit(/what-crm-is-here: \{ value: [a-z-]+/, 'what-crm-is-here: { value: magic'),
      place,
    ],
    [
      'an alias bomb',
      edit(
        'answers:',
        `x: &a [1,1]\ny: &b [${'*a,'.repeat(400)}*a]\nz: [${'*b,'.repeat(400)}*b]\nanswers:`,
      ),
      /answers\/[a-z0-9]+\.yaml/,
    ],
    ['__proto__', edit('answers:', '__proto__: { polluted: true }\nanswers:'), place],
    ['a duplicate key', edit('status: complete', 'status: complete\nstatus: complete'), place],
    [
      'a duplicate respondent',
      (path) => cpSync(answers(path), join(path, 'answers', 'zz.yaml')),
      /zz\.yaml/,
    ],
    [
      'a folder where a file should be',
      (path) => mkdirSync(join(path, 'answers', 'zz.yaml')),
      /zz\.yaml/,
    ],
    ['a file of a newer format', edit('format: 1', 'format: 2'), /newer/],
    [
      'no answers at all',
      (path) => rmSync(join(path, 'answers'), { recursive: true }),
      /no answers/,
    ],
    [
      'an assessment that is a folder',
      (path) => {
        rmSync(join(path, 'assessment.yaml'));
        mkdirSync(join(path, 'assessment.yaml'));
      },
      /assessment\.yaml/,
    ],
    [
      'answers in a format not read yet',
      (path) => writeFileSync(join(path, 'answers.csv'), 'id,role\n'),
      /answers\.csv/,
    ],
  ])('%s', async (_name, spoil, expected) => {
    const path = folder(c);
    spoil(path);
    const out = join(folder(), 'out');
    const { code, stdout, stderr } = await run(['report', path, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('every issue is told, not the first', async () => {
    const path = folder(c);
    edit('status:', 'statsu:')(path);
    writeFileSync(join(path, 'answers', 'zz.yaml'), 'format: 1\nrole: x\n');
    const { stderr } = await run(['lint', path]);
    expect(stderr).toMatch(/statsu/);
    expect(stderr.match(/zz\.yaml/g)!.length).toBeGreaterThan(3);
  });
  test('lint runs the tests of an instrument’s rubric', async () => {
    const path = folder('test/fixtures/bakery');
    const file = join(path, 'tests.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('band: low, feared: true', 'band: high'));
    const { code, stderr } = await run(['lint', path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/tests\.yaml:\d+:\d+ .*“Feared by as many as count” failed/);
  });
  test('lint warns of a closed wave without answers, and of a table that is not read', async () => {
    const path = folder(c);
    for (const name of ['answers', 'answers.ndjson'])
      rmSync(join(path, name), { recursive: true, force: true });
    writeFileSync(join(path, 'answers-2026.csv'), 'role\n');
    const { code, stderr } = await run(['lint', path]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/answers-2026\.csv {2}warning: this table is not read/);
    expect(stderr).toMatch(/assessment\.yaml:\d+:\d+ {2}warning: the wave is closed, and nobody/);
    const file = join(path, 'assessment.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('closed: true', 'closed: false'));
    expect((await run(['lint', path])).stderr).not.toContain('the wave is closed');
  });
  test('lint gives issues as data', async () => {
    const path = folder(c);
    edit('status:', 'statsu:')(path);
    const issues = JSON.parse((await run(['lint', path, '--json'])).stdout);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'unknown-key', severity: 'error', line: 5, column: 1 }),
    );
  });
  test.each([
    ['en', 'unknown key “statsu”; known here: '],
    ['es', 'clave desconocida «statsu»; aquí se conocen: '],
  ])('and each as a sentence (%s)', async (language, words) => {
    const path = folder(c);
    edit('status:', 'statsu:')(path);
    const { stdout } = await run(['lint', path, '--json', '--lang', language]);
    const issues = JSON.parse(stdout) as { message: string }[];
    expect(issues).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining(words) }),
    );
    for (const { message } of issues) expect(message).not.toContain(path);
  });
  test.runIf(process.getuid?.() !== 0)('a file that may not be read', async () => {
    const path = folder(c);
    chmodSync(answers(path), 0);
    expect((await run(['score', path])).code).toBe(2);
  });
  test('a saved Result that is none', async () => {
    const file = join(folder(), 'result.json');
    writeFileSync(file, '{"schema": 1, "verdict": {}}');
    const { code, stderr } = await run(['report', file, '--out', folder()]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/result\.json:1:\d+/);
  });
});
