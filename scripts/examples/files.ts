import { stringify } from 'yaml';
import { formatRespondent } from '../../src/answers/respondent-file.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Questionnaire } from '../../src/questions/questionnaire.ts';
import { distribuidoraSur } from './distribuidora-sur/organisation.ts';
import type { Organisation } from './organisation.ts';
import { respondentsOf } from './respondents.ts';
import { segurosAndina } from './seguros-andina/organisation.ts';
import { talleresRibera } from './talleres-ribera/organisation.ts';
import { talleresRibera2 } from './talleres-ribera-2/organisation.ts';

export const organisations = [distribuidoraSur, segurosAndina, talleresRibera, talleresRibera2];

/** Every file of the example assessments: its path inside `examples/`, and what it says. */
export function exampleFiles(questionnaire: Questionnaire): Map<string, string> {
  return new Map(
    organisations.flatMap((organisation): [string, string][] => [
      [`${organisation.folder}/assessment.yaml`, assessmentFile(organisation)],
      ...answerFiles(organisation, respondentsOf(organisation, questionnaire)),
    ]),
  );
}

function assessmentFile({ story, assessment }: Organisation): string {
  const { organisation, wave, date, units, people, parameters } = assessment;
  const content = stringify(
    {
      format: 1,
      organisation,
      wave,
      date,
      languages: ['es', 'en'],
      instrument: 'crm-adoption@1',
      closed: true,
      units,
      people,
      parameters,
    },
    { lineWidth: 0 },
  );
  return `# ${story}\n# Invented, made by scripts/examples: what is changed here is lost at the next run.\n${content}`;
}

function answerFiles(
  { folder, layout }: Organisation,
  respondents: Respondent[],
): [path: string, content: string][] {
  if (layout === 'ndjson') {
    const lines = respondents.map((respondent) => `${JSON.stringify(respondent)}\n`);
    return [[`${folder}/answers.ndjson`, lines.join('')]];
  }
  return respondents.map((each) => [
    `${folder}/answers/${each.respondent.id}.yaml`,
    formatRespondent(each),
  ]);
}
