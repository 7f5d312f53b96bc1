import type { ActionOutcome, Comparison, Outcome } from '../comparison.ts';
import { type Block, type Column, heading, listed, type Row, tabled } from './block.ts';
import type { Words } from './words.ts';

/** Groups whose figures are worth reading one by one: what moved, said or not. */
const told: Outcome[] = ['reached', 'towards', 'away'];
const moved: ActionOutcome['because'][] = ['people', 'basis'];

/** What became of the old wave's plan; nothing where it had none. */
export function actionBlocks(comparison: Comparison, words: Words): Block[] {
  const { actions, old, needs } = comparison;
  if (actions.length === 0) return [];
  const having = (outcome: Outcome) => actions.filter((each) => each.outcome === outcome);
  const { say } = words;
  const groups = groupsOf(actions, needs, words);
  const apart = groups.filter(({ own }) => isApart(own[0]!));
  const rest = groups.filter((group) => !apart.includes(group));
  return [
    heading(2, say('compare.heading.actions', { wave: old.wave })),
    {
      kind: 'paragraph',
      text: say('compare.outcomes', {
        all: actions.length,
        reached: having('reached').length,
        towards: having('towards').length,
        away: having('away').length,
        still: having('not-moved').length,
        unknown: having('cannot-be-said').length,
      }),
    },
    ...apart.flatMap(({ said, own }) => [
      heading(3, said),
      ...tabled(
        columnsOf(words),
        own.map((action) => actionRow(action, words)),
      ),
    ]),
    ...listed(rest.map(({ said, own }) => restItem(said, own, words))),
  ];
}

function columnsOf({ say }: Words): Column[] {
  return [
    { text: say('compare.column.difference'), figure: true },
    { text: say('compare.column.action') },
    { text: say('compare.column.figure') },
    { text: say('compare.column.old') },
    { text: say('compare.column.new') },
    { text: say('compare.column.aim') },
  ];
}

function actionRow(action: ActionOutcome, words: Words): Row {
  const { say, text, figure, difference } = words;
  const { unit, stood, stands } = action;
  const [old, now] = [figure(stood, unit), figure(stands, unit)];
  const aim = say(`compare.aim.${action.aim}`, { to: figure(action.to, unit) });
  const name = figureOf(action, words);
  const lead = difference(stood, stands, unit);
  const became = say('compare.became', { name, old, new: now });
  return {
    lead,
    text: say('compare.aimed', { became, aim }),
    notes: [],
    cells: [lead, text(action.do), name, old, now, aim],
  };
}

/** The figure that an action should change, and the code of what it was planned against. */
function figureOf({ finding, name }: ActionOutcome, { text }: Words): string {
  return [finding?.code, text(name)].filter(Boolean).join(' ');
}

/** The actions of a plan by what is said of them: those with figures first. */
function groupsOf(
  actions: readonly ActionOutcome[],
  needs: Comparison['needs'],
  words: Words,
): { said: string; own: ActionOutcome[] }[] {
  const order = [...told.flatMap((outcome) => actions.filter((each) => each.outcome === outcome))];
  const unsaid = actions.filter((each) => !order.includes(each));
  const all = [...order, ...unsaid.filter(isApart), ...unsaid.filter((each) => !isApart(each))];
  const groups = new Map<string, ActionOutcome[]>();
  for (const action of all) {
    const said = saidOf(action, needs, words);
    groups.set(said, [...(groups.get(said) ?? []), action]);
  }
  return [...groups].map(([said, own]) => ({ said, own }));
}

function isApart({ outcome, because }: ActionOutcome): boolean {
  return told.includes(outcome) || moved.includes(because);
}

/** Each figure once. */
function restItem(said: string, own: readonly ActionOutcome[], words: Words): string {
  const figures = own.map((action) => figureOf(action, words));
  return words.say('compare.because.list', {
    because: said,
    list: [...new Set(figures)].join('; '),
  });
}

function saidOf(
  { outcome, because }: ActionOutcome,
  needs: Comparison['needs'],
  words: Words,
): string {
  const said = words.say(`compare.outcome.${outcome}`);
  if (!because) return said;
  const why = words.because(because, needs);
  return words.say('compare.outcome.because', { outcome: said, because: why });
}
