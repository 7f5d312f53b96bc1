import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no two messages have the same id', async () => {
  const files = readdirSync('src/messages').map((name) => `../../src/messages/${name}`);
  const modules = await Promise.all(files.map((file) => import(file)));
  const catalogues = modules.flatMap(Object.values).filter((each) => {
    const [first] = Object.values(Object(each));
    return typeof first === 'object' && first !== null && 'en' in first && 'es' in first;
  });
  const ids = catalogues.flatMap(Object.keys);
  expect(ids.length).toBeGreaterThan(700);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
