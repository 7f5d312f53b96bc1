import { describe, expect, test } from 'vitest';
import { browserPlaces } from '../../../src/cli/pdf/browser-places.ts';

describe('where browsers are looked for', () => {
  test.each<[string, Record<string, string>, NodeJS.Platform, string[]]>([
    [
      'Linux: each name in each folder of the path, names first',
      { PATH: '/usr/bin:/snap/bin' },
      'linux',
      ['/usr/bin/chromium', '/snap/bin/chromium', '/usr/bin/chromium-browser'],
    ],
    [
      'an empty folder of a path is none',
      { PATH: ':/usr/bin:' },
      'linux',
      ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    ],
    [
      'macOS: the applications of all, and of the person',
      { HOME: '/Users/ana' },
      'darwin',
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
    ],
    [
      'Windows: programs of all, and of the person',
      { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' },
      'win32',
      [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      ],
    ],
    [
      'Windows calls its path otherwise',
      { Path: 'C:\\one;C:\\two' },
      'win32',
      ['C:\\one\\chromium.exe', 'C:\\two\\chromium.exe', 'C:\\one\\chromium-browser.exe'],
    ],
  ])('%s', (_rule, env, platform, first) => {
    expect(browserPlaces(env, platform).slice(0, 3)).toEqual(first);
  });

  test('nowhere without a path, homes and program folders', () => {
    expect(browserPlaces({}, 'linux')).toEqual([]);
    expect(browserPlaces({}, 'win32')).toEqual([]);
  });
});
