import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** Lines of the shell blocks of a document that call the program. */
function commandsIn(document: string): string[] {
  const blocks = readFileSync(document, 'utf8').matchAll(/```sh\n(.*?)```/gs);
  return [...blocks]
    .flatMap(([, block]) => block!.trim().split('\n'))
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
  ...commandsIn('docs/ci.md'),
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
