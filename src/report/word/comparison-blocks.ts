import type { Pictures } from '../pictures/index.ts';
import type { Picture } from '../pictures/svg.ts';
import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, list, paragraph, picture, table, type Words } from './block.ts';
import { citation } from './citation.ts';

/** What roles say side by side, what people of one role say, and what already works. */
export function comparisonBlocks(view: View, wording: Wording, drawn: Pictures): Block[] {
  const { phrase } = wording;
  return [
    ...gapBlocks(view, phrase, drawn),
    ...view.rankings.flatMap((ranking) => rankingBlocks(ranking, phrase, drawn)),
    ...splitBlocks(view, phrase, drawn),
    heading(1, phrase('heading.strengths')),
    ...list(view.strengths.map(strengthItem)),
    ...paragraph(view.strengths.length === 0 ? phrase('strength.none') : ''),
  ];
}

function gapBlocks({ gaps, forecasts }: View, phrase: Wording['phrase'], drawn: Pictures): Block[] {
  return [
    ...(gaps.length > 0 ? [heading(1, phrase('heading.gaps')), gapTable(gaps, phrase)] : []),
    ...gaps.flatMap(({ id, question, name }) => [
      ...named(name, drawn.gaps[id]),
      ...named(name, drawn.distributions[question]),
    ]),
    ...list(
      forecasts.map(({ sentence, code, claims }) => `${sentence} (${citation(code, claims)})`),
    ),
  ];
}

function gapTable(gaps: View['gaps'], phrase: Wording['phrase']): Block {
  return table(
    [
      { name: phrase('gap.question'), width: 3 },
      { name: phrase('gap.both'), width: 5 },
      { name: phrase('gap.band'), width: 3 },
    ],
    gaps.map((gap) => [
      `${gap.name} (${citation(gap.code, gap.claims)})`,
      gap.known
        ? `${gap.sentence} ${gap.first}: ${gap.firstValue}. ${gap.second}: ${gap.secondValue}.`
        : gap.sentence,
      [gap.bandName, gap.delta, gap.grade].filter((part) => part !== '').join('. '),
    ]),
  );
}

/** Under a table of many questions a picture says of which it is. */
function named(name: string, drawn: Picture | undefined): Block[] {
  return drawn ? picture(drawn, `${name}. ${drawn.title}`) : [];
}

function rankingBlocks(
  ranking: View['rankings'][number],
  phrase: Wording['phrase'],
  drawn: Pictures,
): Block[] {
  return [
    heading(1, ranking.name),
    ...paragraph(`${phrase('heading.rankings')} (${citation(ranking.code, ranking.claims)})`),
    ...picture(drawn.rankings[ranking.question]),
    table(
      [
        { name: phrase('ranking.place'), width: 4 },
        ...ranking.columns.map(({ name }) => ({ name, width: 2, figures: true })),
      ],
      ranking.rows.map(({ name, places }) => [name, ...places]),
    ),
    ...list([...ranking.agreements, ...ranking.within, ...ranking.hidden]),
  ];
}

function splitBlocks({ splits }: View, phrase: Wording['phrase'], drawn: Pictures): Block[] {
  if (!splits.there) return [];
  return [
    heading(1, phrase('heading.splits')),
    ...paragraph(phrase('split.intro')),
    ...list(
      splits.rows.map(({ name, code, claims, sentence, chance }): Words => {
        const often = chance === '' ? '' : ` (${chance})`;
        const text = ` (${citation(code, claims)}). ${sentence}${often}`;
        return [{ text: name, bold: true }, { text }];
      }),
    ),
    ...splits.rows.flatMap(({ drawn: isDrawn, question, name }) =>
      isDrawn ? named(name, drawn.distributions[question]) : [],
    ),
    ...paragraph(splits.note),
  ];
}

function strengthItem({ sentence, code, claims, grade }: View['strengths'][number]): string {
  return `${sentence} (${citation(code, claims)})${grade === '' ? '' : ` ${grade}.`}`;
}
