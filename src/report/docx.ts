import type { Result } from '../model/result.ts';
import { eachString } from './each-string.ts';
import { editionOf } from './edition.ts';
import type { ReportKit } from './kit.ts';
import { localeOf } from './locale-of.ts';
import type { ReportRequest } from './request.ts';
import { chartsOf } from './view/charts.ts';
import { viewOf } from './view/view.ts';
import { wordingFor } from './wording.ts';
import { xmlText } from './xml-text.ts';

/** A Word document to go on writing in: headings, tables, lists and a table of contents are Word's own. */
export async function docx(
  whole: Result,
  kit: ReportKit,
  { language, edition = 'full' }: ReportRequest,
): Promise<Uint8Array> {
  const { result } = editionOf(whole, edition);
  const wording = wordingFor(kit, language);
  const view = viewOf(result, wording, edition);
  const charts = chartsOf(result, wording);
  // The library takes longer to load than most commands to run.
  const [{ blocksOf }, { drawingsOf }, { wordFile }] = await Promise.all([
    import('./word/blocks-of.ts'),
    import('./word/drawings.ts'),
    import('./word/word-file.ts'),
  ]);
  return wordFile({
    title: xmlText(view.title),
    brand: xmlText(view.brand.name),
    colour: view.brand.colour.replace('#', ''),
    locale: withRegion(localeOf(language)),
    day: result.assessment.date,
    blocks: eachString(blocksOf(view, wording, edition, drawingsOf(charts)), xmlText),
  });
}

/** Word checks no spelling of a language without a region. */
function withRegion(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region ? `${language}-${region}` : language;
}
