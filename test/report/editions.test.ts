import { describe, expect, test } from 'vitest';
import { type Result, resultSchema } from '../../src/model/result.ts';
import { formats } from '../../src/report/index.ts';
import { LEAST_PUBLIC, publicResult } from '../../src/report/public-result.ts';
import { kit } from '../support/kit.ts';
import { examples, resultFor } from '../support/results.ts';

const languages = ['en', 'es'] as const;
const results = new Map(examples.map((id) => [id, resultFor(`examples/${id}`)]));

describe.each(examples)('of %s', (example) => {
  const result = results.get(example)!;
  const small = result.respondents
    .filter(({ records, n }) => !records && n < LEAST_PUBLIC)
    .map(({ role }) => role);

  describe('the board’s edition', () => {
    test.each(languages)('reads as it was read last (%s)', async (language) => {
      const report = formats.md.render(result, kit, { language, edition: 'board' });
      const shown = report.replace(/\b[0-9a-f]{12}\b/g, '…');
      await expect(shown).toMatchFileSnapshot(`golden/${example}.board.${language}.md`);
    });

    test.each(languages)('says in few of its words what decides (%s)', (language) => {
      const [full, board] = (['full', 'board'] as const).map((edition) =>
        formats.md.render(result, kit, { language, edition }),
      );
      expect(board!.length).toBeLessThan(full!.length / 8);
      for (const { code } of result.risks) expect(board).toContain(`| ${code} `);
    });
  });

  describe('the public edition', () => {
    test('is made of a Result that follows its schema', () => {
      const told = JSON.parse(formats.json.render(result, kit, { edition: 'public' }));
      expect(resultSchema.safeParse(told).success).toBe(true);
    });

    test('is of people as many as that, or it would not be tested', () => {
      expect(small).toContain('executive');
    });

    test('says the same whatever few people said', () => {
      expect(publicResult(withOthers(result, small))).toEqual(publicResult(result));
    });

    test.each(languages)('names no unit, and has no hole (%s)', (language) => {
      const units = result.respondents.flatMap(({ units: own }) =>
        own.map(({ name }) => (typeof name === 'string' ? name : (name[language] ?? ''))),
      );
      for (const format of [formats.md, formats.html]) {
        const report = format.render(result, kit, { language, edition: 'public' });
        for (const unit of units) expect(report).not.toContain(unit);
        expect(report.replace(/<style>.*<\/style>/s, '')).not.toMatch(
          /undefined|NaN|\[object|\{\{|\}\}|null/,
        );
      }
    });
  });
});

/** As if few people had said something else, in everything that is told of their role alone. */
function withOthers(result: Result, small: string[]): Result {
  const isSmall = (role: string) => small.includes(role);
  const another = <R extends { role: string; score: number | null }>(row: R): R =>
    isSmall(row.role) ? { ...row, score: 99 } : row;
  const few = new Set(
    result.questions
      .filter(({ byRole }) => byRole.some(({ role }) => isSmall(role)))
      .map(({ id }) => id),
  );
  const ofFew = new Set(
    result.measures
      .filter(
        ({ questions, roles }) =>
          questions.some((id) => few.has(id)) && roles.some((role) => isSmall(role)),
      )
      .map(({ id }) => id),
  );
  const part = <P extends { of: string; value: number | null }>(each: P): P =>
    few.has(each.of) || ofFew.has(each.of) ? { ...each, value: 12 } : each;
  return {
    ...result,
    questions: result.questions.map((question) => ({
      ...question,
      ...(few.has(question.id) ? { score: 7 } : {}),
      byRole: question.byRole.map((row) => ({
        ...another(row),
        ...(isSmall(row.role) ? { unknown: 3, agreement: null } : {}),
      })),
      counts: Object.fromEntries(
        Object.entries(question.counts).map(([role, counts]) => [
          role,
          isSmall(role) ? null : counts,
        ]),
      ),
    })),
    measures: result.measures.map((each) => (ofFew.has(each.id) ? { ...each, value: 3 } : each)),
    dimensions: result.dimensions.map((each) => ({
      ...each,
      byRole: each.byRole.map(another),
      parts: each.parts.map(part),
    })),
    risks: result.risks.map((risk) => ({
      ...risk,
      evidence: risk.evidence.map(part),
      reach: part(risk.reach),
      votes: few.has(risk.votes.of ?? '') ? { ...risk.votes, value: 1 } : risk.votes,
    })),
    gaps: result.gaps.map((gap) =>
      gap.between.some(({ role }) => isSmall(role))
        ? { ...gap, difference: 1, between: [another(gap.between[0]), another(gap.between[1])] }
        : gap,
    ),
    rankings: result.rankings.map((ranking) => ({
      ...ranking,
      items: ranking.items.map((item) => ({ ...item, places: { executive: 1 } })),
    })),
    reported: [],
    forecasts: [],
    actions: result.actions.map((action) => ({
      ...action,
      changes: { ...action.changes, from: 1 },
    })),
  };
}
