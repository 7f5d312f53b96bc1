import { oneOf, type Random, whole } from '../../src/questions/sample.ts';

/** What stands in place of a value that somebody wrote. */
const VALUES = [
  ...[
    'null',
    'true',
    '~',
    '0',
    '-1',
    '1e999',
    '.nan',
    '.inf',
    '0x1F',
    '9007199254740993',
    '""',
    "''",
  ],
  ...['[]', '{}', '[[[]]]', '{ a: { b: [] } }', '2026-02-30', '2026-11-03T10:00:00Z', '"\\u0000"'],
  ...[
    '&a [*a]',
    '*nobody',
    '!!js/function "x"',
    '!!binary QQ==',
    '<<',
    '"{{verdict}}"',
    '| \n  text',
  ],
  ...['__proto__', '"\u202e"', '💣', 'ñandú', `"${'x'.repeat(5000)}"`, '{ __proto__: { a: 1 } }'],
] as const;

type Mutation = (lines: string[], random: Random) => string[];

const at = (lines: readonly string[], random: Random) => whole(0, lines.length - 1, random);

/** A place of one value after a colon or a dash: what stands before it is kept. */
const VALUE = /^(\s*(?:- )*(?:"?[\w-]+"?:\s+)?)(\S.*)$/;

const mutations: Mutation[] = [
  (lines, random) => lines.toSpliced(at(lines, random), 1),
  (lines, random) => {
    const line = at(lines, random);
    return lines.toSpliced(line, 0, lines[line]!);
  },
  (lines, random) => {
    const [one, two] = [at(lines, random), at(lines, random)];
    return lines.with(one, lines[two]!).with(two, lines[one]!);
  },
  (lines, random) => {
    const line = at(lines, random);
    return lines.with(line, `${' '.repeat(whole(1, 4, random))}${lines[line]}`);
  },
  (lines, random) => {
    const line = at(lines, random);
    return lines.with(line, lines[line]!.trimStart());
  },
  (lines, random) => {
    const line = at(lines, random);
    return lines.with(
      line,
      lines[line]!.replace(VALUE, (_, head) => head + oneOf(VALUES, random)),
    );
  },
  (lines, random) => {
    const line = at(lines, random);
    const place = whole(0, lines[line]!.length, random);
    const sign = oneOf(
      ['"', "'", '{', '}', '[', ']', ':', ',', '#', '\t', '&', '*', '!', '%', '\u0000'],
      random,
    );
    return lines.with(line, lines[line]!.slice(0, place) + sign + lines[line]!.slice(place));
  },
  (lines, random) => {
    const line = at(lines, random);
    return lines.with(
      line,
      lines[line]!.replace(/[\w-]+(?=:)/, () =>
        oneOf(['x', 'id', 'format', 'when', 'constructor', '1'], random),
      ),
    );
  },
  (lines, random) => lines.slice(0, whole(0, lines.length, random)),
  (lines, random) => [...lines, `deep: ${'['.repeat(whole(50, 3000, random))}`],
  (lines, random) => {
    const line = at(lines, random);
    return lines.with(line, lines[line]! + ' x'.repeat(whole(1000, 100_000, random)));
  },
  (lines) => [...lines, '---', ...lines],
];

/** How the bytes of a file may be other than UTF-8 with line feeds. */
const encodings: ((text: string, random: Random) => Buffer)[] = [
  ...Array.from({ length: 8 }, () => (text: string) => Buffer.from(text)),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  (text) => Buffer.from(text.replaceAll('\n', '\r')),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
  (text, random) => {
    const bytes = Buffer.from(text);
    for (let count = 0; count < 3; count++)
      if (bytes.length > 0) bytes[whole(0, bytes.length - 1, random)] = whole(0, 255, random);
    return bytes;
  },
];

/** A text file as carelessness, other programs and malice leave it: changed in one to three places. */
export function mutated(text: string, random: Random): Buffer {
  let lines = text.split('\n');
  for (let count = whole(1, 3, random); count > 0 && lines.length > 0; count--)
    lines = oneOf(mutations, random)(lines, random);
  return oneOf(encodings, random)(lines.join('\n'), random);
}
