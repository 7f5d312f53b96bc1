import Handlebars from 'handlebars';
import type { ReportKit } from './kit.ts';
import type { View } from './view/view.ts';
import type { Wording } from './wording.ts';

/**
 * A template of the kit filled with a view. Every template of the same folder is a partial under
 * its name; `{{t "key"}}` gives a text of the kit. With
 * `markup` every value is escaped for HTML. A name that the view does not have is an error.
 */
export function renderTemplate(
  kit: ReportKit,
  name: string,
  view: View & Record<string, unknown>,
  wording: Wording,
  { markup }: { markup: boolean },
): string {
  const folder = name.slice(0, name.indexOf('/') + 1);
  const handlebars = Handlebars.create();
  for (const [path, source] of Object.entries(kit.templates)) {
    if (path.startsWith(folder)) {
      handlebars.registerPartial(path.slice(folder.length).replace(/\.hbs$/, ''), source);
    }
  }
  handlebars.registerHelper('t', (key: string) => wording.phrase(key));
  const source = kit.templates[name];
  if (source === undefined) throw new RangeError(`no template ${name}`);
  return handlebars.compile<View & Record<string, unknown>>(source, {
    strict: true,
    noEscape: !markup,
  })(view);
}
