import { z } from 'zod';

/** Names that objects inherit: no key and no id may be called so. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Readable ids: lower-case words joined by hyphens, a letter first. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .superRefine((id, context) => {
    if (!forbiddenKeys.includes(id)) return;
    context.addIssue({ code: 'custom', params: { code: 'key-forbidden', args: { key: id } } });
  });

/** A claim of the source articles, such as `S1.19`. */
export const claimSchema = z.string().regex(/^S[1-9]\.\d{2}$/);

/** The short code that the method gives to a question, a dimension, a risk or a cap: `VOI1`, `F3`. */
export const codeSchema = z.string().regex(/^[A-Z]+\d*$/);
