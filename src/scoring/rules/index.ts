import * as z from 'zod/mini';
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
  roles: z.optional(z.record(z.string(), z.number().check(z.gt(0)))),
  /** Points for "I don't know"; without it a don't-know is left out. */
  unknown: z.optional(z.number().check(z.gte(0), z.lte(100))),
};

export const ruleSchema = z.discriminatedUnion('rule', [
  z.extend(anchors.schema, common),
  z.extend(balancedShares.schema, common),
  z.extend(closedLoop.schema, common),
  z.extend(composition.schema, common),
  z.extend(flagged.schema, common),
  z.extend(graded.schema, common),
  z.safeExtend(linear.schema, common),
  z.extend(objectives.schema, common),
  z.extend(channelMix.schema, common),
  z.extend(hitsAndFalseAlarms.schema, common),
  z.extend(quiz.schema, common),
  z.extend(ratio.schema, common),
  z.extend(weightedFields.schema, common),
]);
export type RuleConfig = z.infer<typeof ruleSchema>;

export function ruleOf(config: RuleConfig): AnyRule {
  return rules[config.rule] as unknown as AnyRule;
}
