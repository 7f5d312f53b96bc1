import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { score as scoreAs } from './scoring/score.ts';

/**
 * The Result of an assessment, which says that this version of this program computed it, as that of the
 * command does. Whoever calls decides which respondents count (the complete ones of a closed wave, as a
 * rule) and says so when it is a preview. They were checked before. Raises RangeError where a role is none
 * of the instrument's.
 */
export const score: typeof scoreAs = (instrument, assessment, respondents, options) =>
  scoreAs(instrument, assessment, respondents, { program: thisProgram(), ...options });

function thisProgram(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return `crm-readiness ${version}`;
}
