import type { Pictures } from '../pictures/index.ts';
import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, list, paragraph, picture } from './block.ts';
import { line } from './citation.ts';
import { reservations } from './reservations.ts';

/** Whose report it is, the verdict, what would change it, and remarks above the findings. */
export function openingBlocks(view: View, { phrase }: Wording, drawn: Pictures): Block[] {
  return [
    { kind: 'title', text: view.title },
    { kind: 'subtitle', text: view.subtitle },
    ...reservations(view.preview, view.simulated, view.leftOut),
    ...paragraph(view.note),
    { kind: 'contents', text: phrase('heading.contents') },
    ...verdictBlocks(view, phrase, drawn),
    ...flipBlocks(view, phrase),
    ...view.notices.flatMap((notice) => [
      heading(1, notice.name),
      ...paragraph(notice.says),
      ...list(notice.figures),
      ...paragraph(
        line(
          notice.claims.any ? `${phrase('notice.claims')} ${notice.claims.text}` : '',
          notice.grade,
        ),
      ),
    ]),
  ];
}

function verdictBlocks({ verdict }: View, phrase: Wording['phrase'], drawn: Pictures): Block[] {
  const points = verdict.hasScore ? ` (${verdict.points})` : '';
  return [
    heading(1, `${phrase('heading.verdict')}: ${verdict.bandName}${points}`),
    ...[verdict.title, verdict.headline]
      .filter((text) => text !== '')
      .map((text): Block => ({ kind: 'lead', text })),
    ...picture(drawn.verdict, ''),
    ...paragraph(verdict.advice),
    ...paragraph(verdict.bounds === '' ? '' : `${verdict.points} (${verdict.bounds})`),
    ...reasonBlocks(verdict, phrase),
  ];
}

function reasonBlocks({ reasons, otherCaps }: View['verdict'], phrase: Wording['phrase']): Block[] {
  if (reasons.length === 0) return [];
  return [
    heading(2, phrase('heading.decides')),
    ...list([...reasons, ...otherCaps].map(({ says }) => says)),
  ];
}

function flipBlocks({ robustness: { flips, path } }: View, phrase: Wording['phrase']): Block[] {
  if (flips.length === 0) return [];
  return [
    heading(1, phrase('heading.flips')),
    ...list(flips),
    ...paragraph(path.sentence),
    ...list(path.steps, { ordered: true }),
  ];
}
