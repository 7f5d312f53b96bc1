import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package, wherever it is installed: templates and questionnaires lie in it. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'templates')) && folder !== dirname(folder))
    folder = dirname(folder);
  return folder;
}
