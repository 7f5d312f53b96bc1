import { BorderStyle, type IBordersOptions, type IStylesOptions } from 'docx';

const INK = '1F2933';
/** Of headings without a brand. */
const ACCENT = '1D4E79';
const LINE = 'BFC8D1';
/** Behind the first row of tables. */
export const SHADE = 'EDF1F5';

/** Sizes in half points, distances in twentieths of a point. */
export function stylesIn(locale: string, colour: string): IStylesOptions {
  const accent = colour === '' ? ACCENT : colour;
  const headingOf = (level: number, size: number, before: number) => ({
    run: { size, bold: true, color: accent, font: 'Calibri' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, outlineLevel: level - 1 },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: INK, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: {
        run: { size: 44, bold: true, color: accent, font: 'Calibri' },
        paragraph: { spacing: { after: 80 } },
      },
      heading1: headingOf(1, 32, 360),
      heading2: headingOf(2, 26, 280),
      heading3: headingOf(3, 22, 200),
      hyperlink: { run: { color: accent } },
    },
    paragraphStyles: [
      { ...basedOn('Subtitle', 'Subtitle'), run: { color: '52606D', size: 24 } },
      { ...basedOn('Warning', 'Warning'), run: { bold: true, color: '9B1C1C' } },
      { ...basedOn('Lead', 'Lead'), run: { bold: true, size: 26 } },
      {
        ...basedOn('TOCHeading', 'TOC Heading'),
        run: { bold: true, size: 26, color: accent },
        paragraph: { spacing: { before: 240 }, keepNext: true },
      },
      {
        ...basedOn('Caption', 'caption'),
        run: { bold: true, size: 20 },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
      },
      { ...basedOn('TOC1', 'toc 1'), paragraph: { spacing: { after: 40 } } },
      { ...basedOn('TOC2', 'toc 2'), paragraph: { spacing: { after: 20 }, indent: { left: 240 } } },
      {
        ...basedOn('TableText', 'Table Text'),
        run: { size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 240 } },
      },
    ],
  };
}

function basedOn(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true };
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const TABLE_BORDERS = {
  ...{ top: thin, bottom: thin, insideHorizontal: thin },
  ...{ left: none, right: none, insideVertical: none },
} satisfies IBordersOptions & Record<string, unknown>;
