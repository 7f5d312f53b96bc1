import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/instrument/yaml.ts';
import { brief } from './bakery.ts';

const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, index) => {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    return `${name}: &${name} [${`*${before}, `.repeat(index === 8 ? 1 : 10)}]`;
  }),
].join('\n');

describe('what is not a sound file is named with its place', () => {
  test.each<[rule: string, text: string, issues: string[]]>([
    ['an empty file', '', ['file-empty']],
    ['nothing but comments', '# later\n', ['file-empty']],
    ['a list at the top', '- a\n- b\n', ['not-a-mapping 1:1']],
    ['a word at the top', '# c\nword\n', ['not-a-mapping 2:1']],
    ['nothing said explicitly', 'null', ['not-a-mapping 1:1']],
    ['a quote that is never closed', 'a: "b\n', ['malformed 2:1']],
    ['a bracket that is never closed', 'a: [b\n', ['malformed 2:1']],
    ['a tab to indent', 'a:\n\tb: 1\n', ['malformed 2:1']],
    ['a key that hangs in between', 'a:\n    b: 1\n  c: 2\n', ['malformed 3:1']],
    ['a colon in a text without quotes', 'a: b: c\n', ['malformed 1:4']],
    ['a tag of another program', 'a: !php/object b\n', ['malformed 1:4']],
    ['a key given twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', ['duplicate-key 4:3']],
    ['a key given three times', 'a: 1\na: 2\na: 3\n', ['duplicate-key 2:1', 'duplicate-key 3:1']],
    ['two keys that are wrong', 'a: 1\n1: b\na: 2\n', ['key-not-text 2:1', 'duplicate-key 3:1']],
    ['a key that is a list', '? [a]\n: b\n', ['key-not-text 1:3']],
    ['no key at all', ': b\n', ['key-not-text 1:1']],
    ['a key that is true', 'true: b\n', ['key-not-text 1:1']],
    ['__proto__', 'a: {__proto__: {b: 1}}', ['key-forbidden 1:5']],
    ['constructor', 'constructor: 1', ['key-forbidden 1:1']],
    ['prototype, quoted', 'a:\n  "prototype": 1', ['key-forbidden 2:3']],
    ['a second document', 'a: 1\n---\nb: 1\n', ['more-documents 2:1']],
    ['an alias without an anchor', 'a: *b\n', ['alias-unknown 1:4']],
    ['an alias before its anchor', 'a: *b\nb: &b 1\n', ['alias-unknown 1:4']],
    ['an alias in itself', 'a: &a\n  b: [*a]\n', ['alias-loop 2:7']],
    ['aliases of aliases of aliases', bomb, ['alias-bomb 5:36']],
    ['lists in lists', nested(101), ['too-deep 1:103']],
  ])('%s', (_rule, text, expected) => {
    const { value, issues } = parseSource(text, 'x.yaml');
    expect(value).toBeUndefined();
    expect(issues.every(({ file }) => file === 'x.yaml')).toBe(true);
    expect(brief(issues)).toEqual(expected);
  });
});

test('lists in lists beyond what the parser itself can take', () => {
  expect(parseSource(nested(20_000), 'x.yaml').issues).toMatchObject([
    { code: 'too-deep', line: 1 },
  ]);
});

describe('what is sound', () => {
  test.each<[rule: string, text: string, value: unknown]>([
    ['JSON', '{"a": [1, "\\u00e9", null, true]}', { a: [1, 'é', null, true] }],
    ['a byte order mark and the line ends of Windows', '\uFEFFa: 1\r\nb: x\r\n', { a: 1, b: 'x' }],
    ['a date is a text', 'a: 2026-11-03', { a: '2026-11-03' }],
    ['yes, no and on are texts', 'a: [yes, no, on, off]', { a: ['yes', 'no', 'on', 'off'] }],
    ['a directive does not change what yes means', '%YAML 1.1\n---\na: yes', { a: 'yes' }],
    ['a merge key is a key like any other', 'a: {<<: {b: 1}}', { a: { '<<': { b: 1 } } }],
    [
      'anchors repeat what stands there',
      'a: &x {b: 1}\nc: [*x, *x]',
      { a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] },
    ],
    ['the last anchor of a name counts', 'a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
    [
      'nested a hundred deep, all told',
      nested(99),
      JSON.parse(`{"a":${'['.repeat(99)}${']'.repeat(99)}}`),
    ],
  ])('%s', (_rule, text, value) => {
    const read = parseSource(text, 'x.yaml');
    expect(read.issues).toEqual([]);
    expect(read.value?.value).toEqual(value);
  });
});

describe('places', () => {
  const text = `\uFEFFa: &one\r\n  b: [x, {c: y}]\r\nd: *one\r\nempty:\r\n`;
  const { value: source } = parseSource(text, 'x.yaml');
  test.each<
    [rule: string, path: PropertyKey[], key: string | undefined, line: number, column: number]
  >([
    ['the top', [], undefined, 1, 1],
    ['a value', ['a', 'b'], undefined, 2, 6],
    ['an entry of a list', ['a', 'b', 0], undefined, 2, 7],
    ['deep inside', ['a', 'b', 1, 'c'], undefined, 2, 14],
    ['a key', ['a'], 'b', 2, 3],
    ['a value without anything begins at its key', ['empty'], undefined, 4, 1],
    ['through an alias, where it was written', ['d', 'b', 0], undefined, 2, 7],
    ['the alias itself', ['d'], undefined, 3, 4],
    ['a key through an alias', ['d'], 'b', 2, 3],
    ['what is not there: the nearest thing around it', ['a', 'b', 1, 'z', 'zz'], undefined, 2, 10],
    ['a key that is not there: its mapping', ['a', 'b', 1], 'z', 2, 10],
  ])('%s', (_rule, path, key, line, column) => {
    expect(source?.locate(path, key)).toEqual({ file: 'x.yaml', line, column });
  });
});
