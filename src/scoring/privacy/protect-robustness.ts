import type { FlipResult, Result } from '../../model/result.ts';

/** A way to another band that takes a figure which is not shown is not shown either. */
export function protectRobustness(
  robustness: Result['robustness'],
  { questions, measures }: Pick<Result, 'questions' | 'measures'>,
): Result['robustness'] {
  if (!robustness) return null;
  const hidden = new Set(
    [...questions, ...measures].flatMap(({ id, why }) => (why === 'suppressed' ? [id] : [])),
  );
  const hides = ({ of }: { of: string }) => hidden.has(of);
  const coverFlip = (flip: FlipResult): FlipResult =>
    flip.changes?.some(hides) ? { changes: null, why: 'suppressed' } : flip;
  const { flips, path } = robustness;
  return {
    ...robustness,
    flips: { up: coverFlip(flips.up), down: coverFlip(flips.down) },
    path: path.steps?.some(hides) ? { steps: null, why: 'suppressed' } : path,
  };
}
