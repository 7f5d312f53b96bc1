import { codeList } from '../../model/id.ts';
import type { Result, Unit, Why } from '../../model/result.ts';
import type { Wording } from '../wording.ts';

/** One figure of a Result, or why there is none. */
export interface Row {
  kind: string;
  id: string;
  code: string;
  name: string;
  /** Whose; empty of all together. */
  role: string;
  /** In its unit; null where there is none, and then `why` says why. */
  value: number | null;
  unit: string;
  band: string;
  why: string;
  /** How many answered; null where that is not told. */
  people: number | null;
  claims: string;
  grade: string;
}

export const columns = [
  ...(['kind', 'id', 'code', 'name', 'role', 'value', 'unit', 'band', 'why', 'people'] as const),
  ...(['claims', 'grade'] as const),
] as const satisfies readonly (keyof Row)[];

/** Every figure of a Result that may be shown, for those who want to look further. */
export function tableOf(result: Result, wording: Wording): Row[] {
  const { phrase, text } = wording;
  const row = (
    kind: string,
    what: { id: string; name: Result['name'] },
    { value, why, ...more }: { value: number | null; why?: Why | undefined } & Partial<Row>,
    unit: Unit = 'points',
  ): Row => ({
    ...{ kind: phrase(`table.${kind}`), id: what.id, code: '', name: text(what.name), role: '' },
    ...{ value, unit: phrase(`table.unit.${unit}`), band: '', people: null, claims: '', grade: '' },
    why: value === null ? phrase(`why.${why ?? 'no-answers'}`) : '',
    ...more,
  });
  const band = (name: Result['name'] | null) => (name ? text(name) : '');
  const roleName = (id: string) => {
    const role = result.respondents.find((each) => each.role === id);
    return role ? text(role.name) : id;
  };
  const { verdict, answers } = result;
  /** What holds for every figure stands above them. */
  const note = (id: 'preview' | 'simulated', says: string): Row => ({
    ...row('note', { id, name: {} }, { value: null }),
    ...{ name: says, unit: '', why: '' },
  });
  return [
    ...(answers.preview ? [note('preview', phrase('preview'))] : []),
    ...(answers.simulated > 0
      ? [note('simulated', phrase('simulated', { n: answers.simulated }))]
      : []),
    row(
      'verdict',
      { id: 'verdict', name: result.name },
      { value: verdict.score, why: verdict.why, band: band(verdict.bandName) },
    ),
    ...result.pillars.map((pillar) =>
      row('pillar', pillar, {
        ...{ value: pillar.score, why: pillar.why, band: band(pillar.bandName) },
      }),
    ),
    ...result.dimensions.flatMap((dimension) => {
      const shared = { code: dimension.code, claims: dimension.sources.join(' ') };
      const { score: value, why } = dimension;
      return [
        row('dimension', dimension, { value, why, ...shared }),
        ...dimension.byRole.map(({ role, score, why }) =>
          row('dimension', dimension, { value: score, why, role: roleName(role), ...shared }),
        ),
      ];
    }),
    ...result.risks.map((risk) =>
      row('risk', risk, {
        ...{ value: risk.score, why: risk.why, code: risk.code, band: band(risk.bandName) },
        ...{ claims: risk.sources.join(' '), grade: risk.grade?.grade ?? '' },
      }),
    ),
    ...result.questions.flatMap((question) => {
      const shared = { code: question.code, claims: question.sources.join(' ') };
      return [
        row('question', question, { value: question.score, why: question.why, ...shared }),
        ...(question.merged
          ? [
              row('question', question, {
                ...{ value: question.merged.score, people: question.merged.n, ...shared },
                role: question.merged.roles.map(roleName).join(' + '),
              }),
            ]
          : []),
        ...question.byRole.map(({ role, score, why, answered }) =>
          row('question', question, {
            ...{ value: score, why, role: roleName(role), people: answered, ...shared },
          }),
        ),
      ];
    }),
    ...result.measures.flatMap((measure) => {
      const codes = measure.questions.flatMap(
        (id) => result.questions.find((question) => question.id === id)?.code ?? [],
      );
      const code = codeList(codes);
      const { value, why, unit } = measure;
      return [
        row('measure', measure, { value, why, code }, unit),
        ...measure.byRole.map(({ role, value, why }) =>
          row('measure', measure, { value, why, role: roleName(role), code }, unit),
        ),
      ];
    }),
    ...result.gaps.flatMap((gap) => {
      const shared = { code: gap.code, claims: gap.sources.join(' ') };
      const sides = gap.between.map(({ role }) => roleName(role)).join(' – ');
      const { difference: value, why } = gap;
      // Of what is not shown there is no evidence to judge.
      const grade = gap.band === null ? '' : (gap.grade?.grade ?? '');
      return [
        row(
          'gap',
          gap,
          { value, why, role: sides, band: band(gap.bandName), grade, ...shared },
          'difference',
        ),
        ...gap.between.map(({ role, score, why }) =>
          row('gap', gap, { value: score, why, role: roleName(role), ...shared }),
        ),
      ];
    }),
  ];
}
