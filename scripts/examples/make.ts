import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadInstrument } from '../../src/instrument/load.ts';
import { InputError } from '../../src/model/issue.ts';
import { exampleFiles } from './files.ts';

const { value: instrument, issues } = loadInstrument('questionnaires/crm-adoption');
if (!instrument) throw new InputError(issues);
const files = exampleFiles(instrument.questionnaire);

for (const folder of new Set([...files.keys()].map((path) => path.split('/')[0]!))) {
  rmSync(join('examples', folder), { recursive: true, force: true });
}
for (const [path, content] of files) {
  const file = join('examples', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
process.stderr.write(`examples/: ${files.size} files\n`);
