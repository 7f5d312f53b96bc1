import type { Result } from '../../model/result.ts';
import type { RiskScore } from '../risks.ts';
import { actionResult } from './action.ts';
import { conditionResult } from './condition.ts';
import { type Context, nullable, readValue } from './context.ts';
import { partResult } from './part.ts';

export function riskResult(context: Context, risk: RiskScore): Result['risks'][number] {
  const { config } = risk;
  return {
    id: config.id,
    code: config.code,
    name: config.name,
    says: config.says,
    holds: isLow(context, risk) && !risk.feared ? (config.holds ?? null) : null,
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
    },
    reversible: config.reversible,
    votes: { of: config.votes ?? null, ...readValue(risk.votes) },
    feared: risk.feared,
    actions: risk.actions.map((action) =>
      actionResult(context, action, { kind: 'risk', id: config.id }),
    ),
  };
}

function isLow({ rubric }: Context, { band }: RiskScore): boolean {
  return band?.id === rubric.bands.risk[0]?.id;
}
