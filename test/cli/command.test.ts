import { expect, test } from 'vitest';
import { commandOf, shellWord } from '../../src/cli/command.ts';

test.each([
  ['by its link', '/usr/bin/crm-readiness', '/home/ana', 'crm-readiness'],
  ['by its file', '/srv/crm/bin/crm-readiness.js', '/srv/crm', 'node bin/crm-readiness.js'],
  ['from far away', '/crm/start.js', '/home/ana/work/acme', 'node /crm/start.js'],
  ['from a folder with a blank', '/my crm/a.js', '/', "node 'my crm/a.js'"],
])('the program started %s is started again the same way', (_how, script, folder, command) => {
  expect(commandOf(script, folder)).toBe(command);
});

test.each([
  ['acme', 'acme'],
  ['../Compañía/2026-1', '../Compañía/2026-1'],
  ['two words', "'two words'"],
  ["it's", "'it'\\''s'"],
  ['a;b', "'a;b'"],
  ['', "''"],
])('%j is written %s in a command', (word, written) => {
  expect(shellWord(word)).toBe(written);
});
