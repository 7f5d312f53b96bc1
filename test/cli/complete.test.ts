import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const complete = (...argv: string[]) =>
  spawnSync(process.execPath, ['bin/crm-readiness.js', 'complete', ...argv], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' },
  });
const offered = (...words: string[]) =>
  complete('--', ...words)
    .stdout.split('\n')
    .filter((line) => line !== '' && !line.startsWith(':'))
    .map((line) => line.split('\t')[0]);

test.each(['bash', 'zsh', 'fish'])('a script for %s asks this program', (shell) => {
  const { status, stdout } = complete(shell);
  expect(status).toBe(0);
  expect(stdout).toContain('crm-readiness complete --');
});

test('the script for bash is one', () => {
  const { stdout } = complete('bash');
  expect(spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' }).stderr).toBe('');
});

test.each([
  ['a command', 'ch', 'check'],
  ['an option', 'check --least-ba', '--least-band'],
])('in a bash without bash-completion Tab completes %s', (_rule, typed, completed) => {
  const words = ['crm-readiness', ...typed.split(' ')];
  const script = `
crm-readiness() { "${process.execPath}" bin/crm-readiness.js "$@"; }
source <(crm-readiness complete bash)
COMP_WORDS=(${words.join(' ')})
COMP_CWORD=${words.length - 1}
__crm_readiness_complete
echo "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' },
  });
  expect(stdout.trim()).toBe(completed);
});

test.each([
  [['re'], ['report']],
  [['s'], ['status', 'score', 'schema', 'simulate']],
  [
    ['check', '--least-'],
    ['band', 'score', 'bound', 'pillar', 'response', 'coverage'],
  ],
  [['report', '--ed'], ['edition']],
])('%j can go on with %j', (words, names) => {
  const isOption = words.at(-1)!.startsWith('--');
  const prefix = isOption ? `--${words.at(-1) === '--least-' ? 'least-' : ''}` : '';
  expect(offered(...words)).toEqual(names.map((name) => prefix + name));
});

test('where nothing else fits, files are offered', () => {
  // In the words of those scripts: no directive against it, and in bash the default of the shell.
  expect(complete('--', 'report', 'exam').stdout).toBe(':0\n');
  const script = `crm-readiness() { "${process.execPath}" bin/crm-readiness.js "$@"; }
source <(crm-readiness complete bash)
complete -p crm-readiness`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(stdout).toContain('-o default');
});

test('a shell that is not known is refused with those that are', () => {
  const { status, stderr } = complete('tcsh');
  expect(status).toBe(2);
  expect(stderr).toContain('bash, zsh, fish, powershell');
});
