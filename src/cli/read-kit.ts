import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { problem } from '../instrument/problem.ts';
import { readSource } from '../instrument/read-file.ts';
import type { Source } from '../instrument/source.ts';
import { unknown } from '../instrument/unknown.ts';
import { InputError, type Issue } from '../model/issue.ts';
import type { ReportKit } from '../report/kit.ts';
import { phraseProblem } from '../report/wording.ts';

/** The templates and texts of a folder; what is `compiled` of a file that still says the same is not read again. */
export function readKit(
  folder: string,
  compiled: NonNullable<ReportKit['compiled']> = {},
): ReportKit {
  const templates: Record<string, string> = {};
  const texts: Record<string, Readonly<Record<string, string>>> = {};
  for (const path of filesIn(folder)) {
    const content = readFileSync(join(folder, path), 'utf8');
    const language = languageOf(path);
    const known = compiled[path]?.source === content ? compiled[path].texts : undefined;
    if (language) texts[language] = known ?? parse(content);
    else templates[path] = content;
  }
  return { templates, texts, compiled };
}

/**
 * A kit with the templates and texts of one's own folder in place of those of the same name. Raises
 * InputError for a folder that is not there and for whatever is wrong with its texts.
 */
export function kitWith(kit: ReportKit, folder: string): ReportKit {
  if (!existsSync(folder)) throw new InputError([problem('folder-missing', { file: folder })]);
  if (!statSync(folder).isDirectory())
    throw new InputError([problem('not-a-folder', { file: folder })]);
  const templates = { ...kit.templates };
  const texts = { ...kit.texts };
  const issues: Issue[] = [];
  for (const path of filesIn(folder)) {
    const file = join(folder, path);
    const language = languageOf(path);
    if (!language) {
      templates[path] = readFileSync(file, 'utf8');
      continue;
    }
    const read = readSource(file);
    issues.push(...read.issues);
    if (!read.value) continue;
    issues.push(...textIssues(read.value, kit.texts[language] ?? kit.texts.en ?? {}, language));
    texts[language] = { ...kit.texts[language], ...(read.value.value as Record<string, string>) };
  }
  if (issues.length > 0) throw new InputError(issues);
  return { ...kit, templates, texts };
}

/** Texts that no report uses, and such as cannot be filled. */
function textIssues(source: Source, known: Record<string, string>, language: string): Issue[] {
  return Object.entries(source.value as Record<string, unknown>).flatMap(([key, text]) => {
    const missing = unknown('unknown-text', key, Object.keys(known), source.locate([], key));
    if (missing.length > 0) return missing;
    const reason = typeof text === 'string' ? phraseProblem(text, language) : String(text);
    return reason === undefined ? [] : [problem('bad-text', source.locate([key]), { reason })];
  });
}

/** The language of a file of texts. */
export function languageOf(path: string): string | undefined {
  return /^texts\/(.+)\.ya?ml$/.exec(path)?.[1];
}

/** Files of the folders in a folder, as `html/report.hbs`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => /\.(hbs|ya?ml)$/.test(file))
        .sort()
        .map((file) => `${name}/${file}`),
    );
}
