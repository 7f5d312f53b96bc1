import type { Issue } from '../../model/issue.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import { problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { unknown } from '../unknown.ts';
import { proposed } from './named-actions.ts';
import { conditionReads, conditionsNamed } from './named-conditions.ts';
import type { Case, Expectations, RubricTests } from './schema.ts';

type Path = PropertyKey[];

/** Names in a `tests.yaml` that the instrument, or the file itself, does not have. */
export function unknownNames(instrument: Instrument, tests: RubricTests, source: Source): Issue[] {
  const known = knownIn(instrument);
  const check = (kind: Kind, id: string, path: Path, atKey = false) =>
    unknown(
      'unknown-in-rubric',
      id,
      known[kind],
      atKey ? source.locate(path, id) : source.locate(path),
      { kind },
    );
  const keys = (kind: Kind, record: object, path: Path) =>
    Object.keys(record).flatMap((id) => check(kind, id, path, true));
  const all = (kind: Kind, ids: readonly string[] | undefined, path: Path) =>
    (ids ?? []).flatMap((id, index) => check(kind, id, [...path, index]));

  const inExpectations = (expected: Expectations, path: Path): Issue[] => [
    ...all('cap', expected.verdict?.caps, [...path, 'verdict', 'caps']),
    ...all('gate', expected.verdict?.gates, [...path, 'verdict', 'gates']),
    ...all('requirement', expected.verdict?.requirements, [...path, 'verdict', 'requirements']),
    ...[expected.verdict?.band].flatMap((id) =>
      id ? check('verdictBand', id, [...path, 'verdict', 'band']) : [],
    ),
    ...keys('pillar', expected.pillars, [...path, 'pillars']),
    ...keys('dimension', expected.dimensions, [...path, 'dimensions']),
    ...keys('reading', expected.readings, [...path, 'readings']),
    ...keys('risk', expected.risks, [...path, 'risks']),
    ...Object.entries(expected.risks).flatMap(([id, { band, triggers, actions }]) => [
      ...(band ? check('riskBand', band, [...path, 'risks', id, 'band']) : []),
      ...all('trigger', triggers, [...path, 'risks', id, 'triggers']),
      ...all('action', actions, [...path, 'risks', id, 'actions']),
    ]),
    ...keys('gap', expected.gaps, [...path, 'gaps']),
    ...Object.entries(expected.gaps).flatMap(([id, band]) =>
      band ? check('gapBand', band, [...path, 'gaps', id]) : [],
    ),
    ...(['opaque', 'uninformed'] as const).flatMap((key) =>
      Object.entries(expected[key]).flatMap(([id, roles]) => [
        ...check('question', id, [...path, key], true),
        ...all('role', roles, [...path, key, id]),
      ]),
    ),
    ...all('question', expected.strengths, [...path, 'strengths']),
    ...all('dimension', expected.weak, [...path, 'weak']),
    ...all('notice', expected.notices, [...path, 'notices']),
  ];

  const inCase = (each: Case, index: number): Issue[] => {
    const path: Path = ['cases', index];
    const earlier = tests.cases.slice(0, index).map(({ name }) => name);
    return [
      ...(earlier.includes(each.name)
        ? [problem('twice', source.locate([...path, 'name']), { id: each.name })]
        : []),
      ...(each.from === undefined
        ? []
        : unknown('unknown-case', each.from, earlier, source.locate([...path, 'from']))),
      ...each.people.flatMap(({ role, answers }, g) => [
        ...check('role', role, [...path, 'people', g, 'role']),
        ...keys('question', answers, [...path, 'people', g, 'answers']),
      ]),
      ...keys('reading', each.readings, [...path, 'readings']),
      ...inExpectations(each.expect, [...path, 'expect']),
    ];
  };

  return [
    ...tests.points.flatMap(({ question, role }, index) => [
      ...check('scoredQuestion', question, ['points', index, 'question']),
      ...(role === undefined ? [] : check('role', role, ['points', index, 'role'])),
    ]),
    ...tests.conditions.flatMap((test, index) => {
      const named = check('condition', test.of, ['conditions', index, 'of']);
      if (named.length > 0) return named;
      const reads = conditionReads(instrument.rubric, test.of);
      return (['fires', 'not'] as const).flatMap((side) =>
        test[side].flatMap((figures, f) =>
          Object.keys(figures).flatMap((id) =>
            unknown(
              'unknown-in-rubric',
              id,
              reads,
              source.locate(['conditions', index, side, f], id),
              { kind: 'conditionReading' },
            ),
          ),
        ),
      );
    }),
    ...tests.aims.flatMap(({ action }, index) =>
      check('action', action, ['aims', index, 'action']),
    ),
    ...tests.cases.flatMap(inCase),
  ];
}

type Kind = keyof ReturnType<typeof knownIn>;

function knownIn({ questionnaire, rubric }: Instrument) {
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const questions = idsOf(allQuestions(questionnaire));
  const scored = questions.filter((id) => rubric.questions[id] !== undefined);
  const gates = [rubric.gates.weakestPillar, ...rubric.gates.risks];
  return {
    question: questions,
    scoredQuestion: scored.filter((id) => rubric.questions[id]?.rule !== 'measured'),
    role: idsOf(questionnaire.roles),
    reading: [...scored, ...idsOf(rubric.measures)],
    gap: idsOf(rubric.measures.filter(({ measure }) => measure === 'gap')),
    pillar: idsOf(rubric.pillars),
    dimension: idsOf(rubric.dimensions),
    risk: idsOf(rubric.risks),
    trigger: rubric.risks.flatMap(({ triggers }) => idsOf(triggers)),
    action: idsOf(proposed(rubric)),
    notice: idsOf(rubric.notices),
    cap: idsOf(rubric.caps),
    gate: idsOf(gates),
    requirement: idsOf(rubric.requirements),
    verdictBand: idsOf(rubric.bands.verdict),
    riskBand: idsOf(rubric.bands.risk),
    gapBand: idsOf(rubric.bands.gap),
    condition: idsOf(conditionsNamed(rubric)),
  };
}
