import { basename, relative } from 'node:path';

/** The link by which an installed program is started. */
const LINK = 'crm-readiness';

/**
 * What starts this program again: the name of its link, or `node` and its file as seen from
 * `folder`. `script` is the file as it was started.
 */
export function commandOf(script: string, folder: string): string {
  if (basename(script) === LINK) return LINK;
  const near = relative(folder, script);
  return `node ${shellWord(near.length < script.length ? near : script)}`;
}

/** A word of a command line, in quotes where a shell would take it apart. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
