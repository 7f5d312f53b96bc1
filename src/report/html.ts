import type { Result } from '../model/result.ts';
import type { ReportKit } from './kit.ts';
import { renderTemplate } from './render-template.ts';
import type { ReportRequest } from './request.ts';
import { viewOf } from './view/view.ts';
import { wordingFor } from './wording.ts';

/** One HTML file that needs nothing else: no script, no network. */
export function html(result: Result, kit: ReportKit, { language }: ReportRequest): string {
  const wording = wordingFor(kit, language);
  const view = viewOf(result, wording);
  return renderTemplate(kit, 'html/report.hbs', view, wording, { markup: true });
}
