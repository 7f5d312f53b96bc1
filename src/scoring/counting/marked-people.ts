import { type MeasureConfig, measureOf } from '../measures/index.ts';
import { ANYTHING, type Plan } from '../plan.ts';
import { slotOfMeasure } from '../slots.ts';
import { type Amounts, amountsOf } from './amounts.ts';
import { memory } from './memory.ts';
import type { MarkedQuestion, Worth } from './worth.ts';

/** What a measure counts of a whole respondent: it depends on what each of its questions is worth. */
export function markedPeople(
  plan: Plan,
  role: string,
  config: MeasureConfig,
  questions: readonly MarkedQuestion[],
): (worths: readonly Worth[]) => Amounts {
  const measure = measureOf(config);
  const slots = plan.slots(role, ANYTHING);
  const reads = new Set(measure.uses(config).map(({ question }) => question));
  const indices = questions.flatMap(({ question }, index) =>
    reads.has(question.id) ? [index] : [],
  );
  const known = memory<Amounts>();
  const steps: (number | 'unknown' | null)[] = indices.map(() => null);

  function work(worths: readonly Worth[]): Amounts {
    const points = new Map<string, number | null>();
    const unknown = new Set<string>();
    for (const index of indices) {
      const { id } = questions[index]!.question;
      points.set(id, worths[index]!.points);
      if (worths[index]!.state === 'unknown') unknown.add(id);
    }
    const person = { role, points, unknown };
    const counts = measure.people!.count(config, person, plan.questions, plan.lists);
    return amountsOf(
      counts.map(([counter, amount]) => [
        counter,
        slotOfMeasure(slots, config.id, counter),
        amount,
      ]),
    );
  }

  return (worths) => {
    for (let step = 0; step < indices.length; step++) {
      const { state, points } = worths[indices[step]!]!;
      // What "I don't know" is worth is the same for everybody.
      steps[step] = state === 'unknown' ? state : points;
    }
    const found = known.recall(steps);
    if (found) return found;
    const fresh = work(worths);
    known.keep(steps, fresh);
    return fresh;
  };
}
