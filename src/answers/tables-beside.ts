import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { oddity } from '../instrument/problem.ts';
import type { Issue } from '../model/issue.ts';

/** Names the tables of a folder that are called nearly as those that are read, such as `answers-2026.csv`. */
export function tablesBeside(folder: string): Issue[] {
  return readdirSync(folder)
    .filter((name) => /^answers[^.]+\.(ndjson|jsonl|csv|tsv|xlsx?)$/i.test(name))
    .sort()
    .map((name) => oddity('table-not-read', { file: join(folder, name) }));
}
