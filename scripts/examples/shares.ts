import { inTurn } from './deal.ts';

/** How people split what software leaves: weights of process, training, culture and data. */
const habits = [
  { process: 3, training: 4, culture: 1, data: 2 },
  { process: 2, training: 3, culture: 2, data: 3 },
  { process: 4, training: 3, culture: 1, data: 2 },
  { process: 3, training: 3, culture: 2, data: 2 },
];
/** Nobody forgets a part entirely. */
const LEAST = 5;

/** A hundred points per person, of which software takes what is given; the rest in round figures. */
export function sharesBeside(software: readonly number[]): Record<string, number>[] {
  const habit = inTurn(habits);
  return software.map((share) => {
    const { process, training, culture } = habit();
    const rest = 100 - share;
    const part = (weight: number) => Math.max(LEAST, 5 * Math.floor((rest * weight) / 50));
    const shares = { process: part(process), training: part(training), culture: part(culture) };
    const data = rest - shares.process - shares.training - shares.culture;
    return { software: share, ...shares, data };
  });
}
