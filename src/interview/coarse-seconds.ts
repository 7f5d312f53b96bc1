const STEPS = [5, 10, 20, 40, 80, 160, 320];

/**
 * How long an answer took, in steps too coarse to recognise anyone by: the smallest step that is
 * not below `seconds`, or the largest.
 */
export function coarseSeconds(seconds: number): number {
  return STEPS.find((step) => step >= seconds) ?? STEPS.at(-1)!;
}
