import { loadInstrument } from '../../src/instrument/load.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { ListItem } from '../../src/model/list.ts';
import { listsOf, type Questionnaire } from '../../src/questions/questionnaire.ts';
import type { Instrument } from '../../src/scoring/instrument.ts';

/** The shipped instrument. */
export function shipped(): Instrument {
  const { value, issues } = loadInstrument('questionnaires/crm-adoption');
  if (!value) throw new Error(issues.map((issue) => issue.code).join());
  return value;
}

/** The parameters that the questionnaire gives as examples. */
export function exampleParameters(questionnaire: Questionnaire): Record<string, ListItem[]> {
  return Object.fromEntries(
    Object.entries(questionnaire.parameters).map(([id, { example }]) => [id, example]),
  );
}

export function exampleLists(questionnaire: Questionnaire) {
  return listsOf(questionnaire, exampleParameters(questionnaire));
}

/** An assessment of the shipped instrument with these head counts. */
export function assessmentOf(
  { questionnaire }: Instrument,
  people: Assessment['people'],
): Assessment {
  return {
    format: 1,
    organisation: 'Acme',
    wave: '2026-1',
    date: '2026-03-20',
    languages: ['en', 'es'],
    instrument: `${questionnaire.id}@${questionnaire.version}`,
    units: [],
    people,
    parameters: exampleParameters(questionnaire),
    privacy: { mean: 5, distribution: 10 },
    closed: true,
  };
}
