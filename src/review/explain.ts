import { codeList } from '../model/id.ts';
import type { Part, Result, Unit, Why } from '../model/result.ts';
import type { Text } from '../model/text.ts';

/** A number and what it was made of. */
export interface Explanation {
  id: string;
  /** Its code, or those of the questions that it reads. */
  code?: string;
  name: Text;
  value: number | null;
  why?: Why;
  unit: Unit;
  /** People behind it, where that may be shown. */
  n?: number;
  /** The role is asked, and its answers enter only a gap. */
  gapOnly?: true;
  /** How it enters what stands above it: its share (0-1) of the weight, and in which form. */
  weight?: number;
  enters?: Part['enters'];
  /** How the parts make the number. */
  formula?: 'verdict' | 'pillar' | 'weighted-mean' | 'roles';
  parts: Explanation[];
}

/** Every id that can be explained; codes (F2, ALN1) serve as well. */
export function explainable(result: Result): string[] {
  return [
    'verdict',
    ...[result.pillars, result.dimensions, result.risks, result.questions, result.measures].flatMap(
      (entries) => entries.map((entry) => entry.id),
    ),
  ];
}

/** The tree under a number of the Result, by id or code; undefined when the Result has neither. */
export function explain(result: Result, idOrCode: string): Explanation | undefined {
  const id = idOf(result, idOrCode);
  if (id === 'verdict') return explainVerdict(result);
  const pillar = result.pillars.find((each) => each.id === id);
  if (pillar) {
    return {
      ...scoreOf(pillar),
      formula: 'pillar',
      parts: pillar.dimensions.flatMap((each) => explain(result, each) ?? []),
    };
  }
  const composed =
    result.dimensions.find((each) => each.id === id) ?? result.risks.find((each) => each.id === id);
  if (composed) {
    const parts = 'parts' in composed ? composed.parts : composed.evidence;
    return {
      ...scoreOf(composed),
      formula: 'weighted-mean',
      parts: parts.map((part) => explainPart(result, part)),
    };
  }
  const question = result.questions.find((each) => each.id === id);
  if (question) {
    return {
      ...scoreOf(question),
      formula: 'roles',
      parts: question.byRole.map((row) => roleOf(result, row)),
    };
  }
  return explainMeasure(result, id);
}

function idOf({ dimensions, risks, questions }: Result, idOrCode: string): string {
  const named = [...dimensions, ...risks, ...questions];
  return named.find(({ code }) => code === idOrCode)?.id ?? idOrCode;
}

function explainVerdict(result: Result): Explanation {
  const total = result.pillars.reduce((sum, pillar) => sum + pillar.weight, 0);
  return {
    ...scoreOf({ id: 'verdict', name: result.name, ...result.verdict }),
    formula: 'verdict',
    parts: result.pillars.flatMap((pillar) => {
      const below = explain(result, pillar.id);
      return below ? [{ ...below, weight: pillar.weight / total }] : [];
    }),
  };
}

function explainPart(result: Result, part: Part): Explanation {
  const below = explain(result, part.of);
  return {
    id: part.of,
    code: codeList(part.codes),
    name: part.name,
    value: part.value,
    ...(part.why === undefined ? {} : { why: part.why }),
    unit: part.unit,
    weight: part.weight,
    enters: part.enters,
    ...(below?.formula === undefined ? {} : { formula: below.formula }),
    parts: below?.parts ?? [],
  };
}

function explainMeasure(result: Result, id: string): Explanation | undefined {
  const measure = result.measures.find((each) => each.id === id);
  if (!measure) return undefined;
  const { name, unit, value, why } = measure;
  return { id, name, unit, value, ...(why === undefined ? {} : { why }), parts: [] };
}

function scoreOf({
  id,
  code,
  name,
  score,
  why,
}: {
  id: string;
  code?: string;
  name: Text;
  score: number | null;
  why?: Why | undefined;
}) {
  return {
    id,
    ...(code === undefined ? {} : { code }),
    name,
    value: score,
    ...(why === undefined ? {} : { why }),
    unit: 'points' as const,
  };
}

function roleOf(
  result: Result,
  { role, score, why, answered, counts }: Result['questions'][number]['byRole'][number],
): Explanation {
  const name = result.respondents.find((each) => each.role === role)?.plural ?? {};
  return {
    id: role,
    name,
    value: score,
    ...(why === undefined ? {} : { why }),
    ...(answered === null ? {} : { n: answered }),
    ...(counts ? {} : { gapOnly: true as const }),
    unit: 'points',
    parts: [],
  };
}
