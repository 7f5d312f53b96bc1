import type { Language } from '../../../messages/index.ts';
import type { Comparison, RoleCount, Says } from '../comparison.ts';
import { actionBlocks } from './actions.ts';
import { type Block, heading, type Row, tabled } from './block.ts';
import { changeBlocks, unchangedBlocks } from './changes.ts';
import { firstBlocks } from './notices.ts';
import { verdictBlocks } from './verdict.ts';
import { type Words, wordsFor } from './words.ts';

export type { Block, Column, Row } from './block.ts';

/** A comparison in words, in one language, ready to be printed. */
export function documentOf(comparison: Comparison, language: Language): Block[] {
  const words = wordsFor(language);
  const { say, text, date } = words;
  const { old, new: now, name, needs } = comparison;
  const organisation = text(now.organisation);
  const section = (says: Says, always: boolean): Block[] => {
    const blocks =
      says === 'no-difference' || says === 'not-compared'
        ? unchangedBlocks(comparison, says, words)
        : changeBlocks(comparison, says, words);
    if (blocks.length === 0 && !always) return [];
    const title = heading(2, say(`compare.heading.${says}`));
    return blocks.length > 0 ? [title, ...blocks] : [title, nothing(words)];
  };
  return [
    heading(1, say('compare.title', { organisation, old: old.wave, new: now.wave })),
    {
      kind: 'paragraph',
      text: say('compare.subtitle', {
        name: text(name),
        old: date(old.date),
        new: date(now.date),
      }),
    },
    ...firstBlocks(comparison, words),
    ...verdictBlocks(comparison, words),
    ...section('worse', true),
    ...section('better', true),
    ...section('turned', false),
    ...section('no-difference', false),
    ...section('not-compared', false),
    ...actionBlocks(comparison, words),
    ...respondentBlocks(comparison.respondents, words),
    { kind: 'paragraph', text: say('compare.rule', { ...needs }) },
  ];
}

function nothing({ say }: Words): Block {
  return { kind: 'paragraph', text: say('compare.nothing') };
}

function respondentBlocks(respondents: readonly RoleCount[], words: Words): Block[] {
  const { say, text, count } = words;
  const columns = (['role', 'old', 'new'] as const).map((id) => ({
    text: say(`compare.column.${id}`),
  }));
  const rows = respondents.map(({ plural, old, new: now }): Row => {
    const [name, before, after] = [text(plural), count(old), count(now)];
    return {
      lead: '',
      text: say('compare.became', { name, old: before, new: after }),
      notes: [],
      cells: [name, before, after],
    };
  });
  return [heading(2, say('compare.heading.respondents')), ...tabled(columns, rows)];
}
