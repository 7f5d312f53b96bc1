import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import {
  type Edition,
  type FormatName,
  formats,
  loadAssessment,
  render,
  resolve,
  score,
} from '../src/index.ts';
import { resultFor } from './support/results.ts';
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

describe('a report is not made of', () => {
  const result = resultFor('examples/talleres-ribera');
  test.each<[string, string, string, string]>([
    ['an edition that there is not', 'html', 'pubic', 'no edition pubic'],
    ['a format that there is not', 'pdf', 'full', 'no format pdf'],
    ['data for the board', 'json', 'board', 'no json of the edition for the board'],
  ])('%s', async (_what, format, edition, said) => {
    const request = { language: 'en', edition: edition as Edition };
    await expect(render(result, format as FormatName, request)).rejects.toThrow(
      new RangeError(said),
    );
  });
});
