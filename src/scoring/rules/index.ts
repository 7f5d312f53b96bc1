import * as z from 'zod';
import { anchors } from './anchors.ts';
import { balancedShares } from './balanced-shares.ts';
import { channelMix } from './channel-mix.ts';
import { closedLoop } from './closed-loop.ts';
import { composition } from './composition.ts';
import { flagged } from './flagged.ts';
import { graded } from './graded.ts';
import { hitsAndFalseAlarms } from './hits-and-false-alarms.ts';
import { linear } from './linear.ts';
import { objectives } from './objectives.ts';
import { quiz } from './quiz.ts';
import { ratio } from './ratio.ts';
import type { AnyRule } from './rule.ts';
import { weightedFields } from './weighted-fields.ts';

export const rules = {
  anchors,
  'balanced-shares': balancedShares,
  'channel-mix': channelMix,
  'closed-loop': closedLoop,
  composition,
  flagged,
  graded,
  'hits-and-false-alarms': hitsAndFalseAlarms,
  linear,
  objectives,
  quiz,
  ratio,
  'weighted-fields': weightedFields,
};

/** Settings that any rule may have beside its own. */
const common = {
  /** Weights of the roles whose answers make the score; without it every role asked, all alike. */
  roles: z.record(z.string(), z.number().gt(0)).optional(),
  /** Points for "I don't know"; without it a don't-know is left out. */
  unknown: z.number().min(0).max(100).optional(),
};

export const ruleSchema = z.discriminatedUnion('rule', [
  anchors.schema.extend(common),
  balancedShares.schema.extend(common),
  closedLoop.schema.extend(common),
  composition.schema.extend(common),
  flagged.schema.extend(common),
  graded.schema.extend(common),
  linear.schema.safeExtend(common),
  objectives.schema.extend(common),
  channelMix.schema.extend(common),
  hitsAndFalseAlarms.schema.extend(common),
  quiz.schema.extend(common),
  ratio.schema.extend(common),
  weightedFields.schema.extend(common),
]);
export type RuleConfig = z.infer<typeof ruleSchema>;

export function ruleOf(config: RuleConfig): AnyRule {
  return rules[config.rule] as unknown as AnyRule;
}
