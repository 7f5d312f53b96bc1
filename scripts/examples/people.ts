import { sha256 } from '../../src/model/hash.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import { dealt } from './deal.ts';
import type { Organisation, Role } from './organisation.ts';

const file = { format: 1, instrument: 'crm-adoption@1' } as const;

/** Somebody who answers: a respondent before the answers. */
export type Person = Omit<Respondent, 'answers'>;

/** Everybody of a role who answered, in the order of the units. */
export function peopleOf(organisation: Organisation, role: Role): Person[] {
  const { folder, answered, days, english, attributed } = organisation;
  const units = answered
    .filter((row) => row.role === role)
    .flatMap(({ unit, n }) => Array<string | undefined>(n).fill(unit));
  const languages = dealt(
    units.map((_, index) => (index < (english[role] ?? 0) ? 'en' : 'es')),
    `${folder}:${role}:language`,
  );
  return units.map((unit, index) => ({
    ...file,
    respondent: {
      id: idFor(`${folder}:${role}:${index}`),
      role,
      ...(unit === undefined ? {} : { unit }),
      language: languages[index]!,
    },
    day: dealt(days, `${folder}:${role}:${index}:day`)[0]!,
    status: 'complete',
    consent: { attributed: attributed.includes(role) },
  }));
}

/** The record sheet, filled in on the assessment's day. */
export function recordSheet({ folder, assessment }: Organisation): Person {
  return {
    ...file,
    respondent: { id: idFor(`${folder}:records`), role: 'records', language: 'es' },
    day: assessment.date,
    status: 'complete',
    consent: { attributed: false },
  };
}

/** Six letters and digits, a letter first, that tell nothing about whose they are. */
function idFor(seed: string): string {
  const digits = BigInt(`0x${sha256(seed)}`).toString(36);
  return digits.slice(digits.search(/[a-z]/)).slice(0, 6);
}
