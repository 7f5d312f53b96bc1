import type { Comparison, Notice } from '../comparison.ts';
import { type Block, listed } from './block.ts';
import type { Words } from './words.ts';

/** What must be known first, and whether the rubric is told apart from the answers. */
export function firstBlocks(comparison: Comparison, words: Words): Block[] {
  return [
    ...listed(comparison.notices.map((notice) => noticeText(notice, comparison, words))),
    ...splitBlocks(comparison, words),
  ];
}

function noticeText(notice: Notice, { old, new: now }: Comparison, words: Words): string {
  const { say, text, count } = words;
  switch (notice.kind) {
    case 'other-organisation':
      return say('compare.notice.other-organisation', {
        old: text(old.organisation),
        new: text(now.organisation),
      });
    case 'simulated': {
      const { wave } = notice.side === 'old' ? old : now;
      return say('compare.notice.simulated', { n: notice.n, wave });
    }
    case 'response-fell':
      return say('compare.notice.response-fell', {
        role: text(notice.plural),
        old: count(notice.old),
        new: count(notice.new),
      });
    default:
      return say(`compare.notice.${notice.kind}`);
  }
}

function splitBlocks({ split }: Comparison, words: Words): Block[] {
  const { say, text } = words;
  if (split.kind !== 'not-split')
    return [{ kind: 'paragraph', text: say(`compare.split.${split.kind}`) }];
  const { unreadable } = split;
  if (unreadable.length === 0) return [{ kind: 'paragraph', text: say('compare.split.saved') }];
  return [
    { kind: 'paragraph', text: say('compare.split.unreadable') },
    ...listed(
      unreadable.map(({ code, name, why }) =>
        say(`compare.unreadable.${why}`, { code, name: text(name) }),
      ),
    ),
  ];
}
