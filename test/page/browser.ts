import puppeteer, { type Browser } from 'puppeteer-core';
import { describe } from 'vitest';
import { findBrowser } from '../../src/cli/pdf/find-browser.ts';

const path = findBrowser(process.env);

/** Tests that need a browser: without one they are skipped aloud, or fail where it is required. */
export const describeInBrowser = path ? describe : withoutBrowser();

function withoutBrowser(): typeof describe.skip {
  if (process.env.REQUIRE_CHROMIUM === '1')
    throw new Error('no Chromium, Chrome or Edge is installed, and REQUIRE_CHROMIUM asks for one');
  console.warn('!! No Chromium, Chrome or Edge is installed: tests of pages are SKIPPED.');
  return describe.skip;
}

export function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: path!,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });
}
