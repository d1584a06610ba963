/** The schema of a catalogue, for zod and as JSON Schema. */
import * as z from 'zod';
import type { CatalogueData } from '../model.js';
import { checkRules } from '../rules.js';
import type { Sound } from '../shape.js';
import { catalogueShape } from '../shapes.js';
import { toZod } from './to-zod.js';

const structure = /* @__PURE__ */ toZod(/* @__PURE__ */ catalogueShape('full'));

/**
 * A catalogue, as in `catalogue.json`: its structure, and that ids are unique, references resolve and phrases are words
 * of their items.
 *
 * @example
 * catalogueSchema.safeParse({}).success; //=> false
 */
export const catalogueSchema = /* @__PURE__ */ structure.superRefine((data, context) => {
  checkRules(data as CatalogueData as Sound<CatalogueData>, (path, expected, received) => {
    context.addIssue({
      code: 'custom',
      message: `expected ${expected}, received ${String(received)}`,
      path: toPath(path),
      input: received,
    });
  });
}) as z.ZodType<CatalogueData>;

/** `plans[0].id` as zod writes it: `['plans', 0, 'id']`. */
function toPath(path: string): (string | number)[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

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
