import { checkPart } from '../../answers/check-assessment.ts';
import { inRoleOrder, noHeadCounts, rolesUncounted } from '../../answers/head-counts.ts';
import { problem } from '../../instrument/problem.ts';
import type { PartialAssessment } from '../../model/assessment.ts';
import { InputError, type Issue, type Place } from '../../model/issue.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import type { InitOptions } from './options.ts';
import type { PartOfFile } from './part-of-file.ts';
import { partOfFlags } from './part-of-flags.ts';

/**
 * What a file and flags say of a new assessment; flags win: of head counts for their role, of lists for
 * their list. `asks`: what neither says is asked for. Raises InputError with every mistake of both.
 */
export function givenBy(
  options: InitOptions,
  file: PartOfFile | undefined,
  instrument: Instrument,
  asks: boolean,
): PartialAssessment {
  const flags = partOfFlags(options, instrument, file?.part.units);
  const units = flags.part.units ?? file?.part.units;
  const said =
    options.instrument === undefined ? file?.part : { ...file?.part, instrument: undefined };
  const inFile = file && said ? checkPart(said, instrument, file.source, units) : [];
  const mistakes = [...inFile, ...flags.issues];
  if (mistakes.length > 0) throw new InputError(mistakes);
  const given = merged(file?.part ?? {}, flags.part, instrument);
  const issues = headCountIssues(given, instrument, asks, () =>
    file?.part.people && !options.people ? file.source.locate([], 'people') : { file: '--people' },
  );
  if (issues.length > 0) throw new InputError(issues);
  return given;
}

function merged(
  file: PartialAssessment,
  flags: PartialAssessment,
  instrument: Instrument,
): PartialAssessment {
  const counted = flags.people?.map(({ role }) => role) ?? [];
  const people = [
    ...(file.people?.filter(({ role }) => !counted.includes(role)) ?? []),
    ...(flags.people ?? []),
  ];
  return {
    ...file,
    ...flags,
    ...(people.length > 0 ? { people: inRoleOrder(people, instrument) } : {}),
    parameters: { ...file.parameters, ...flags.parameters },
  };
}

/** Head counts that were given must be all there are to be, but for roles that are asked for (`asks`). */
function headCountIssues(
  { people }: PartialAssessment,
  instrument: Instrument,
  asks: boolean,
  place: () => Place,
): Issue[] {
  if (!people) return [];
  const asked = asks ? rolesUncounted({ people }, instrument).map(({ id }) => id) : [];
  if (people.every(({ of }) => of === 0) && asked.length === 0)
    return [problem('nobody-to-ask', place())];
  return noHeadCounts({ people }, instrument, place).filter(
    ({ args }) => !asked.includes(String(args.role)),
  );
}
