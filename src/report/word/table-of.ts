import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, Column, Words } from './block.ts';
import { runsOf } from './runs-of.ts';
import { SHADE, TABLE_BORDERS } from './styles.ts';

/** A table as wide as the text, whose first row stands on every page. */
export function tableOf(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  textWidth: number,
): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / all));
  const cellOf = (words: Words, column: number, head: boolean) =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: SHADE } } : {}),
      children: [paragraphIn(columns[column]!, words)],
    });
  const names = columns.map(({ name }): Words => [{ text: name, bold: true }]);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: TABLE_BORDERS,
    margins: { left: 60, right: 60 },
    rows: [names, ...rows].map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((words, column) => cellOf(words, column, index === 0)),
        }),
    ),
  });
}

function paragraphIn({ figures }: Column, words: Words): Paragraph {
  return new Paragraph({
    style: 'TableText',
    alignment: figures ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: runsOf(words),
  });
}
