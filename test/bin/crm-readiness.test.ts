import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** How the program ends where what does the work is this. */
function ended(work: string, env: Record<string, string> = {}) {
  const folder = temporaryFolder();
  for (const name of ['bin', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  for (const name of ['package.json', 'help-alone.js', 'chunks'])
    cpSync(join('dist', name), join(folder, 'dist', name), { recursive: true });
  cpSync(join('dist', 'cli.js'), join(folder, 'dist', 'whole.js'));
  writeFileSync(join(folder, 'dist', 'cli.js'), work);
  const argv = [join(folder, 'bin', 'crm-readiness.js'), 'score', 'x'];
  return spawnSync(process.execPath, argv, { encoding: 'utf8', env, timeout: 20_000 });
}

const main = (body: string) =>
  `module.exports = { ...require('./whole.js'), main: async () => { ${body} } };`;

test.each([
  { rule: 'as it says', work: main('return 1;'), code: 1, said: '' },
  {
    rule: 'when it is done, whatever is left running',
    work: main('setInterval(() => {}, 1000); return 1;'),
    code: 1,
    said: '',
  },
  {
    rule: 'that nothing goes on in, with 3',
    work: main('await new Promise(() => {});'),
    code: 3,
    said: 'stopped before it was done',
  },
  { rule: 'that cannot be loaded, with 3', work: 'throw new Error("odd");', code: 3, said: 'odd' },
  { rule: 'that is not there, with 3', work: 'require("./gone.js");', code: 3, said: 'gone.js' },
])('a program ends $rule', ({ work, code, said }) => {
  const { status, stderr } = ended(work);
  expect(status, stderr).toBe(code);
  expect(stderr).toContain(said);
});

test('that it stopped is said in the language of whoever called it', () => {
  const { stderr } = ended(main('await new Promise(() => {});'), { LANG: 'es_CL.UTF-8' });
  expect(stderr).toContain('se detuvo antes de terminar');
});
