import type { FlipResult, PathResult, Result, Robustness } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { quantity } from './words.ts';

/**
 * What would and what would not change the verdict, in sentences. Where not even all that can be proposed
 * lifts it, that comes first: nobody can do anything with a list of figures beyond every aim.
 */
export function flipSentences(
  { verdict, bands }: Result,
  { flips, path, withoutCap }: Robustness,
  wording: Wording,
): string[] {
  const { phrase, text, score } = wording;
  const cap = verdict.caps.find(({ id }) => id === withoutCap?.id);
  const far = flipTooFar({ flips, path });
  return [
    ...(far ? [phrase('flip.up.far', { band: text(far.bandName), n: far.changes.length })] : []),
    ...(withoutCap && cap
      ? [
          phrase('flip.cap', {
            same: withoutCap.band === verdict.band ? 'yes' : 'no',
            name: text(cap.name),
            band: text(withoutCap.bandName),
            score: score(withoutCap.score, bands.verdict),
          }),
        ]
      : []),
    ...(far ? [] : flipSentence(flips.up, 'up', wording)),
    ...flipSentence(flips.down, 'down', wording),
  ];
}

/** What would make the verdict better, where it takes several figures at once, beyond what actions aim at. */
function flipTooFar({ flips: { up }, path }: Pick<Robustness, 'flips' | 'path'>) {
  return isOutOfReach(path) && up.changes !== null && up.changes.length > 1 ? up : undefined;
}

function isOutOfReach(path: PathResult | undefined): boolean {
  return path?.steps === null && path.why === 'out-of-reach';
}

/** Nothing where there is no better band, or no worse one. */
function flipSentence(flip: FlipResult, way: 'up' | 'down', wording: Wording): string[] {
  const { phrase, text, list } = wording;
  if (flip.changes === null)
    return flip.why === 'no-band' ? [] : [phrase(`flip.${way}.${flip.why}`)];
  const changes = list(flip.changes.map((change) => changeOf(change, wording)));
  const kind = flip.changes.length === 1 ? 'one' : 'several';
  return [phrase(`flip.${way}.${kind}`, { band: text(flip.bandName), changes })];
}

type Change = NonNullable<FlipResult['changes']>[number];

function changeOf({ name, unit, from, to }: Change, wording: Wording): string {
  const shown = (value: number) => quantity(value, unit, undefined, wording);
  return wording.phrase(`flip.change.${to > from ? 'rise' : 'fall'}`, {
    name: wording.text(name),
    to: shown(to),
    from: shown(from) === shown(to) ? nearly(from, to, wording) : shown(from),
  });
}

/** With a decimal, where without it what is would read like what would have to be. */
function nearly(from: number, to: number, { tenths }: Wording): string {
  return tenths((to > from ? Math.floor(10 * from) : Math.ceil(10 * from)) / 10);
}

/** The way to a better verdict by effort: a sentence, unless `flipSentences` say it, and what to do. */
export function pathView(robustness: Robustness | null, wording: Wording) {
  const path = robustness?.path;
  if (!path || (path.steps === null && path.why === 'no-band') || flipTooFar(robustness))
    return { sentence: '', steps: [] };
  const { phrase, text } = wording;
  if (path.steps === null) {
    return {
      sentence: phrase(path.why === 'suppressed' ? 'path.suppressed' : 'path.none'),
      steps: [],
    };
  }
  return {
    sentence: phrase('path.sentence', {
      exact: path.exact ? 'yes' : 'no',
      band: text(path.bandName),
      days: Math.ceil(path.days),
      weeks: Math.ceil(path.weeks),
    }),
    steps: path.steps.map((step) => text(step.do)),
  };
}
