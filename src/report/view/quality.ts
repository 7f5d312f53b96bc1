import type { ShownCounts } from '../../model/quality.ts';
import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { pluralOf } from './words.ts';

/** How answers were given, in sentences. */
export function qualityView(result: Result, wording: Wording): string[] {
  const { phrase, text, figure, list } = wording;
  const { people, total, byRole, pairs, score, records } = result.quality;
  const flagged = byRole.filter(({ counts }) => counts.any > 0);
  const hidden = byRole.reduce((sum, row) => sum + row.people, 0) < people;
  const sheet =
    records.withoutDocument > 0
      ? [
          phrase('quality.records', {
            ...records,
            all: records.withoutDocument === records.high ? 'yes' : 'no',
          }),
        ]
      : [];
  if (total === null || total.any === 0) {
    const key = total === null ? 'quality.few' : 'quality.none';
    return [...(people > 0 ? [phrase(key, { people })] : []), ...sheet];
  }
  return [
    totalSentence(result, total, wording),
    ...(flagged.length > 0
      ? [
          phrase('quality.roles', {
            roles: list(
              flagged.map(({ role, people: of, counts }) =>
                phrase('quality.role', {
                  role: pluralOf(result, role, wording),
                  n: counts.any,
                  of,
                }),
              ),
            ),
          }),
        ]
      : []),
    ...(hidden && total.any !== null ? [phrase('quality.hidden')] : []),
    ...pairs.map((pair) => phrase('quality.pair', { says: text(pair.says), n: pair.people })),
    ...(score
      ? [
          phrase('quality.score', {
            all: figure(score.all),
            without: figure(score.without),
            n: total.any ?? 0,
          }),
        ]
      : []),
    ...sheet,
  ];
}

/** How many show a sign, and which; where these are few, that some do. */
function totalSentence(
  { quality: { people }, difference }: Result,
  { straight, hurried, contradicting, any }: ShownCounts,
  { phrase }: Wording,
): string {
  const least = difference.people;
  if (any === null) return phrase('quality.some', { people, least });
  if (straight === null || hurried === null || contradicting === null)
    return phrase('quality.any', { people, any, least });
  return phrase('quality.total', { people, any, straight, hurried, contradicting });
}
