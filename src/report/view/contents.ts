import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';

/** What the report is made of, with the findings of its longest part. */
export function contentsView(result: Result, { phrase, text }: Wording) {
  const section = (id: string, isThere = true, inner: { id: string; name: string }[] = []) =>
    isThere ? [{ id, name: phrase(`heading.${id}`), inner }] : [];
  return [
    ...section('verdict'),
    ...section('flips', result.robustness !== null),
    ...section(
      'risks',
      true,
      [...result.risks]
        .sort((one, two) => (two.score ?? -1) - (one.score ?? -1))
        .map(({ id, code, name }) => ({ id, name: `${code} ${text(name)}` })),
    ),
    ...section('pillars'),
    ...section('gaps', result.gaps.length > 0),
    ...result.rankings.map(({ question, name }) => ({
      id: `ranking-${question}`,
      name: text(name),
      inner: [],
    })),
    ...section('splits', result.questions.length > 0),
    ...section('strengths'),
    ...section('plan'),
    ...section('reported', result.reported.length > 0),
    ...section('respondents'),
    ...section('unknown'),
    ...section('robustness', result.robustness !== null || result.verdict.bounds !== null),
    ...section('limits'),
    ...section('claims', result.claims.length > 0),
  ];
}
