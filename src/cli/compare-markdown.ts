import { escapeMarkdown } from '../report/markdown.ts';
import type { Block } from '../review/compare/document/index.ts';

/** A document as GitHub and wikis render it. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        line(block.columns.map(({ text }) => escapeMarkdown(text))),
        line(block.columns.map(({ figure }) => (figure ? '---:' : '---'))),
        ...block.rows.map(({ cells }) => line(cells.map(escapeMarkdown))),
      ].join('\n');
    }
  }
}
