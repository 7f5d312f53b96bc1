import type { Pictures } from '../pictures/index.ts';
import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, paragraph, picture, type Span, table } from './block.ts';

/** Every pillar with its dimensions and their parts. */
export function pillarBlocks({ pillars }: View, { phrase }: Wording, drawn: Pictures): Block[] {
  return [
    heading(1, phrase('heading.pillars')),
    ...picture(drawn.pillars),
    ...paragraph(phrase('pillar.intro')),
    ...pillars.flatMap(({ id, sentence, dimensions }) => [
      heading(2, sentence),
      ...picture(drawn.dimensions[id]),
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
