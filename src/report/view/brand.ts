import { lightenedFor } from '../../model/contrast.ts';
import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';

/** The page of a reader who prefers it dark. */
const DARK = '#141821';

/** Whose report it is; every string may be empty. */
export function brandView({ assessment: { brand } }: Result, { text }: Wording) {
  const colour = brand?.colour ?? '';
  return {
    name: brand?.name === undefined ? '' : text(brand.name),
    logo: brand?.logo ?? '',
    colour,
    darkColour: colour === '' ? '' : lightenedFor(colour, DARK),
  };
}
