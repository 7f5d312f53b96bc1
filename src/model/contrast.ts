import * as z from 'zod/mini';

/** A colour as `#rrggbb`. */
export const colourSchema = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/));

/** What letters need beside what they stand on. WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** How far two colours are apart, 1 to 21. WCAG 2.2, "contrast ratio". */
export function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, with as much white in it as it needs to be read on a dark one. */
export function lightenedFor(colour: string, dark: string): string {
  for (let white = 0; white < 1; white += 0.05) {
    const mixed = mixedWithWhite(colour, white);
    if (contrast(mixed, dark) >= LEAST_CONTRAST) return mixed;
  }
  return '#ffffff';
}

function mixedWithWhite(colour: string, white: number): string {
  const parts = channels(colour).map((part) => Math.round(part + (255 - part) * white));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Relative luminance, 0-1. WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : Math.exp(2.4 * Math.log((share + 0.055) / 1.055));
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
