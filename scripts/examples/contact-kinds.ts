import { inTurn } from './deal.ts';
import type { ContactKinds } from './organisation.ts';

/** Fewer people than this all receive what most of them receive. */
const FEW = 3;

/** What `n` people receive: most of them each usual kind of contact, some of them a rare one too. */
export function kindsReceived({ usual, rare }: ContactKinds, n: number): string[][] {
  const missing = inTurn(usual);
  const more = inTurn([...rare.map((kind) => [kind]), [], []]);
  return Array.from({ length: n }, () => {
    const left = n < FEW ? undefined : missing();
    return [...usual.filter((kind) => kind !== left), ...more()];
  });
}
