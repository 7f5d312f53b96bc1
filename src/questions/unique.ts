import type { z } from 'zod';

/** A list in which nothing stands twice. */
export function unique(list: z.ZodType<string[]>): z.ZodType<string[]> {
  return list.superRefine((ids, context) => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      context.addIssue({ code: 'custom', path: [index], params: { code: 'twice', args: { id } } });
    });
  });
}
