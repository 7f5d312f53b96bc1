import type { Pictures } from '../pictures/index.ts';
import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, list, paragraph, picture, table } from './block.ts';
import { reservations } from './reservations.ts';

/** The two pages for those who decide: what Markdown tells them, in the same order. */
export function boardBlocks(view: View, { phrase }: Wording, drawn: Pictures): Block[] {
  const { verdict, board, risks } = view;
  return [
    { kind: 'title', text: view.title },
    { kind: 'subtitle', text: `${phrase('board.subtitle')} · ${view.subtitle}` },
    ...reservations(view.preview, view.simulated, view.leftOut),
    ...paragraph([
      { text: verdict.headline, bold: true },
      {
        text: ` ${phrase('heading.verdict')}: ${verdict.bandName}${verdict.hasScore ? `, ${verdict.points}` : ''}.`,
      },
    ]),
    ...picture(drawn.verdict, ''),
    ...paragraph(verdict.advice),
    ...list(verdict.reasons.map(({ says }) => says)),
    ...paragraph(board.path),
    heading(1, phrase('heading.risks')),
    ...picture(drawn.scenarios),
    table(
      [
        { name: phrase('board.scenario'), width: 7 },
        { name: phrase('board.level'), width: 3 },
      ],
      risks.map(({ code, name, bandName, hasScore, score }) => [
        `${code} ${name}`,
        `${bandName}${hasScore ? ` (${score})` : ''}`,
      ]),
    ),
    heading(1, phrase('board.first')),
    ...list(
      board.actions.map(({ do: what, who, within }) => `${what} (${who}, ${within})`),
      { ordered: true },
    ),
    ...paragraph(board.actions.length === 0 ? phrase('plan.none') : ''),
    ...paragraph(board.moreActions),
    ...paragraph(`${board.answered} ${phrase('board.rest')}`),
    ...paragraph(view.provenance),
  ];
}
