import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { pluralOf, whyOf } from './words.ts';

export function rankingView(result: Result, ranking: Result['rankings'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const columns = ranking.roles.map(({ role, why }) => ({
    role,
    name: capital(pluralOf(result, role, wording)),
    note: why ? whyOf(why, wording) : '',
  }));
  const lead = ranking.roles.find(({ why }) => !why)?.role;
  const place = (item: (typeof ranking.items)[number], role: string | undefined) =>
    item.places[role ?? ''] ?? Number.POSITIVE_INFINITY;
  return {
    name: text(ranking.name),
    code: ranking.code,
    columns,
    rows: [...ranking.items]
      .sort((one, two) => (lead ? place(one, lead) - place(two, lead) : 0))
      .map((item) => ({
        name: text(item.text),
        places: columns.map(({ role }) => {
          const own = item.places[role];
          return own === null || own === undefined ? '–' : wording.rank(own);
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
  };
}
