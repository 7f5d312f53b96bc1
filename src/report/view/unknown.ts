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
  const uninformed = result.questions.flatMap((question) =>
    question.byRole
      .filter((row) => row.uninformed)
      .map((row) => uninformedView(result, question, row, wording)),
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
    ...uninformed,
    ...answers,
  ];
}

/** One silence is somebody's, and no finding. */
const LEAST_SILENT = 2;

type Row = Result['questions'][number]['byRole'][number];

/** What a role does not get to see is a finding, not only a hole. METHOD section 4. */
function opaqueView(
  result: Result,
  question: Result['questions'][number],
  row: Row,
  wording: Wording,
): string {
  return wording.phrase('unknown.opaque', shareOfRole(result, question, row, row.unseen, wording));
}

/** So is what did not reach it. */
function uninformedView(
  result: Result,
  question: Result['questions'][number],
  row: Row,
  wording: Wording,
): string {
  const args = shareOfRole(result, question, row, row.unknown, wording);
  return wording.phrase('unknown.uninformed', args);
}

/** How many of a role, beside those who answered. */
function shareOfRole(
  result: Result,
  { name }: Result['questions'][number],
  { role, answered }: Row,
  people: number | null,
  wording: Wording,
) {
  const n = people ?? 0;
  const of = n + (answered ?? 0);
  return {
    name: wording.text(name),
    role: pluralOf(result, role, wording),
    most: 2 * n > of ? 'yes' : 'no',
    n,
    of,
  };
}

/** How many of a role gave a question no value, and why: "2 did not know, 1 left it unanswered". */
function silences(
  { unknown, uninformed, unseen, opaque, skipped, unanswered, notApplicable }: Row,
  { phrase, list }: Wording,
): string {
  const counts = {
    'unknown.unknown': uninformed ? 0 : (unknown ?? 0),
    'unknown.unseen': opaque ? 0 : (unseen ?? 0),
    'unknown.not-applicable': notApplicable ?? 0,
    'unknown.skipped': skipped ?? 0,
    'unknown.unanswered': unanswered ?? 0,
  };
  const people = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (people < LEAST_SILENT) return '';
  const said = Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([key, n]) => phrase(key, { n }));
  return list(said);
}
