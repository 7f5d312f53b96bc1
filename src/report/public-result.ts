import { mapComparisons } from '../model/condition-result.ts';
import type { ProposedAction, Result } from '../model/result.ts';
import { NO_SAMPLING } from '../model/sampling.ts';

/** From how many people on something about them alone may be published. */
export const LEAST_PUBLIC = 10;

const SUPPRESSED = { score: null, why: 'suppressed' as const };

/**
 * What may be read outside of the organisation: the verdict, pillars, scenarios, what already works and
 * what to do. Of what fewer than ten people of a role answered nothing stands alone: no figure of a
 * role, no part of a score, no distance between roles that it takes part in. Nothing is said by unit,
 * and no options that the organisation named itself.
 */
export function publicResult(result: Result): Result {
  const { isFew, isHidden } = fewIn(result);
  /** A score of one part alone would be that part. */
  const isAlone = (parts: readonly { of: string }[]) =>
    parts.length === 1 && isHidden(parts[0]!.of);
  const alone = new Set(
    result.dimensions.filter(({ parts }) => isAlone(parts)).map(({ id }) => id),
  );
  const hideWhen = (when: Result['caps'][number]['when']) =>
    mapComparisons(when, (comparison) =>
      isHidden(comparison.of) || alone.has(comparison.of)
        ? { ...comparison, value: null, why: 'suppressed' }
        : comparison,
    );
  return {
    ...result,
    respondents: result.respondents.map((each) => ({ ...each, units: [], late: null })),
    robustness: result.robustness && {
      ...result.robustness,
      flips: {
        up: { changes: null, why: 'suppressed' },
        down: { changes: null, why: 'suppressed' },
      },
    },
    caps: result.caps.map((cap) => ({ ...cap, when: hideWhen(cap.when) })),
    requirements: result.requirements.map((each) => ({ ...each, unless: hideWhen(each.unless) })),
    notices: result.notices.map((notice) => ({
      ...notice,
      figures: notice.figures.filter(({ of }) => !isHidden(of) && !alone.has(of)),
    })),
    dimensions: result.dimensions.map((dimension) => ({
      ...dimension,
      ...(alone.has(dimension.id) ? SUPPRESSED : {}),
      byRole: [],
      parts: [],
      actions: dimension.actions.map(withoutFigures),
    })),
    questions: [],
    measures: [],
    risks: result.risks.map((risk) => ({
      ...risk,
      ...(isAlone(risk.evidence) ? SUPPRESSED : {}),
      evidence: [],
      triggers: risk.triggers
        .filter(({ when }) => !readsHidden(when, isHidden))
        .map((trigger) => ({ ...trigger, when: hideWhen(trigger.when) })),
      reach: isHidden(risk.reach.of)
        ? { ...risk.reach, ...NO_SAMPLING, value: null, why: 'suppressed' as const }
        : risk.reach,
      votes:
        risk.votes.of !== null && isHidden(risk.votes.of)
          ? { of: risk.votes.of, ...NO_SAMPLING, value: null, why: 'suppressed' as const }
          : risk.votes,
      actions: risk.actions.map(withoutFigures),
    })),
    gaps: result.gaps.filter(({ question, between }) =>
      between.every(({ role }) => !isFew(question, role)),
    ),
    forecasts: [],
    rankings: [],
    strengths: result.strengths.filter(({ id }) => !alone.has(id)),
    actions: result.actions.map(withoutFigures),
    reported: [],
    quality: { ...result.quality, byRole: [], pairs: [] },
    protected: [],
    suppressed: [],
  };
}

function withoutFigures<A extends ProposedAction>(action: A): A {
  const { each, changes } = action;
  return {
    ...action,
    each: each && { ...each, people: null, days: null },
    changes: { ...changes, from: null },
    when: null,
  };
}

function readsHidden(
  when: Result['caps'][number]['when'],
  isHidden: (of: string) => boolean,
): boolean {
  if ('all' in when) return when.all.some((each) => readsHidden(each, isHidden));
  if ('any' in when) return when.any.some((each) => readsHidden(each, isHidden));
  return isHidden(when.of);
}

/**
 * Whether fewer than ten people of a role answered a question, and whether a question or a measure
 * reads such answers. Record sheets are not people.
 */
function fewIn({ questions, measures, respondents }: Result) {
  const sheets = new Set(respondents.filter(({ records }) => records).map(({ role }) => role));
  const asked = new Map(questions.map((question) => [question.id, question]));
  const measured = new Map(measures.map((measure) => [measure.id, measure]));
  const isFew = (id: string, role: string) => {
    const row = asked.get(id)?.byRole.find((each) => each.role === role);
    return row !== undefined && !sheets.has(role) && (row.answered ?? 0) < LEAST_PUBLIC;
  };
  const isHidden = (of: string): boolean => {
    const question = asked.get(of);
    if (question?.measuredBy) return isHidden(question.measuredBy);
    if (question) return question.byRole.some((row) => isFew(of, row.role));
    const measure = measured.get(of);
    if (!measure) return false;
    if (measure.of.some(isHidden)) return true;
    return measure.questions.some((id) =>
      (asked.get(id)?.byRole ?? [])
        .filter((row) => measure.roles.length === 0 || measure.roles.includes(row.role))
        .some((row) => isFew(id, row.role)),
    );
  };
  return { isFew, isHidden };
}
