import { InternalHyperlink, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Block } from './block.ts';

/** Headings of these levels stand in the table of contents. */
const LEVELS = [1, 2];

type Heading = Extract<Block, { kind: 'heading' }>;

/** The headings that the table of contents lists, each with the name of the place that it leads to. */
export function listedHeadings(blocks: readonly Block[]): Map<Block, string> {
  const listed = blocks.filter(
    (block): block is Heading => block.kind === 'heading' && LEVELS.includes(block.level),
  );
  return new Map(listed.map((block, index) => [block, `_Toc${index + 1}`]));
}

/**
 * A table of contents as Word keeps it: a field, with what it holds until it is updated. Page numbers
 * come with the first update, because only who sets the pages knows them.
 */
export function contentsOf(name: string, listed: ReadonlyMap<Block, string>): TableOfContents {
  return new TableOfContents(name, {
    headingStyleRange: `${LEVELS[0]}-${LEVELS.at(-1)}`,
    hyperlink: true,
    // A field marked as out of date makes Word ask a question before it opens the document.
    beginDirty: false,
    contentChildren: [...listed].map(
      ([block, anchor]) =>
        new Paragraph({
          style: `TOC${(block as Heading).level}`,
          children: [
            new InternalHyperlink({
              anchor,
              children: [new TextRun({ text: (block as Heading).text, style: 'Hyperlink' })],
            }),
          ],
        }),
    ),
  });
}
