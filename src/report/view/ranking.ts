import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { pluralOf, quantity, whyOf } from './words.ts';

export function rankingView(result: Result, ranking: Result['rankings'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const named = ({ role }: { role: string }) => pluralOf(result, role, wording);
  const shown = ranking.roles.filter(({ why }) => !why);
  const hidden = ranking.roles.filter(({ why }) => why);
  const columns = shown.map(({ role }) => ({ role, name: capital(named({ role })) }));
  const lead = shown[0]?.role;
  const place = (item: (typeof ranking.items)[number], role: string | undefined) =>
    item.places[role ?? ''] ?? Number.POSITIVE_INFINITY;
  return {
    question: ranking.question,
    /** Whether there is a picture of it: of one role alone there is nothing to cross. */
    pictured: shown.length > 1,
    name: text(ranking.name),
    code: ranking.code,
    claims: cited(result, ranking.sources),
    columns,
    rows: [...ranking.items]
      .sort((one, two) => (lead ? place(one, lead) - place(two, lead) : 0))
      .map((item) => ({
        name: text(item.text),
        places: columns.map(({ role }) => {
          const own = item.places[role];
          return own === null || own === undefined ? '–' : wording.tenths(own);
        }),
      })),
    agreements: result.measures
      .filter(
        ({ measure, questions, value }) =>
          measure === 'rank-agreement' && questions.includes(ranking.question) && value !== null,
      )
      .map(({ name, value }) =>
        phrase('ranking.agreement', { name: text(name), score: figure(value!) }),
      ),
    within: ranking.within
      .filter(({ value }) => value !== null)
      .map((row) => withinSentence(result, row, wording)),
    hidden: [...new Set(hidden.map(({ why }) => why))].map((why) =>
      phrase('ranking.hidden', {
        roles: wording.list(hidden.filter((row) => row.why === why).map(named)),
        why: whyOf(why, wording),
      }),
    ),
  };
}

/** How alike a role ranks, with what random orders give. */
function withinSentence(
  result: Result,
  { role, value, why, concordance }: Result['rankings'][number]['within'][number],
  wording: Wording,
): string {
  const { phrase, hundredths } = wording;
  const sentence = phrase('ranking.within', {
    role: capital(pluralOf(result, role, wording)),
    value: quantity(value, 'correlation', why, wording),
  });
  if (!concordance) return sentence;
  const { w, chance, rare } = concordance;
  const chanced = phrase('ranking.chance', {
    w: hundredths(w),
    chance: hundredths(chance),
    rare: rare === null ? 'unknown' : rare.reached ? 'yes' : 'no',
  });
  return `${sentence} ${chanced}`;
}
