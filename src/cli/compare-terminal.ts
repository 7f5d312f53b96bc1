import { wrap } from '../interview/wrap.ts';
import type { Block, Row } from '../review/compare/document/index.ts';
import type { Session } from './session.ts';

/** As many columns as any terminal has. */
const WIDTH = 80;
/** The place of a signed difference, and what it is set off by. */
const LEAD = 5;

/** A document in lines of a terminal. */
export function terminalLines(blocks: readonly Block[], { colour }: Session): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return [...(before && isSetOff(block, before) ? [''] : []), ...blockLines(block, colour)];
  });
}

/** A blank line stands before headings and after figures. */
function isSetOff(block: Block, before: Block): boolean {
  if (block.kind === 'heading') return true;
  return before.kind === 'table' || (block.kind === 'paragraph' && before.kind === 'list');
}

function blockLines(block: Block, { bold, dim }: Session['colour']): string[] {
  switch (block.kind) {
    case 'heading': {
      const text = wrap(block.text, WIDTH);
      return [block.level === 3 ? text : bold(text)];
    }
    case 'paragraph':
      return [wrap(block.text, WIDTH)];
    case 'list':
      return block.items.map((item) => `- ${wrap(item, WIDTH, '  ')}`);
    case 'table':
      return block.rows.flatMap((row) => rowLines(row, dim));
  }
}

function rowLines({ lead, text, notes }: Row, dim: (text: string) => string): string[] {
  const start = lead === '' ? '  ' : `${lead.padStart(LEAD)}  `;
  const indent = ' '.repeat(start.length);
  return [
    `${start}${wrap(text, WIDTH, indent)}`,
    ...notes.map((note) => dim(`${indent}${wrap(note, WIDTH, indent)}`)),
  ];
}
