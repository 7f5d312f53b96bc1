import type { Assessment } from '../model/assessment.ts';
import { type Respondent, respondentId, respondentSchema } from '../model/respondent.ts';
import { entryOf, type Known } from '../scoring/counting/written.ts';
import type { Instrument } from '../scoring/instrument.ts';

/**
 * A quick check of what an answer file says around the answers: gives how much that is, and undefined
 * where the full check has to look.
 */
export function envelopeCheck(
  { questionnaire }: Instrument,
  { units }: Assessment,
): (given: unknown) => Known | undefined {
  const { id, version } = questionnaire;
  const instrument = `${id}@${version}`;
  const roles = new Set(questionnaire.roles.map((role) => role.id));
  const unitIds = new Set(units.map((unit) => unit.id));
  const languages = new Set<string>(questionnaire.languages);
  const days = new Set<string>();

  function isDay(day: unknown): day is string {
    if (typeof day !== 'string') return false;
    if (days.has(day)) return true;
    const fits = respondentSchema.shape.day.safeParse(day).success;
    if (fits) days.add(day);
    return fits;
  }

  return (given) => {
    const value = given as Partial<Respondent>;
    const { respondent, consent, answers, simulated, status } = value;
    if (value.format !== 1 || value.instrument !== instrument) return;
    if (status !== 'complete' && status !== 'in-progress') return;
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return;
    if (!respondent || !roles.has(respondent.role) || !languages.has(respondent.language)) return;
    if (respondent.unit !== undefined && !unitIds.has(respondent.unit)) return;
    const { day } = value;
    if (!respondentId.test(respondent.id) || !isDay(day)) return;
    if (simulated !== undefined && simulated !== true) return;
    let length = SHORTEST.length + instrument.length + day.length + status.length;
    length += respondent.id.length + respondent.role.length + respondent.language.length;
    let { keys } = SHORTEST;
    if (respondent.unit !== undefined) {
      length += UNIT.length + respondent.unit.length;
      keys += UNIT.keys;
    }
    if (simulated !== undefined) {
      length += SIMULATED.length;
      keys += SIMULATED.keys;
    }
    if (consent !== undefined) {
      if (typeof consent?.attributed !== 'boolean') return;
      const written = consent.attributed ? CONSENT : NO_CONSENT;
      length += written.length;
      keys += written.keys;
    }
    return { length, keys };
  };
}

/** What stands around answers, every text in it empty and the answers themselves left out. */
const SHORTEST = {
  length:
    '{"format":1,"instrument":"","respondent":{"id":"","role":"","language":""},"day":"","status":"","answers":}'
      .length,
  keys: 9,
};
const UNIT = entryOf('unit', '');
const SIMULATED = entryOf('simulated', true);
const CONSENT = entryOf('consent', { attributed: true });
const NO_CONSENT = entryOf('consent', { attributed: false });
