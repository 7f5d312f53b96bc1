import * as z from 'zod';
import { colourSchema } from './contrast.ts';
import { gatesSchema } from './gates.ts';
import { idSchema } from './id.ts';
import { listItemSchema } from './list.ts';
import { languageSchema, nameSchema } from './text.ts';

/** From how many people on a figure about them may be shown. Defaults: METHOD section 5. */
export const privacySchema = z
  .strictObject({
    mean: z.int().min(1).default(5),
    distribution: z.int().min(1).default(10),
  })
  .prefault({});
export type Privacy = z.infer<typeof privacySchema>;

/**
 * Whose report it is: a name beside the title, a logo (a file of the assessment's folder; once read,
 * the picture itself) and the colour of headings and links.
 */
export const brandSchema = z.strictObject({
  name: nameSchema.optional(),
  logo: z.string().min(1).optional(),
  colour: colourSchema.optional(),
});
export type Brand = z.infer<typeof brandSchema>;

/** `assessment.yaml`: one organisation, one wave. */
export const assessmentSchema = z.strictObject({
  format: z.literal(1),
  organisation: nameSchema,
  wave: z.string().min(1),
  date: z.iso.date(),
  languages: z.array(languageSchema).min(1),
  instrument: z.string().min(1),
  units: z.array(z.strictObject({ id: idSchema, text: nameSchema })).default([]),
  /** Head counts: how many people there are to ask, per role, and per unit where there are units. */
  people: z
    .array(z.strictObject({ role: idSchema, unit: idSchema.optional(), of: z.int().min(0) }))
    .min(1),
  parameters: z.record(idSchema, z.array(listItemSchema).min(1)).default({}),
  privacy: privacySchema,
  brand: brandSchema.optional(),
  /** What `check` asks of the Result, where its flags ask for nothing else. */
  gates: gatesSchema.optional(),
  /** Whether everybody who will answer has: only then are there results. METHOD section 5. */
  closed: z.boolean().default(false),
});
export type Assessment = z.infer<typeof assessmentSchema>;

const { shape } = assessmentSchema;

/**
 * Any part of `assessment.yaml`: what is said of an assessment before it is there. Whether it is closed
 * says nothing here, but may be in the way of a file that another wave left.
 */
export const partialAssessmentSchema = z.strictObject({
  format: shape.format.optional(),
  organisation: shape.organisation.optional(),
  wave: shape.wave.optional(),
  date: shape.date.optional(),
  languages: shape.languages.optional(),
  instrument: shape.instrument.optional(),
  units: shape.units.unwrap().optional(),
  people: shape.people.optional(),
  parameters: shape.parameters.unwrap().optional(),
  privacy: privacySchema.unwrap().optional(),
  brand: brandSchema.optional(),
  gates: gatesSchema.optional(),
  closed: z.boolean().optional(),
});
export type PartialAssessment = z.infer<typeof partialAssessmentSchema>;

/** How many people of a role there are to ask; undefined when the assessment does not say. */
export function headCount(
  assessment: Pick<Assessment, 'people'>,
  role: string,
): number | undefined {
  const rows = assessment.people.filter((row) => row.role === role);
  return rows.length === 0 ? undefined : rows.reduce((sum, row) => sum + row.of, 0);
}

/** How many people of a role there are in each unit, where head counts are given by unit. */
export function unitCounts(assessment: Assessment, role: string): { unit: string; of: number }[] {
  return assessment.people.flatMap((row) =>
    row.role === role && row.unit !== undefined ? [{ unit: row.unit, of: row.of }] : [],
  );
}
