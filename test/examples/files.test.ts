import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../../scripts/examples/files.ts';
import { example } from './example.ts';
import { folders } from './method.ts';

const made = exampleFiles(example(folders[0]).instrument.questionnaire);

describe.each([...folders, 'talleres-ribera-2'] as const)('examples/%s', (folder) => {
  const own = [...made].filter(([path]) => path.startsWith(`${folder}/`));

  it('holds the files that the script makes, and no others', () => {
    const found = readdirSync(join('examples', folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replace(/^examples\//, ''));
    expect(found.toSorted()).toEqual(own.map(([path]) => path).toSorted());
  });

  it('says in each of them, byte for byte, what the script makes', () => {
    for (const [path, content] of own) {
      expect(readFileSync(join('examples', path), 'utf8'), path).toBe(content);
    }
  });

  it('is an assessment with which nothing is wrong', () => {
    expect(example(folder).issues).toEqual([]);
  });
});
