import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the project's import rules say of a tree with these files. */
function cruise(files: Record<string, string>): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'crm-readiness-imports-'));
  folders.push(folder);
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  copyFileSync('tsconfig.json', join(folder, 'tsconfig.json'));
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['src', '--config', resolve('.dependency-cruiser.mjs')],
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, said: stdout };
}

const value = 'export const value = 1;\n';
const from = (path: string) => `import { value } from '${path}';\nexport const other = value;\n`;

describe('imports go down only', () => {
  test.each([
    ['down', 'src/cli/a.ts', '../model/b.ts', 'src/model/b.ts', null],
    ['up', 'src/model/a.ts', '../cli/b.ts', 'src/cli/b.ts', 'model-imports-nothing-above'],
    [
      'up by one line',
      'src/scoring/a.ts',
      '../instrument/b.ts',
      'src/instrument/b.ts',
      'scoring-imports-nothing-above',
    ],
    [
      'sideways',
      'src/report/a.ts',
      '../interview/b.ts',
      'src/interview/b.ts',
      'report-stands-apart',
    ],
  ])('%s', (_name, file, path, other, rule) => {
    const { status, said } = cruise({ [file]: from(path), [other]: value });
    if (rule === null) expect(status, said).toBe(0);
    else {
      expect(status).not.toBe(0);
      expect(said).toContain(rule);
    }
  });

  test('the core reads no files', () => {
    const source = "import { readFileSync } from 'node:fs';\nexport const other = readFileSync;\n";
    const { said } = cruise({
      'src/scoring/a.ts': source,
      'src/cli/b.ts': from('../scoring/a.ts'),
    });
    expect(said).toContain('core-is-pure');
  });
});
