import { describe, expect, test } from 'vitest';
import { type Language, say } from '../../src/messages/index.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { shipped } from '../support/instrument.ts';

const languages = ['en', 'es'] as const satisfies Language[];
const outcomes = ['unknown', 'unseen'] as const;
const hints = allQuestions(shipped().questionnaire).flatMap((question) =>
  languages.flatMap((language) =>
    [...(question.help?.[language] ?? '').matchAll(/(?:choose|elija) [“«](.+?)[”»]/g)].map(
      ([, words]) => ({ id: question.id, language, words: words!, question }),
    ),
  ),
);

describe('what a hint tells people to choose', () => {
  test.each(hints)(
    'of $id, “$words”, is offered in these words',
    ({ language, words, question }) => {
      const named = outcomes.filter((each) => say(language, `interview.${each}`) === words);
      expect(named).toHaveLength(1);
      expect(question[named[0]!]).toBe(true);
    },
  );

  test('is the same in both languages', () => {
    const choices = (wanted: string) =>
      hints
        .filter(({ language }) => language === wanted)
        .map(({ id, words }) => [
          id,
          outcomes.find((each) => say(wanted as Language, `interview.${each}`) === words),
        ]);
    expect(choices('en').length).toBeGreaterThan(3);
    expect(choices('es')).toEqual(choices('en'));
  });
});
