import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import { codeList } from '../../src/model/id.ts';
import type { Result } from '../../src/model/result.ts';
import { resultSchema } from '../../src/model/result.ts';
import { formats } from '../../src/report/index.ts';
import { editions } from '../../src/report/request.ts';
import { wordingFor } from '../../src/report/wording.ts';
import { score } from '../../src/scoring/score.ts';
import { kit } from '../support/kit.ts';

const organisations = ['distribuidora-sur', 'seguros-andina', 'talleres-ribera'] as const;
const languages = ['en', 'es'] as const;

function resultFor(organisation: string): Result {
  const { value } = loadAssessment(`examples/${organisation}`, () => 'questionnaires/crm-adoption');
  return score(value!.instrument, value!.assessment, value!.respondents);
}
const results = new Map(organisations.map((id) => [id, resultFor(id)]));

describe.each(organisations)('the report of %s', (organisation) => {
  const result = results.get(organisation)!;

  test('is made of a Result that follows its schema', () => {
    expect(resultSchema.parse(result)).toEqual(result);
  });

  test('is the same from a Result that was saved and read again', () => {
    const saved = resultSchema.parse(JSON.parse(formats.json.render(result)));
    for (const language of languages) {
      expect(formats.html.render(saved, kit, { language })).toBe(
        formats.html.render(result, kit, { language }),
      );
      expect(formats.md.render(saved, kit, { language })).toBe(
        formats.md.render(result, kit, { language }),
      );
    }
  });

  test.each(languages)('reads as it was read last (%s)', async (language) => {
    // Hashes change with every word of the instrument.
    const markdown = formats.md.render(result, kit, { language }).replace(/\b[0-9a-f]{12}\b/g, '…');
    await expect(markdown).toMatchFileSnapshot(`golden/${organisation}.${language}.md`);
  });

  test.each(languages)('has no hole in it (%s)', (language) => {
    for (const format of [formats.html, formats.md]) {
      const report = format.render(result, kit, { language }).replace(/<style>.*<\/style>/s, '');
      expect(report).not.toMatch(/undefined|NaN|\[object|\{\{|\}\}|null/);
      expect(report).not.toMatch(/\{[a-z]+\}/);
    }
  });

  test('names every finding’s questions and claims', () => {
    const report = formats.html.render(result, kit, { language: 'en' });
    for (const risk of result.risks) {
      for (const claim of risk.sources) expect(report).toContain(claim);
      for (const { codes } of risk.evidence) {
        expect(codes).not.toEqual([]);
        expect(report).toContain(codeList(codes));
      }
    }
    for (const part of result.dimensions.flatMap(({ parts }) => parts)) {
      expect(part.codes).not.toEqual([]);
      expect(report).toContain(codeList(part.codes));
    }
  });
});

test('what is good is coloured as good: B is fragile, F2 critical, F3 low, its warnings apart', () => {
  const report = formats.html.render(results.get('seguros-andina')!, kit, { language: 'en' });
  for (const band of ['2">fragile', '3">critical', '0">low', '3">severe'])
    expect(report).toContain(`class="band tone-${band}`);
});

describe('the HTML file needs nothing else', () => {
  const report = formats.html.render(results.get('seguros-andina')!, kit, { language: 'es' });
  test.each([
    ['no script', /<script/i],
    ['nothing from the network', /(src|href)="(?!#)|url\(|@import/i],
    ['no inline handler', /\son[a-z]+="/i],
  ])('%s', (_name, forbidden) => {
    expect(report).not.toMatch(forbidden);
  });
  test('says its language and forbids the rest', () => {
    expect(report).toContain('<html lang="es">');
    expect(report).toContain("default-src 'none'");
  });
  test('every drawing has words', () => {
    const drawings = report.match(/<svg [^>]*role="img"[^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(5);
    for (const drawing of drawings) expect(drawing).toMatch(/aria-label="[^"]{3,}"/);
  });
});

describe('on paper', () => {
  const report = formats.html.render(results.get('seguros-andina')!, kit, { language: 'es' });
  const print = report.slice(report.indexOf('@media print{:root{color-scheme'));
  test.each([
    ['the verdict stays on one page', /\.verdict,[^{}]*{break-inside:avoid}/],
    ['so does a scenario down to its table', /\.whole{break-inside:avoid}/],
    ['no line ends or begins a page alone', /p,li{orphans:3;widows:3}/],
    ['a line of sources stays with what it is of', /\.card>\.soft:last-child{break-before:avoid}/],
  ])('%s', (_rule, style) => {
    expect(print).toMatch(style);
  });
  test('heading, warning signs and table of a scenario are one whole', () => {
    const wholes = report.match(/<div class="whole">.*?<\/details>\s*<\/div>/gs) ?? [];
    expect(wholes).toHaveLength(results.get('seguros-andina')!.risks.length);
    for (const whole of wholes) expect(whole).toMatch(/<h3 .*<table>/s);
  });
});

describe('a finding that is no more than a hypothesis', () => {
  const plain = results.get('seguros-andina')!;
  const grade = { grade: 'D', why: 'too-few', roles: ['user'] } as const;
  const as = <T extends object>(all: T[]) => all.map((each) => ({ ...each, grade }));
  const { caps, gaps, notices, risks, strengths } = plain;
  const result: Result = {
    ...plain,
    caps: as(caps),
    gaps: as(gaps),
    notices: as(notices),
    risks: as(risks),
    strengths: as(strengths),
  };
  const findings = risks.length + gaps.length + notices.length + strengths.length + 1;

  test.each([
    ['en', 'Hypothesis. ', 'Evidence: D, fewer than five people'],
    ['es', 'Hipótesis. ', 'Evidencia: D, menos de cinco personas'],
  ])('begins by saying so (%s)', (language, word, line) => {
    for (const format of [formats.html, formats.md]) {
      const report = format.render(result, kit, { language });
      expect(report.split(word).length - 1).toBe(findings);
      expect(report.split(line).length - 1).toBe(findings);
      expect(format.render(plain, kit, { language })).not.toContain(word);
    }
  });

  test('of which nothing is shown is not called one', () => {
    const hidden = gaps.map((gap) => ({ ...gap, band: null, bandName: null, difference: null }));
    const report = formats.md.render({ ...result, gaps: as(hidden) }, kit, { language: 'en' });
    expect(report.split('Hypothesis. ').length - 1).toBe(findings - gaps.length);
  });
});

describe('what a gap is called and what is said of it agree', () => {
  const plain = results.get('seguros-andina')!;
  const reportWith = (difference: number, band: string, language: string) => {
    const { name } = plain.bands.gap.find(({ id }) => id === band)!;
    const gaps = [{ ...plain.gaps[0]!, difference, band, bandName: name }];
    return formats.md.render({ ...plain, gaps }, kit, { language });
  };
  test.each([
    [
      'en',
      14.6,
      'aligned',
      'see it 14.6 points rosier than users; under 15 that counts as “aligned”.',
    ],
    [
      'es',
      -14.6,
      'aligned',
      'lo ven 14,6 puntos mejor que los ejecutivos; por debajo de 15 cuenta como «coinciden».',
    ],
    ['en', 1.2, 'aligned', 'see it 1 point rosier than users; under 15 that counts as “aligned”.'],
    ['en', 15, 'notable', 'see it 15 points rosier than users. '],
  ])('%s %d', (language, difference, band, words) => {
    expect(reportWith(difference, band, language)).toContain(words);
  });
});

describe('a difference below 0 in a table of evidence', () => {
  const plain = results.get('seguros-andina')!;
  const reportWith = (value: number, format: 'html' | 'md', language: string) => {
    const risks = plain.risks.map((risk) => ({
      ...risk,
      evidence: risk.evidence.map((part) =>
        part.of === 'participation-gap' ? { ...part, value } : part,
      ),
    }));
    return formats[format].render({ ...plain, risks }, kit, { language });
  };
  test.each([
    ['html', 'en', 'A difference below 0 says the opposite: the others see it better.'],
    ['md', 'en', 'A difference below 0 says the opposite: the others see it better.'],
    ['md', 'es', 'Una diferencia por debajo de 0 dice lo contrario'],
  ] as const)('is explained, and only there (%s, %s)', (format, language, words) => {
    expect(reportWith(-15, format, language).split(words)).toHaveLength(2);
    for (const value of [-0.4, 15])
      expect(reportWith(value, format, language)).not.toContain(words);
  });
});

describe('where not even all that can be proposed lifts the verdict', () => {
  const plain = results.get('seguros-andina')!;
  const change = {
    of: 'x',
    name: { en: 'A figure', es: 'Una cifra' },
    unit: 'points',
    from: 9,
    to: 98,
  } as const;
  const reportWith = (changes: (typeof change)[], language = 'en') => {
    const { band, bandName } = plain.verdict;
    const up = { changes, band: band!, bandName: bandName!, exact: false };
    const robustness: NonNullable<Result['robustness']> = {
      ...plain.robustness!,
      flips: { ...plain.robustness!.flips, up },
      path: { steps: null, why: 'out-of-reach' },
    };
    const report = formats.md.render({ ...plain, robustness }, kit, { language });
    return report.slice(report.indexOf('\n## What would change'), report.indexOf('\n## Politics'));
  };
  test('that is said first and once, and no list of figures', () => {
    const report = reportWith([change, change]);
    expect(report).toMatch(
      /^\n## What would change the verdict\n\n- Everything that this assessment can/,
    );
    expect(report).toContain('because 2 figures would have to be much better at the same time');
    expect(report).not.toMatch(/A figure|These would|No action/);
  });
  test('one figure that alone does is named, and that no action goes so far', () => {
    const report = reportWith([change]);
    expect(report).toContain('“A figure” at 98 or more (today 9).');
    expect(report).toContain('No action that this assessment can propose goes so far');
  });
});

describe('answers drawn at random', () => {
  const plain = results.get('seguros-andina')!;
  const all = plain.respondents.reduce((sum, { n }) => sum + n, 0);
  test.each([
    ['en', all, 'All answers were drawn at random'],
    ['es', all, 'Todas las respuestas se sacaron al azar'],
    ['en', 1, `1 of ${all} answer sheets, those of records among them, was drawn at random`],
    ['es', 2, `2 de ${all} cuestionarios, contando las hojas de registros, se sacaron al azar`],
  ])('are no people where a record sheet is among them (%s, %d)', (language, simulated, words) => {
    const answers = { ...plain.answers, simulated };
    const report = formats.md.render({ ...plain, answers }, kit, { language });
    expect(report).toContain(`**${words}: `);
  });
});

describe('who answered late', () => {
  const plain = results.get('seguros-andina')!;
  const reportWith = (difference: number | null) => {
    const respondents = plain.respondents.map((row) => ({
      ...row,
      late: row.role === 'user' ? { early: 66, late: 58, difference } : null,
    }));
    return formats.md.render({ ...plain, respondents }, kit, { language: 'en' });
  };
  test.each([
    [4, 'say much the same as the others'],
    [-4, 'say much the same as the others'],
    [5, 'give scores 5 points higher than the others'],
    [-5, 'give scores 5 points lower than the others'],
    [null, 'Too few to tell whether those who answered late say something else: users.'],
  ])('%s points', (difference, words) => {
    const report = reportWith(difference);
    expect(report).toContain(words);
    expect(report.includes('the nearest there is')).toBe(difference !== null);
  });
  test('more answers than people leave nobody to answer', () => {
    const respondents = plain.respondents.map((row) => ({ ...row, n: 7, of: 5, units: [] }));
    const report = formats.md.render({ ...plain, respondents }, kit, { language: 'en' });
    expect(report).toContain('| Users | 7 of 5 | 140% | 0 |');
  });
});

describe('how answers were given', () => {
  const plain = results.get('seguros-andina')!;
  const none = { straight: 0, hurried: 0, contradicting: 0, any: 0 };
  const some = { straight: 1, hurried: 0, contradicting: 2, any: 3 };
  const quality: Result['quality'] = {
    people: 149,
    total: some,
    byRole: [
      { role: 'executive', people: 6, counts: none },
      { role: 'user', people: 124, counts: { ...some, any: 2 } },
    ],
    pairs: [{ id: 'x', says: { en: 'one and other', es: 'uno y otro' }, people: 2 }],
    score: { all: 45, without: 46 },
    records: { high: 2, withoutDocument: 1 },
  };
  const reportWith = (changed: Partial<Result['quality']>, language = 'en') =>
    formats.md.render({ ...plain, quality: { ...quality, ...changed } }, kit, { language });

  test('is said with the score with and without those concerned', () => {
    const report = reportWith({});
    expect(report).toContain('Of 149 people, 3 show a sign');
    expect(report).toContain('- By role: users, 2 of 124.');
    expect(report).toContain('Of roles of few people, or');
    expect(report).toContain('2 said both: one and other.');
    expect(report).toContain('Score 45; without the 3 people concerned, 46.');
    expect(report).toContain('of 2 figures worth 75 points or more, 1 names no document');
    expect(reportWith({}, 'es')).toContain('Puntuación 45; sin las 3 personas señaladas, 46.');
  });
  test.each([
    ['en', 'Of 149 people, fewer than 5 show a sign'],
    ['es', 'De 149 personas, menos de 5 muestran alguna señal'],
  ])('by fewer than five people is said of some (%s)', (language, words) => {
    const total = { straight: null, hurried: null, contradicting: null, any: null };
    const report = reportWith({ total, byRole: [], pairs: [], score: null }, language);
    expect(report).toContain(words);
    expect(report).not.toMatch(/said both|in the total only|solo se cuenta/);
  });
  test('of kinds that few show is not counted apart', () => {
    const total = { straight: null, hurried: null, contradicting: null, any: 7 };
    expect(reportWith({ total })).toContain('Of 149 people, 7 show a sign');
  });
  test('roles that are all shown leave nobody to be counted in the total only', () => {
    expect(reportWith({ people: 130 })).not.toContain('Of roles of few people');
  });
  test.each([
    ['no sign', { total: none, pairs: [], score: null }, 'show no sign of carelessness'],
    [
      'too few people',
      { people: 4, total: null, score: null },
      'Too few people to say how carefully',
    ],
  ])('%s', (_rule, changed, words) => {
    const report = reportWith(changed);
    expect(report).toContain(words);
    expect(report).not.toContain('Score 45');
  });
  test('figures that all name a document are no remark', () => {
    const records = { high: 2, withoutDocument: 0 };
    expect(reportWith({ records })).not.toContain('no document.');
  });
});

/** As if the organisation had called everything so that it names itself. */
function named(result: Result, name: string): Result {
  return {
    ...result,
    assessment: { ...result.assessment, organisation: name, brand: { name } },
    respondents: result.respondents.map((row) => ({
      ...row,
      units: [{ unit: 'one', name, n: 5, of: 6 }],
    })),
    rankings: result.rankings.map((ranking) => ({
      ...ranking,
      items: ranking.items.map((item) => ({ ...item, text: name })),
    })),
    reported: result.reported.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, text: name })),
    })),
  };
}

describe('hostile words are only words', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{verdict.score}}',
    '| a | b | [link](http://example.org) *bold* `code` # head',
    '</style></html>',
    '‮right to left',
    'x'.repeat(10_000),
  ];
  test.each(hostile)('%s', (organisation) => {
    const result = named(results.get('distribuidora-sur')!, 'Plain');
    const told = named(result, organisation);
    for (const edition of editions) {
      const html = formats.html.render(told, kit, { language: 'en', edition });
      const plain = formats.html.render(result, kit, { language: 'en', edition });
      // Pictures break long words into lines of their own.
      const tags = (report: string) =>
        report.match(/<[a-z]+/gi)!.filter((tag) => !/<(text|tspan)/.test(tag));
      expect(tags(html)).toEqual(tags(plain));
      expect(html.split('</style>')).toHaveLength(2);
    }
    const markdown = formats.md.render(told, kit, { language: 'en' });
    expect(markdown.split('\n')[0]).toMatch(/^# .*: Readiness to adopt CRM$/);
    expect(markdown).not.toMatch(/(^|[^\\])<(script|img)/);
    expect(markdown).not.toMatch(/[^\\]\[link]/);
  });
});

describe('no score is said, never a 0', () => {
  const result = results.get('distribuidora-sur')!;
  const { verdict } = result;
  const without: Result = {
    ...result,
    verdict: {
      ...verdict,
      score: null,
      why: 'requirement',
      band: null,
      bandName: null,
      uncapped: null,
      title: { en: 'Executive self-view', es: 'Autorretrato' },
      requirements: [],
      reasons: [],
    },
    risks: result.risks.map((risk) => ({
      ...risk,
      score: null,
      why: 'no-answers' as const,
      band: null,
      bandName: null,
    })),
  };
  test.each(['html', 'md'] as const)('in %s', (format) => {
    const report = formats[format].render(without, kit, { language: 'en' });
    expect(report).toContain('There is no overall score: too few answers for an overall score.');
    expect(report).toContain('Executive self-view');
    expect(report).toContain('no answers to compute it from');
    expect(report).not.toContain('null');
  });
  test('a score of 0 is a score', () => {
    const zero = { ...result, verdict: { ...verdict, score: 0, band: 'not-ready' } };
    expect(formats.md.render(zero, kit, { language: 'en' })).toContain('(0 of 100)');
    expect(formats.html.render(zero, kit, { language: 'en' })).toContain('<p>0 of 100 ');
  });
});

describe('the texts of both languages', () => {
  const texts = (language: string): Record<string, string> =>
    parse(readFileSync(`templates/texts/${language}.yaml`, 'utf8'));
  const views = readdirSync('src/report', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/report/${file}`, 'utf8'));
  const used = [...Object.values(kit.templates), ...views].join('\n');

  test('have the same keys', () => {
    expect(Object.keys(texts('es')).sort()).toEqual(Object.keys(texts('en')).sort());
  });
  test.each(Object.keys(texts('en')))('%s takes the same arguments in both, and is used', (key) => {
    const names = (message: string) => [...new Set(message.match(/\{\w+(?=[,}])/g) ?? [])].sort();
    expect(names(texts('es')[key]!)).toEqual(names(texts('en')[key]!));
    const family = key.slice(0, key.indexOf('.') + 1);
    expect(
      used.includes(`"${key}"`) || used.includes(`'${key}'`) || used.includes(`\`${family}$`),
    ).toBe(true);
  });
  test('a text that is not there is an error, not a hole', () => {
    expect(() => wordingFor(kit, 'en').phrase('no.such.text')).toThrow(RangeError);
    expect(() => wordingFor(kit, 'fr')).toThrow(RangeError);
  });
  test('a template that names what the view does not have is an error', () => {
    const broken = {
      ...kit,
      templates: { ...kit.templates, 'markdown/report.hbs': '{{nothing}}' },
    };
    const result = results.get('distribuidora-sur')!;
    expect(() => formats.md.render(result, broken, { language: 'en' })).toThrow(/nothing/);
  });
});
