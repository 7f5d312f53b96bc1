import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeUnfinishedWrites } from '../../src/answers/answer-file.ts';
import { takeInterview } from '../../src/answers/interview-lock.ts';
import { removeFile } from '../../src/answers/remove-file.ts';
import { formatRespondent, writeRespondent } from '../../src/answers/respondent-file.ts';
import { checkShape } from '../../src/instrument/shape.ts';
import { parseSource } from '../../src/instrument/yaml.ts';
import { idSchema } from '../../src/model/id.ts';
import { type Respondent, respondentSchema } from '../../src/model/respondent.ts';
import { emptyFolder } from '../instrument/bakery.ts';

const respondent: Respondent = {
  answers: {
    'bread-habit': { seconds: 10, value: 'packaged', comment: 'yes: "no", {maybe}\nand more' },
    'main-loaf': { outcome: 'unknown' },
    'goals-in-order': { value: ['low-prices', 'fresh-bread'] },
    plans: { value: [{ goal: { other: 'no' }, by: '2027-05', target: 1.5 }] },
  },
  consent: { attributed: false },
  status: 'complete',
  day: '2026-11-03',
  respondent: { language: 'es', id: '7', unit: 'upper', role: 'neighbour' },
  instrument: 'bakery@1',
  format: 1,
};

test('keys stand in one order, and one answer on a line', () => {
  expect(formatRespondent(respondent)).toBe(
    [
      'format: 1',
      'instrument: bakery@1',
      'respondent: { id: "7", role: neighbour, unit: upper, language: es }',
      'day: 2026-11-03',
      'status: complete',
      'consent: { attributed: false }',
      'answers:',
      '  bread-habit: { value: packaged, seconds: 10, comment: "yes: \\"no\\", {maybe}\\nand more" }',
      '  main-loaf: { outcome: unknown }',
      '  goals-in-order: { value: [ low-prices, fresh-bread ] }',
      '  plans: { value: [ { goal: { other: no }, by: 2027-05, target: 1.5 } ] }',
      '',
    ].join('\n'),
  );
});

function readBack(text: string): Respondent | undefined {
  const { value: source, issues } = parseSource(text, 'x.yaml');
  expect(issues).toEqual([]);
  return checkShape(respondentSchema, source!).value;
}

test('what was begun of answers stands at the end, one on a line', () => {
  const drafts = { 'main-loaf': [{ goal: 'fewer', by: '20' }] };
  const lines = formatRespondent({ ...respondent, drafts })
    .trimEnd()
    .split('\n');
  expect(lines.slice(-2)).toEqual(['drafts:', '  main-loaf: [ { goal: fewer, by: "20" } ]']);
});

test('what was written is read back, whatever people write', () => {
  const id = fc.stringMatching(/^[a-z]{1,9}$/).filter((word) => idSchema.safeParse(word).success);
  const value = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.integer(),
    fc.array(fc.string()),
    fc.dictionary(id, fc.oneof(fc.string(), fc.boolean())),
  );
  const comment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(value, comment, (given, words) => {
      const answers = {
        one: { value: given, comment: words },
        two: { outcome: 'skipped' as const },
      };
      const written: Respondent = { ...respondent, answers, drafts: { three: given } };
      expect(readBack(formatRespondent(written))).toEqual(written);
    }),
  );
});

test('an unwritten unit stays unwritten', () => {
  const { unit: _unit, ...person } = respondent.respondent;
  expect(formatRespondent({ ...respondent, respondent: person })).not.toContain('unit');
});

test('writing creates the folder, replaces what was there and leaves nothing beside it', () => {
  const folder = join(emptyFolder(), 'answers');
  const path = join(folder, 'k3v9x2.yaml');
  writeRespondent(path, respondent);
  writeRespondent(path, { ...respondent, status: 'in-progress' });
  expect(readBack(readFileSync(path, 'utf8'))?.status).toBe('in-progress');
  expect(readdirSync(folder)).toEqual(['k3v9x2.yaml']);
});

test('the times of an answer file and of its folder say the day and no hour', () => {
  const folder = join(emptyFolder(), 'answers');
  const path = join(folder, 'k3v9x2.yaml');
  const times = (of: string) => statSync(of).mtime.toISOString();
  const midnight = `${respondent.day}T00:00:00.000Z`;
  writeRespondent(path, respondent);
  expect([path, folder].map(times)).toEqual([midnight, midnight]);
  removeFile(path, respondent.day);
  expect(times(folder)).toBe(midnight);
});

test('the times of a lock, and of the folder where it was, say the day and no hour', () => {
  const folder = join(emptyFolder(), 'answers');
  const letGo = takeInterview(join(folder, 'k3v9x2.yaml'), respondent.day);
  if ('taken' in letGo) throw new Error('nobody is at it');
  const times = () =>
    [folder, ...readdirSync(folder).map((name) => join(folder, name))].map((path) =>
      statSync(path).mtime.toISOString(),
    );
  const midnight = `${respondent.day}T00:00:00.000Z`;
  expect(times()).toEqual([midnight, midnight]);
  letGo();
  expect(times()).toEqual([midnight]);
});

test('an assessment that was moved is not made anew', () => {
  const gone = join(emptyFolder(), 'acme');
  const path = join(gone, 'answers', 'k3v9x2.yaml');
  expect(() => writeRespondent(path, respondent)).toThrow('ENOENT');
  expect(() => takeInterview(path, respondent.day)).toThrow('ENOENT');
  expect(existsSync(gone)).toBe(false);
});

test('a file that cannot be written leaves what stood there as it was', () => {
  const folder = emptyFolder();
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'kept'), '');
  expect(() => writeRespondent(taken, respondent)).toThrow();
  expect(existsSync(join(taken, 'kept'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('what a kill left beside one answer file goes, and nothing else', () => {
  const folder = emptyFolder();
  const others = ['k3.yaml', 'k3.yaml.old', 'k3.yaml.12a', 'k34.yaml.123', 'xk3.yaml.123'];
  for (const name of ['k3.yaml.123', 'k3.yaml.4567890', ...others])
    writeFileSync(join(folder, name), '');
  removeUnfinishedWrites(join(folder, 'k3.yaml'));
  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
  removeUnfinishedWrites(join(folder, 'nowhere', 'k3.yaml'));
});

test('answers drawn at random stay marked as such', () => {
  const drawn = { ...respondent, simulated: true as const };
  expect(readBack(formatRespondent(drawn))).toEqual(drawn);
});
