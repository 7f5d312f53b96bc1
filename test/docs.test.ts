import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

function shellBlocksIn(document: string): string[] {
  const blocks = readFileSync(document, 'utf8').matchAll(/```sh\n(.*?)```/gs);
  return [...blocks].map(([, block]) => block!);
}

/** Lines of the shell blocks of a document that call the program. */
function commandsIn(document: string): string[] {
  return shellBlocksIn(document)
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => line.includes('bin/crm-readiness.js'));
}

const folder = mkdtempSync(join(tmpdir(), 'crm-readiness-docs-'));
for (const name of ['bin', 'examples', 'questionnaires'])
  symlinkSync(resolve(name), join(folder, name));
afterAll(() => rmSync(folder, { recursive: true }));

/** `interview` needs a terminal: here it says so. PDF needs a browser, which may not be there. */
const expected = (command: string) =>
  / interview /.test(command) ? [2] : /--format pdf/.test(command) ? [0, 2] : [0];

test.each([
  ...commandsIn('README.md'),
  ...commandsIn('CONTRIBUTING.md'),
  ...commandsIn('docs/answers.md'),
  ...commandsIn('docs/authoring.md'),
  ...commandsIn('docs/reports.md'),
])('%s', (command) => {
  const { status, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}`, LANG: 'C' },
  });
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(expected(command), stderr).toContain(status);
});

describe('in a pipeline', () => {
  const blocks = shellBlocksIn('docs/ci.md').filter((block) => block.includes(' bin/'));
  const environment = (language: string) => ({
    ...process.env,
    PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
    LC_ALL: language,
  });
  const ended = (block: string, cwd: string, language = 'C') =>
    spawnSync('sh', ['-e', '-c', block], {
      ...{ cwd, encoding: 'utf8' },
      env: environment(language),
    });

  test.each(blocks)('%s', (block) => {
    const { status, stderr } = ended(block, folder);
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.not.stringMatching(/\n {4}at /),
    });
  });

  describe('a plain shell', () => {
    const plain = blocks.find((block) => block.includes(' lint '))!;
    const home = join(folder, 'plain');
    const assessment = join(home, 'examples', 'distribuidora-sur');
    mkdirSync(home);
    for (const name of ['bin', 'questionnaires']) symlinkSync(resolve(name), join(home, name));
    cpSync('examples/distribuidora-sur', assessment, { recursive: true });

    test('says the same in any language of the machine', () => {
      expect(ended(plain, home, 'es_ES').status).toBe(0);
      expect(readFileSync(join(home, 'readiness', 'junit.xml'), 'utf8')).toContain('verdict:');
    });

    test('takes nothing of an earlier run for its own', () => {
      appendFileSync(join(assessment, 'answers.ndjson'), 'nothing\n');
      // As it is pasted, without the -e that pipelines add.
      const { status } = spawnSync('sh', ['-c', plain], { cwd: home, env: environment('C') });
      expect(status).toBe(2);
      expect(existsSync(join(home, 'readiness'))).toBe(false);
    });
  });
});

test('what the README shows of explain is what it prints', () => {
  const [, shown = ''] = readFileSync('README.md', 'utf8').match(/```\n(79 .*?)```/s) ?? [];
  const argv = ['bin/crm-readiness.js', 'explain', 'examples/seguros-andina', 'F2', '--lang', 'en'];
  const { stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect(shown.split('\n').length).toBeGreaterThan(4);
  expect(stdout.slice(0, shown.length)).toBe(shown);
});

test('the README’s answers in a file are for its own assessment', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, yaml = ''] = readme.match(/```yaml\n(respondent: .*?)```/s) ?? [];
  const init = commandsIn('README.md').find((command) => command.includes(' init acme '))!;
  const file = join(folder, 'file.yaml');
  writeFileSync(file, yaml);
  const own = init.replace(' acme ', ' acme-of-file ');
  const take = `node bin/crm-readiness.js interview acme-of-file --answers ${file}`;
  const { status, stderr } = spawnSync('bash', ['-c', `${own} && ${take}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' },
  });
  expect({ status, stderr }).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('not answered'),
  });
});

test('the documents do call it', () => {
  expect(commandsIn('README.md').length).toBeGreaterThan(8);
});
