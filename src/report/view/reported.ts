import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { pluralOf, sampled } from './words.ts';

type Reported = Result['reported'][number];

/** A question without a score: who chose what, or how many answered. */
export function reportedView(result: Result, question: Reported, wording: Wording) {
  const { phrase, text } = wording;
  const chosen = question.options.length > 0;
  const shown = question.byRole.filter(({ counts, answered }) => counts && (answered ?? 0) > 0);
  const words = question.type === 'text';
  return {
    id: question.id,
    code: question.code,
    name: text(question.name),
    claims: cited(result, question.sources),
    table: chosen && shown.length > 0,
    columns: shown.map(({ role, answered, sampling }) =>
      phrase('reported.column', {
        role: capital(pluralOf(result, role, wording)),
        n: answered ?? 0,
        everyone: Object.values(sampling).some(({ everyone }) => everyone) ? 'yes' : 'no',
      }),
    ),
    rows: question.options.map((option) => ({
      name: option.text === null ? phrase('reported.other') : text(option.text),
      shares: shown.map((row) => shareOf(row, option.id, wording)),
    })),
    notes: [
      ...question.byRole.flatMap((row) => noteOn(result, row, { chosen, words }, wording)),
      ...(words ? [phrase('reported.words')] : []),
    ],
  };
}

function shareOf(
  { counts, answered, sampling }: Reported['byRole'][number],
  option: string,
  wording: Wording,
): string {
  const percent = (100 * (counts?.[option] ?? 0)) / (answered ?? 1);
  // That everyone answered stands above the column.
  const interval = sampling[option]?.interval ?? null;
  return sampled(percent, 'percent', { interval, everyone: false }, wording);
}

/** What a role's row of the table does not say. */
function noteOn(
  result: Result,
  { role, answered }: Reported['byRole'][number],
  { chosen, words }: { chosen: boolean; words: boolean },
  wording: Wording,
): string[] {
  const name = capital(pluralOf(result, role, wording));
  if (answered === null) return [wording.phrase('reported.few', { role: name })];
  if (answered > 0 && chosen) return [];
  const key = words ? 'reported.wrote' : 'reported.answered';
  return [wording.phrase(key, { role: name, n: answered })];
}
