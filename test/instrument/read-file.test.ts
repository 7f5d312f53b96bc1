import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/instrument/read-file.ts';
import { brief, emptyFolder } from './bakery.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test.each<[rule: string, content: string | Uint8Array, issues: string[]]>([
  ['a sound file', 'a: 1', []],
  ['a NUL byte', bytes(0x61, 0x3a, 0x20, 0), ['file-not-text']],
  ['bytes that are not UTF-8', bytes(0x61, 0x3a, 0x20, 0xe9), ['file-not-text']],
  ['UTF-16, as Windows likes to write it', Buffer.from('\uFEFFa: 1', 'utf16le'), ['file-not-text']],
  ['no bytes', '', ['file-empty']],
  ['a mistake in it', 'a: 1\na: 2', ['duplicate-key 2:1']],
])('%s', (_rule, content, expected) => {
  const path = join(emptyFolder(), 'x.yaml');
  writeFileSync(path, content);
  const { issues } = readSource(path, 'shown.yaml');
  expect(brief(issues)).toEqual(expected);
  expect(issues.every(({ file }) => file === 'shown.yaml')).toBe(true);
});

test.each<[rule: string, content: string, issues: string[]]>([
  ['a sound one', '{ "a": 1 }', []],
  ['a key that objects inherit', '{ "__proto__": { "a": 1 } }', ['key-forbidden 1:3']],
  ['one that is cut off', '{ "a": [\n1,\n', ['cut-off 2:3']],
  ['one that is cut off in a text', '{ "a": { "b": "c\\" d', ['cut-off 1:21']],
  ['a missing quote is no end', '{ "a: 1,\n"b": 2 }', ['malformed 2:2']],
  ['a missing bracket is no end', '{ "a": [1, "b": 2 }', ['malformed 1:19']],
  ['something else altogether', '<html>\n<a>: "b\n<c>: [1\n', ['malformed 1:1']],
  ['the same in numbers', '{ "\\u005f_proto__": { "a": 1 } }', ['key-forbidden 1:3']],
])('JSON: %s', (_rule, content, expected) => {
  const path = join(emptyFolder(), 'x.json');
  writeFileSync(path, content);
  expect(brief(readSource(path).issues)).toEqual(expected);
});

const megabytes = (...parts: [head: string, tail: string]) => parts.join('"text",\n'.repeat(4e5));
const place = 'one too long to be parsed for places';

test.each<[rule: string, name: string, content: string, issues: string[]]>([
  [`${place}, and sound`, 'x.json', megabytes('{"a": [\n', '1]}'), []],
  [
    `${place}, with a mistake in it`,
    'x.json',
    megabytes('{"a": [\n', '2}'),
    ['malformed 400002:2'],
  ],
  [`${place}, and cut off`, 'x.json', megabytes('{"a": [\n', '"te'), ['cut-off 400002:4']],
  [`${place}, and nested deep`, 'x.json', '['.repeat(3e6), ['cut-off 1:3000001']],
  ['YAML that is too long to be parsed', 'x.yaml', megabytes('a: [\n', '2]'), ['file-too-large']],
])('%s', (_rule, name, content, expected) => {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  expect(brief(readSource(path).issues)).toEqual(expected);
});

test('a place in JSON that is too long to be parsed for places is its beginning', () => {
  const path = join(emptyFolder(), 'x.json');
  writeFileSync(path, megabytes('{"a": [\n', '2]}'));
  expect(readSource(path).value!.locate(['a'])).toEqual({ file: path, line: 1, column: 1 });
});

test('of very many mistakes the first are named', () => {
  const path = join(emptyFolder(), 'x.yaml');
  writeFileSync(path, `a: 1\n${'b: [1, 2\n'.repeat(100)}`);
  const issues = brief(readSource(path).issues);
  expect(issues).toHaveLength(20);
  expect(issues[0]).toBe('malformed 3:1');
});

test('a file that is not there', () => {
  expect(brief(readSource(join(emptyFolder(), 'x.yaml')).issues)).toEqual(['file-missing']);
});

test('a file inside a file', () => {
  expect(brief(readSource('package.json/x.yaml').issues)).toEqual(['file-missing']);
});

test('a folder where a file should be', () => {
  const path = join(emptyFolder(), 'x.yaml');
  mkdirSync(path);
  expect(brief(readSource(path).issues)).toEqual(['is-a-folder']);
});

test('a file that the system refuses, with its reason', () => {
  const { issues } = readSource('x'.repeat(5000));
  expect(issues).toMatchObject([{ code: 'file-unreadable', args: { reason: 'ENAMETOOLONG' } }]);
});

test('a file of more than 50 MB is not even read', () => {
  const path = join(emptyFolder(), 'x.yaml');
  writeFileSync(path, 'a: 1');
  truncateSync(path, 50 * 1024 * 1024 + 1);
  expect(brief(readSource(path).issues)).toEqual(['file-too-large']);
});
