import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { TemplateError } from '../../src/report/template-error.ts';
import { VIEW_VERSION, viewOf } from '../../src/report/view/view.ts';
import { wordingFor } from '../../src/report/wording.ts';
import { kit } from '../support/kit.ts';
import { resultFor } from '../support/results.ts';

const result = resultFor('examples/distribuidora-sur');

/** The report with some templates replaced. */
function withTemplates(templates: Record<string, string>): string {
  const changed = { ...kit, templates: { ...kit.templates, ...templates } };
  return formats.html.render(result, changed, { language: 'en' });
}

test('a template of one’s own takes the place of the one that is shipped', () => {
  const report = withTemplates({ 'html/verdict.hbs': '<p>{{verdict.bandName}}!</p>' });
  expect(report).toMatch(/<p>[a-z ]+!<\/p>/);
});

test('a partial of one’s own may be used from another', () => {
  const report = withTemplates({
    'html/verdict.hbs': '{{> mine}}',
    'html/mine.hbs': '<p>{{title}}</p>',
  });
  expect(report).toContain(': Readiness to adopt CRM</p>');
});

describe('a mistake is told with its file and line:', () => {
  test.each([
    ['a name that there is not', 'ok\n\n  {{nothing}}\n', 3, /nothing/],
    ['a name within one that there is', '{{verdict.bandname}}', 1, /bandname/],
    ['a block that is not closed', '{{#if verdict.hasScore}}\nx\n', 3, /./],
    ['braces that are not closed', 'ok\n{{verdict.bandName}', 2, /./],
    ['a helper that there is not', '{{shout title}}', 1, /shout/],
    ['a text that there is not', '{{t "heading.nothing"}}', undefined, /heading\.nothing/],
    ['a partial that there is not', '{{> nowhere}}', undefined, /nowhere/],
    ['another view', 'a\n{{! view: 99 }}', 2, /99/],
  ])('%s', (_what, source, line, reason) => {
    const failed = failureOf(() => withTemplates({ 'html/verdict.hbs': source }));
    expect(failed).toBeInstanceOf(TemplateError);
    expect(failed).toMatchObject({ file: 'html/verdict.hbs', line });
    expect((failed as TemplateError).reason).toMatch(reason);
    expect((failed as TemplateError).reason).not.toMatch(/object Object|\n/);
  });
});

test('a template that says for which view it was written may', () => {
  expect(withTemplates({ 'html/verdict.hbs': '{{! view: 1 }}<p>mine</p>' })).toContain('mine');
});

function failureOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('docs/templates.md names everything that the view has, and its version', () => {
  const page = readFileSync('docs/templates.md', 'utf8');
  const view = viewOf(result, wordingFor(kit, 'en'));
  for (const name of Object.keys(view)) expect(page).toContain(`\`${name}\``);
  for (const list of [view.risks, view.gaps, view.plan[0]!.actions, view.rankings])
    expect(list.length).toBeGreaterThan(0);
  expect(page).toContain(`**version ${VIEW_VERSION}**`);
  for (const path of Object.keys(kit.templates).filter((each) => each.startsWith('html/')))
    expect(page).toContain(`\`${path.slice('html/'.length)}\``);
});
