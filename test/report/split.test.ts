import { describe, expect, test } from 'vitest';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Result } from '../../src/model/result.ts';
import { formats } from '../../src/report/index.ts';
import { score } from '../../src/scoring/score.ts';
import { kit } from '../support/kit.ts';

const { value } = loadAssessment('test/fixtures/bakery-village', () => 'test/fixtures/bakery');
const result = score(value!.instrument, value!.assessment, value!.respondents);

const few = (closeness: 'same' | 'adjacent' | 'split'): Agreement => ({
  split: closeness === 'split',
  closeness,
  figures: null,
});
const figures = (value: number, chance: number | null = 0.264): Agreement => ({
  split: value > 5 / 6,
  closeness: null,
  figures: {
    rWg: { value: 0.4, least: 0.7, chance: null },
    deviation: { value, most: 5 / 6, chance },
  },
});

/** The section of a report in which the first role of the first questions has this agreement. */
function section(agreements: (Agreement | null)[], language = 'en'): string {
  const first = result.questions[0]!;
  const questions: Result['questions'] = agreements.map((agreement, index) => ({
    ...first,
    id: `q-${index}`,
    name: { en: `Question ${index}`, es: `Pregunta ${index}` },
    byRole: first.byRole.slice(0, 1).map((row) => ({ ...row, agreement })),
  }));
  const report = formats.md.render({ ...result, questions }, kit, { language });
  return report.match(/## (?:Where people of one role|Donde las personas)[\s\S]*?\n(?=## )/)![0];
}
const named = (text: string) => text.match(/Question \d/g) ?? [];

describe('where people of one role do not see the same', () => {
  test('the widest apart come first, and behind them those too few for a figure', () => {
    const agreements = [few('split'), figures(1), figures(0.5), figures(1.4), few('adjacent')];
    expect(named(section(agreements))).toEqual(['Question 3', 'Question 1', 'Question 0']);
  });
  test('five are named, the others counted', () => {
    const text = section([1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6].map((each) => figures(each)));
    expect(named(text)).toEqual([6, 5, 4, 3, 2].map((each) => `Question ${each}`));
    expect(text).toContain('2 more questions');
  });
  test('a figure stands beside what chance reaches', () => {
    const text = section([figures(0.84)]);
    expect(text).toContain('lie 0.9 steps of the scale from their mean. Up to 0.8,');
    expect(text).toContain('pass for agreeing: in 26% of cases;');
    expect(text).toContain('(0.4 here, agreement from 0.7): hardly ever');
  });
  test('few people have words and no figure', () => {
    expect(section([few('split')])).not.toMatch(/wg|lie \d|steps? of the scale from/);
  });
  test.each([
    ['nobody is split', [figures(0.5), few('same')], 'On no question', 'En ninguna pregunta'],
    ['nothing may be shown', [null], 'Too few people', 'Respondieron muy pocas'],
  ])('%s: it says so', (_name, agreements, english, spanish) => {
    expect(section(agreements)).toContain(english);
    expect(section(agreements, 'es')).toContain(spanish);
    expect(named(section(agreements))).toEqual([]);
  });
});
