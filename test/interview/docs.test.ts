import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { screens } from './doc-screens.ts';

const page = readFileSync('docs/interview.md', 'utf8');

test.each(Object.entries(screens))(
  'docs/interview.md shows the screen as it is: %s',
  (_name, screen) => {
    expect(page).toContain(`\`\`\`text\n${screen}\n\`\`\``);
  },
);
