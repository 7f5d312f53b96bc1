import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '../../src/model/hash.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-same-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What the program writes on a machine set so: a hash by file name. */
function written(name: string, env: Record<string, string>): Record<string, string> {
  const out = join(scratch, name);
  const formats = 'html,md,json,csv,xlsx,docx';
  const argv = ['report', 'examples/talleres-ribera', '--lang', 'es', '--format', formats];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/crm-readiness.js', ...argv, '--out', out],
    { encoding: 'utf8', env },
  );
  expect(status, stderr).toBe(0);
  return Object.fromEntries(
    readdirSync(out).map((file) => [file, sha256(readFileSync(join(out, file)))]),
  );
}

test('the same answers give the same bytes in any time zone and locale', () => {
  const here = written('here', { TZ: 'UTC', LANG: 'C' });
  expect(Object.keys(here)).toHaveLength(6);
  expect(written('east', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })).toEqual(here);
  expect(written('west', { TZ: 'Pacific/Niue', LC_ALL: 'ar_EG.UTF-8' })).toEqual(here);
});

test('and on every Node.js', async () => {
  const examples = readdirSync('examples').sort();
  const lines = examples.map((name) => {
    const out = join(scratch, `${name}.json`);
    const argv = ['bin/crm-readiness.js', 'score', `examples/${name}`, '-o', out];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return `${name} ${sha256(readFileSync(out))}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('golden/hashes-of-results.txt');
});
