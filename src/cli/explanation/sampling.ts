import type { Sampling } from '../../model/sampling.ts';
import type { Session } from '../session.ts';
import { plain } from './numbers.ts';

/** The interval of a figure of a sample, or that everyone answered. */
export function samplingShown(
  { interval, everyone }: Sampling,
  { say, language }: Session,
): string[] {
  if (everyone) return [say('explain.everyone')];
  if (!interval) return [];
  return [
    say('explain.interval', {
      low: plain(Math.max(0, interval.low), 0, language),
      high: plain(Math.min(100, interval.high), 0, language),
    }),
  ];
}
