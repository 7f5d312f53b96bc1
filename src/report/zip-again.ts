import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * Entries of archives have times in the zone of whoever packs them, so this is noon of the same day
 * everywhere.
 */
const PACKED = new Date(1980, 0, 1, 12);
/** Readers tell from the first entry what they have before them. */
const FIRST = '[Content_Types].xml';

/** Whoever packs it and whenever, the same archive; `change` may rewrite its texts. */
export function zipAgain(
  archive: Uint8Array,
  change: (path: string, text: string) => string = (_path, text) => text,
): Uint8Array {
  const entries = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  const changed = entries.map(([path, bytes]): [string, Uint8Array] => [
    path,
    path.endsWith('.xml') ? strToU8(change(path, new TextDecoder().decode(bytes))) : bytes,
  ]);
  const ordered = changed.toSorted(([one], [two]) =>
    one === FIRST ? -1 : two === FIRST ? 1 : one < two ? -1 : 1,
  );
  return zipSync(Object.fromEntries(ordered) satisfies Zippable, { mtime: PACKED, level: 6 });
}
