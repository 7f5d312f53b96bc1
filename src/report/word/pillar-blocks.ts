import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, paragraph, type Span, table } from './block.ts';

/** Every pillar with its dimensions and their parts. */
export function pillarBlocks({ pillars }: View, { phrase }: Wording): Block[] {
  return [
    heading(1, phrase('heading.pillars')),
    ...paragraph(phrase('pillar.intro')),
    ...pillars.flatMap(({ sentence, dimensions }) => [
      heading(2, sentence),
      table(
        [
          { name: phrase('pillar.part'), width: 7 },
          { name: phrase('pillar.score'), width: 3, figures: true },
        ],
        dimensions.flatMap((dimension) => [
          [dimensionName(dimension), [{ text: dimension.score, bold: true }]],
          ...dimension.parts.map(({ name, codes, value }) => [`${name} (${codes})`, value]),
        ]),
      ),
    ]),
  ];
}

type Dimension = View['pillars'][number]['dimensions'][number];

function dimensionName({ code, name, claims, partial, coverage }: Dimension): Span[] {
  const rest = `${claims.any ? ` ${claims.text}` : ''}${partial ? ` (${coverage})` : ''}`;
  return [{ text: `${code} ${name}`, bold: true }, ...(rest === '' ? [] : [{ text: rest }])];
}
