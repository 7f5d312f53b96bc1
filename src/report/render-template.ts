import runtime from 'handlebars/runtime';
import type { ReportKit } from './kit.ts';
import { TemplateError, templateError } from './template-error.ts';
import { TEMPLATE_OPTIONS } from './template-options.ts';
import { VIEW_VERSION, type View } from './view/view.ts';
import type { Wording } from './wording.ts';

type Filled = View & Record<string, unknown>;

/**
 * A template of the kit filled with a view. Every template of the same folder is a partial under
 * its name; `{{t "key"}}` gives a text of the kit. With
 * `markup` every value is escaped for HTML. Raises TemplateError for what Handlebars cannot read, for
 * a name that the view does not have, and for a template that was written for another view; and RangeError where
 * a template has to be compiled and the kit has no compiler.
 */
export function renderTemplate(
  kit: ReportKit,
  name: string,
  view: Filled,
  wording: Wording,
  { markup }: { markup: boolean },
): string {
  const folder = name.slice(0, name.indexOf('/') + 1);
  const handlebars = ((kit.compiler as typeof runtime | undefined) ?? runtime).create();
  handlebars.registerHelper('t', (key: string) => wording.phrase(key));
  const compiled = (path: string, source: string) => {
    checkVersion(path, source);
    const known = kit.compiled?.[path];
    if (known?.source !== source && !kit.compiler) throw new RangeError(`no compiler for ${path}`);
    const template: Handlebars.TemplateDelegate<Filled> =
      known?.source === source
        ? handlebars.template(known.spec as TemplateSpecification)
        : handlebars.compile(source, TEMPLATE_OPTIONS[markup ? 'markup' : 'plain']);
    return (context: Filled, options?: Handlebars.RuntimeOptions) => {
      try {
        return template(context, options);
      } catch (error) {
        throw templateError(path, error);
      }
    };
  };
  for (const [path, source] of Object.entries(kit.templates)) {
    if (!path.startsWith(folder)) continue;
    const partial = path.slice(folder.length).replace(/\.hbs$/, '');
    handlebars.registerPartial(partial, compiled(path, source) as Handlebars.Template);
  }
  const source = kit.templates[name];
  if (source === undefined) throw new RangeError(`no template ${name}`);
  return compiled(name, source)(view);
}

/** A template may say for which view it was written: `{{! view: 1 }}`. */
function checkVersion(path: string, source: string): void {
  const [before, version] = /^[\s\S]*?\{\{!-*\s*view:\s*(\d+)/.exec(source) ?? [];
  if (before === undefined || Number(version) === VIEW_VERSION) return;
  const line = before.split('\n').length;
  throw new TemplateError(path, line, undefined, `view ${version} ≠ ${VIEW_VERSION}`);
}
