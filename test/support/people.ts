import type { Respondent } from '../../src/model/respondent.ts';

/** People of a role, one for each set of answers. */
export function peopleOf(role: string, each: readonly Respondent['answers'][]): Respondent[] {
  return each.map((answers, index) => ({
    format: 1,
    instrument: 'crm-adoption@1',
    respondent: { id: `${role}-${index}`, role, language: 'en' },
    day: '2026-03-20',
    status: 'complete',
    consent: { attributed: false },
    answers,
  }));
}
