import type { Assessment } from '../model/assessment.ts';
import { isMapping } from '../model/mapping.ts';
import { referenceTo } from '../model/reference.ts';
import { type Respondent, respondentId, respondentSchema } from '../model/respondent.ts';
import type { Instrument } from '../scoring/instrument.ts';
import type { Quick } from './given.ts';

const { drafts: _drafts, comments: _comments, ...envelope } = respondentSchema.shape;
/** Whoever left something half done is looked at in full. */
const envelopeKeys = new Set(Object.keys(envelope));
const personKeys = new Set(Object.keys(envelope.respondent.shape));
const consentKeys = new Set(Object.keys(envelope.consent.def.innerType.shape));

/**
 * A quick check of what an answer file says around the answers: false where the full check has to look.
 */
export function envelopeCheck(
  { questionnaire }: Instrument,
  { units }: Assessment,
): (quick: Quick) => boolean {
  const instrument = referenceTo(questionnaire);
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

  const isSound = (given: unknown): boolean => {
    if (!isMapping(given) || !hasOnly(given, envelopeKeys)) return false;
    const { respondent, consent, answers, simulated, status, day } = given;
    if (given.format !== 1 || given.instrument !== instrument) return false;
    if (status !== 'complete' && status !== 'in-progress') return false;
    if (simulated !== undefined && simulated !== true) return false;
    if (!isMapping(answers) || !isDay(day)) return false;
    if (!isMapping(respondent) || !hasOnly(respondent, personKeys)) return false;
    const { role, unit, language } = respondent as Partial<Respondent['respondent']>;
    if (!roles.has(role!) || !languages.has(language!)) return false;
    if (unit !== undefined && !unitIds.has(unit)) return false;
    if (consent === undefined) return true;
    return (
      isMapping(consent) && hasOnly(consent, consentKeys) && typeof consent.attributed === 'boolean'
    );
  };

  return ({ id: own, envelope }) => {
    if (typeof own !== 'string' || !respondentId.test(own)) return false;
    envelope.isSound ??= isSound(envelope.value);
    return envelope.isSound;
  };
}

function hasOnly(value: object, known: ReadonlySet<string>): boolean {
  for (const key in value) if (!known.has(key)) return false;
  return true;
}
