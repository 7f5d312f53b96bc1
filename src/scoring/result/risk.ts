import type { Result } from '../../model/result.ts';
import { NO_SAMPLING, type Sampling } from '../../model/sampling.ts';
import { looksAt } from '../actions.ts';
import { entering, modeOf } from '../combine.ts';
import { gradeFor } from '../evidence/evidence.ts';
import type { RiskScore } from '../risks.ts';
import type { RiskConfig } from '../rubric.ts';
import { TOLERANCE } from '../tolerance.ts';
import { actionResult } from './action.ts';
import { conditionResult } from './condition.ts';
import { type Context, nullable, readValue } from './context.ts';
import { partResult } from './part.ts';
import { samplingOfMeasure } from './sampling.ts';

export function riskResult(context: Context, risk: RiskScore): Result['risks'][number] {
  const { config } = risk;
  return {
    id: config.id,
    code: config.code,
    name: config.name,
    says: config.says,
    holds: isHeld(context, risk) ? (config.holds ?? null) : null,
    sources: config.sources,
    ...nullable(risk.score, risk.why),
    band: risk.band?.id ?? null,
    bandName: risk.band?.name ?? null,
    coverage: risk.coverage,
    borderline: risk.borderline && {
      points: risk.borderline.points,
      bandName: risk.borderline.band.name,
      worse: risk.borderline.above,
    },
    lifted: risk.lifted,
    triggers: risk.triggers.map(({ config: { id, says, lift, when }, fired }) => ({
      id,
      says,
      fired,
      lift,
      when: conditionResult(context, when),
    })),
    evidence: risk.parts.map((part) => partResult(context, part)),
    reach: {
      of: config.reach.of,
      name: config.reach.name,
      ...readValue(risk.reach),
      enters: config.reach.reverse ? 'reverse' : 'value',
      ...reachSampling(context, config.reach),
    },
    reversible: config.reversible,
    votes: {
      of: config.votes ?? null,
      ...readValue(risk.votes),
      ...(config.votes === undefined ? NO_SAMPLING : samplingOfMeasure(context, config.votes)),
    },
    feared: risk.feared,
    actions: risk.actions.map((action) =>
      actionResult(context, action, { kind: 'risk', id: config.id }),
    ),
    grade: risk.score === null ? null : gradeFor(context, readBy(risk)),
  };
}

/** What gives a risk its score and its band: its parts, and the warning signs that fired. */
function readBy({ config, triggers }: RiskScore): string[] {
  return [
    ...config.parts.map(({ of }) => of),
    ...triggers.filter(({ fired }) => fired).flatMap((trigger) => looksAt(trigger.config.when)),
  ];
}

/** Of what is left of a share to 100 the interval is turned round. */
function reachSampling(context: Context, { of, reverse }: RiskConfig['reach']): Sampling {
  const own = samplingOfMeasure(context, of);
  if (!reverse || own.interval === null) return own;
  return { ...own, interval: { low: 100 - own.interval.high, high: 100 - own.interval.low } };
}

/**
 * Whether the opposite of a risk may be said of the organisation: it is low, clearly, without people
 * expecting it, and none of its parts alone is weak (what it adds leaves less than `weak` to 100).
 */
function isHeld({ rubric }: Context, { band, feared, borderline, parts }: RiskScore): boolean {
  if (band?.id !== rubric.bands.risk[0]?.id || feared || borderline !== null) return false;
  return parts.every(
    ({ config, reading }) =>
      reading.value !== null &&
      100 - entering(modeOf(config), reading.value) >= rubric.settings.weak - TOLERANCE,
  );
}
