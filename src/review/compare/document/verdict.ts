import type { Comparison, Turn, VerdictChange } from '../comparison.ts';
import { type Block, heading, listed, tabled } from './block.ts';
import { changeRow, columnsOf, turnNote } from './changes.ts';
import type { Words } from './words.ts';

export function verdictBlocks(comparison: Comparison, words: Words): Block[] {
  const { verdict, bands, needs } = comparison;
  const { say } = words;
  const score = changeRow(comparison, named(verdict, words, 'compare.score'), bands.verdict, words);
  const because =
    verdict.says === 'no-difference' || verdict.says === 'not-compared'
      ? verdict.because
      : undefined;
  return [
    heading(2, say('compare.heading.verdict')),
    {
      kind: 'paragraph',
      text: [
        say(`compare.says.${verdict.says}`),
        ...(because ? [`${words.because(because, needs)}.`] : []),
      ].join(' '),
    },
    ...tabled(columnsOf(comparison, words), [score, ...uncappedRows(comparison, words)]),
    ...listed(turnItems(comparison, words)),
  ];
}

function named(verdict: VerdictChange, { say }: Words, id: 'compare.score' | 'compare.uncapped') {
  return { ...verdict, name: { en: say(id), es: say(id) } };
}

/** Without caps, where a cap held on either side. */
function uncappedRows(comparison: Comparison, words: Words) {
  const { uncapped, ...verdict } = comparison.verdict;
  const sides = [
    [verdict.old.score, uncapped.old],
    [verdict.rescored?.score ?? null, uncapped.rescored],
    [verdict.new.score, uncapped.new],
  ];
  if (sides.every(([score, without]) => score === without)) return [];
  const stand = (score: number | null) => ({ score, band: null, bandName: null });
  const { narrow: _narrow, ...change } = named(comparison.verdict, words, 'compare.uncapped');
  const without = {
    ...change,
    old: stand(uncapped.old),
    rescored: verdict.rescored && stand(uncapped.rescored),
    new: stand(uncapped.new),
  };
  return [changeRow(comparison, without, [], words)];
}

function turnItems({ verdict, split }: Comparison, words: Words): string[] {
  const note = (kind: 'gate' | 'requirement') => (turn: Turn) =>
    turnNote(`compare.${kind}.${turn.change}`, turn, {}, split, words);
  return [
    ...verdict.requirements.map(note('requirement')),
    ...verdict.caps.map((turn) =>
      turnNote(`compare.cap.${turn.change}`, turn, { cap: turn.cap }, split, words),
    ),
    ...verdict.gates.map(note('gate')),
  ];
}
