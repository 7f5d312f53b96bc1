import type { Pictures } from '../pictures/index.ts';
import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, list, paragraph, picture, table } from './block.ts';
import { citation } from './citation.ts';

/** What was asked besides, who answered, what stays open, and where all this comes from. */
export function closingBlocks(view: View, { phrase }: Wording, drawn: Pictures): Block[] {
  return [
    ...reportedBlocks(view, phrase),
    ...respondentsBlocks(view, phrase),
    heading(1, phrase('heading.unknown')),
    ...list(view.unknown),
    ...paragraph(view.unknown.length === 0 ? phrase('unknown.none') : ''),
    ...(view.robustness.sentences.length > 0
      ? [
          heading(1, phrase('heading.robustness')),
          ...picture(drawn.robustness),
          ...list(view.robustness.sentences),
        ]
      : []),
    heading(1, phrase('heading.limits')),
    ...list(view.limits),
    ...claimsBlocks(view, phrase),
    heading(1, phrase('heading.provenance')),
    ...paragraph(view.provenance),
    ...paragraph(view.sources.length > 0 ? phrase('provenance.claims') : ''),
    ...list(view.sources),
  ];
}

function reportedBlocks({ reported }: View, phrase: Wording['phrase']): Block[] {
  if (reported.length === 0) return [];
  return [
    heading(1, phrase('heading.reported')),
    ...reported.flatMap((question) => [
      heading(2, `${question.name} (${citation(question.code, question.claims)})`),
      ...(question.table
        ? [
            table(
              [
                { name: phrase('reported.option'), width: 4 },
                ...question.columns.map((name) => ({ name, width: 2, figures: true })),
              ],
              question.rows.map(({ name, shares }) => [name, ...shares]),
            ),
          ]
        : []),
      ...list(question.notes),
    ]),
  ];
}

function respondentsBlocks(view: View, phrase: Wording['phrase']): Block[] {
  const { rows, late } = view.respondents;
  return [
    heading(1, phrase('heading.respondents')),
    table(
      [
        { name: phrase('respondents.role'), width: 4 },
        { name: phrase('respondents.count'), width: 2, figures: true },
        { name: phrase('respondents.response'), width: 2, figures: true },
        { name: phrase('respondents.missing'), width: 2, figures: true },
      ],
      rows.map(({ within, name, count, response, missing }) => [
        within ? `– ${name}` : name,
        ...[count, response, missing],
      ]),
    ),
    ...list([...late, ...view.quality, ...view.suppressed]),
    ...paragraph(phrase('sampling.note')),
  ];
}

function claimsBlocks({ claims }: View, phrase: Wording['phrase']): Block[] {
  if (claims.length === 0) return [];
  return [
    heading(1, phrase('heading.claims')),
    table(
      [
        { name: phrase('claims.claim'), width: 2 },
        { name: phrase('claims.text'), width: 7 },
        { name: phrase('claims.asked'), width: 5 },
      ],
      claims.map(({ id, text, asked }) => [id, text, asked]),
    ),
  ];
}
