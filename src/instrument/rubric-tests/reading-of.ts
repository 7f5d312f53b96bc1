import { NO_ANSWERS, type Reading } from '../../scoring/reading.ts';

/** A figure that a test gives, as if it had been read off answers. */
export function readingOf(value: number | null | undefined): Reading {
  return value === null || value === undefined ? NO_ANSWERS : { value, inputs: {} };
}
