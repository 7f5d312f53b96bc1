// Writes the help of the whole program in each of its languages, so that nobody waits for it to be made.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { spoken } from '../src/messages/message.ts';

mkdirSync('dist/help');
for (const language of spoken) {
  // With a language it is no help alone, and made anew.
  const argv = ['bin/crm-readiness.js', '--help', '--lang', language];
  writeFileSync(`dist/help/${language}.txt`, execFileSync(process.execPath, argv));
}
