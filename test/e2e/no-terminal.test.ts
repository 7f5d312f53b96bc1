import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/index.ts';
import { runProgram, temporaryFolder } from '../support/tmux.ts';
import { newAssessment } from './person.ts';

describe('without a terminal nothing waits for a key', () => {
  test.each([
    ['nothing to read', undefined],
    ['a pipe to read', 'executive\n\n\n'],
  ])('interview with %s says so and writes nothing', (_what, input) => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const ended = runProgram(
      folder,
      ['interview', 'acme', '--role', 'user', '--lang', 'es'],
      input,
    );
    expect(ended).toEqual({
      status: 2,
      stdout: '',
      stderr: `${say('es', 'error.no-terminal')}\n`,
    });
    expect(readdirSync(assessment)).toEqual(['assessment.yaml']);
  });

  test('init names the flags that it needs and creates nothing', () => {
    const folder = temporaryFolder();
    const ended = runProgram(folder, ['init', 'acme', '--wave', '2026-1']);
    expect(ended).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Without a terminal, please give: --organisation --people\n',
    });
    expect(existsSync(`${folder}/acme`)).toBe(false);
  });
});
