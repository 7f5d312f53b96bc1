import { bandIndex } from '../band.ts';
import { fires } from '../condition.ts';
import { daysFor } from '../effort.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { ActionConfig } from '../rubric.ts';
import type { Scores } from '../scores.ts';
import { cheapest } from './cheapest.ts';
import type { NoWay } from './flips.ts';
import { whatIf } from './what-if.ts';

export interface Path {
  /** In the rubric's order: dimensions' actions, then risks'. */
  steps: ActionConfig[];
  /** Working days, all actions together; the weeks of the longest. */
  days: number;
  weeks: number;
  /** The band that it leads to, by its id, and the points. */
  band: string;
  score: number;
  /** Whether it is certain that no other choice of actions takes fewer days. */
  exact: boolean;
}

/**
 * A cheap way to a better band: of the actions whose aim is not reached, whatever their `when`, some
 * with few days together after which the verdict is at least one band better. Each is taken to bring
 * its figure to the aim and no further, and nothing else to change but what follows that figure, see
 * `whatIf`; what has no value cannot be moved. Actions are taken to go on side by side, so that the
 * weeks are the longest. A promise of nothing: whether an action reaches its aim is not known. Null
 * without a verdict.
 */
export function pathOf(
  instrument: Instrument,
  reader: TallyReader,
  scores: Scores,
): Path | NoWay | null {
  const { rubric } = instrument;
  const bands = rubric.bands.verdict;
  const { band: current, uncapped } = scores.verdict;
  if (current === null || uncapped === null) return null;
  const now = bandIndex(bands, current);
  if (now === bands.length - 1) return 'no-band';

  const read = (id: string) => scores.readings.get(id) ?? NO_ANSWERS;
  const open = [...rubric.dimensions, ...rubric.risks]
    .flatMap(({ actions }) => actions)
    .filter(({ changes }) => fires(changes, read) === false);
  const outcome = whatIf(instrument, reader, scores);
  const after = (actions: readonly ActionConfig[]) =>
    outcome(
      actions.map(({ changes: { of, atLeast, atMost } }) => ({ of, to: (atLeast ?? atMost)! })),
    ).verdict;
  const found = cheapest(
    open.map((action) => ({
      cost: effortOf(action, reader),
      gain: (after([action]).uncapped ?? 0) - uncapped,
    })),
    (indices) => {
      const { band } = after(indices.map((index) => open[index]!));
      return band !== null && bandIndex(bands, band) > now;
    },
  );
  if (!found) return 'out-of-reach';
  const steps = found.indices.map((index) => open[index]!);
  const { band, score } = after(steps);
  return {
    steps,
    days: steps.reduce((sum, action) => sum + effortOf(action, reader), 0),
    weeks: Math.max(...steps.map(({ weeks }) => weeks)),
    ...{ band: band!, score: score!, exact: found.exact },
  };
}

/** Working days that an action takes, all people together, as far as it is known how many they are. */
function effortOf({ days, each }: ActionConfig, { headCount }: TallyReader): number {
  return days + (each ? daysFor(each.hours, headCount(each.role) ?? 0) : 0);
}
