import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import { measures } from '../../src/scoring/measures/index.ts';
import { rules } from '../../src/scoring/rules/index.ts';

const names = (message: string) => [...new Set(message.match(/\{\w+(?=[,}])/g) ?? [])].sort();

describe('what explain says', () => {
  test.each(Object.entries(explain))(
    '%s takes the same arguments in both languages',
    (_id, words) => {
      expect(names(words.es)).toEqual(names(words.en));
      for (const [language, message] of Object.entries(words))
        expect(() => new IntlMessageFormat(message, language)).not.toThrow();
    },
  );
  test.each(Object.keys(measures))('there is a sentence on how %s is computed', (measure) => {
    expect(explain).toHaveProperty([`explain.method.measure.${measure}`]);
  });
  test.each(Object.keys(rules))('there is a sentence on what %s gives points for', (rule) => {
    expect(explain).toHaveProperty([`explain.method.rule.${rule}`]);
  });
});
