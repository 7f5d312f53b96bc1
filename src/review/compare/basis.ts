import type { Part, QuestionResult, Result } from '../../model/result.ts';

/** Whether enough people stand behind a figure, by `question/role` of all that score it. */
export type Basis = Map<string, boolean>;

/** Who stands behind a question's score or a measure. */
export function basisOfReading(result: Result, id: string): Basis {
  const question = result.questions.find((each) => each.id === id);
  if (question?.measuredBy) return basisOfReading(result, question.measuredBy);
  if (question) return ofRows(question, ({ counts }) => counts);
  const measure = result.measures.find((each) => each.id === id);
  if (!measure) return new Map();
  return union(
    measure.questions.map((each) => {
      const read = result.questions.find((question) => question.id === each);
      if (!read) return new Map();
      const { roles } = measure;
      return ofRows(read, ({ role }) => roles.length === 0 || roles.includes(role));
    }),
  );
}

export function basisOfParts(result: Result, parts: readonly Part[]): Basis {
  const present = parts.filter(({ value, why }) => value !== null || why === 'suppressed');
  return union(present.map(({ of }) => basisOfReading(result, of)));
}

export function basisOfPillar(result: Result, id: string): Basis {
  const below = result.dimensions.filter(({ pillar, score }) => pillar === id && score !== null);
  return union(below.map(({ parts }) => basisOfParts(result, parts)));
}

export function basisOfVerdict(result: Result): Basis {
  return union(result.pillars.map(({ id }) => basisOfPillar(result, id)));
}

/** The two sides of a gap. */
export function basisOfGap(result: Result, { question, between }: Result['gaps'][number]): Basis {
  const asked = result.questions.find(({ id }) => id === question);
  const roles = between.map(({ role }) => role);
  return asked ? ofRows(asked, ({ role }) => roles.includes(role)) : new Map();
}

/** What two figures lack to be compared by their points: people, the same basis, or nothing. */
export function lacking(one: Basis, two: Basis): 'people' | 'basis' | undefined {
  if (one.size !== two.size || [...one.keys()].some((key) => !two.has(key))) return 'basis';
  return [...one.values(), ...two.values()].every(Boolean) ? undefined : 'people';
}

function ofRows(
  { id, byRole }: QuestionResult,
  isRead: (row: QuestionResult['byRole'][number]) => boolean,
): Basis {
  return new Map(
    byRole
      .filter((row) => isRead(row) && row.people !== 'none')
      .map(({ role, people }) => [`${id}/${role}`, people === 'enough']),
  );
}

function union(all: readonly Basis[]): Basis {
  return new Map(all.flatMap((basis) => [...basis]));
}
