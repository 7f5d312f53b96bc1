import type { Pictures } from '../pictures/index.ts';
import type { Edition } from '../request.ts';
import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import type { Block } from './block.ts';
import { boardBlocks } from './board-blocks.ts';
import { closingBlocks } from './closing-blocks.ts';
import { comparisonBlocks } from './comparison-blocks.ts';
import { openingBlocks } from './opening-blocks.ts';
import { pillarBlocks } from './pillar-blocks.ts';
import { planBlocks } from './plan-blocks.ts';
import { riskBlocks } from './risk-blocks.ts';

/** A report as a row of blocks: what Markdown says, in the same order, with the pictures of the page. */
export function blocksOf(view: View, wording: Wording, edition: Edition, drawn: Pictures): Block[] {
  if (edition === 'board') return boardBlocks(view, wording, drawn);
  return [
    ...openingBlocks(view, wording, drawn),
    ...riskBlocks(view, wording, drawn),
    ...pillarBlocks(view, wording, drawn),
    ...comparisonBlocks(view, wording, drawn),
    ...planBlocks(view, wording),
    ...closingBlocks(view, wording, drawn),
  ];
}
