import type { Pictures } from '../pictures/index.ts';
import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, list, paragraph, picture, table } from './block.ts';
import { line } from './citation.ts';

/** Every failure scenario with its evidence. */
export function riskBlocks({ risks }: View, { phrase }: Wording, drawn: Pictures): Block[] {
  return [
    heading(1, phrase('heading.risks')),
    ...picture(drawn.scenarios),
    ...paragraph(phrase('risk.intro')),
    ...paragraph(phrase('grade.legend')),
    ...risks.flatMap((risk) => oneRisk(risk, phrase)),
  ];
}

function oneRisk(risk: View['risks'][number], phrase: Wording['phrase']): Block[] {
  const points = risk.hasScore ? ` (${risk.points})` : '';
  return [
    heading(2, `${risk.code} ${risk.name}: ${risk.bandName}${points}`),
    ...paragraph(risk.says),
    ...list(risk.notes),
    ...(risk.signs.length > 0 ? [heading(3, phrase('risk.signs')), ...list(risk.signs)] : []),
    ...evidenceTable(risk, phrase),
    ...list([risk.reach, risk.votes, risk.reversible, ...risk.notAssessed]),
    ...paragraph(
      line(
        risk.items,
        risk.claims.any ? `${phrase('cites.claims')} ${risk.claims.text}` : '',
        risk.grade,
      ),
    ),
  ];
}

/** Nothing where no part of the score may be told. */
function evidenceTable(
  { evidence, legend }: View['risks'][number],
  phrase: Wording['phrase'],
): Block[] {
  if (evidence.length === 0) return [];
  return [
    table(
      [
        { name: phrase('risk.evidence.what'), width: 6 },
        { name: phrase('risk.evidence.value'), width: 2, figures: true },
        { name: phrase('risk.evidence.adds'), width: 2, figures: true },
      ],
      evidence.map(({ name, codes, value, adds }) => [`${name} (${codes})`, value, adds]),
    ),
    ...paragraph(legend),
  ];
}
