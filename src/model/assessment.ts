import * as z from 'zod/mini';
import { colourSchema } from './contrast.ts';
import { gatesSchema } from './gates.ts';
import { idSchema } from './id.ts';
import { listItemSchema } from './list.ts';
import { languageSchema, nameSchema } from './text.ts';

/** From how many people on a figure about them may be shown. Defaults: METHOD section 5. */
export const privacySchema = z.prefault(
  z.strictObject({
    mean: z._default(z.int().check(z.gte(1)), 5),
    distribution: z._default(z.int().check(z.gte(1)), 10),
  }),
  {},
);
export type Privacy = z.infer<typeof privacySchema>;

/**
 * Whose report it is: a name beside the title, a logo (a file of the assessment's folder; once read,
 * the picture itself) and the colour of headings and links.
 */
export const brandSchema = z.strictObject({
  name: z.optional(nameSchema),
  logo: z.optional(z.string().check(z.minLength(1))),
  colour: z.optional(colourSchema),
});
export type Brand = z.infer<typeof brandSchema>;

/** `assessment.yaml`: one organisation, one wave. */
export const assessmentSchema = z.strictObject({
  format: z.literal(1),
  organisation: nameSchema,
  wave: z.string().check(z.minLength(1)),
  date: z.iso.date(),
  languages: z.array(languageSchema).check(z.minLength(1)),
  instrument: z.string().check(z.minLength(1)),
  units: z._default(z.array(z.strictObject({ id: idSchema, text: nameSchema })), []),
  /** Head counts: how many people there are to ask, per role, and per unit where there are units. */
  people: z
    .array(
      z.strictObject({ role: idSchema, unit: z.optional(idSchema), of: z.int().check(z.gte(0)) }),
    )
    .check(z.minLength(1)),
  parameters: z._default(z.record(idSchema, z.array(listItemSchema).check(z.minLength(1))), {}),
  privacy: privacySchema,
  brand: z.optional(brandSchema),
  /** What `check` asks of the Result, where its flags ask for nothing else. */
  gates: z.optional(gatesSchema),
  /** Whether everybody who will answer has: only then are there results. METHOD section 5. */
  closed: z._default(z.boolean(), false),
});
export type Assessment = z.infer<typeof assessmentSchema>;

const { shape } = assessmentSchema;

/**
 * Any part of `assessment.yaml`: what is said of an assessment before it is there. Whether it is closed
 * says nothing here, but may be in the way of a file that another wave left.
 */
export const partialAssessmentSchema = z.strictObject({
  format: z.optional(shape.format),
  organisation: z.optional(shape.organisation),
  wave: z.optional(shape.wave),
  date: z.optional(shape.date),
  languages: z.optional(shape.languages),
  instrument: z.optional(shape.instrument),
  units: z.optional(shape.units.def.innerType),
  people: z.optional(shape.people),
  parameters: z.optional(shape.parameters.def.innerType),
  privacy: z.optional(privacySchema.def.innerType),
  brand: z.optional(brandSchema),
  gates: z.optional(gatesSchema),
  closed: z.optional(z.boolean()),
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
