// Reads and checks each shipped instrument once, so that no start of the program has to.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { type CompiledInstrument, hashOfSources } from '../src/instrument/compiled.ts';
import { loadInstrument } from '../src/instrument/load.ts';
import { issueText } from '../src/messages/issue-text.ts';

mkdirSync('dist/instruments', { recursive: true });
for (const id of readdirSync('questionnaires')) {
  const folder = `questionnaires/${id}`;
  const { value: instrument, issues } = loadInstrument(folder);
  // What is odd in it would be said whenever it is read, but for this.
  if (!instrument || issues.length > 0)
    throw new Error(issues.map((issue) => issueText(issue, 'en')).join('\n'));
  const compiled: CompiledInstrument = { sources: hashOfSources(folder), instrument };
  writeFileSync(`dist/instruments/${id}.json`, JSON.stringify(compiled));
}
