// Writes the table of critical values of W: node scripts/run.mjs scripts/critical-ws.ts
import { writeFileSync } from 'node:fs';
import { MOST_PEOPLE, rareW } from '../src/scoring/statistics/rare-w.ts';

const THINGS = [2, 3, 4, 5, 6, 7, 8];

const rows = THINGS.map((k) => {
  const row = Array.from({ length: MOST_PEOPLE - 1 }, (_, index) => {
    const found = rareW(index + 2, k);
    return found && `[${found.w}, ${found.p}]`;
  });
  return `  ${k}: [\n${row.map((each) => `    ${each},\n`).join('')}  ],\n`;
});
writeFileSync(
  'src/scoring/statistics/critical-ws.ts',
  `/** What \`rareW\` gives, as \`scripts/critical-ws.ts\` wrote it: W and p by number of things, for 2, 3, … people. */
export const criticalWs: Readonly<
  Record<number, readonly (readonly [w: number, p: number] | null)[]>
> = {
${rows.join('')}};
`,
);
