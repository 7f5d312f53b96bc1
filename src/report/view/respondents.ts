import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';

type Row = Result['respondents'][number];

/** Who answered, of whom, from where; and whether those who did late say something else. */
export function respondentsView(result: Result, wording: Wording) {
  const { text } = wording;
  return {
    rows: result.respondents.flatMap((row) => [
      { ...countsOf(row, wording), name: capital(text(row.plural)), within: false },
      ...row.units.map((unit) => ({
        ...countsOf(unit, wording),
        name: text(unit.name),
        within: true,
      })),
    ]),
    late: lateView(result, wording),
  };
}

function countsOf({ n, of }: Pick<Row, 'n' | 'of'>, { phrase, figure }: Wording) {
  if (of === null) return { count: figure(n), response: '–', missing: '–' };
  return {
    count: phrase('respondents.row', { n, of }),
    response: of === 0 ? '–' : phrase('percent', { value: figure((100 * n) / of) }),
    missing: figure(Math.max(0, of - n)),
  };
}

/** A sentence for each role that can be compared, and one for the others. */
function lateView({ respondents, difference }: Result, { phrase, text, list }: Wording): string[] {
  const asked = respondents.filter(({ n, late }) => n > 0 && late !== null);
  const told = asked.flatMap(({ plural, late }) => {
    if (late?.difference == null) return [];
    const points = late.difference;
    const kind = Math.abs(points) < difference.points ? 'alike' : points > 0 ? 'higher' : 'lower';
    return [
      phrase('respondents.late', {
        role: capital(text(plural)),
        early: late.early,
        late: late.late,
        points: Math.abs(points),
        kind,
      }),
    ];
  });
  const others = asked.filter(({ late }) => late?.difference == null);
  return [
    ...told,
    ...(told.length > 0 ? [phrase('respondents.late.means')] : []),
    ...(others.length > 0
      ? [
          phrase('respondents.late.none', {
            roles: list(others.map(({ plural }) => text(plural))),
            least: difference.people,
          }),
        ]
      : []),
  ];
}
