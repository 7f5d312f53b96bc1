import { isDeepStrictEqual } from 'node:util';
import { optionSources } from '../instrument/cross-rules/context.ts';
import { flagCounts, unknownFlags } from '../instrument/flagged-list.ts';
import { oddity, problem } from '../instrument/problem.ts';
import { inFileOrder, type Source } from '../instrument/source.ts';
import { type PlacedId, twice } from '../instrument/twice.ts';
import { unknown } from '../instrument/unknown.ts';
import { type Assessment, type PartialAssessment, privacySchema } from '../model/assessment.ts';
import { errorsOf, type Issue } from '../model/issue.ts';
import type { ListItem } from '../model/list.ts';
import { referenceTo } from '../model/reference.ts';
import type { OptionSource } from '../questions/option.ts';
import { allQuestions, type Questionnaire } from '../questions/questionnaire.ts';
import type { Instrument } from '../scoring/instrument.ts';
import { groupIssues, peopleIssues } from './head-counts.ts';

/** What an assessment must know of its instrument: roles, languages, and lists to fill in. */
export function checkAssessment(
  assessment: Assessment,
  instrument: Instrument,
  source: Source,
): Issue[] {
  return inFileOrder([
    ...referenceIssues(assessment, instrument, source),
    ...languageIssues(assessment, instrument, source),
    ...peopleIssues(assessment, instrument, source),
    ...lowThresholds(assessment, source),
    ...missingParameters(assessment, instrument, source),
    ...parameterIssues(assessment, instrument, source),
    ...gateIssues(assessment, instrument, source),
    ...twice(idsAt(source, assessment.units, 'units')),
  ]);
}

/**
 * What is wrong with a part of an assessment: what is not there yet is no mistake, and what is only odd
 * is for `lint` to say once the assessment is there.
 */
export function checkPart(
  part: PartialAssessment,
  instrument: Instrument,
  source: Source,
  units: Assessment['units'] = part.units ?? [],
): Issue[] {
  const { people = [], languages = [], parameters = {} } = part;
  const issues = [
    ...(part.instrument === undefined
      ? []
      : referenceIssues({ instrument: part.instrument }, instrument, source)),
    ...languageIssues({ languages }, instrument, source),
    ...groupIssues({ people, units }, instrument, source),
    ...parameterIssues({ parameters }, instrument, source),
    ...gateIssues(part, instrument, source),
    ...twice(idsAt(source, part.units ?? [], 'units')),
  ];
  return inFileOrder(errorsOf(issues));
}

/** Bands, pillars and roles that gates name. */
function gateIssues(
  { gates = {} }: Pick<PartialAssessment, 'gates'>,
  { rubric, questionnaire }: Instrument,
  source: Source,
): Issue[] {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const at = (...path: string[]) => source.locate(['gates', ...path]);
  const { leastBand, worstRisk, leastPillar = {}, leastResponse = {} } = gates;
  return [
    ...(leastBand === undefined
      ? []
      : unknown('unknown-band', leastBand, ids(rubric.bands.verdict), () => at('leastBand'))),
    ...(worstRisk === undefined
      ? []
      : unknown('unknown-band', worstRisk, ids(rubric.bands.risk), () => at('worstRisk'))),
    ...Object.keys(leastPillar).flatMap((id) =>
      unknown('unknown-pillar', id, ids(rubric.pillars), () => at('leastPillar', id)),
    ),
    ...Object.keys(leastResponse).flatMap((id) =>
      unknown('unknown-role', id, ids(questionnaire.roles), () => at('leastResponse', id)),
    ),
  ];
}

/** A reference with a version means that version; a path means what stands there. */
function referenceIssues(
  { instrument: given }: Pick<Assessment, 'instrument'>,
  { questionnaire }: Instrument,
  source: Source,
): Issue[] {
  const expected = referenceTo(questionnaire);
  if (!/^[^/\\]+@\d+$/.test(given) || given === expected) return [];
  return [problem('wrong-instrument', source.locate(['instrument']), { given, expected })];
}

function languageIssues(
  { languages }: Pick<Assessment, 'languages'>,
  { questionnaire }: Instrument,
  source: Source,
): Issue[] {
  return languages.flatMap((language, index) =>
    unknown(
      'unknown-language',
      language,
      questionnaire.languages,
      source.locate(['languages', index]),
    ),
  );
}

/** Fewer people than the defaults let figures tell what somebody answered. */
function lowThresholds({ privacy }: Assessment, source: Source): Issue[] {
  const usual = privacySchema.parse({});
  return (['mean', 'distribution'] as const)
    .filter((key) => privacy[key] < usual[key])
    .map((key) =>
      oddity('threshold-low', source.locate(['privacy', key]), {
        given: privacy[key],
        usual: usual[key],
      }),
    );
}

function missingParameters(
  { parameters }: Assessment,
  { questionnaire }: Instrument,
  source: Source,
): Issue[] {
  return Object.keys(questionnaire.parameters)
    .filter((id) => !Object.hasOwn(parameters, id))
    .map((id) => problem('parameter-missing', source.locate([], 'parameters'), { id }));
}

function parameterIssues(
  { parameters }: Pick<Assessment, 'parameters'>,
  { questionnaire }: Instrument,
  source: Source,
): Issue[] {
  return Object.entries(parameters).flatMap(([id, items]) => {
    const declared = questionnaire.parameters[id];
    const path = ['parameters', id];
    if (!declared) {
      const known = Object.keys(questionnaire.parameters);
      return unknown('unknown-parameter', id, known, source.locate(['parameters'], id));
    }
    return [
      ...tooFew(id, items.length, declared.min, source),
      ...twice(idsAt(source, items, ...path)),
      ...alsoOptions(id, items, questionnaire, source),
      ...unknownFlags(id, items, declared.flags, (...inner) => source.locate([...path, ...inner])),
      ...flagCounts(id, items, declared.flags, source.locate(['parameters'], id)),
      ...leftAsExample(id, items, declared.example, source),
    ];
  });
}

/** A list that still says what the questionnaire offers as an example is hardly the organisation's own. */
function leftAsExample(
  id: string,
  items: readonly ListItem[],
  example: readonly ListItem[],
  source: Source,
): Issue[] {
  if (!isDeepStrictEqual(items, example)) return [];
  return [oddity('example-left', source.locate(['parameters'], id), { id })];
}

/** Options that questions offer beside a list, with the question that offers each. */
export function offeredBeside(
  list: string,
  questionnaire: Questionnaire,
): { option: NonNullable<OptionSource['options']>[number]; question: string }[] {
  return allQuestions(questionnaire).flatMap((question) =>
    optionSources(question)
      .filter(({ source }) => source.optionsFrom === list)
      .flatMap(({ source }) => source.options ?? [])
      .map((option) => ({ option, question: question.id })),
  );
}

/** Entries of a list with the id of an option that a question offers beside the list. */
function alsoOptions(
  list: string,
  items: readonly ListItem[],
  questionnaire: Questionnaire,
  source: Source,
): Issue[] {
  const owners = new Map(
    offeredBeside(list, questionnaire).map(({ option, question }) => [option.id, question]),
  );
  return items.flatMap(({ id }, index) => {
    const question = owners.get(id);
    if (question === undefined) return [];
    const place = source.locate(['parameters', list, index, 'id']);
    return [problem('entry-is-option', place, { id, question })];
  });
}

function tooFew(id: string, given: number, least: number, source: Source): Issue[] {
  if (given >= least) return [];
  return [problem('too-few-items', source.locate(['parameters'], id), { id, least, given })];
}

function idsAt(
  source: Source,
  items: readonly { id: string }[],
  ...path: PropertyKey[]
): PlacedId[] {
  return items.map(({ id }, index) => ({ id, place: source.locate([...path, index, 'id']) }));
}
