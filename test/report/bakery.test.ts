import { describe, expect, test } from 'vitest';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import { type Result, resultSchema } from '../../src/model/result.ts';
import { formats } from '../../src/report/index.ts';
import { score } from '../../src/scoring/score.ts';
import { kit } from '../support/kit.ts';

const languages = ['en', 'es'] as const;
const { value } = loadAssessment('test/fixtures/bakery-village', () => 'test/fixtures/bakery');
const privacy = { mean: 5, distribution: 5 };
const result = score(
  value!.instrument,
  { ...value!.assessment, privacy },
  value!.respondents.filter(({ status }) => status === 'complete'),
);

test('a Result about another subject follows its schema', () => {
  expect(resultSchema.parse(result)).toEqual(result);
});

test('its page is made as it was made last', async () => {
  const page = formats.html.render(result, kit, { language: 'en' });
  await expect(page).toMatchFileSnapshot('golden/bakery-village.en.html');
});

test.each(languages)(
  'a report about another subject reads as it was read last (%s)',
  async (language) => {
    await expect(formats.md.render(result, kit, { language })).toMatchFileSnapshot(
      `golden/bakery-village.${language}.md`,
    );
  },
);

test.each(languages)('HTML says what Markdown says, and leaves no hole (%s)', (language) => {
  const html = formats.html.render(result, kit, { language }).replace(/<style>.*<\/style>/s, '');
  expect(html).not.toMatch(/undefined|NaN|\[object|\{\{|\}\}|null/);
  for (const key of ['heading.claims', 'heading.reported', 'reported.words'])
    expect(html).toContain(kit.texts[language]![key]);
});

test('what is linked is there', () => {
  const html = formats.html.render(result, kit, { language: 'en' });
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(10);
  for (const id of links) expect(html).toContain(`id="${id}"`);
});

test('what is cited and listed nowhere is no link', () => {
  const html = formats.html.render({ ...result, claims: [] }, kit, { language: 'en' });
  expect(html).toContain('S1.19');
  expect(html).not.toMatch(/href="#S\d/);
});

test('no id stands twice', () => {
  const ids = [
    ...formats.html.render(result, kit, { language: 'en' }).matchAll(/ id="([^"]+)"/g),
  ].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('what decides the verdict, in words', () => {
  const risks = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    ...result.risks[1]!,
    id,
    name: { en: `Scenario ${id}`, es: id },
    says: { en: `It says ${id}.`, es: id },
    triggers: [
      {
        id: `sign-${id}`,
        says: { en: `Sign ${id}.`, es: id },
        fired: id === 'a',
        lift: 'high',
        when: { any: [] },
      },
    ],
    reach: {
      of: 'habit-gap',
      name: { en: 'of them', es: 'de ellos' },
      value: id === 'c' ? null : 43,
      enters: 'value' as const,
      interval: null,
      everyone: false,
    },
  }));
  const reasons = risks.map(({ id }) => ({ kind: 'risk' as const, of: id }));
  const verdict = { ...result.verdict, reasons };
  const [box] = formats.md
    .render({ ...result, risks, verdict }, kit, { language: 'en' })
    .match(/### What decides it[\s\S]*?\n## /)!;

  test('a scenario says its warning signs', () => {
    expect(box).toContain('“Scenario a” (high). Sign a.');
    expect(box).not.toContain('It says a.');
  });
  test('without one, whom it touches', () => {
    expect(box).toContain('“Scenario b” (high). 43% of them.');
    expect(box).not.toContain('It says b.');
  });
  test('where that may not be shown, the scenario, and that it is one', () => {
    expect(box).toContain('“Scenario c” (high). The scenario: “It says c.”');
  });
  test('the worst three are named, the others counted', () => {
    expect(box).toContain('Scenario c');
    expect(box).not.toContain('Scenario d');
    expect(box).toContain('2 more failure scenarios');
  });
});

test.each([
  ['most', 6, 4, 'among Neighbours, most have never seen it (6 of 10)'],
  ['many', 5, 5, 'among Neighbours, many have never seen it (5 of 10)'],
])('what a role never sees is a finding: %s', (_name, unseen, answered, sentence) => {
  const questions = result.questions.map((question) => ({
    ...question,
    byRole: question.byRole.map((row) =>
      question.id === 'bread-habit' && row.role === 'neighbour'
        ? { ...row, unseen, answered, opaque: true }
        : row,
    ),
  }));
  const report = formats.md.render({ ...result, questions }, kit, { language: 'en' });
  expect(report).toContain(sentence);
  expect(report).not.toContain('had not seen it');
});

/** What is said of the neighbours' bread, when so many gave no answer. */
function unknownOf(
  change: Partial<Result['questions'][number]['byRole'][number]>,
  language = 'en',
) {
  const questions = result.questions.map((question) => ({
    ...question,
    byRole: question.byRole.map((row) =>
      question.id === 'bread-habit' && row.role === 'neighbour' ? { ...row, ...change } : row,
    ),
  }));
  return formats.md.render({ ...result, questions }, kit, { language });
}

test.each([
  ['most', 6, 4, 'among Neighbours, most do not know it (6 of 10)'],
  ['many', 4, 6, 'among Neighbours, many do not know it (4 of 10)'],
])('what a role does not know is a finding: %s', (_name, unknown, answered, sentence) => {
  const report = unknownOf({ unknown, answered, uninformed: true });
  expect(report).toContain(sentence);
  expect(report).not.toContain(`${unknown} did not know`);
});

test('the ways to give no answer are told apart', () => {
  const silent = {
    opaque: false,
    unknown: 1,
    unseen: 2,
    notApplicable: 3,
    skipped: 4,
    unanswered: 5,
  };
  expect(unknownOf(silent)).toContain(
    '1 did not know, 2 had not seen it, it did not apply to 3, 4 skipped it and 5 left it unanswered.',
  );
  expect(unknownOf(silent, 'es')).toContain(
    '1 no lo sabía, 2 no lo habían visto, a 3 no les correspondía, 4 la pasaron por alto y 5 la dejaron sin responder.',
  );
});

test('how far scales measure one thing is said where enough answered, and left out elsewhere', () => {
  const reliability = {
    ...result.measures[0]!,
    id: 'one-thing',
    name: { en: 'One thing', es: 'Una cosa' },
    measure: 'reliability',
    unit: 'correlation' as const,
    value: 0.834,
    inputs: { n: 60, alpha: 0.81 },
  };
  const report = (change: object, language = 'en') =>
    formats.md.render(
      { ...result, measures: [...result.measures, { ...reliability, ...change }] },
      kit,
      { language },
    );
  expect(report({})).toContain('One thing: ω 0.83, α 0.81 (60 people; 0: not at all');
  expect(report({}, 'es')).toContain('Una cosa: ω 0,83, α 0,81 (60 personas; 0: nada');
  expect(report({ inputs: { n: 60 } })).toContain('One thing: ω 0.83 (60 people');
  expect(report({ value: null, why: 'insufficient-evidence' })).not.toContain('One thing');
});
