import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../../src/cli/pdf/find-browser.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function program(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

test('CHROME_PATH is taken at its word, whatever else there is', () => {
  const folder = temporaryFolder();
  program(folder, 'chromium');
  expect(findBrowser({ CHROME_PATH: '/nowhere', PATH: folder }, 'linux')).toBe('/nowhere');
});

test('an empty CHROME_PATH says nothing', () => {
  const folder = temporaryFolder();
  const chromium = program(folder, 'chromium');
  expect(findBrowser({ CHROME_PATH: '', PATH: folder }, 'linux')).toBe(chromium);
});

test('of several the first name wins, in whichever folder', () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  program(one, 'google-chrome');
  const chromium = program(two, 'chromium');
  expect(findBrowser({ PATH: `${one}:${two}` }, 'linux')).toBe(chromium);
});

test('folders and files that cannot be started are no browsers', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'chromium'));
  writeFileSync(join(folder, 'chromium-browser'), 'notes');
  expect(findBrowser({ PATH: folder }, 'linux')).toBeUndefined();
});
