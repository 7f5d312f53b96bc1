import { shippedKit } from './cli/shipped-kit.ts';
import type { Result } from './model/result.ts';
import { packageRoot } from './package-root.ts';
import { type FormatName, formats } from './report/index.ts';
import { editions, type ReportRequest } from './report/request.ts';

export interface RenderRequest extends ReportRequest {
  /** A folder with templates and texts of one's own. */
  templates?: string;
}

/**
 * A report of a Result: text for `html`, `md`, `csv` and `json`, bytes for `docx` and `xlsx`. Raises
 * InputError for what is wrong with own templates' texts, TemplateError for a template that is broken, and
 * RangeError for a language that the texts do not have, a format or an edition that there is not, and data
 * for the board.
 */
export async function render<F extends FormatName>(
  result: Result,
  format: F,
  { templates, ...request }: RenderRequest,
): Promise<Awaited<ReturnType<(typeof formats)[F]['render']>>> {
  const { edition = 'full' } = request;
  // What no compiler has checked must not become the full edition.
  if (!editions.includes(edition)) throw new RangeError(`no edition ${edition}`);
  if (!Object.hasOwn(formats, format)) throw new RangeError(`no format ${format}`);
  if (edition === 'board' && formats[format].isData)
    throw new RangeError(`no ${format} of the edition for the board`);
  const kit = await shippedKit(packageRoot(), templates);
  return (await formats[format].render(result, kit, request)) as Awaited<
    ReturnType<(typeof formats)[F]['render']>
  >;
}
