import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file by path. */
export function partsOf(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The text that markup stands for. */
export function decoded(markup: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return markup.replace(/&(\w+);/g, (_all, name: string) => signs[name]!);
}

/** The inside of every element of a name, which holds none of its own name. */
export function insidesOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>(.*?)</${name}>)`, 'gs'))].map(
    ([, inside]) => inside ?? '',
  );
}

/** What keeps it from being XML 1.0; undefined where nothing does. */
export function xmlProblem(xml: string): string | undefined {
  const sign = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (sign) return `U+${sign[0].codePointAt(0)!.toString(16)}`;
  const bare = /&(?!(?:lt|gt|quot|apos|amp|#\d+|#x[0-9a-f]+);)/i.exec(xml);
  if (bare) return `bare & at ${bare.index}`;
  const open: string[] = [];
  const tag = /<(?:\?.*?\?|(\/?)([\w:]+)((?: [\w:.-]+="[^"<]*")*)\s?(\/?))>|(<)/gs;
  for (const [, closes, name, , alone, stray] of xml.matchAll(tag)) {
    if (stray) return 'bare <';
    if (name === undefined || alone) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return open.length > 0 ? `<${open.join('><')}>` : undefined;
}

/** The day and time of every entry of an archive, as its directory has them. */
export function entryTimes(file: Uint8Array): number[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const times: number[] = [];
  for (let at = 0; at < file.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) times.push(view.getUint32(at + 12, true));
  }
  return times;
}
