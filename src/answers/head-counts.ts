import { oddity, problem } from '../instrument/problem.ts';
import type { Source } from '../instrument/source.ts';
import { unknown } from '../instrument/unknown.ts';
import { type Assessment, headCount } from '../model/assessment.ts';
import type { Issue, Place } from '../model/issue.ts';
import type { Role } from '../questions/questionnaire.ts';
import { leavesOf } from '../scoring/condition.ts';
import type { Instrument } from '../scoring/instrument.ts';

type People = Assessment['people'];

/** Head counts name roles and units that there are, count nobody twice, and no role is missing. */
export function peopleIssues(
  assessment: Assessment,
  instrument: Instrument,
  source: Source,
): Issue[] {
  return [
    ...groupIssues(assessment, instrument, source),
    ...noHeadCounts(assessment, instrument, () => source.locate([], 'people')),
    ...uncounted(assessment, instrument, source),
  ];
}

/** Head counts as the roles stand in the questionnaire. */
export function inRoleOrder(people: People, { questionnaire }: Instrument): People {
  const order = questionnaire.roles.map(({ id }) => id);
  return people.toSorted((one, two) => order.indexOf(one.role) - order.indexOf(two.role));
}

/** Roles that no row counts, and that are no record sheets; one of 0 is counted. */
export function rolesUncounted(
  { people }: Pick<Assessment, 'people'>,
  { questionnaire }: Instrument,
): Role[] {
  return questionnaire.roles.filter(
    ({ id, records }) => !records && !people.some(({ role }) => role === id),
  );
}

/** Warnings of roles that were forgotten, but for those that are needed: it is an error to forget these. */
function uncounted(assessment: Assessment, instrument: Instrument, source: Source): Issue[] {
  // A role that is misspelt was not forgotten.
  const known = instrument.questionnaire.roles.map(({ id }) => id);
  if (!assessment.people.every(({ role }) => known.includes(role))) return [];
  const needed = rolesNeeded(instrument).map(({ role }) => role);
  return rolesUncounted(assessment, instrument)
    .filter(({ id }) => !needed.includes(id))
    .map(({ id }) => oddity('role-uncounted', source.locate([], 'people'), { role: id }));
}

/** Of head counts that need not be all: they name roles and units that there are, nobody twice. */
export function groupIssues(
  assessment: Pick<Assessment, 'people' | 'units'>,
  instrument: Instrument,
  source: Source,
): Issue[] {
  return [
    ...unknownGroups(assessment, instrument, source),
    ...countedTwice(assessment.people, source),
  ];
}

function unknownGroups(
  { people, units }: Pick<Assessment, 'people' | 'units'>,
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
      return [problem('people-twice', place, { role, unit: unit ?? 'none' })];
    }
    const mixes = before.every((row) => (row.unit === undefined) !== (unit === undefined));
    return before.length > 0 && mixes ? [problem('people-mixed', place, { role })] : [];
  });
}

/** Roles of which there must be people: a measure of their response would be passed over without. */
export function rolesNeeded({ rubric }: Instrument): { role: string; measure: string }[] {
  const required = rubric.requirements.flatMap(({ unless }) =>
    leavesOf(unless).map(({ of }) => of),
  );
  return rubric.measures.flatMap((measure) =>
    measure.measure === 'response' && required.includes(measure.id)
      ? [{ role: measure.role, measure: measure.id }]
      : [],
  );
}

/** Roles that are needed and have no people. */
export function noHeadCounts(
  assessment: Pick<Assessment, 'people'>,
  instrument: Instrument,
  place: () => Place,
): Issue[] {
  return rolesNeeded(instrument)
    .filter(({ role }) => !headCount(assessment, role))
    .map(({ role, measure }) => problem('no-head-count', place(), { measure, role }));
}

/**
 * Warnings where more people of a role, or of a role in a unit, answered to the end than there
 * are. A role whose units tell it already is not named again. `completed`: how many, by role and by
 * `role/unit`.
 */
export function moreThanPeople(
  { assessment, source }: { assessment: Assessment; source: Source },
  completed: ReadonlyMap<string, number>,
): Issue[] {
  const { people } = assessment;
  const inUnits = people.flatMap(({ role, unit, of }, index) => {
    if (unit === undefined) return [];
    const given = completed.get(`${role}/${unit}`) ?? 0;
    if (given <= of) return [];
    const place = source.locate(['people', index, 'of']);
    return [oddity('people-too-few-in-unit', place, { role, unit, given, of })];
  });
  const told = new Set(inUnits.map(({ args }) => args.role));
  const inRoles = [...new Set(people.map(({ role }) => role))].flatMap((role) => {
    const given = completed.get(role) ?? 0;
    const of = headCount(assessment, role) ?? 0;
    if (given <= of || told.has(role)) return [];
    const first = people.findIndex((row) => row.role === role);
    return [oddity('people-too-few', source.locate(['people', first, 'of']), { role, given, of })];
  });
  return [...inUnits, ...inRoles];
}
