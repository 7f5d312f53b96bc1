import { join } from 'node:path';
import type * as z from 'zod/mini';
import { sha256 } from '../model/hash.ts';
import { idSchema } from '../model/id.ts';
import { hasErrors, type Issue, type Loaded } from '../model/issue.ts';
import {
  claimsSchema,
  type Questionnaire,
  questionnaireFileSchema,
  topicSchema,
} from '../questions/questionnaire.ts';
import type { Instrument } from '../scoring/instrument.ts';
import { rubricSchema } from '../scoring/rubric.ts';
import { type Context, contextOf, type InstrumentSources } from './cross-rules/context.ts';
import { crossRules } from './cross-rules/index.ts';
import { problem } from './problem.ts';
import { readSource } from './read-file.ts';
import { checkShape } from './shape.ts';
import { inFileOrder, type Source } from './source.ts';

/** A file that was read: its source when it is sound YAML, its value when it has the right shape. */
export interface Part<T> {
  source?: Source;
  value?: T;
  issues: Issue[];
}

/**
 * Reads `questionnaire.yaml`, its topics, `claims.yaml` where there is one, and `rubric.yaml` from a
 * folder. Gives the instrument, or every issue of every file; what the files say of each other is
 * checked once each is sound.
 */
export function loadInstrument(folder: string): Loaded<Instrument> {
  const { value, issues } = readInstrument(folder);
  return value ? { value: value.instrument, issues } : { issues };
}

/** What `loadInstrument` reads, together with where each part of it stands. */
export function readInstrument(folder: string): Loaded<Context> {
  const questionnaire = readPart(questionnaireFileSchema, join(folder, 'questionnaire.yaml'));
  const topics = readTopics(questionnaire.source, folder);
  const rubric = readPart(rubricSchema, join(folder, 'rubric.yaml'));
  const claims = readOptional(claimsSchema, join(folder, 'claims.yaml'));
  const parts: Part<unknown>[] = [questionnaire, ...topics, claims, rubric];
  const issues = parts.flatMap((part) => part.issues);
  if (hasErrors(issues) || !questionnaire.value || !rubric.value) return { issues };

  const instrument = assemble(
    {
      ...questionnaire.value,
      topics: topics.map((topic) => topic.value!),
      claims: claims.value?.claims ?? [],
    },
    rubric.value,
  );
  const context = contextOf(instrument, {
    questionnaire: questionnaire.source!,
    topics: topics.map((topic) => topic.source!),
    ...(claims.source ? { claims: claims.source } : {}),
    rubric: rubric.source!,
  });
  const crossed = inOrder(
    context,
    crossRules.flatMap((rule) => rule(context)),
  );
  return hasErrors(crossed) ? { issues: crossed } : { value: context, issues: crossed };
}

function readPart<T>(schema: z.ZodMiniType<T>, path: string): Part<T> {
  const { value: source, issues } = readSource(path);
  return source ? { source, ...checkShape(schema, source) } : { issues };
}

/** A file that need not be there. */
export function readOptional<T>(schema: z.ZodMiniType<T>, path: string): Part<T> {
  const part = readPart(schema, path);
  return part.issues[0]?.code === 'file-missing' ? { issues: [] } : part;
}

/** Topic files that the questionnaire names, also when something else in it is wrong. */
function readTopics(questionnaire: Source | undefined, folder: string) {
  const named = (questionnaire?.value as { topics?: unknown } | undefined)?.topics;
  if (!questionnaire || !Array.isArray(named)) return [];
  return named.flatMap((topic, index) => {
    if (!idSchema.safeParse(topic).success) return [];
    const part = readPart(topicSchema, join(folder, `${topic}.yaml`));
    if (part.issues[0]?.code !== 'file-missing') return [part];
    const place = questionnaire.locate(['topics', index]);
    return [{ issues: [problem('topic-missing', place, { topic, file: part.issues[0].file })] }];
  });
}

function assemble(questionnaire: Questionnaire, rubric: Instrument['rubric']): Instrument {
  const hashes = {
    questionnaire: sha256(JSON.stringify(questionnaire)),
    rubric: sha256(JSON.stringify(rubric)),
  };
  return { questionnaire, rubric, hashes };
}

/** Issues file by file, in the order in which the files are read. */
export function inOrder({ sources }: Context, issues: readonly Issue[]): Issue[] {
  const files = filesOf(sources).map(({ file }) => file);
  return [...new Set(files)].flatMap((file) =>
    inFileOrder(issues.filter((issue) => issue.file === file)),
  );
}

function filesOf({ questionnaire, topics, claims, rubric }: InstrumentSources): Source[] {
  return [questionnaire, ...topics, ...(claims ? [claims] : []), rubric];
}
