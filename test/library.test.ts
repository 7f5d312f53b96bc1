import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { formats, loadAssessment, resolve, score } from '../src/index.ts';
import { worldFor } from './support/run.ts';

test('a Result of the library is, to the last byte, that of the command', async () => {
  const folder = 'examples/talleres-ribera';
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { world, stdout } = worldFor({});
  await main(['score', folder], { ...world, version });
  const { instrument, assessment, respondents } = loadAssessment(folder, resolve).value!;
  const complete = respondents.filter(({ status }) => status === 'complete');
  const result = score(instrument, assessment, complete);
  expect(formats.json.render(result)).toBe(stdout.text);
});
