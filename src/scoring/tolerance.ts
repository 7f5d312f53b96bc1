/**
 * Sums of weighted points miss round numbers by the last bits: what lies this close to an edge lies
 * on it. Nothing else is rounded.
 */
export const TOLERANCE = 1e-9;
