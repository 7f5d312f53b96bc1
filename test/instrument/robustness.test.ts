import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../src/instrument/load.ts';
import { readSource } from '../../src/instrument/read-file.ts';
import { checkShape } from '../../src/instrument/shape.ts';
import { parseSource } from '../../src/instrument/yaml.ts';
import { assessmentSchema } from '../../src/model/assessment.ts';
import { respondentSchema } from '../../src/model/respondent.ts';
import { questionnaireFileSchema, topicSchema } from '../../src/questions/questionnaire.ts';
import { rubricSchema } from '../../src/scoring/rubric.ts';
import { bakery, brief, copyWith, emptyFolder } from './bakery.ts';

const schemas = [
  rubricSchema,
  topicSchema,
  questionnaireFileSchema,
  assessmentSchema,
  respondentSchema,
];
const files = ['rubric', 'demand', 'supply', 'questionnaire'].map((name) => ({
  name: `${name}.yaml`,
  text: readFileSync(`${bakery}/${name}.yaml`, 'utf8'),
}));

/** A file of the bakery in which a stretch was replaced by a piece of YAML. */
const damaged = fc
  .record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    piece: fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '\n',
        ':',
        ' :',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a ',
        '*a',
        '!x ',
      ),
      fc.constantFrom(
        'null',
        '~',
        '.nan',
        '-1',
        '1e999',
        'true',
        '? ',
        '---\n',
        '\t',
        '<<: *a',
        '#',
        '|',
        '\u0000',
      ),
      fc.string({ maxLength: 8 }),
    ),
  })
  .map(({ file, at, length, piece }) => {
    const start = Math.floor(at * file.text.length);
    return {
      name: file.name,
      text: file.text.slice(0, start) + piece + file.text.slice(start + length),
    };
  });

describe('whatever a file holds, it gives a value or issues with words and places', () => {
  test('random bytes', () => {
    const path = join(emptyFolder(), 'x.yaml');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        writeFileSync(path, bytes);
        const { value, issues } = readSource(path);
        brief(issues);
        expect(value === undefined).toBe(issues.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  test('random values against every schema', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const source = parseSource(JSON.stringify(value), 'x.json');
        brief(source.issues);
        if (!source.value) return;
        for (const schema of schemas) {
          const { issues } = checkShape<unknown>(schema, source.value);
          brief(issues);
          expect(issues.length).toBeGreaterThan(0);
          expect(issues.every(({ line, column }) => line === 1 && Number(column) >= 1)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('damaged instruments', () => {
    const folder = copyWith(bakery);
    fc.assert(
      fc.property(damaged, ({ name, text }) => {
        for (const file of files) writeFileSync(join(folder, file.name), file.text);
        writeFileSync(join(folder, name), text);
        const { value, issues } = loadInstrument(folder);
        brief(issues);
        const wrong = issues.some(({ severity }) => severity === 'error');
        expect(value === undefined).toBe(wrong);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

test('places are inside the file', () => {
  fc.assert(
    fc.property(damaged, ({ text }) => {
      const lines = text.split('\n');
      const { value: source, issues } = parseSource(text, 'x.yaml');
      const found = source ? checkShape<unknown>(rubricSchema, source).issues : issues;
      for (const { line, column } of found) {
        if (line === undefined) continue;
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    }),
    { numRuns: 200 },
  );
});
