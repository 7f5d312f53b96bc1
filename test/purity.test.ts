import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const pure = ['model', 'questions', 'scoring', 'report', 'review', 'simulate', 'messages'];
const files = pure.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', folder, file)),
);

test.each(files)('%s knows no clock, chance, console or environment', (file) => {
  const source = readFileSync(file, 'utf8');
  expect(source).not.toMatch(
    /\bDate\.now|new Date\(\)|Math\.random|\bconsole\.|\bprocess\.|\bfetch\(|performance\./,
  );
});

test.each(files)('%s raises to no power as each Node.js does it in its own way', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/[\w)\]!] \*\*=? |Math\.pow/);
});
