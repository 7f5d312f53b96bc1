import { shippedKit } from './cli/shipped-kit.ts';
import type { Result } from './model/result.ts';
import { packageRoot } from './package-root.ts';
import { type FormatName, formats } from './report/index.ts';
import type { ReportRequest } from './report/request.ts';

export interface RenderRequest extends ReportRequest {
  /** A folder with templates and texts of one's own. */
  templates?: string;
}

/**
 * A report of a Result: text for `html`, `md`, `csv` and `json`, bytes for `docx` and `xlsx`. Raises
 * InputError for what is wrong with own templates' texts, TemplateError for a template that is broken, and
 * RangeError for a language that the texts do not have.
 */
export async function render<F extends FormatName>(
  result: Result,
  format: F,
  { templates, ...request }: RenderRequest,
): Promise<Awaited<ReturnType<(typeof formats)[F]['render']>>> {
  const kit = await shippedKit(packageRoot(), templates);
  return (await formats[format].render(result, kit, request)) as Awaited<
    ReturnType<(typeof formats)[F]['render']>
  >;
}
