import { codeList } from '../../model/id.ts';
import type { Result, Unit, Why } from '../../model/result.ts';
import { simulatedSentence } from '../view/simulated.ts';
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
  const writer: Writer = { result, wording };
  return [
    ...noteRows(writer),
    ...scoreRows(writer),
    ...dimensionRows(writer),
    ...riskRows(writer),
    ...questionRows(writer),
    ...measureRows(writer),
    ...gapRows(writer),
  ];
}

interface Writer {
  result: Result;
  wording: Wording;
}

/** A figure, with its unit, or why there is none. */
function row(
  { wording: { phrase, text } }: Writer,
  kind: string,
  what: { id: string; name: Result['name'] },
  { value, why, ...more }: { value: number | null; why?: Why | undefined } & Partial<Row>,
  unit: Unit = 'points',
): Row {
  return {
    ...{ kind: phrase(`table.${kind}`), id: what.id, code: '', name: text(what.name), role: '' },
    ...{ value, unit: phrase(`table.unit.${unit}`), band: '', people: null, claims: '', grade: '' },
    why: value === null ? phrase(`why.${why ?? 'no-answers'}`) : '',
    ...more,
  };
}

function bandOf({ wording }: Writer, name: Result['name'] | null): string {
  return name ? wording.text(name) : '';
}

function roleName({ result, wording }: Writer, id: string): string {
  const role = result.respondents.find((each) => each.role === id);
  return role ? wording.text(role.name) : id;
}

/** What holds for every figure stands above them. */
function noteRows(writer: Writer): Row[] {
  const { preview, leftOut } = writer.result.answers;
  const simulated = simulatedSentence(writer.result, writer.wording);
  const { phrase } = writer.wording;
  const note = (id: 'preview' | 'simulated' | 'left-out', says: string): Row => ({
    ...row(writer, 'note', { id, name: {} }, { value: null }),
    ...{ name: says, unit: '', why: '' },
  });
  return [
    ...(preview ? [note('preview', phrase('preview'))] : []),
    ...(simulated === '' ? [] : [note('simulated', simulated)]),
    ...(leftOut > 0 ? [note('left-out', phrase('left-out', { n: leftOut }))] : []),
  ];
}

function scoreRows(writer: Writer): Row[] {
  const { verdict, name, pillars } = writer.result;
  return [
    row(
      writer,
      'verdict',
      { id: 'verdict', name },
      { value: verdict.score, why: verdict.why, band: bandOf(writer, verdict.bandName) },
    ),
    ...pillars.map((pillar) =>
      row(writer, 'pillar', pillar, {
        ...{ value: pillar.score, why: pillar.why, band: bandOf(writer, pillar.bandName) },
      }),
    ),
  ];
}

function dimensionRows(writer: Writer): Row[] {
  return writer.result.dimensions.flatMap((dimension) => {
    const shared = { code: dimension.code, claims: dimension.sources.join(' ') };
    return [
      row(writer, 'dimension', dimension, {
        ...{ value: dimension.score, why: dimension.why, ...shared },
      }),
      ...dimension.byRole.map(({ role, score, why }) =>
        row(writer, 'dimension', dimension, {
          ...{ value: score, why, role: roleName(writer, role), ...shared },
        }),
      ),
    ];
  });
}

function riskRows(writer: Writer): Row[] {
  return writer.result.risks.map((risk) =>
    row(writer, 'risk', risk, {
      ...{ value: risk.score, why: risk.why, code: risk.code },
      ...{ band: bandOf(writer, risk.bandName), claims: risk.sources.join(' ') },
      grade: risk.grade?.grade ?? '',
    }),
  );
}

/** Of all together, of roles that are shown as one, and of each role. */
function questionRows(writer: Writer): Row[] {
  return writer.result.questions.flatMap((question) => {
    const { merged, byRole } = question;
    const shared = { code: question.code, claims: question.sources.join(' ') };
    const ofRoles = (roles: string, figures: Pick<Row, 'value' | 'people'>, why?: Why) =>
      row(writer, 'question', question, { ...figures, why, role: roles, ...shared });
    return [
      row(writer, 'question', question, { value: question.score, why: question.why, ...shared }),
      ...(merged
        ? [
            ofRoles(merged.roles.map((role) => roleName(writer, role)).join(' + '), {
              ...{ value: merged.score, people: merged.n },
            }),
          ]
        : []),
      ...byRole.map(({ role, score, why, answered }) =>
        ofRoles(roleName(writer, role), { value: score, people: answered }, why),
      ),
    ];
  });
}

function measureRows(writer: Writer): Row[] {
  const { measures, questions } = writer.result;
  return measures.flatMap((measure) => {
    const codes = measure.questions.flatMap(
      (id) => questions.find((question) => question.id === id)?.code ?? [],
    );
    const code = codeList(codes);
    const { value, why, unit, byRole } = measure;
    return [
      row(writer, 'measure', measure, { value, why, code }, unit),
      ...byRole.map((own) =>
        row(
          writer,
          'measure',
          measure,
          { value: own.value, why: own.why, role: roleName(writer, own.role), code },
          unit,
        ),
      ),
    ];
  });
}

/** The distance, then both of its sides. */
function gapRows(writer: Writer): Row[] {
  return writer.result.gaps.flatMap((gap) => {
    const { between, difference, why, band } = gap;
    const shared = { code: gap.code, claims: gap.sources.join(' ') };
    const distance = {
      ...{ value: difference, why, band: bandOf(writer, gap.bandName), ...shared },
      role: between.map(({ role }) => roleName(writer, role)).join(' – '),
      // Of what is not shown there is no evidence to judge.
      grade: band === null ? '' : (gap.grade?.grade ?? ''),
    };
    return [
      row(writer, 'gap', gap, distance, 'difference'),
      ...between.map((side) =>
        row(writer, 'gap', gap, {
          ...{ value: side.score, why: side.why, role: roleName(writer, side.role), ...shared },
        }),
      ),
    ];
  });
}
