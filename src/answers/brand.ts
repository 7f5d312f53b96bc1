import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { problem } from '../instrument/problem.ts';
import { fileTrouble } from '../instrument/read-file.ts';
import type { Source } from '../instrument/source.ts';
import type { Assessment } from '../model/assessment.ts';
import { contrast, LEAST_CONTRAST } from '../model/contrast.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';

const MOST_KILOBYTES = 200;
const PAPER = '#ffffff';

/** The brand of an assessment, its logo as what a page can hold; or every issue. */
export function readBrand(
  brand: NonNullable<Assessment['brand']>,
  folder: string,
  source: Source,
): Loaded<NonNullable<Assessment['brand']>> {
  const issues = brand.colour === undefined ? [] : colourIssues(brand.colour, source);
  if (brand.logo === undefined) return { value: brand, issues };
  const logo = readLogo(brand.logo, folder, source);
  issues.push(...logo.issues);
  return logo.value === undefined ? { issues } : { value: { ...brand, logo: logo.value }, issues };
}

/** A colour that nobody can read on white is refused: it would be changed or illegible. */
function colourIssues(colour: string, source: Source): Issue[] {
  const ratio = contrast(colour, PAPER);
  if (ratio >= LEAST_CONTRAST) return [];
  const place = source.locate(['brand', 'colour']);
  const args = { given: colour, ratio: ratio.toFixed(1), least: LEAST_CONTRAST };
  return [problem('low-contrast', place, args)];
}

/** A picture of the assessment's own folder as a data URI. */
function readLogo(given: string, folder: string, source: Source): Loaded<string> {
  const place = source.locate(['brand', 'logo']);
  const path = resolve(folder, given);
  try {
    if (isOutside(realpathSync(path), realpathSync(folder)))
      return { issues: [problem('logo-outside', place, { given })] };
    const found = statSync(path);
    if (!found.isFile()) return { issues: [problem('logo-type', place, { given })] };
    if (found.size > MOST_KILOBYTES * 1024)
      return { issues: [problem('logo-large', place, { given, most: MOST_KILOBYTES })] };
    const bytes = readFileSync(path);
    const type = typeOf(bytes);
    if (type === undefined) return { issues: [problem('logo-type', place, { given })] };
    return { value: `data:${type};base64,${bytes.toString('base64')}`, issues: [] };
  } catch (error) {
    return { issues: fileTrouble(error, path).issues.map((issue) => ofLogo(issue, given, place)) };
  }
}

/** The trouble with the file of a logo, where the assessment names it. */
function ofLogo({ code, args }: Issue, given: string, place: Place): Issue {
  if (code === 'file-missing') return problem('logo-missing', place, { given });
  return problem('logo-unreadable', place, { ...args, given });
}

function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way.startsWith('..') || isAbsolute(way);
}

/** What a picture is, by how it begins. */
function typeOf(bytes: Buffer): string | undefined {
  const starts = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return /^\uFEFF?\s*(<\?xml|<!--|<svg)/.test(bytes.toString('utf8', 0, 200))
    ? 'image/svg+xml'
    : undefined;
}
