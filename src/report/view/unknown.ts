import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { pluralOf, whyOf } from './words.ts';

/** What stayed open: parts without a value, caps that could not be assessed, answers not given. */
export function unknownView(result: Result, wording: Wording): string[] {
  const { phrase, text } = wording;
  const parts = new Map(
    [
      ...result.dimensions.flatMap(({ parts }) => parts),
      ...result.risks.flatMap((risk) => risk.evidence),
    ]
      .filter((part) => part.value === null && part.why !== 'suppressed')
      .map((part) => [part.of, part]),
  );
  const opaque = result.questions.flatMap((question) =>
    question.byRole
      .filter((row) => row.opaque)
      .map((row) => opaqueView(result, question, row, wording)),
  );
  const answers = result.questions.flatMap((question) =>
    question.byRole.flatMap((row) => {
      const silent = silences(row, wording);
      const role = pluralOf(result, row.role, wording);
      return silent === ''
        ? []
        : [phrase('unknown.answers', { name: text(question.name), role, silent })];
    }),
  );
  return [
    ...[...parts.values()].map((part) =>
      phrase('unknown.part', { name: text(part.name), why: whyOf(part.why, wording) }),
    ),
    ...result.verdict.notAssessed.map(({ name }) => phrase('unknown.cap', { name: text(name) })),
    ...opaque,
    ...answers,
  ];
}

type Row = Result['questions'][number]['byRole'][number];

/** What a role does not get to see is a finding, not only a hole. METHOD section 4. */
function opaqueView(
  result: Result,
  { name }: Result['questions'][number],
  { role, unseen, answered }: Row,
  wording: Wording,
): string {
  const n = unseen ?? 0;
  const of = n + (answered ?? 0);
  return wording.phrase('unknown.opaque', {
    name: wording.text(name),
    role: pluralOf(result, role, wording),
    most: 2 * n > of ? 'yes' : 'no',
    n,
    of,
  });
}

/** How many of a role gave a question no value, and why: "2 did not know, 1 left it open". */
function silences(
  { unknown, unseen, opaque, skipped, unanswered }: Row,
  { phrase, list }: Wording,
): string {
  const counts = {
    'unknown.unknown': unknown ?? 0,
    'unknown.unseen': opaque ? 0 : (unseen ?? 0),
    'unknown.missing': (skipped ?? 0) + (unanswered ?? 0),
  };
  const said = Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([key, n]) => phrase(key, { n }));
  return list(said);
}
