import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  type TableOfContents,
  TextRun,
} from 'docx';
import { zipAgain } from '../zip-again.ts';
import type { Block } from './block.ts';
import { line } from './citation.ts';
import { contentsOf, listedHeadings } from './contents-of.ts';
import { pictureOf } from './picture-of.ts';
import { runsOf } from './runs-of.ts';
import { stylesIn } from './styles.ts';
import { tableOf } from './table-of.ts';

export interface WordFile {
  title: string;
  /** Whose report it is, beside the title on every page; may be empty. */
  brand: string;
  /** Of headings, as `7a0019`; empty for the usual one. */
  colour: string;
  /** Such as `es-ES`: how the text is spelt and hyphenated. */
  locale: string;
  /** The day that it counts as written on: `2026-11-03`. */
  day: string;
  blocks: readonly Block[];
}

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** What is said on every page is cut to about a line. */
const HEADER = 100;
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};
const STYLES = { subtitle: 'Subtitle', warning: 'Warning', lead: 'Lead' };
const STEPS = 'steps';

/** A Word document (DOCX, A4) that says no more of when and by whom it was made than it is told. */
export async function wordFile({
  title,
  brand,
  colour,
  locale,
  day,
  blocks,
}: WordFile): Promise<Uint8Array> {
  const listed = listedHeadings(blocks);
  const document = new Document({
    title,
    creator: 'crm-readiness',
    lastModifiedBy: 'crm-readiness',
    styles: stylesIn(locale, colour),
    numbering: { config: [{ reference: STEPS, levels: [stepLevel] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              ...{ top: PAGE.margin, bottom: PAGE.margin },
              ...{ left: PAGE.margin, right: PAGE.margin },
            },
          },
        },
        headers: { default: new Header({ children: [small(line(brand, shortened(title)))] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: blocks.flatMap((block, index) => elementsOf(block, index, listed)),
      },
    ],
  });
  return zipAgain(await Packer.toBuffer(document), (path, text) =>
    settled(path, text, day, locale),
  );
}

const stepLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 720, hanging: 360 } } },
};

function elementsOf(
  block: Block,
  index: number,
  listed: ReadonlyMap<Block, string>,
): (Paragraph | Table | TableOfContents)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(block.text) })];
    case 'subtitle':
    case 'warning':
    case 'lead':
      return [new Paragraph({ style: STYLES[block.kind], children: runsOf(block.text) })];
    case 'contents':
      return [
        new Paragraph({ style: 'TOCHeading', children: runsOf(block.text) }),
        contentsOf(block.text, listed),
      ];
    case 'heading':
      return [headingOf(block, index, listed.get(block))];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.words) })];
    case 'list':
      return block.items.map(
        (words) =>
          new Paragraph({
            children: runsOf(words),
            spacing: { after: 60 },
            // Each list counts anew.
            ...(block.ordered
              ? { numbering: { reference: STEPS, level: 0, instance: index } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      // Two tables without a paragraph between them would become one.
      return [tableOf(block, TEXT_WIDTH), new Paragraph({ spacing: { after: 60 } })];
    case 'picture':
      return [
        ...(block.caption
          ? [new Paragraph({ style: 'Caption', children: runsOf(block.caption) })]
          : []),
        new Paragraph({
          children: [pictureOf(block.svg, block.title, block.width, block.height)],
        }),
      ];
  }
}

function headingOf(
  { level, text }: Extract<Block, { kind: 'heading' }>,
  index: number,
  anchor: string | undefined,
): Paragraph {
  const children: ParagraphChild[] = anchor
    ? [new BookmarkStart(anchor, index), ...runsOf(text), new BookmarkEnd(index)]
    : runsOf(text);
  return new Paragraph({ heading: HEADINGS[level], children });
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18, color: '52606D' })] });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 }),
    ],
  });
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length <= HEADER ? text : `${signs.slice(0, HEADER - 1).join('')}…`;
}

/** Without the times of packing, with the language, and with a number of its own for each picture. */
function settled(path: string, text: string, day: string, locale: string): string {
  if (path === 'docProps/core.xml') {
    return text
      .replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        (_all, tag) => `${tag}${day}T00:00:00Z`,
      )
      .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`);
  }
  if (path !== 'word/document.xml') return text;
  let pictures = 0;
  return (
    text
      .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`)
      // In one run with its marks, the instruction of a field is shown as text by some programs.
      .replace(/<w:instrText.*?<\/w:instrText>/gs, (field) => `</w:r><w:r>${field}</w:r><w:r>`)
  );
}
