import * as z from 'zod/mini';

/** Names that objects inherit: no key and no id may be called so. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Readable ids: lower-case words joined by hyphens, a letter first. */
export const idSchema = z.string().check(
  z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  z.superRefine((id, context) => {
    if (!forbiddenKeys.includes(id)) return;
    context.addIssue({ code: 'custom', params: { code: 'key-forbidden', args: { key: id } } });
  }),
);

/** A claim of the source articles, such as `S1.19`. */
export const claimSchema = z.string().check(z.regex(/^S[1-9]\.\d{2}$/));

/** The short code that the method gives to a question, a dimension, a risk or a cap: `VOI1`, `F3`. */
export const codeSchema = z.string().check(z.regex(/^[A-Z]+\d*$/));

/** Codes as people read them; three or more that follow each other as a range: `KNO1–KNO6 MEA1`. */
export function codeList(codes: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1)!, code)) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length < 3 ? run.join(' ') : `${run[0]}–${run.at(-1)}`)).join(' ');
}

function isNext(one: string, two: string): boolean {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(one) ?? [];
  return two === `${letters}${Number(number) + 1}`;
}

/** Letters of an id that is made of a name; a longer name is cut at a word. */
const LONGEST = 48;

/**
 * A readable id for a name: its letters and figures without accents. `kind` begins it where the name
 * begins with no such letter, and a number ends it where it is `taken`.
 */
export function idFrom(name: string, kind: string, taken: readonly string[] = []): string {
  const whole = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const words = whole.length > LONGEST ? cutAtWord(whole) : whole;
  const id = idSchema.safeParse(words).success ? words : [kind, words].filter(Boolean).join('-');
  const isFree = (each: string) => !taken.includes(each);
  for (let number = 2; ; number++) {
    if (isFree(id)) return id;
    if (isFree(`${id}-${number}`)) return `${id}-${number}`;
  }
}

function cutAtWord(id: string): string {
  const end = id.lastIndexOf('-', LONGEST);
  return id.slice(0, end > 0 ? end : LONGEST);
}
