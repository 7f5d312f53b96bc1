import type * as z from 'zod';

/** A list in which nothing stands twice; `idOf` says what makes two entries the same. */
export function unique<T>(list: z.ZodType<T[]>, idOf: (item: T) => string): z.ZodType<T[]> {
  return list.superRefine((items, context) => {
    const ids = items.map(idOf);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      context.addIssue({ code: 'custom', path: [index], params: { code: 'twice', args: { id } } });
    });
  });
}
