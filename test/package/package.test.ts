import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'crm-readiness-package-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const home = join(scratch, 'home');
const installed = join(home, 'node_modules', 'crm-readiness');
let tarball = '';

beforeAll(() => {
  // What `prepare` would build stands there already.
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch],
    { encoding: 'utf8' },
  );
  tarball = join(scratch, JSON.parse(packed)[0].filename);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...flags, tarball], { cwd: home, stdio: 'pipe' });
});

/** The installed program, as its own folder's `npx` would run it. */
function crm(...argv: string[]) {
  return spawnSync(join(home, 'node_modules', '.bin', 'crm-readiness'), argv, {
    ...{ cwd: home, encoding: 'utf8' },
    env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}`, LANG: 'C' },
  });
}

test('the package is under 3 MB', () => {
  expect(statSync(tarball).size).toBeLessThan(3_000_000);
});

test('nothing in it is for one Node.js only', () => {
  expect(existsSync(join(installed, 'dist', 'chunks'))).toBe(true);
  expect(existsSync(join(installed, 'dist', 'code'))).toBe(false);
});

test('it needs one other package, and brings the licences of those that are in it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toEqual(['zod']);
  const licences = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of ['commander', '@inquirer/core', 'chalk', 'yaml', 'zod', 'handlebars', 'docx'])
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\n\n.*(MIT|ISC|BSD)`, 'ms'));
  expect(existsSync(join(installed, 'LICENSE'))).toBe(true);
});

describe('installed in an empty folder', () => {
  test('it reports on an example that came with it', () => {
    const example = join('node_modules', 'crm-readiness', 'examples', 'seguros-andina');
    const { status, stderr } = crm('report', example, '--lang', 'es', '--out', 'out');
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(home, 'out', 'report.html'), 'utf8')).toContain('Dictamen');
  });

  test('it finds its questionnaires', () => {
    const people = ['user=9', 'executive=3', 'manager=3'];
    const made = crm(
      'init',
      'acme',
      '--organisation',
      'Acme',
      '--wave',
      '1',
      '--people',
      ...people,
    );
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(crm('lint', 'acme').status).toBe(0);
  });

  test('it is the version that it says', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(crm('--version').stdout).toBe(`${version}\n`);
  });
});

describe('as a library', () => {
  const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(
    ([, code]) => code!,
  );

  test('what the documentation shows compiles, with the types that came with it', () => {
    expect(examples).toHaveLength(2);
    for (const [index, code] of examples.entries())
      writeFileSync(join(home, `example-${index}.ts`), code);
    symlinkSync(resolve('node_modules/@types'), join(home, 'node_modules', '@types'));
    const compiler = resolve('node_modules/typescript/bin/tsc');
    const flags = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
    const files = examples.map((_, index) => `example-${index}.ts`);
    const argv = [compiler, ...flags, '--skipLibCheck', 'false', ...files];
    const { status, stdout } = spawnSync(process.execPath, argv, { cwd: home, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('it can be required', () => {
    const code =
      "const { score, render } = require('crm-readiness'); console.log(typeof score, typeof render)";
    const argv = ['--input-type=commonjs', '-e', code];
    const { stdout } = spawnSync(process.execPath, argv, { cwd: home, encoding: 'utf8' });
    expect(stdout).toBe('function function\n');
  });

  test('and does what it says', () => {
    for (const name of ['examples', 'questionnaires'])
      symlinkSync(join(installed, name), join(home, name));
    const [first, second] = examples.map((_, index) =>
      spawnSync(process.execPath, [`example-${index}.js`], { cwd: home, encoding: 'utf8' }),
    );
    expect([first!.stderr, first!.stdout]).toEqual(['', 'fragile 45\n']);
    expect(readFileSync(join(home, 'report.html'), 'utf8')).toContain('Seguros Andina');
    expect(statSync(join(home, 'report.docx')).size).toBeGreaterThan(10_000);
    expect([second!.stderr, second!.stdout.trim()]).toEqual(['', '10']);
  });

  test('and its report can be verified', () => {
    const { status, stderr } = crm('verify', 'report.html', join('examples', 'seguros-andina'));
    expect([status, stderr]).toEqual([0, '']);
  });
});
