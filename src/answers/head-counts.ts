import { readBy } from '../instrument/cross-rules/references.ts';
import { oddity, problem } from '../instrument/problem.ts';
import type { Source } from '../instrument/source.ts';
import { unknown } from '../instrument/unknown.ts';
import { type Assessment, headCount } from '../model/assessment.ts';
import type { Issue } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import type { Instrument } from '../scoring/instrument.ts';

type People = Assessment['people'];

/** Head counts name roles and units that there are, count nobody twice, and none is missing. */
export function peopleIssues(
  assessment: Assessment,
  instrument: Instrument,
  source: Source,
): Issue[] {
  return [
    ...unknownGroups(assessment, instrument, source),
    ...countedTwice(assessment.people, source),
    ...noHeadCounts(assessment, instrument, source),
  ];
}

function unknownGroups(
  { people, units }: Assessment,
  { questionnaire }: Instrument,
  source: Source,
): Issue[] {
  const roles = questionnaire.roles.map((role) => role.id);
  const unitIds = units.map((unit) => unit.id);
  return people.flatMap(({ role, unit }, index) => {
    const at = (key: string) => source.locate(['people', index, key]);
    return [
      ...unknown('unknown-role', role, roles, at('role')),
      ...(unit === undefined ? [] : unknown('unknown-unit', unit, unitIds, at('unit'))),
    ];
  });
}

/** The same group in two rows, or a role's total beside rows of its units: they would add up. */
function countedTwice(people: People, source: Source): Issue[] {
  return people.flatMap(({ role, unit }, index) => {
    const before = people.slice(0, index).filter((row) => row.role === role);
    const place = source.locate(['people', index]);
    if (before.some((row) => row.unit === unit)) {
      return [problem('people-twice', place, { role, unit: unit ?? '–' })];
    }
    const mixes = before.every((row) => (row.unit === undefined) !== (unit === undefined));
    return before.length > 0 && mixes ? [problem('people-mixed', place, { role })] : [];
  });
}

/** A requirement on the response of a role would be passed over if nobody said how many there are. */
function noHeadCounts(assessment: Assessment, { rubric }: Instrument, source: Source): Issue[] {
  const required = rubric.requirements.flatMap(({ unless }) => readBy(unless).map(({ of }) => of));
  return rubric.measures.flatMap((measure) => {
    if (measure.measure !== 'response' || !required.includes(measure.id)) return [];
    const { id, role } = measure;
    if (headCount(assessment, role)) return [];
    return [problem('no-head-count', source.locate([], 'people'), { measure: id, role })];
  });
}

/**
 * Warnings where more people of a role, or of a role in a unit, answered to the end than there
 * are. A role whose units tell it already is not named again.
 */
export function moreThanPeople(
  assessment: Assessment,
  respondents: readonly Respondent[],
  source: Source,
): Issue[] {
  const { people } = assessment;
  const answered = respondents.filter(({ status }) => status === 'complete');
  const inUnits = people.flatMap(({ role, unit, of }, index) => {
    if (unit === undefined) return [];
    const given = count(answered, role, unit);
    if (given <= of) return [];
    const place = source.locate(['people', index, 'of']);
    return [oddity('people-too-few-in-unit', place, { role, unit, given, of })];
  });
  const told = new Set(inUnits.map(({ args }) => args.role));
  const inRoles = [...new Set(people.map(({ role }) => role))].flatMap((role) => {
    const given = count(answered, role);
    const of = headCount(assessment, role) ?? 0;
    if (given <= of || told.has(role)) return [];
    const first = people.findIndex((row) => row.role === role);
    return [oddity('people-too-few', source.locate(['people', first, 'of']), { role, given, of })];
  });
  return [...inUnits, ...inRoles];
}

function count(respondents: readonly Respondent[], role: string, unit?: string): number {
  return respondents.filter(
    ({ respondent }) =>
      respondent.role === role && (unit === undefined || respondent.unit === unit),
  ).length;
}
