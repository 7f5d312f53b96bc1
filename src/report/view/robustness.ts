import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { flipSentences, pathView } from './flips.ts';

/** Bands with a smaller share are not named, and what lacks less than this to 1 is not called all. */
const LEAST = 0.005;
/** Scenarios that are less often among the worst are not named. */
const OFTEN = 0.25;

/** What would change the verdict, and how firm it is, in sentences; none without a verdict. */
export function robustnessView(result: Result, wording: Wording) {
  const { verdict, robustness, bands, risks } = result;
  const { phrase, text, figure, list } = wording;
  const { bounds } = verdict;
  const shares = (named: { name: string; share: number }[], least = LEAST) =>
    list(
      named
        .filter(({ share }) => share >= least)
        .toSorted((one, two) => two.share - one.share)
        .map(({ name, share }) =>
          phrase('robustness.share', { name, share: shareOf(share, wording) }),
        ),
    );
  const inBands = (found: Record<string, number>) =>
    shares(bands.verdict.map(({ id, name }) => ({ name: text(name), share: found[id] ?? 0 })));
  return {
    flips: robustness ? flipSentences(result, robustness, wording) : [],
    sentences: [
      ...(bounds
        ? [
            capital(
              phrase('robustness.bounds', {
                low: figure(bounds.low),
                high: figure(bounds.high),
                kind: boundsKind(figure(bounds.low), figure(bounds.high), bounds.coverage),
                coverage: shareOf(bounds.coverage, wording),
                few: result.protected.length > 0 ? 'yes' : 'no',
              }),
            ),
          ]
        : []),
      ...(robustness
        ? [
            phrase('robustness.uniform', {
              draws: robustness.draws,
              bands: inBands(robustness.weights.uniform.capped),
            }),
            phrase('robustness.near', { bands: inBands(robustness.weights.dirichlet.capped) }),
            ...(verdict.caps.length > 0
              ? [
                  phrase('robustness.uncapped', {
                    bands: inBands(robustness.weights.uniform.uncapped),
                  }),
                ]
              : []),
            phrase('robustness.risks', {
              worst: robustness.worst,
              risks: shares(
                risks.map(({ id, code, name }) => ({
                  name: `${code} ${text(name)}`,
                  share: robustness.risks[id] ?? 0,
                })),
                OFTEN,
              ),
            }),
            phrase('robustness.kind'),
          ]
        : []),
    ],
    path: pathView(robustness, wording),
  };
}

function boundsKind(low: string, high: string, coverage: number): 'all' | 'same' | 'apart' {
  if (coverage === 1) return 'all';
  return low === high ? 'same' : 'apart';
}

/** A share (0-1) in percent, never called all when it is not. */
export function shareOf(share: number, { phrase, figure }: Wording): string {
  return share < 1 && share > 1 - LEAST
    ? phrase('percent.of.nearly-all')
    : phrase('percent.of', { value: figure(100 * share) });
}
