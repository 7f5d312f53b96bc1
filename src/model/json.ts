/**
 * What a JSON text says; undefined where it is none, where a key stands twice in one object (the
 * engine would take the last without a word), and where it is nested deeper than any answer is.
 */
export function jsonIn(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const keys = keysIn(value, DEEPEST);
  return colonsIn(text) === keys || keysWritten(text) === keys ? value : undefined;
}

/** No file of ours is nested deeper. */
export const DEEPEST = 100;

/** The keys of a value, in all depths; not a number where there are too many of these. */
function keysIn(value: unknown, depths: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depths === 0) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const each of value) keys += keysIn(each, depths - 1);
    return keys;
  }
  for (const key in value) keys += 1 + keysIn(value[key as keyof typeof value], depths - 1);
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

const QUOTE = '"'.charCodeAt(0);
const ESCAPE = '\\'.charCodeAt(0);

/** Texts of well-formed JSON that have a colon behind them. */
function keysWritten(json: string): number {
  let keys = 0;
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    at += 1;
    for (; json.charCodeAt(at) !== QUOTE; at++) if (json.charCodeAt(at) === ESCAPE) at += 1;
    at += 1;
    while (' \t\r\n'.includes(json.charAt(at)) && at < json.length) at += 1;
    if (json.charAt(at) === ':') keys += 1;
  }
  return keys;
}
