/** The text on one line, without the characters that XML 1.0 has no place for. */
export function xmlText(text: string): string {
  return withoutForeignSigns(text.replace(/\s+/gu, ' '));
}

/** The text without the characters that XML 1.0 has no place for. */
export function withoutForeignSigns(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
