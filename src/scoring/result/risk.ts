import type { Result } from '../../model/result.ts';
import type { RiskScore } from '../risks.ts';
import { type Context, described, nullable, readValue } from './context.ts';
import { partResult } from './part.ts';

export function riskResult(context: Context, risk: RiskScore): Result['risks'][number] {
  const { config } = risk;
  return {
    id: config.id,
    code: config.code,
    name: config.name,
    says: config.says,
    sources: config.sources,
    ...nullable(risk.score, risk.why),
    band: risk.band?.id ?? null,
    bandName: risk.band?.name ?? null,
    borderline: risk.borderline,
    lifted: risk.lifted,
    triggers: risk.triggers.map(({ config: { id, says }, fired }) => ({ id, says, fired })),
    evidence: risk.parts.map((part) => partResult(context, part)),
    reach: { name: config.reach.name, ...readValue(risk.reach) },
    reversible: config.reversible,
    votes: readValue(risk.votes),
    feared: risk.feared,
    actions: risk.actions.map(({ when: _when, changes, ...action }) => ({
      ...action,
      risk: config.id,
      changes: { ...changes, name: described(context, changes.of).name },
    })),
  };
}
