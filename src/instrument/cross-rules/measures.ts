import type { Issue, Place } from '../../model/issue.ts';
import type { Question } from '../../questions/index.ts';
import { type MeasureConfig, measureIn, measureOf } from '../../scoring/measures/index.ts';
import { anyType, type Use } from '../../scoring/measures/measure.ts';
import { ruleFor } from '../../scoring/plan.ts';
import { readsOf } from '../../scoring/reads.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import {
  type Context,
  type CrossRule,
  isAskedOf,
  questionIds,
  questionOf,
  roleIds,
} from './context.ts';
import { misfitIssues, withOptions } from './misfits.ts';

/** Each measure reads questions that exist and that it can read, of roles that are asked them. */
export const measures: CrossRule = (context) =>
  context.instrument.rubric.measures.flatMap((config, index) => {
    const uses = measureOf(config).uses(config);
    const issues = uses.flatMap((use) => useFits(context, config, index, use));
    if (issues.length > 0) return issues;
    return [...rolesFit(context, config, index), ...settingsFit(context, config, index)];
  });

function placeOf({ sources }: Context, index: number, ...path: PropertyKey[]): Place {
  return sources.rubric.locate(['measures', index, ...path]);
}

function useFits(context: Context, config: MeasureConfig, index: number, use: Use): Issue[] {
  const place = placeOf(context, index, use.key);
  const question = questionOf(context, use.question);
  if (!question) return unknown('unknown-question', use.question, questionIds(context), place);
  if (!use.types.includes(question.type)) {
    const args = { measure: config.measure, question: question.id, type: question.type };
    return [problem('measure-does-not-fit', place, { ...args, fits: use.types.join(', ') })];
  }
  return readsPoints(use) && !ruleFor(context.instrument, question)
    ? [problem('unscored-question', place, { id: question.id })]
    : [];
}

/** What reads a question of any type can read nothing of it but its points; others say so. */
function readsPoints(use: Use): boolean {
  return use.types === anyType || use.scored === true;
}

function rolesFit(context: Context, config: MeasureConfig, index: number): Issue[] {
  const measure = measureOf(config);
  return measure.roles(config).flatMap((role) => {
    const place = placeOf(context, index, ...pathTo(role, config));
    if (!roleIds(context).includes(role)) {
      return unknown('unknown-role', role, roleIds(context), place);
    }
    return missing(context, config, role).map((question) =>
      problem('role-not-asked', place, { id: role, question, known: '–' }),
    );
  });
}

/** The questions that a measure reads of a role which is not asked them, as a message names them. */
function missing(context: Context, config: MeasureConfig, role: string): string[] {
  const uses = measureOf(config).uses(config);
  const unasked = (id: string) => {
    const question = questionOf(context, id);
    return question !== undefined && !isAskedOf(question, role);
  };
  const withoutRole = (measureOf(config).of?.(config) ?? []).flatMap(({ id }) => {
    const named = measureIn(context.instrument.rubric, id);
    const roles = named ? measureOf(named).roles(named) : [];
    return roles.length > 0 && !roles.includes(role) ? [id] : [];
  });
  if (withoutRole.length > 0) return withoutRole;
  const own = uses.filter((use) => use.roles?.includes(role)).map((use) => use.question);
  if (own.length > 0) return own.filter(unasked);
  const read =
    uses.length > 0
      ? uses.map((use) => use.question)
      : [...readsOf(context.instrument, config.id).questions];
  return read.length > 0 && read.every(unasked) ? [read.join(', ')] : [];
}

/** Where a measure's settings name a role; measures give their roles without saying where. */
function pathTo(role: string, config: MeasureConfig): PropertyKey[] {
  const { id: _id, name: _name, measure: _measure, ...settings } = config;
  for (const [key, value] of Object.entries(settings)) {
    if (value === role) return [key];
    if (Array.isArray(value) && value.includes(role)) return [key, value.indexOf(role)];
  }
  return [];
}

/** Settings name parts of one of the questions read; each question is asked for what it lacks. */
function settingsFit(context: Context, config: MeasureConfig, index: number): Issue[] {
  const measure = measureOf(config);
  const used = new Set(measure.uses(config).map((use) => use.question));
  return [...used].flatMap((id) => {
    const question: Question = questionOf(context, id)!;
    const misfits = measure.misfits?.(config, withOptions(context, question)) ?? [];
    return misfitIssues(misfits, config, question, context, ['measures', index]);
  });
}
