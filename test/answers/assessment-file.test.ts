import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatAssessment } from '../../src/answers/assessment-file.ts';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import { emptyFolder } from '../instrument/bakery.ts';
import { shipped } from '../support/instrument.ts';

const { questionnaire } = shipped();

function fileIn(languages: string[]): string {
  return formatAssessment(
    {
      ...{ organisation: 'Ñandú: S.A. #1', wave: '2026-1', date: '2026-03-20', languages },
      instrument: 'crm-adoption@1',
      people: ['executive', 'manager', 'user', 'project'].map((role, index) => ({
        role,
        of: index + 1,
      })),
    },
    questionnaire,
  );
}

/** What is wrong with an assessment file, but for its lists, which are those of the example. */
function issuesOf(text: string): unknown {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'assessment.yaml'), text);
  const { issues } = loadAssessment(folder, () => 'questionnaires/crm-adoption');
  return issues.filter(({ code }) => code !== 'example-left');
}

test('a new assessment is sound as it is', () => {
  expect(issuesOf(fileIn(['en', 'es']))).toEqual([]);
});

test.each([['en'], ['es']])(
  'in %s: with the # taken away the example of units is sound',
  (first) => {
    const text = fileIn([first, first === 'en' ? 'es' : 'en']);
    const uncommented = text
      .replace(/^# (units:| +- id:.*| +text:.*)$/gm, '$1')
      .replace(/^( *)# (- \{ role: project, unit: .*\})$/m, '$1$2')
      .replace(/^ *- role: project\n *of: 4\n/m, '');
    expect(uncommented).not.toBe(text);
    expect(uncommented).toMatch(/^units:\n/m);
    expect(uncommented).toMatch(/^ +- \{ role: project, unit: sales-north, of: 12 \}$/m);
    expect(issuesOf(uncommented)).toEqual([]);
  },
);

test.each([
  ['en', /# To look at parts of the organisation apart/, /# How many people there are to ask/],
  ['es', /# Para ver por separado partes/, /# A cuántas personas hay que entrevistar/],
])('explains itself in its first language: %s', (first, ...comments) => {
  const text = fileIn([first, first === 'en' ? 'es' : 'en']);
  for (const comment of comments) expect(text).toMatch(comment);
  expect(
    Math.max(
      ...text
        .split('\n')
        .filter((line) => /^ *#/.test(line))
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(100);
});
