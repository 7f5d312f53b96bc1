import * as z from 'zod/mini';

/** A list in which nothing stands twice; `idOf` says what makes two entries the same. */
export function unique<T>(list: z.ZodMiniType<T[]>, idOf: (item: T) => string): z.ZodMiniType<T[]> {
  return list.check(
    z.superRefine((items, context) => {
      const ids = items.map(idOf);
      ids.forEach((id, index) => {
        if (ids.indexOf(id) === index) return;
        context.addIssue({
          code: 'custom',
          path: [index],
          params: { code: 'twice', args: { id } },
        });
      });
    }),
  );
}
