/** Converts a shape to a zod schema, so that the engine and zod use the same description of a catalogue. */
import * as z from 'zod';
import { mostCharacters } from '../../core/decimal.js';
import { units } from '../../core/units.js';
import { factorText, isDate, isMonthOrDay, type RecordShape, type Shape } from '../shape.js';

/** Plain decimal text, as in `"94.7"`. */
export const decimalText = z
  .string()
  .max(mostCharacters)
  .regex(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/, 'expected decimal text, such as "94.7"');

/** The zod schema of a shape. @internal */
export function toZod(shape: Shape): z.ZodType {
  switch (shape.type) {
    case 'text':
      return z.string().regex(/\S/, 'expected a text');
    case 'comment':
      return z.string();
    case 'words': {
      const given = z.string().regex(/\S/, 'expected a text');
      const languages = z.strictObject({ zh: z.optional(given), en: z.optional(given) });
      return z.union([
        given,
        languages.refine(({ zh, en }) => zh !== undefined || en !== undefined, 'expected zh or en'),
      ]);
    }
    case 'id':
      return z.string().regex(/^\S+$/, 'expected an id, without white space');
    case 'decimal':
      return decimalText;
    case 'factor':
      return z.string().regex(factorText, 'expected a number or a fraction, such as "2" or "5/6"');
    case 'date':
      return z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date, YYYY-MM-DD')
        .refine(isDate, 'expected a date of the calendar');
    case 'month-or-day':
      return z
        .string()
        .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'expected a month or a day, YYYY-MM or YYYY-MM-DD')
        .refine(isMonthOrDay, 'expected a month or a day of the calendar');
    case 'number':
      return shape.share ? z.number().gt(0).lt(1) : z.number().min(0);
    case 'integer':
      return z.int().min(shape.min).max(shape.max);
    case 'one-of':
      return z.enum(shape.values as [string, ...string[]]);
    case 'unit':
      // Known units come first, because editors offer them as completions.
      return z.union([z.enum(units), z.string().regex(/^\S+$/, 'expected the id of a unit')]);
    case 'true':
      return z.literal(true);
    case 'nullable':
      return z.nullable(toZod(shape.of));
    case 'list': {
      const list = z.array(toZod(shape.of)).min(shape.atLeast ?? 0);
      return shape.length === undefined ? list : list.length(shape.length);
    }
    case 'record':
      return recordToZod(shape);
    case 'tagged':
      return z.discriminatedUnion(
        shape.tag,
        Object.values(shape.variants).map(recordToZod) as unknown as [z.ZodObject, ...z.ZodObject[]],
      );
  }
}

function recordToZod({ required, optional, others }: RecordShape): z.ZodObject {
  const fields = Object.entries(required).map(([name, shape]) => [name, toZod(shape)] as const);
  const rest = Object.entries(optional).map(([name, shape]) => [name, z.optional(toZod(shape))] as const);
  const all = Object.fromEntries([...fields, ...rest]);
  return others ? z.object(all).catchall(toZod(others)) : z.strictObject(all);
}
