import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { eachNdjsonRow } from '../../src/answers/each-ndjson-row.ts';
import type { Given } from '../../src/answers/given.ts';
import { jsonIn } from '../../src/model/json.ts';
import type { Listener } from '../../src/scoring/counting/said.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let file: string;
beforeEach(() => {
  file = join(temporaryFolder(), 'answers.ndjson');
});

/** What is given of the rows of a file. */
function givenIn(rows: string): Given[] {
  writeFileSync(file, rows);
  const all: Given[] = [];
  eachNdjsonRow(file, (given) => all.push(given));
  return all;
}

/** What a row says once all its answers were told one by one; undefined where they cannot be. */
function told({ quick }: Given): unknown {
  const value = quick?.envelope.value as { respondent?: object } | undefined;
  if (!quick?.told || value === undefined) return undefined;
  const entries = new Map<string, unknown>();
  const listener: Listener = {
    answer: () => false,
    text: (text, read, start, end) => {
      const said = read(text.slice(start, end));
      if (said === undefined || entries.has(said[0])) return said && false;
      entries.set(...said);
      return true;
    },
  };
  if (!quick.told.said(listener)) return undefined;
  const own = value.respondent && { respondent: { ...value.respondent, id: quick.id } };
  return { ...value, ...own, answers: Object.fromEntries(entries) };
}

// Of these signs are the marks by which answers are told apart.
const words = fc.string({ unit: fc.constantFrom(...'{}[]",: \\añ'), maxLength: 12 });
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, words, fc.integer(), tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  record: fc.dictionary(words, tie('value'), { maxKeys: 3 }),
}));
const answer = fc.record(
  { value: anything, seconds: fc.nat(99), comment: words },
  { requiredKeys: ['value'] },
);
const row = fc.record({
  format: fc.constant(1),
  // What stands around the answers of two with such an id is read once.
  respondent: fc.record({ id: fc.oneof(words, fc.stringMatching(/^[a-c]{1,3}$/)) }),
  answers: fc.dictionary(words, answer, { maxKeys: 5 }),
});

/** As programs in Python write it. */
function spaced(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${spaced(each)}`,
  );
  return `{${entries.join(', ')}}`;
}

describe('answers are told one by one', () => {
  test.each([
    ['with nothing between', (value: unknown) => JSON.stringify(value)],
    ['with spaces, as programs in Python write them', spaced],
  ])('%s: as they were written, whatever they say', (_form, write) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(givenIn(rows.map(write).join('\n')).map(told)).toEqual(rows);
      }),
    );
  });

  test('and never other than JSON says, with every key once, whatever is wrong with the row', () => {
    const sign = fc.constantFrom(...'{}[]",: \\a\0\f', '');
    fc.assert(
      fc.property(row, fc.nat(), sign, fc.nat(3), (value, at, inserted, removed) => {
        const sound = JSON.stringify(value);
        const place = at % sound.length;
        const wrong = sound.slice(0, place) + inserted + sound.slice(place + removed);
        for (const each of givenIn(`${sound}\n${wrong}`).slice(1)) {
          const found = told(each);
          if (found !== undefined) expect(found).toEqual(jsonIn(wrong));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[rule: string, row: string]>([
    ['an answer stands twice', '{"format":1,"answers":{"a":{"value":1},"a":{"value":1}}}'],
    ['something stands behind them', '{"answers":{"a":{"value":1}},"consent":{"attributed":true}}'],
    ['they are no object', '{"format":1,"answers":[{"a":{}}]}'],
    ['they stand twice', '{"answers":{"a":{"value":1}},"answers":{"b":{"value":1}}}'],
  ])('not where %s', (_rule, text) => {
    expect(told(givenIn(text)[0]!)).toBeUndefined();
  });
});

test('the whole row is read on request, and from a text that is no JSON nothing', () => {
  const text = '{"answers":{"a":{"value":1}}}';
  const [sound, broken] = givenIn(`${text}\n{"answers":{"a":{"value":}}}\n`);
  expect(sound!.quick!.told!.whole()).toEqual(JSON.parse(text));
  expect(told(broken!)).toBeUndefined();
});
