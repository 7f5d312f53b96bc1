import { posix, win32 } from 'node:path';

/** Names that package managers put on the path. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a Chromium, Chrome or Edge may be, the likeliest first; whether one is there is not looked at. */
export function browserPlaces(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string[] {
  const windows = platform === 'win32';
  const { delimiter, join } = windows ? win32 : posix;
  const path = env.PATH ?? env.Path ?? '';
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) =>
    folders.map((folder) => join(folder, windows ? `${command}.exe` : command)),
  );
  return [...onPath, ...usualPlaces(env, platform)];
}

/** Where installers put what they do not put on the path. */
function usualPlaces(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC_APPLICATIONS.flatMap((name) =>
      roots.map((root) => posix.join(root, `${name}.app/Contents/MacOS`, name)),
    );
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      roots.flatMap((root) => (root ? [win32.join(root, program)] : [])),
    );
  }
  return [];
}
