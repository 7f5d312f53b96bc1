import type { Result, Why } from '../../model/result.ts';
import { TOLERANCE } from '../../scoring/tolerance.ts';
import { basisOfReading, lacking } from './basis.ts';
import type { ActionOutcome, Because } from './comparison.ts';

type Planned = Result['actions'][number];
type Said = Pick<ActionOutcome, 'outcome' | 'because'>;

/**
 * What became of each action that the old Result planned. `from` is the old answers under the new
 * rubric, or null where a figure of the old rubric cannot be held against one of the new.
 */
export function outcomesOf(old: Result, from: Result | null, now: Result): ActionOutcome[] {
  return old.actions.map((action) => {
    const { of, name, unit, aim, to } = action.changes;
    const findings = action.for.kind === 'risk' ? old.risks : old.dimensions;
    const finding = findings.find(({ id }) => id === action.for.id);
    return {
      id: action.id,
      for: action.for,
      finding: finding ? { code: finding.code, name: finding.name } : null,
      do: action.do,
      who: action.who,
      urgent: action.urgent,
      ...{ of, name, unit, aim, to },
      stood: action.changes.from,
      stands: readingOf(now, of)?.value ?? null,
      ...said(action, from, now),
    };
  });
}

function said(action: Planned, from: Result | null, now: Result): Said {
  const { of, unit, aim, to, from: planned } = action.changes;
  const cannot = (because: ActionOutcome['because']): Said => ({
    outcome: 'cannot-be-said',
    ...(because ? { because } : {}),
  });
  if (!from) return cannot('other-rubric');
  const [stood, stands] = [readingOf(from, of), readingOf(now, of)];
  if (!stands) return cannot('only-old');
  if (stands.value === null) return cannot(stands.why);
  if (isOtherNumber(planned, stood?.value ?? null)) return cannot('other-rubric');
  const left = (value: number) => (aim === 'at-least' ? to - value : value - to);
  if (left(stands.value) <= TOLERANCE) return { outcome: 'reached' };
  if (!stood || stood.value === null) return cannot(stood?.why ?? 'only-new');
  const nearer = left(stood.value) - left(stands.value);
  if (Math.abs(nearer) < leastStep(unit, now) - TOLERANCE) return { outcome: 'not-moved' };
  const lacks = lacking(basisOfReading(from, of), basisOfReading(now, of));
  if (lacks) return cannot(lacks);
  return { outcome: nearer > 0 ? 'towards' : 'away' };
}

/** Whether the new rubric gives the old answers another number, which the aim was not set for. */
function isOtherNumber(planned: number | null, stood: number | null): boolean {
  return planned !== null && stood !== null && Math.abs(planned - stood) > TOLERANCE;
}

/** What has to have moved: points as for any difference, counts, places and amounts by one. */
function leastStep(unit: ActionOutcome['unit'], { difference }: Result): number {
  if (unit === 'points' || unit === 'percent' || unit === 'difference') return difference.points;
  return unit === 'correlation' ? difference.points / 100 : 1;
}

interface Read {
  value: number | null;
  why?: Extract<Because, Why>;
}

/** The score of a question or the value of a measure. */
function readingOf(result: Result, id: string): Read | undefined {
  const question = result.questions.find((each) => each.id === id);
  const found = question
    ? { value: question.score, why: question.why }
    : result.measures.find((each) => each.id === id);
  if (!found) return undefined;
  return { value: found.value, ...(found.why === undefined ? {} : { why: found.why }) };
}
