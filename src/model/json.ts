/**
 * What a JSON text says; undefined where it is none, or where a key stands twice in one object: the
 * engine would take the last without a word.
 */
export function jsonIn(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const keys = keysIn(value);
  return colonsIn(text) === keys || keysWritten(text) === keys ? value : undefined;
}

/** The keys of a value, in all depths. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const each of value) keys += keysIn(each);
    return keys;
  }
  for (const key in value) keys += 1 + keysIn(value[key as keyof typeof value]);
  return keys;
}

/** White space between a quote and a colon. */
const APART = /"\s+:/;

/** Quotes with a colon right behind them: as many as keys, but where texts contain these. Fast. */
function colonsIn(json: string): number | undefined {
  if (APART.test(json)) return undefined;
  let colons = 0;
  for (let at = json.indexOf('":'); at >= 0; at = json.indexOf('":', at + 2)) colons += 1;
  return colons;
}

/** A text in JSON, and the colon behind it where it is a key. */
const TEXT = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function keysWritten(json: string): number {
  let keys = 0;
  for (const [, colon] of json.matchAll(TEXT)) if (colon !== undefined) keys += 1;
  return keys;
}
