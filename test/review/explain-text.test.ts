import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const [b, c] = ['examples/seguros-andina', 'examples/talleres-ribera'];

describe.each(['en', 'es'])('reads as it was read last (%s)', (language) => {
  test.each([
    ['the verdict', 'verdict', b],
    ['a risk', 'F2', b],
    ['a risk among few people', 'F4', c],
  ])('%s', async (_name, id, folder) => {
    const { stdout } = await run(['explain', folder!, id, '--lang', language]);
    const file = `golden/${folder!.replace('examples/', '')}.${id}.${language}.txt`;
    await expect(stdout).toMatchFileSnapshot(file);
  });
});
