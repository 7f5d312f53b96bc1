import { inTurn } from './deal.ts';
import type { Steps } from './ladders.ts';

const crmWork = [
  ...['complaint-follow-up', 'deciding-priorities', 'after-sale-call', 'loss-reasons'],
  ...['collection-tone', 'coaching-phone-staff', 'removing-duplicates', 'fixing-repeats'],
];
const otherWork = ['payroll', 'server-backup'];
/** A false alarm is worth half of the points, as much as so many hits. */
const ALARM = crmWork.length / otherWork.length;

/** Sorting activities into CRM and other work: a step is one hit, net of false alarms (KNO7). */
export function sortingSteps(): Steps {
  const hit = inTurn(crmWork);
  const alarm = inTurn(otherWork);
  const alarmed = inTurn([false, true, false]);
  return {
    ladder: Array.from({ length: crmWork.length + 1 }, (_, step) => step),
    answer: (step) => {
      // Nobody chooses nothing at all.
      const wrong = step === 0 || (step + ALARM <= crmWork.length && alarmed());
      const hits = Array.from({ length: step + (wrong ? ALARM : 0) }, hit);
      return { value: wrong ? [...hits, alarm()] : hits };
    },
  };
}
