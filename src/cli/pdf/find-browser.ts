import { accessSync, constants, statSync } from 'node:fs';
import { browserPlaces } from './browser-places.ts';

/**
 * The path of an installed Chromium, Chrome or Edge; undefined where there is none. CHROME_PATH is
 * taken at its word: a wrong one is not made up for by another browser.
 */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  return env.CHROME_PATH || browserPlaces(env, platform).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
