import { type Answer, besides } from '../../model/respondent.ts';
import type { Plan } from '../plan.ts';

/** Times are kept in steps, and so there are few. */
const MOST_TIMES = 1000;

const mayStandBeside = new Set<string>(besides);

/**
 * A check whether nothing stands around the value or the outcome of an answer but what may; of a plan
 * without checks every answer passes, because it was checked before.
 */
export function soundAnswer({ checks }: Plan): (answer: Answer) => boolean {
  if (!checks) return () => true;
  const times = new Set<number | undefined>();

  const mayBeBeside = (answer: Answer): boolean => {
    const { seconds, comment, document } = answer;
    const isTimeAlone = comment === undefined && document === undefined;
    if (isTimeAlone && times.has(seconds)) return true;
    if (!checks.beside(answer)) return false;
    if (isTimeAlone && times.size < MOST_TIMES) times.add(seconds);
    return true;
  };

  return (answer) => {
    let isAlone = true;
    for (const key in answer) {
      if (key === 'value' || key === 'outcome') continue;
      if (!mayStandBeside.has(key)) return false;
      isAlone = false;
    }
    if (answer.value !== undefined && answer.outcome !== undefined) return false;
    return isAlone || mayBeBeside(answer);
  };
}
