/** The schemas of a catalogue and of a host's plan, for zod and as JSON Schema. */
import * as z from 'zod';
import type { PlanInput } from '../define.js';
import type { CatalogueData } from '../model.js';
import { checkRules } from '../rules.js';
import { read, type RecordShape, type Checked } from '../shape.js';
import { catalogueShape } from '../shapes.js';
import { described } from './field-descriptions.js';
import { toZod } from './to-zod.js';

const published = /* @__PURE__ */ catalogueShape('full');
const written = /* @__PURE__ */ catalogueShape('brief');
const publishedStructure = /* @__PURE__ */ toZod(published);
const writtenStructure = /* @__PURE__ */ toZod(written);

/**
 * A catalogue, as in `catalogue.json`. Besides the structure, it checks that ids are unique, references resolve, and
 * phrases are quoted from their items.
 *
 * @example
 * catalogueSchema.safeParse({}).success; //=> false
 */
export const catalogueSchema = /* @__PURE__ */ withRules(publishedStructure, published) as z.ZodType<CatalogueData>;

/**
 * A host's plan: the input of `definePlan`. Units of criteria, base years, limits, definitions and one language may be
 * left out; `$schema` may name the JSON Schema for an editor.
 *
 * @example
 * planSchema.safeParse({ document: { id: 'ours', title: '本县规划' }, indicators: [], plans: [] }).success; //=> false
 */
export const planSchema = /* @__PURE__ */ withRules(writtenStructure, written) as z.ZodType<PlanInput>;

/** A structure together with the rules between its parts. The rules skip parts that are not valid. */
function withRules(structure: z.ZodType, shape: RecordShape): z.ZodType {
  return structure.superRefine((data, context) => {
    const sound = read(data, shape, '', () => undefined) as Checked<CatalogueData> | undefined;
    if (sound === undefined) return;
    checkRules(sound, (path, expected, received) => {
      const message = `expected ${expected}, received ${String(received)}`;
      context.addIssue({ code: 'custom', message, path: toPath(path), input: received });
    });
  });
}

/** `plans[0].id` as zod writes it: `['plans', 0, 'id']`. */
function toPath(path: string): (string | number)[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * The JSON Schema (2020-12) of a catalogue: the content of `catalogue.schema.json`.
 *
 * @example
 * Object.keys(catalogueJsonSchema()).includes('$schema'); //=> true
 */
export function catalogueJsonSchema(): object {
  return jsonSchema(
    publishedStructure,
    'catalogue.schema.json',
    'A catalogue of plans: targets, measures, criteria and indicators',
  );
}

/**
 * The JSON Schema (2020-12) of a host's plan: the content of `plan.schema.json`. Each field has a description in
 * Chinese and English, for editors to show.
 *
 * @example
 * Object.keys(planJsonSchema()).includes('$schema'); //=> true
 */
export function planJsonSchema(): object {
  return described(jsonSchema(writtenStructure, 'plan.schema.json', 'A plan as it is written down for definePlan'));
}

function jsonSchema(structure: z.ZodType, $id: string, title: string): object {
  return { $id, title, ...z.toJSONSchema(structure, { target: 'draft-2020-12' }) };
}
