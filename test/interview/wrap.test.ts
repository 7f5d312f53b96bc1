import { expect, test } from 'vitest';
import { fitted, wrap } from '../../src/interview/wrap.ts';

test.each([
  ['breaks between words', 'one two three', 8, '', 'one two\nthree'],
  ['fills a line to its end', 'one two three', 7, '', 'one two\nthree'],
  ['leaves a short text as it is', 'one two', 20, '', 'one two'],
  ['keeps the line breaks of the text', 'one\ntwo', 20, '', 'one\ntwo'],
  [
    'leaves a command whole: a line after two blanks',
    'go:\n  one two three',
    8,
    '',
    'go:\n  one two three',
  ],
  ['indents every line but the first', 'one two three', 9, '  ', 'one two\n  three'],
  [
    'leaves a word whole that is longer than a line',
    'a governmental b',
    5,
    '',
    'a\ngovernmental\nb',
  ],
  ['takes nothing', '', 20, '', ''],
])('%s', (_rule, text, width, indent, wrapped) => {
  expect(wrap(text, width, indent)).toBe(wrapped);
});

test.each([
  ['breaks between words', 'one two three', 8, '', 'one two\nthree'],
  ['cuts a word that is longer than a line', 'a governmental b', 5, '', 'a\ngover\nnment\nal b'],
  ['cuts it at the end of a line', 'abcdefghij', 5, '', 'abcde\nfghij'],
  ['indents every line but the first', 'governmental', 7, '  ', 'gover\n  nment\n  al'],
  ['keeps blanks of a line that fits', '  a  b', 8, '', '  a  b'],
  ['breaks a command that does not fit', '  one two three', 9, '', '  one two\n  three'],
  ['keeps every line as far in as the first', '  governmental', 6, '', '  gove\n  rnme\n  ntal'],
  ['keeps the line breaks of the text', 'one\ntwo', 8, '', 'one\ntwo'],
  ['takes nothing', '', 8, '', ''],
])('for a screen: %s', (_rule, text, width, indent, lines) => {
  expect(fitted(text, width, indent)).toBe(lines);
});
