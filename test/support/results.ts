import { loadAssessment } from '../../src/answers/load-assessment.ts';
import type { Result } from '../../src/model/result.ts';
import { score } from '../../src/scoring/score.ts';

/** The Result of an assessment folder, whoever its instrument is for. */
export function resultFor(folder: string, instrument = 'questionnaires/crm-adoption'): Result {
  const { value, issues } = loadAssessment(folder, () => instrument);
  if (!value) throw new Error(issues.map(({ code }) => code).join());
  return score(value.instrument, value.assessment, value.respondents);
}

export const examples = ['distribuidora-sur', 'seguros-andina', 'talleres-ribera'] as const;
