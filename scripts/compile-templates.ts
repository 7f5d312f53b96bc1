// Compiles the shipped templates and reads their texts once, so that no report has to.
import { readFileSync, writeFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { parse } from 'yaml';
import { filesIn, languageOf } from '../src/cli/read-kit.ts';
import { TEMPLATE_OPTIONS } from '../src/report/template-options.ts';

const entries = filesIn('templates').map((path) => {
  const source = readFileSync(`templates/${path}`, 'utf8');
  const made = languageOf(path)
    ? `texts: ${JSON.stringify(parse(source))}`
    : `spec: ${Handlebars.precompile(source, TEMPLATE_OPTIONS[path.startsWith('html/') ? 'markup' : 'plain'])}`;
  return `${JSON.stringify(path)}: { source: ${JSON.stringify(source)}, ${made} }`;
});
writeFileSync('dist/templates.js', `exports.compiled = {\n${entries.join(',\n')}\n};\n`);
