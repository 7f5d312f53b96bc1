import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import {
  type OpenAssessment,
  openAssessment,
  readHead,
} from '../../src/answers/assessment-head.ts';
import { assessmentOf, shipped } from '../support/instrument.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const instrument = shipped();

/** An assessment of the shipped instrument, with these files in its folder. */
export function opened(files: Record<string, string | Uint8Array>): OpenAssessment {
  const folder = temporaryFolder();
  const people = instrument.questionnaire.roles.map(({ id }) => ({ role: id, of: 1_000_000 }));
  writeFileSync(join(folder, 'assessment.yaml'), stringify(assessmentOf(instrument, people)));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return openAssessment(readHead(folder).value!, { value: instrument, issues: [] }).value!;
}
