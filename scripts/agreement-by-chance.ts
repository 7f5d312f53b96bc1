// Writes the table of chances to agree: node scripts/run.mjs scripts/agreement-by-chance.ts
import { writeFileSync } from 'node:fs';
import { chancesToAgree, OPTIONS } from '../src/scoring/statistics/chances-to-agree.ts';

const rows: string[] = [];
for (let n = 0; ; n++) {
  const { rWg, deviation } = chancesToAgree(n);
  if (rWg === null || deviation === null) break;
  rows.push(`  [${rWg}, ${deviation}],\n`);
}
writeFileSync(
  'src/scoring/statistics/agreement-by-chance.ts',
  `/** What \`chancesToAgree\` gives, as \`scripts/agreement-by-chance.ts\` wrote it: for 0, 1, 2, … people and ${OPTIONS} options. */
export const agreementByChance: readonly (readonly [rWg: number, deviation: number])[] = [
${rows.join('')}];
`,
);
