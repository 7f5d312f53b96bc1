import { eachShown } from '../../messages/each-shown.ts';
import { wordingIn } from '../../model/text.ts';
import type { Explanation } from '../../review/explain/index.ts';
import type { Session } from '../session.ts';
import { plain } from './numbers.ts';

/** Short remarks on how a number enters what stands above it, and on whom it is about. */
export function notesOn(tree: Explanation, session: Session): string[] {
  const { say } = session;
  const { kind, value, why, n, gapOnly, weight, enters, points, above, action, group } = tree;
  const when = (id: Parameters<typeof say>[0], condition: unknown) => (condition ? [say(id)] : []);
  return [
    ...(value === null && why ? [say(`why.${why}`)] : []),
    ...(n === undefined ? [] : [say('explain.people', { n })]),
    ...when('explain.gap-only', gapOnly),
    ...(weight === undefined ? [] : [say('explain.weight', { percent: percent(weight, session) })]),
    ...when('explain.enters.reverse', enters === 'reverse'),
    ...when('explain.enters.positive', enters === 'positive'),
    ...(points === undefined ? [] : [say('explain.points', { points: Number(points.toFixed(1)) })]),
    ...(kind === 'cap' ? [outcomeOfCap(tree, session)] : []),
    ...(action ? [byWhom(action, session)] : []),
    ...(group === 'votes' ? [feared(tree, session)] : compared(tree, session)),
    ...bandNote(tree, session),
    ...when('explain.above', above),
  ];
}

export function percent(share: number, { say, language }: Session): string {
  return say('explain.percent', { value: plain(100 * share, 1, language) });
}

function outcomeOfCap({ outcome }: Explanation, { say }: Session): string {
  if (outcome === null) return say('explain.not-assessed');
  return say(outcome ? 'explain.cap.fired' : 'explain.cap.not-fired');
}

function byWhom(
  { who, days, weeks, each }: NonNullable<Explanation['action']>,
  { say, language }: Session,
): string {
  const effort = say('explain.action.days', { days });
  return say('explain.action.by', {
    who: wordingIn(who, language),
    effort: each ? say('explain.action.each', { effort, ...eachShown(each, language) }) : effort,
    weeks,
  });
}

function feared({ bounds }: Explanation, session: Session): string {
  const share = (bounds?.atLeast ?? 0) / 100;
  return session.say('explain.feared-from', { percent: percent(share, session) });
}

/** Its thresholds, and whether they hold; of an action, what it aims at. */
function compared({ bounds, outcome, kind, group }: Explanation, { say, language }: Session) {
  if (!bounds) return [];
  const shown = (['below', 'atMost', 'atLeast', 'above'] as const).flatMap((name) => {
    const bound = bounds[name];
    if (bound === undefined) return [];
    return [say(`explain.bound.${name}`, { bound: plain(bound, 2, language) })];
  });
  const text = shown.join(', ');
  if (kind === 'action' || group === 'aim') return [say('explain.action.aim', { bounds: text })];
  if (kind === 'gate' || group === 'up' || group === 'down') return [text];
  const holds = outcome == null ? 'unknown' : outcome ? 'yes' : 'no';
  return [say('explain.compared', { bounds: text, holds: say(`explain.holds.${holds}`) })];
}

function bandNote({ kind, band, outcome }: Explanation, { say, language }: Session): string[] {
  if (band === undefined) return [];
  const name = wordingIn(band, language);
  if (kind === 'trigger')
    return [say(outcome ? 'explain.lifts' : 'explain.would-lift', { band: name })];
  return kind === 'gate' ? [say('explain.gate.at-most', { band: name })] : [];
}
