/**
 * Zod schemas for data from outside: a catalogue, observations, attestations. The engine does not need them.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import type { Attestation, Observation } from './core/model.js';
import { units } from './core/units.js';
import type { CatalogueData } from './plan/model.js';
import { checkRules } from './plan/rules.js';
import type { Sound } from './plan/shape.js';
import { catalogueShape } from './plan/shapes.js';
import { decimalText, toZod } from './schema/to-zod.js';

const structure = /* @__PURE__ */ toZod(/* @__PURE__ */ catalogueShape('full'));

/**
 * A catalogue, as in `catalogue.json`: its structure, and that ids are unique, references resolve and phrases are words of
 * their items.
 *
 * @example
 * catalogueSchema.safeParse({}).success; //=> false
 */
export const catalogueSchema = /* @__PURE__ */ structure.superRefine((data, context) => {
  checkRules(data as CatalogueData as Sound<CatalogueData>, (path, expected, received) => {
    context.addIssue({ code: 'custom', message: `expected ${expected}, received ${String(received)}`, path: toPath(path), input: received });
  });
}) as z.ZodType<CatalogueData>;

/** `plans[0].id` as zod writes it: `['plans', 0, 'id']`. */
function toPath(path: string): (string | number)[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

const period = /* @__PURE__ */ z.union([z.int().min(1000).max(9999), z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')]);
const figure = /* @__PURE__ */ z.union([z.number(), decimalText]);

/**
 * An observation. Units, bounds and existing days are checked where it is evaluated.
 *
 * @example
 * observationSchema.safeParse({ period: 2024, value: '14.3' }).success; //=> true
 */
export const observationSchema: z.ZodType<Observation> = /* @__PURE__ */ z.strictObject({
  indicator: z.exactOptional(z.string()),
  period,
  value: z.exactOptional(z.nullable(figure)),
  numerator: z.exactOptional(figure),
  denominator: z.exactOptional(figure),
  unit: z.exactOptional(z.enum(units)),
  area: z.exactOptional(z.string()),
  disaggregation: z.exactOptional(z.record(z.string(), z.string())),
  status: z.exactOptional(z.enum(['A', 'B', 'D', 'E', 'F', 'G', 'I', 'L', 'M', 'N', 'O', 'P', 'S', 'U', 'V'])),
  bound: z.exactOptional(z.enum(['at-least', 'at-most'])),
  source: z.exactOptional(z.string()),
});

/**
 * What an assessor states of an attested criterion.
 *
 * @example
 * attestationSchema.safeParse({ period: 2024, attested: 'partly' }).success; //=> true
 */
export const attestationSchema: z.ZodType<Attestation> = /* @__PURE__ */ z.strictObject({
  indicator: z.exactOptional(z.string()),
  period,
  attested: z.enum(['achieved', 'partly', 'not']),
  date: z.exactOptional(z.iso.date()),
  assessor: z.exactOptional(z.string()),
  evidence: z.exactOptional(z.string()),
  area: z.exactOptional(z.string()),
});

/**
 * The JSON Schema (2020-12) of a catalogue: what `catalogue.schema.json` holds.
 *
 * @example
 * Object.keys(catalogueJsonSchema()).includes('$schema'); //=> true
 */
export function catalogueJsonSchema(): object {
  return {
    $id: 'catalogue.schema.json',
    title: 'A catalogue of plans: targets, measures, criteria and indicators',
    ...z.toJSONSchema(structure, { target: 'draft-2020-12' }),
  };
}
