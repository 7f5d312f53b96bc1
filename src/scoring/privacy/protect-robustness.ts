import { mapComparisons } from '../../model/condition-result.ts';
import type { FlipResult, Result } from '../../model/result.ts';

type FlipChange = NonNullable<FlipResult['changes']>[number];

/** Whether the change ends within a step of a threshold of a cap. */
function isAtACap(caps: Result['caps'], of: string, to: number): boolean {
  const found: number[] = [];
  for (const { when } of caps)
    mapComparisons(when, (each) => {
      const { below, atMost, atLeast, above } = each;
      if (each.of === of) found.push(...[below, atMost, atLeast, above].filter(isNumber));
      return each;
    });
  return found.some((threshold) => Math.abs(threshold - to) <= 1);
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

/**
 * How far one has to go to an edge that is known tells where one stands. So a flip goes altogether
 * where it takes a figure that is hidden or rounded, and where scores are rounded all flips go but those
 * that end at the threshold of a cap, a number of the rubric; and so does the path. Without a cap the
 * score is what is published as that, or the next cap.
 */
export function protectRobustness(
  robustness: Result['robustness'],
  { questions, measures, rounded, verdict, caps }: Result,
): Result['robustness'] {
  if (!robustness) return null;
  const told = new Set([
    ...[...questions, ...measures].flatMap(({ id, why }) => (why === 'suppressed' ? [id] : [])),
    ...rounded.map(({ id }) => id),
  ]);
  const coarse = rounded.some(({ kind }) => kind === 'dimension' || kind === 'risk');
  const tells = ({ of, to }: FlipChange) => told.has(of) || (coarse && !isAtACap(caps, of, to));
  const coverFlip = (flip: FlipResult): FlipResult =>
    flip.changes?.some(tells) ? { changes: null, why: 'suppressed' } : flip;
  const { flips, path, withoutCap } = robustness;
  const hides = path.steps && (coarse || path.steps.some(({ of }) => told.has(of)));
  return {
    ...robustness,
    flips: { up: coverFlip(flips.up), down: coverFlip(flips.down) },
    path: hides ? { steps: null, why: 'suppressed' } : path,
    withoutCap: withoutCap && {
      ...withoutCap,
      score: coarse ? Math.min(withoutCap.score, verdict.uncapped ?? 100) : withoutCap.score,
    },
  };
}
