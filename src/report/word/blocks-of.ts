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

/** A report as a row of blocks: what Markdown says, in the same order. */
export function blocksOf(view: View, wording: Wording, edition: Edition): Block[] {
  if (edition === 'board') return boardBlocks(view, wording);
  return [
    ...openingBlocks(view, wording),
    ...riskBlocks(view, wording),
    ...pillarBlocks(view, wording),
    ...comparisonBlocks(view, wording),
    ...planBlocks(view, wording),
    ...closingBlocks(view, wording),
  ];
}
