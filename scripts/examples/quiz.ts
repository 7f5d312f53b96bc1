import type { Answer } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';

/** The terms that are asked about, in order, and the option that is right. */
const terms: Record<string, string> = {
  'retention-meaning': 'customers-who-stay',
  'segment-meaning': 'alike-and-treated-alike',
  'adoption-meaning': 'work-done-in-it',
  'lifetime-value-meaning': 'margin-over-the-years',
  'pipeline-stage-meaning': 'step-the-customer-took',
  'first-contact-meaning': 'solved-without-coming-back',
};

export function isTerm({ id }: Question): boolean {
  return id in terms;
}

/**
 * The answers of a role to a term, one per person. A score belongs to a person, so the same place in
 * the list is the same person for every term. `patterns` counts people by what they know, a letter
 * per term: r right, w wrong, ? "I don't know"; which terms these are varies from person to person.
 */
export function quizAnswers(question: Question, patterns: Record<string, number>): Answer[] {
  const right = terms[question.id]!;
  const wrong = question.type === 'choice' ? (question.options ?? []) : [];
  const misreadings = wrong.map(({ id }) => id).filter((id) => id !== right);
  const term = Object.keys(terms).indexOf(question.id);
  const people = Object.entries(patterns).flatMap(([pattern, n]) => Array<string>(n).fill(pattern));
  return people.map((pattern, person) => {
    const known = pattern[(term + person) % pattern.length];
    if (known === '?') return { outcome: 'unknown' };
    return { value: known === 'r' ? right : misreadings[(term + person) % misreadings.length]! };
  });
}
