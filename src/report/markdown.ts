import type { Result } from '../model/result.ts';
import { eachString } from './each-string.ts';
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
