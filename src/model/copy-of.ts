/** The same text on its own: a part of a longer one keeps all of that in memory. */
export function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
