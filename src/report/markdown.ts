import type { Result } from '../model/result.ts';
import { editionOf } from './edition.ts';
import type { ReportKit } from './kit.ts';
import { renderTemplate } from './render-template.ts';
import type { ReportRequest } from './request.ts';
import { viewOf } from './view/view.ts';
import { wordingFor } from './wording.ts';

/** Markdown as GitHub and wikis render it: headings, lists and plain tables, no HTML. */
export function markdown(
  whole: Result,
  kit: ReportKit,
  { language, edition }: ReportRequest,
): string {
  const { result, template } = editionOf(whole, edition);
  const wording = wordingFor(kit, language);
  const view = eachString(viewOf(result, wording, edition), escapeMarkdown);
  const filled = renderTemplate(kit, `markdown/${template}`, view, wording, { markup: false });
  return `${filled.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** The text as it stands, whatever marks it contains, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=])(?=\s|\1|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** The same value with every string in it changed. */
function eachString<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => eachString(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, eachString(item, change)]),
  ) as T;
}
