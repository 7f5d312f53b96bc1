import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../src/answers/assessment-head.ts';
import { formats } from '../../src/report/index.ts';
import { emptyFolder } from '../instrument/bakery.ts';
import { kit } from '../support/kit.ts';
import { resultFor } from '../support/results.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** An assessment with this brand, and these files beside it. */
function headWith(brand: string, files: Record<string, string | Buffer> = {}) {
  const folder = join(emptyFolder(), 'waves', 'acme');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(
    join(folder, 'assessment.yaml'),
    [
      'format: 1\norganisation: Acme\nwave: "1"\ndate: 2026-01-31\nlanguages: [en]',
      'instrument: crm-adoption@1\npeople:\n  - { role: user, of: 5 }\nbrand:',
      brand,
    ].join('\n'),
  );
  return { folder, ...readHead(folder) };
}

test('a logo is kept as what a page can hold', () => {
  const { value } = headWith('  logo: logo.png', { 'logo.png': PNG });
  expect(value?.assessment.brand?.logo).toBe(`data:image/png;base64,${PNG.toString('base64')}`);
});

test('a drawing may be a logo', () => {
  const { value } = headWith('  logo: logo.svg', { 'logo.svg': '<svg xmlns="x"></svg>' });
  expect(value?.assessment.brand?.logo).toMatch(/^data:image\/svg\+xml;base64,/);
});

describe('refused, with its place:', () => {
  test.each([
    ['a file that there is not', '  logo: none.png', 'logo-missing'],
    ['a file under what is none', '  logo: notes.txt/logo.png', 'logo-missing'],
    ['a file that a system does not take', `  logo: ${'x'.repeat(300)}.png`, 'logo-unreadable'],
    ['a folder', '  logo: .', 'logo-type'],
    ['a file outside of the folder', '  logo: ../../secret.png', 'logo-outside'],
    ['a link that leads outside', '  logo: link.png', 'logo-outside'],
    ['what is no picture', '  logo: notes.txt', 'logo-type'],
    ['a picture that is too large', '  logo: large.png', 'logo-large'],
    ['a colour that cannot be read on white', '  colour: "#ffcc00"', 'low-contrast'],
    ['what is no colour', '  colour: blue', 'bad-format'],
    ['what a brand does not have', '  font: Arial', 'unknown-key'],
  ])('%s', (_what, brand, code) => {
    const outside = join(emptyFolder(), 'other.png');
    writeFileSync(outside, PNG);
    const files = {
      'notes.txt': 'words',
      'large.png': Buffer.concat([PNG, Buffer.alloc(300 * 1024)]),
    };
    const made = headWith('  name: A', files);
    symlinkSync(outside, join(made.folder, 'link.png'));
    writeFileSync(join(made.folder, '..', '..', 'secret.png'), PNG);
    const text = `format: 1\norganisation: Acme\nwave: "1"\ndate: 2026-01-31\nlanguages: [en]\ninstrument: crm-adoption@1\npeople:\n  - { role: user, of: 5 }\nbrand:\n${brand}\n`;
    writeFileSync(join(made.folder, 'assessment.yaml'), text);
    const { issues, value } = readHead(made.folder);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]).toMatchObject({ file: join(made.folder, 'assessment.yaml'), line: 10 });
  });
});

describe('a report', () => {
  const result = resultFor('examples/distribuidora-sur');
  const branded = (brand: object) =>
    formats.html.render({ ...result, assessment: { ...result.assessment, brand } }, kit, {
      language: 'en',
    });

  test('wears its name, logo and colour, lighter where the page is dark', () => {
    const report = branded({
      name: 'Us & Co',
      logo: 'data:image/png;base64,AA',
      colour: '#7a0019',
    });
    expect(report).toContain('<img class="logo" src="data:image/png;base64,AA" alt="Us &amp; Co">');
    expect(report).toContain(':root{--accent:#7a0019 }');
    expect(report).toMatch(/dark\)\{:root\{--accent:#[0-9a-f]{6} \}\}/);
    expect(report).not.toMatch(/dark\)\{:root\{--accent:#7a0019/);
  });

  test('without a brand has none', () => {
    expect(formats.html.render(result, kit, { language: 'en' })).not.toContain('class="brand"');
  });
});
