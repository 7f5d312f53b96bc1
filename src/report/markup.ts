import { withoutForeignSigns } from './xml-text.ts';

type Attributes = Record<string, string | number | undefined>;

/** An element. Attributes are escaped; `inner` is markup already. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(shown(value))}"`],
  );
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Text that is no markup. */
export function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return withoutForeignSigns(text).replace(/[&<>"]/g, (sign) => signs[sign]!);
}

/** No more decimals than can be seen. */
export function shown(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}
