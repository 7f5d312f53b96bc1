/** What an organisation could write and a report must take for words. */
export const hostile = [
  '<script>alert(1)</script>',
  '</w:t></w:p>]]><![CDATA[',
  `"quotes" & 'apostrophes' &amp; &#65;`,
  '{{verdict.score}} {n, plural}',
  '\u202eright to left\u200f',
  'before\u0000\u0001\u000b\u001f\ud800\uffffafter',
  '=1+1',
  '@x',
  '\tx',
  'line\r\nbreak',
  'half\ra break',
  '\u202e=1+1',
  'x'.repeat(10_000),
];
