import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { editions } from '../../src/report/request.ts';
import { examples, resultFor } from '../support/results.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { describeInBrowser } from './browser.ts';

const saved = new Map(
  examples.map((id) => [id, formats.json.render(resultFor(`examples/${id}`))] as const),
);
const A4_IN_POINTS = { width: 595, height: 842 };

/** Sizes of the pages, in whole points. */
function pagesOf(pdf: string): { width: number; height: number }[] {
  const boxes = pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

describeInBrowser('report --format pdf', () => {
  test.each([
    ...examples.map((example) => ({ example, edition: 'full' as const })),
    ...editions.slice(1).map((edition) => ({ example: examples[1], edition })),
  ])(
    '$example, $edition: pages of A4, with bookmarks, and nothing left behind',
    async ({ example, edition }) => {
      const out = temporaryFolder();
      const temporary = temporaryFolder();
      vi.stubEnv('TMPDIR', temporary);
      onTestFinished(() => void vi.unstubAllEnvs());
      const source = join(out, 'result.json');
      writeFileSync(source, saved.get(example)!);
      const argv = ['report', source, '--format', 'pdf', '--edition', edition, '--lang', 'es'];
      const { PATH = '', CHROME_PATH = '' } = process.env;
      const { code, stdout, stderr } = await run([...argv, '--out', out], { PATH, CHROME_PATH });
      expect(stderr).toBe('');
      expect(code).toBe(0);

      const pdf = readFileSync(stdout.trim(), 'latin1');
      expect(pdf).toMatch(/^%PDF-/);
      expect(pdf).toContain('/Outlines');
      expect(pdf).toContain('/StructTreeRoot');
      const pages = pagesOf(pdf);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages).toEqual(pages.map(() => A4_IN_POINTS));
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(pages.length);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});
