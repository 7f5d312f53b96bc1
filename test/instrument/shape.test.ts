import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkShape } from '../../src/instrument/shape.ts';
import { parseSource } from '../../src/instrument/yaml.ts';
import { respondentSchema } from '../../src/model/respondent.ts';
import { resultSchema } from '../../src/model/result.ts';
import { topicSchema } from '../../src/questions/questionnaire.ts';
import { whenSchema } from '../../src/questions/when.ts';
import { conditionSchema } from '../../src/scoring/condition.ts';
import { brief } from './bakery.ts';

const schema = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z]+$/)),
  day: z.optional(z.iso.date()),
  colour: z.optional(z.enum(['green', 'yellow'])),
  size: z.optional(z.int().check(z.gte(2), z.lte(9))),
  share: z.optional(z.number().check(z.gt(0), z.lt(1))),
  words: z.optional(
    z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(5))).check(z.maxLength(2)),
  ),
  trio: z.optional(z.array(z.string()).check(z.length(3))),
  names: z._default(z.record(z.string().check(z.regex(/^[a-z]+$/)), z.int()), {}),
  inner: z.prefault(z.strictObject({ depth: z._default(z.int(), 1) }), {}),
  shape: z.optional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('circle'), radius: z.number() }),
      z.strictObject({ kind: z.literal('square'), side: z.number() }),
    ]),
  ),
  label: z.optional(
    z.union([
      z.string().check(z.minLength(1)),
      z.record(z.string().check(z.length(2)), z.string().check(z.minLength(1))),
    ]),
  ),
  either: z.optional(
    z.array(z.union([z.string(), z.strictObject({ other: z.string() })])).check(
      z.superRefine((items, context) => {
        if (items.length > 1 && items[0] === items[1])
          context.addIssue({
            code: 'custom',
            path: [1],
            params: { code: 'twice', args: { id: 'a' } },
          });
      }),
    ),
  ),
  odd: z.optional(
    z.int().check(
      z.superRefine((value, context) => {
        if (value % 2 === 0)
          context.addIssue({ code: 'custom', params: { code: 'twice', args: { id: 'x' } } });
      }),
    ),
  ),
});

function check(of: z.ZodMiniType<unknown>, text: string) {
  const { value: source, issues } = parseSource(text, 'x.yaml');
  expect(issues).toEqual([]);
  return checkShape(of, source!).issues;
}

describe('each issue stands at its place', () => {
  test.each<[rule: string, yaml: string, issues: string[]]>([
    ['nothing wrong', '', []],
    ['a missing key, at its mapping', 'shape:\n  kind: circle', ['missing-key 4:3']],
    ['an unknown key, at the key', 'idd: b', ['unknown-key 3:1']],
    ['two unknown keys are two issues', 'x: 1\ny: 1', ['unknown-key 3:1', 'unknown-key 4:1']],
    ['an unknown key further in', 'inner:\n  dept: 2', ['unknown-key 4:3']],
    ['a list for a text', 'day: [1]', ['wrong-type 3:6']],
    ['nothing for a number', 'size:', ['wrong-type 3:1']],
    ['a broken number for a whole one', 'size: 2.5', ['wrong-type 3:7']],
    ['infinity for a number', 'share: .inf', ['wrong-type 3:8']],
    ['a word that is not offered', 'colour: gren', ['not-one-of 3:9']],
    ['one of several kinds, twice', 'either: [a, a]', ['twice 3:13']],
    ['too small', 'size: 1', ['out-of-range 3:7']],
    ['too large', 'size: 10', ['out-of-range 3:7']],
    ['on an edge that is not included', 'share: 0', ['out-of-range 3:8']],
    ['a text of blanks', 'words: ["  "]', ['text-length 3:9']],
    ['a text too long', 'words: [ok, abcdef]', ['text-length 3:13']],
    ['a list too long', 'words: [a, b, c]', ['item-count 3:8']],
    ['a list of another length', 'trio: [a]', ['item-count 3:7']],
    ['a day that the calendar does not have', 'day: 2026-02-30', ['no-such-day 3:6']],
    ['a key of a free mapping', 'names: { Bad-Id: 1 }', ['bad-format 3:10']],
    ['a value of a free mapping', 'names: { ok: x }', ['wrong-type 3:14']],
    ['an unknown kind', 'shape: { kind: cirle }', ['not-one-of 3:16']],
    ['no kind', 'shape: { side: 2 }', ['missing-key 3:8']],
    ['a key of another kind', 'shape: { kind: circle, side: 2, radius: 1 }', ['unknown-key 3:24']],
    ['of a text or texts: neither', 'label: 5', ['wrong-type 3:8']],
    ['of a text or texts: an empty text', "label: ''", ['text-length 3:8']],
    ['of a text or texts: one of the texts', "label: { en: '' }", ['text-length 3:14']],
    ['what a check of the schema says', 'odd: 2', ['twice 3:6']],
    [
      'several at once, in their order',
      'size: 1\nidd: 2\ncolour: x',
      ['out-of-range 3:7', 'unknown-key 4:1', 'not-one-of 5:9'],
    ],
  ])('%s', (_rule, yaml, expected) => {
    expect(brief(check(schema, `format: 1\nid: a\n${yaml}`))).toEqual(expected);
  });

  test('everything missing, at the top', () => {
    expect(brief(check(schema, 'names: {}'))).toEqual(['missing-key 1:1', 'missing-key 1:1']);
  });
});

describe('the word that was probably meant', () => {
  test.each<[rule: string, yaml: string, suggestion: string | undefined]>([
    ['of keys at the top', 'colur: green', 'colour'],
    ['of keys inside a default', 'inner: { dept: 1 }', 'depth'],
    [
      'of keys of the kind that was chosen',
      'shape: { kind: circle, radius: 1, radus: 1 }',
      'radius',
    ],
    ['of words', 'colour: gren', 'green'],
    ['of words in capitals', 'colour: GREEN', 'green'],
    ['of kinds', 'shape: { kind: sqare }', 'square'],
    ['none when nothing is near', 'colour: magenta', undefined],
    ['none for what is not a word', 'colour: 5', undefined],
  ])('%s', (_rule, yaml, suggestion) => {
    const [issue] = check(schema, `format: 1\nid: a\n${yaml}`);
    expect(issue?.args.suggestion).toBe(suggestion);
  });
});

describe('a file of a newer version', () => {
  test('is told so, and of nothing else that this version cannot know', () => {
    const [issue, ...others] = check(schema, 'format: 2\nnovelty: 1');
    expect(issue).toMatchObject({ code: 'newer-format', line: 1, column: 9, args: { given: 2 } });
    expect(others).toEqual([]);
  });
  test('a saved Result too, which calls its format a schema', () => {
    const { value: source } = parseSource('novelty: 1\nschema: 2', 'result.json');
    expect(checkShape(resultSchema, source!).issues).toMatchObject([
      { code: 'newer-format', line: 2, column: 9, args: { given: 2, known: '1' } },
    ]);
  });
  test('but not a format further in', () => {
    const inner = z.strictObject({ inner: z.strictObject({ schema: z.literal(1) }) });
    expect(brief(check(inner, 'inner: { schema: 2 }'))).toEqual(['not-one-of 1:18']);
  });
  test('an older number is simply wrong', () => {
    expect(brief(check(schema, 'format: 0\nid: a'))).toEqual(['not-one-of 1:9']);
  });
});

describe('conditions: the branch that was meant is the one that is reported', () => {
  const holder = (of: z.ZodMiniType<unknown>) => z.strictObject({ when: of });
  test.each<[rule: string, schema: z.ZodMiniType<unknown>, yaml: string, issues: string[]]>([
    ['a misspelt key', whenSchema, '{ question: a, iz: b }', ['unknown-key 1:22']],
    ['an id in capitals', whenSchema, '{ question: A, is: b }', ['bad-format 1:19']],
    [
      'deep inside',
      whenSchema,
      '{ all: [{ question: a, is: b }, { not: { question: a, is: 5 } }] }',
      ['wrong-type 1:65'],
    ],
    ['nothing to compare with', whenSchema, '{ question: a }', ['missing-key 1:7']],
    ['a word for a number', conditionSchema, '{ of: a, below: ten }', ['wrong-type 1:23']],
    [
      'a misspelt comparison',
      conditionSchema,
      '{ any: [{ of: a, belw: 10 }] }',
      ['unknown-key 1:24'],
    ],
  ])('%s', (_rule, of, yaml, expected) => {
    expect(brief(check(holder(of), `when: ${yaml}`))).toEqual(expected);
  });

  test('a key misspelt is looked for in every branch', () => {
    const [issue] = check(holder(whenSchema), 'when: { question: a, atleast: 3 }');
    expect(issue).toMatchObject({ code: 'unknown-key', args: { suggestion: 'atLeast' } });
  });
});

test('a topic: a question of an unknown type', () => {
  const issues = check(
    topicSchema,
    'format: 1\nid: t\nname: { en: T }\nquestions:\n  - { id: q, type: chioce }\n',
  );
  expect(brief(issues)).toEqual(['not-one-of 5:20']);
  expect(issues[0]?.args.suggestion).toBe('choice');
});

test('an answer has a value or an outcome', () => {
  const answers = (answer: string) =>
    `{format: 1, instrument: a@1, respondent: {id: a, role: b, language: en}, day: 2026-11-03,\n status: complete, answers: {q: ${answer}}}`;
  expect(brief(check(respondentSchema, answers('{ seconds: 5 }')))).toEqual([
    'value-or-outcome 2:33',
  ]);
  expect(brief(check(respondentSchema, answers('{ value: 1, outcome: unknown }')))).toEqual([
    'value-or-outcome 2:33',
  ]);
  expect(brief(check(respondentSchema, answers('{ value: null }')))).toEqual([]);
});
