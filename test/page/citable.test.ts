import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import type { Name } from '../../src/model/text.ts';
import { formats } from '../../src/report/index.ts';
import { type Edition, editions } from '../../src/report/request.ts';
import { kit } from '../support/kit.ts';
import { examples, resultFor } from '../support/results.ts';
import { describeInBrowser, openBrowser } from './browser.ts';

const languages = ['en', 'es'] as const;
const results = new Map(examples.map((id) => [id, resultFor(`examples/${id}`)]));
const inLanguages = examples.flatMap((example) =>
  languages.map((language) => ({ example, language })),
);

/** Headings of sections that have no address: no id, nor that of a section which they begin. */
const WITHOUT_ADDRESS = `[...document.querySelectorAll('h2, h3')]
  .filter((heading) => {
    const around = heading.closest('section[id], article[id]');
    const begins = around && around.querySelector('h1, h2, h3, h4, h5, h6') === heading;
    return heading.id === '' && !begins;
  })
  .map((heading) => heading.textContent.trim())`;

/** The words at each address. */
const AT_ADDRESSES = `[...document.querySelectorAll('[id]')].map(
  (each) => each.textContent.replace(/\\s+/g, ' ').trim())`;

interface Finding {
  kind: string;
  name: string;
}

function findingsOf(result: Result, language: string): Finding[] {
  const { gaps, notices, risks, strengths, verdict } = result;
  const all = { notices, caps: verdict.caps, risks, gaps, strengths };
  return Object.entries(all).flatMap(([kind, found]) =>
    found.map(({ name }) => ({ kind, name: (name as Name as Record<string, string>)[language]! })),
  );
}

/** Whether words are about this finding, and about no other of its kind. */
function aboutAlone(words: string, { kind, name }: Finding, all: readonly Finding[]): boolean {
  const others = all.filter((each) => each.kind === kind && !name.includes(each.name));
  return words.includes(name) && !others.some((other) => words.includes(other.name));
}

describeInBrowser('what somebody may want to cite', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const open = ({ example, language }: (typeof inLanguages)[number], edition: Edition = 'full') =>
    page.setContent(formats.html.render(results.get(example)!, kit, { language, edition }));

  test.each(editions.flatMap((edition) => inLanguages.map((each) => ({ ...each, edition }))))(
    'each heading has an address: $example, $edition, $language',
    async ({ edition, ...each }) => {
      await open(each, edition);
      expect(await page.evaluate(WITHOUT_ADDRESS)).toEqual([]);
    },
  );

  test.each(inLanguages)('each finding has one of its own: $example, $language', async (each) => {
    await open(each);
    const findings = findingsOf(results.get(each.example)!, each.language);
    expect(findings.length).toBeGreaterThan(5);
    const places = (await page.evaluate(AT_ADDRESSES)) as string[];
    const lost = findings.filter(
      (one) => !places.some((words) => aboutAlone(words, one, findings)),
    );
    expect(lost).toEqual([]);
  });
});
