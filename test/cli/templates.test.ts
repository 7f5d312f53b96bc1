import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../instrument/bakery.ts';
import { run } from '../support/run.ts';

/** A folder with these files, and a report made with it. */
async function reportWith(files: Record<string, string>) {
  const folder = emptyFolder();
  const own = join(folder, 'own');
  mkdirSync(own);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), content);
  }
  const out = join(folder, 'out');
  const told = await run([
    ...['report', 'examples/distribuidora-sur', '--lang', 'en', '--format', 'html'],
    ...['--templates', own, '--out', out],
  ]);
  return { ...told, own, html: () => readFileSync(join(out, 'report.html'), 'utf8') };
}

test('templates and texts of one’s own take the place of those of the same name', async () => {
  const { code, html } = await reportWith({
    'html/verdict.hbs': '<p>{{t "heading.verdict"}}: mine</p>',
    'texts/en.yaml': 'heading.verdict: What we say\n',
  });
  expect(code).toBe(0);
  expect(html()).toContain('<p>What we say: mine</p>');
});

describe('what is wrong is told with its place, and nothing is written:', () => {
  test.each([
    ['a name', { 'html/verdict.hbs': 'a\n{{nothing}}' }, 'html/verdict.hbs:2:3', 'nothing'],
    ['braces', { 'html/verdict.hbs': 'a\n\n{{#if x}' }, 'html/verdict.hbs:3', 'Expecting'],
    ['a text that there is not', { 'texts/en.yaml': 'heading.x: A\n' }, 'en.yaml:1:1', 'heading.x'],
    ['a text with a hole', { 'texts/en.yaml': 'heading.plan: "{a"\n' }, 'en.yaml:1:15', 'cannot'],
    ['YAML', { 'texts/en.yaml': 'a: "b' }, 'texts/en.yaml:1', 'YAML'],
  ])('%s', async (_what, files, place, words) => {
    const { code, stderr, html } = await reportWith(files as Record<string, string>);
    expect(code).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(words);
    expect(html).toThrow();
  });

  test('a folder that there is not', async () => {
    const argv = ['report', 'examples/distribuidora-sur', '--templates', '/no/such', '--out', 'x'];
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toContain('/no/such');
  });
});
