/** The shapes of a catalogue, as in `catalogue.json` (`full`) and as `definePlan` takes it (`brief`). */
import { criterionKinds, kindOf } from '../criteria/criterion.js';
import type { FieldType } from '../criteria/kinds/field.js';
import { policyShape } from './policy-shape.js';
import type { RecordShape, Shape } from './shape.js';

const text: Shape = { type: 'text' };
const id: Shape = { type: 'id' };
const date: Shape = { type: 'date' };
const year = { type: 'integer', min: 1000, max: 9999 } as const;
const dueYear: Shape = { ...year, hint: 'a month or a day of it goes into dueBy' };
const ordinal: Shape = { type: 'integer', min: 1, max: 9999 };
const unit: Shape = { type: 'unit' };
const limit: Shape = { type: 'nullable', of: { type: 'decimal' } };

function record(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): RecordShape {
  return { type: 'record', required, optional };
}

function list(of: Shape, atLeast = 0): Shape {
  return { type: 'list', of, atLeast };
}

function fieldShape(field: FieldType): Shape {
  switch (field.type) {
    case 'decimal':
    case 'change':
      return { type: 'decimal' };
    case 'year':
      return year;
    case 'indicator':
      return id;
    case 'indicator-pair':
      return { type: 'list', of: id, length: 2 };
    case 'factor':
    case 'text':
    case 'true':
    case 'one-of':
      return field;
  }
}

function fieldShapes(fields: Readonly<Record<string, FieldType>>): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldShape(field)]));
}

/** `full`: as published. `brief`: parts that can be derived, and one language, may be left out. */
type Detail = 'full' | 'brief';
type Fields = Readonly<Record<string, Shape>>;

const comment: Shape = { type: 'comment' };

/** A record. In a brief one, derived fields are optional, and comments are allowed. */
function detailed(detail: Detail, required: Fields, optional: Fields = {}, derived: Fields = {}): RecordShape {
  return detail === 'full'
    ? record({ ...required, ...derived }, optional)
    : record(required, { ...derived, ...optional, $comment: comment });
}

function wordsIn(detail: Detail): Shape {
  return detail === 'full' ? record({ zh: text, en: text }) : { type: 'words' };
}

/** The shape of a criterion of any kind. @internal */
export function criterionShape(detail: Detail): Shape {
  const bilingual = wordsIn(detail);
  const common = { id, indicator: id, due: dueYear, phrase: text };
  const choices: Fields = {
    policy: policyShape,
    dueBy: { type: 'month-or-day' },
    sustain: { type: 'true' },
    scope: { type: 'one-of', values: ['aggregate', 'every-unit'] },
    units: bilingual,
  };
  const variants = criterionKinds.map((kind) => {
    const { fields, options = {} } = kindOf(kind);
    const { baselineYear, ...own } = fieldShapes(fields);
    const required: Fields = { ...common, kind: { type: 'one-of', values: [kind] }, ...own };
    const optional: Fields = {
      ...choices,
      ...fieldShapes(options),
      ...(kind === 'attested' && { statement: bilingual }),
    };
    return [kind, detailed(detail, required, optional, baselineYear ? { unit, baselineYear } : { unit })];
  });
  return {
    type: 'tagged',
    tag: 'kind',
    common: record(common, { ...choices, unit, ...(detail === 'brief' && { $comment: comment }) }),
    variants: Object.fromEntries(variants) as Record<string, RecordShape>,
  };
}

const scale: Shape = { type: 'integer', min: 1, max: 1_000_000_000 };

/** The shape of a plan's own unit. */
function ownUnitShape(detail: Detail): RecordShape {
  return record({ symbol: wordsIn(detail) }, { scale });
}

function indicatorShape(detail: Detail): Shape {
  const bilingual = wordsIn(detail);
  const polarity: Shape = { type: 'one-of', values: ['higher-is-better', 'lower-is-better', 'target-is-best'] };
  const timing: Shape = { type: 'one-of', values: ['stock', 'flow'] };
  return detailed(
    detail,
    { id, name: bilingual, unit, polarity },
    {
      ownUnit: ownUnitShape(detail),
      measureWord: text,
      numerator: bilingual,
      denominator: bilingual,
      timingReason: bilingual,
    },
    { timing, min: limit, max: limit, definition: bilingual },
  );
}

/** The shape of a catalogue. @internal */
export function catalogueShape(detail: Detail): RecordShape {
  const bilingual = wordsIn(detail);
  const type: Shape = { type: 'one-of', values: ['target', 'measure'] };
  const criteria = list(criterionShape(detail));
  const item = detailed(detail, { id, type, ordinal, text: bilingual, criteria });
  const domain = detailed(detail, { id, ordinal, title: bilingual, items: list(item) });
  const years = detailed(detail, { baseline: year, start: year, end: year }, { midterm: year });
  const plan = detailed(detail, { id, title: bilingual, years, domains: list(domain) }, { policy: policyShape });
  const document = detailed(
    detail,
    { id, title: bilingual },
    { number: text, issuer: bilingual, issued: date, url: text, checkedOn: date },
  );
  const parts: Fields = { document, plans: list(plan, 1), indicators: list(indicatorShape(detail)) };
  const ownUnit = record({ id, symbol: bilingual }, { scale, $comment: comment });
  return detailed(detail, parts, detail === 'brief' ? { $schema: comment, units: list(ownUnit) } : {});
}
