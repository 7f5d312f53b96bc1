import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { shippedKit } from '../../src/cli/shipped-kit.ts';
import { formats } from '../../src/report/index.ts';
import { editions } from '../../src/report/request.ts';
import { kit as plain } from '../support/kit.ts';
import { resultFor } from '../support/results.ts';

const kit = await shippedKit('.');
const result = resultFor('examples/talleres-ribera');

test('every template and every text was compiled as it stands in its file', () => {
  const { compiled = {}, templates, texts } = kit;
  const files = [...Object.keys(templates), ...Object.keys(texts).map((id) => `texts/${id}.yaml`)];
  expect(Object.keys(compiled).sort()).toEqual(files.sort());
  for (const [path, source] of Object.entries(templates))
    expect(compiled[path]!.source, path).toBe(source);
  expect(texts).toEqual(plain.texts);
});

test.each(editions)('what is compiled gives the same bytes (%s)', (edition) => {
  for (const format of [formats.html, formats.md]) {
    const request = { language: 'es', edition };
    expect(format.render(result, kit, request)).toBe(format.render(result, plain, request));
  }
});

test('a template of one’s own is taken in place of what was compiled', () => {
  const templates = { ...kit.templates, 'markdown/report.hbs': 'Own: {{title}}' };
  const request = { language: 'en' };
  const own = { ...kit, templates, compiler: Handlebars };
  expect(formats.md.render(result, own, request)).toMatch(/^Own: Talleres/);
});
