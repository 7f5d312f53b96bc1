import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { editions } from '../../src/report/request.ts';
import { kit } from '../support/kit.ts';
import { examples, resultFor } from '../support/results.ts';
import { describeInBrowser, openBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages = ['en', 'es'] as const;
const results = new Map(examples.map((id) => [id, resultFor(`examples/${id}`)]));
const cases = examples.flatMap((example) =>
  editions.flatMap((edition) => languages.map((language) => ({ example, edition, language }))),
);
type Case = (typeof cases)[number];
/** What axe finds, a line for each rule; run in the page. */
const violations = `axe.run().then((found) => found.violations.map(
  (each) => each.id + ': ' + each.nodes[0].html.slice(0, 150)))`;

const pageOf = ({ example, edition, language }: Case) =>
  formats.html.render(results.get(example)!, kit, { language, edition });

describe('as a file', () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Lengths of lines and blanks at their ends are of no matter to whoever reads the page.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      // A page for one file has its style within; a drawing says itself what it shows.
      'no-inline-style': 'off',
      'prefer-native-element': 'off',
      // Claims are called S1.02, and an address may have a dot.
      'valid-id': ['error', { relaxed: true }],
    },
  });

  test.each(cases)('$example, $edition, $language is sound HTML under 500 kB', async (each) => {
    const html = pageOf(each);
    expect(Buffer.byteLength(html)).toBeLessThan(500_000);
    const report = await validate.validateString(html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect([...new Set(found)].slice(0, 10)).toEqual([]);
  });

  test.each(cases)(
    '$example, $edition, $language has each place that it links to, once',
    (each) => {
      const html = pageOf(each);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
      expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );
});

describeInBrowser('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-page-'));
  let browser: Browser;
  let page: Page;
  const heard: string[] = [];
  const requested: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('request', (request) => requested.push(request.url()));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a report as somebody does who got it by e-mail. */
  async function open(each: Case): Promise<string> {
    const file = join(folder, `${each.example}.${each.edition}.${each.language}.html`);
    writeFileSync(file, pageOf(each));
    heard.length = 0;
    requested.length = 0;
    await page.setViewport({ width: 1280, height: 900 });
    const url = pathToFileURL(file).href;
    await page.goto(url, { waitUntil: 'load' });
    return url;
  }

  test.each(cases)(
    '$example, $edition, $language asks for nothing and says nothing',
    async (each) => {
      const url = await open(each);
      expect(requested).toEqual([url]);
      expect(heard).toEqual([]);
    },
  );

  test.each(cases)('$example, $edition, $language does not scroll sideways', async (each) => {
    await open(each);
    for (const width of [360, 768, 1280]) {
      await page.setViewport({ width, height: 900 });
      const wide = await page.evaluate('document.scrollingElement.scrollWidth');
      expect(wide, `at ${width}`).toBeLessThanOrEqual(width);
    }
  });

  test.each(
    cases.flatMap((each) => (['light', 'dark'] as const).map((scheme) => ({ ...each, scheme }))),
  )('axe finds nothing in $example, $edition, $language, $scheme', async ({ scheme, ...each }) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await open(each);
    await page.evaluate(
      'for (const each of document.querySelectorAll("details")) each.open = true',
    );
    await page.evaluate(axe);
    const found = await page.evaluate(violations);
    expect(found).toEqual([]);
  });

  test.each(examples.flatMap((example) => languages.map((language) => ({ example, language }))))(
    'the board’s edition of $example in $language is two pages of A4',
    async ({ example, language }) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      await open({ example, language, edition: 'board' });
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
      for (const [, width, height] of pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)) {
        expect(Number(width)).toBeCloseTo(595, -1);
        expect(Number(height)).toBeCloseTo(842, -1);
      }
    },
  );
});
