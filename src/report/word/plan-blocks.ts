import type { View } from '../view/view.ts';
import type { Wording } from '../wording.ts';
import { type Block, heading, paragraph, table } from './block.ts';

/** What to do, by whom, and how one will see that it worked. */
export function planBlocks({ plan }: View, { phrase }: Wording): Block[] {
  const columns = [
    { name: phrase('plan.what'), width: 24 },
    { name: phrase('plan.who'), width: 14 },
    { name: phrase('plan.effort'), width: 15 },
    { name: phrase('plan.horizon'), width: 11, figures: true },
    { name: phrase('plan.changes'), width: 18 },
    { name: phrase('plan.check'), width: 18 },
    { name: phrase('plan.for'), width: 15 },
  ];
  return [
    heading(1, phrase('heading.plan')),
    ...plan.flatMap(({ name, actions }) => [
      heading(2, name),
      table(
        columns,
        actions.map((action) => [
          action.do,
          ...[action.who, action.days, action.weeks],
          ...[action.changes, action.check, action.for],
        ]),
      ),
    ]),
    ...paragraph(plan.length === 0 ? phrase('plan.none') : ''),
  ];
}
