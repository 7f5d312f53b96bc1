import type { MessageId } from '../../../messages/index.ts';
import type {
  Because,
  Change,
  Comparison,
  GapChange,
  RiskChange,
  Says,
  Turn,
} from '../comparison.ts';
import { type Block, type Column, heading, listed, type Row, tabled } from './block.ts';
import { called, type Words } from './words.ts';

/** Findings of one kind, with the levels that their scores stand in. */
interface Kind {
  title: MessageId;
  changes: (Change | RiskChange | GapChange)[];
  bands: Comparison['bands']['verdict'];
}

function kindsOf({ risks, pillars, dimensions, gaps, bands }: Comparison): Kind[] {
  return [
    { title: 'compare.kind.risks', changes: risks, bands: bands.risk },
    { title: 'compare.kind.pillars', changes: pillars, bands: bands.verdict },
    { title: 'compare.kind.dimensions', changes: dimensions, bands: [] },
    { title: 'compare.kind.gaps', changes: gaps, bands: bands.gap },
  ];
}

/** All that became so, kind by kind, the most changed first. */
export function changeBlocks(comparison: Comparison, says: Says, words: Words): Block[] {
  return kindsOf(comparison).flatMap((kind) => {
    const rows = kind.changes
      .filter((change) => change.says === says)
      .toSorted((one, two) => distance(comparison, two) - distance(comparison, one))
      .map((change) => changeRow(comparison, change, kind.bands, words));
    return rows.length > 0
      ? [heading(3, words.say(kind.title)), ...tabled(columnsOf(comparison, words), rows)]
      : [];
  });
}

/** How far a figure moved, by what is told of it: the answers' part where it is known. */
function distance({ split }: Comparison, { difference }: Change): number {
  const told = split.kind === 'not-split' ? difference.whole : difference.answers;
  return Math.abs(told ?? 0);
}

export function columnsOf({ split }: Comparison, { say }: Words): Column[] {
  const figures: MessageId[] =
    split.kind === 'split'
      ? ['compare.column.difference', 'compare.column.answers', 'compare.column.rubric']
      : ['compare.column.difference'];
  const texts = ['compare.column.finding', 'compare.column.old', 'compare.column.new'] as const;
  return [
    ...figures.map((id) => ({ text: say(id), figure: true as const })),
    ...texts.map((id) => ({ text: say(id) })),
  ];
}

export function changeRow(
  { split }: Pick<Comparison, 'split'>,
  change: Change | RiskChange | GapChange,
  bands: Kind['bands'],
  words: Words,
): Row {
  const { say, stand, difference } = words;
  const [old, now] = [stand(change.old, bands), stand(change.new, bands)];
  const name = called(change, words);
  const [before, between, after] = [change.old, change.rescored, change.new].map(
    (each) => each?.score ?? null,
  ) as [number | null, number | null, number | null];
  const parts = { answers: difference(between, after), rubric: difference(before, between) };
  const isSplit = split.kind === 'split';
  const notes = [
    ...(change.narrow ? [say('compare.narrow')] : []),
    ...('triggers' in change ? triggerNotes(change.triggers, split, words) : []),
  ];
  const lead = difference(before, after);
  return {
    lead,
    text: say('compare.became', { name, old, new: now }),
    notes: [...(isSplit ? [say('compare.parts', parts)] : []), ...notes],
    cells: [
      lead,
      ...(isSplit ? [parts.answers, parts.rubric] : []),
      [name, ...notes].join('. '),
      old,
      now,
    ],
  };
}

function triggerNotes(
  triggers: readonly Turn[],
  split: Comparison['split'],
  words: Words,
): string[] {
  return triggers.map((turn) => turnNote(`compare.trigger.${turn.change}`, turn, {}, split, words));
}

/** What came or went, and through what where that is told apart. */
export function turnNote(
  id: MessageId,
  { code, text, by }: Turn,
  args: Record<string, number>,
  { kind }: Comparison['split'],
  words: Words,
): string {
  const note = words.say(id, { code: code ?? '', text: words.text(text), ...args });
  return kind === 'split' && by ? `${note} ${words.say(`compare.by.${by}`)}` : note;
}

interface Group {
  because: Because;
  own: { change: Change | RiskChange | GapChange; bands: Kind['bands'] }[];
}

/** What did not change as far as can be told, by why; what was not compared, likewise. */
export function unchangedBlocks(
  comparison: Comparison,
  says: 'no-difference' | 'not-compared',
  words: Words,
): Block[] {
  const all = kindsOf(comparison).flatMap(({ changes, bands }) =>
    changes.filter((change) => change.says === says).map((change) => ({ change, bands })),
  );
  const reasons = [...new Set(all.flatMap(({ change }) => change.because ?? []))];
  const groups = reasons.map((because) => ({
    because,
    own: all.filter(({ change }) => change.because === because),
  }));
  const moved = groups.filter(({ because }) => because === 'people' || because === 'basis');
  const rest = groups.filter((group) => !moved.includes(group));
  return [
    ...moved.flatMap((group) => movedBlocks(comparison, group, words)),
    ...listed([
      ...rest.map((group) => groupItem(comparison, group, words)),
      ...signItems(comparison, rest, words),
    ]),
  ];
}

/** Figures that are far apart although nothing may be read into it: they are shown. */
function movedBlocks(comparison: Comparison, { because, own }: Group, words: Words): Block[] {
  const rows = own
    .toSorted((one, two) => distance(comparison, two.change) - distance(comparison, one.change))
    .map(({ change, bands }) => changeRow(comparison, change, bands, words));
  return [
    heading(3, words.because(because, comparison.needs)),
    ...tabled(columnsOf(comparison, words), rows),
  ];
}

function groupItem({ needs }: Comparison, { because, own }: Group, words: Words): string {
  return words.say('compare.because.list', {
    because: words.because(because, needs),
    list: own.map(({ change }) => called(change, words)).join('; '),
  });
}

/** Warning signs that came or went without moving the level. */
function signItems({ split }: Comparison, groups: readonly Group[], words: Words): string[] {
  return groups.flatMap(({ own }) =>
    own.flatMap(({ change }) => {
      const notes = 'triggers' in change ? triggerNotes(change.triggers, split, words) : [];
      return notes.map((note) => `${called(change, words)}: ${note}`);
    }),
  );
}
