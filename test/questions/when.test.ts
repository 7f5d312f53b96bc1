import { describe, expect, test } from 'vitest';
import { holds, questionsOf, type When, whenSchema } from '../../src/questions/when.ts';

const answers = {
  one: { value: 'yes' },
  many: { value: ['red', 'blue'] },
  number: { value: 3 },
  silent: { outcome: 'unknown' as const },
};

describe('a condition over earlier answers', () => {
  test.each<[string, When, boolean]>([
    ['the option chosen', { question: 'one', is: 'yes' }, true],
    ['another option', { question: 'one', is: 'no' }, false],
    ['one of several options', { question: 'one', is: ['no', 'yes'] }, true],
    ['among several chosen', { question: 'many', is: 'blue' }, true],
    ['not among them', { question: 'many', is: 'green' }, false],
    ['at least', { question: 'number', atLeast: 3 }, true],
    ['at most', { question: 'number', atMost: 2 }, false],
    ['between', { question: 'number', atLeast: 1, atMost: 3 }, true],
    ['no value meets nothing', { question: 'silent', is: 'yes' }, false],
    ['nor does a question not answered', { question: 'later', atLeast: 0 }, false],
    [
      'all',
      {
        all: [
          { question: 'one', is: 'yes' },
          { question: 'number', atMost: 2 },
        ],
      },
      false,
    ],
    [
      'any',
      {
        any: [
          { question: 'one', is: 'yes' },
          { question: 'number', atMost: 2 },
        ],
      },
      true,
    ],
    ['not', { not: { question: 'one', is: 'no' } }, true],
  ])('%s', (_name, when, expected) => {
    expect(
      holds(
        whenSchema.parse(when),
        (id) => (answers as Record<string, { value?: unknown }>)[id]?.value,
      ),
    ).toBe(expected);
  });

  test('names the questions that it looks at', () => {
    const when: When = {
      all: [{ question: 'a', is: 'x' }, { not: { any: [{ question: 'b', atLeast: 1 }] } }],
    };
    expect(questionsOf(when)).toEqual(['a', 'b']);
  });
  test('a comparison without a bound is refused', () => {
    expect(whenSchema.safeParse({ question: 'number' }).success).toBe(false);
  });
});
