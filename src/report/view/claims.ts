import { codeList } from '../../model/id.ts';
import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';

/** Claims as cited: each links to its line in the table of claims, where there is one. */
export function cited({ claims }: Result, sources: readonly string[]) {
  const listed = new Set(claims.map(({ id }) => id));
  return {
    any: sources.length > 0,
    text: sources.join(' '),
    each: sources.map((id) => ({ id, linked: listed.has(id) })),
  };
}

/** The table of claims: what the sources say, and the questions about it or why there are none. */
export function claimsView({ claims, questions }: Result, { phrase, text }: Wording) {
  const codes = new Map(questions.map(({ id, code }) => [id, code]));
  return claims.map((claim) => {
    const asked = [...new Set(claim.questions.flatMap((id) => codes.get(id) ?? []))];
    return {
      id: claim.id,
      text: text(claim.text),
      asked:
        asked.length > 0
          ? codeList(asked)
          : claim.why
            ? phrase('claims.untested', { why: text(claim.why) })
            : phrase('claims.none'),
    };
  });
}
