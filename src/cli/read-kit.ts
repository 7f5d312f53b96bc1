import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ReportKit } from '../report/kit.ts';

/** The templates and texts of a folder. */
export function readKit(folder: string): ReportKit {
  const templates: Record<string, string> = {};
  const texts: Record<string, Record<string, string>> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const file of readdirSync(join(folder, entry.name)).sort()) {
      const content = readFileSync(join(folder, entry.name, file), 'utf8');
      if (entry.name === 'texts') texts[file.replace(/\.yaml$/, '')] = parse(content);
      else templates[`${entry.name}/${file}`] = content;
    }
  }
  return { templates, texts };
}
