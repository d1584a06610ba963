/** Shapes as zod schemas: what each refuses, and what it says is expected. */
import { expect, test } from 'vitest';
import { toZod } from '../../src/plan/schema/to-zod.js';
import type { Shape } from '../../src/plan/shape.js';

const unitMessage = 'expected the id of a unit';

test.each<[type: string, value: unknown, message: string]>([
  ['text', ' ', 'expected a text'],
  ['id', 'a b', 'expected an id, without white space'],
  ['decimal', '1e3', 'expected decimal text, such as "94.7"'],
  ['decimal', '.', 'expected decimal text, such as "94.7"'],
  ['factor', '5/0', 'expected a number or a fraction, such as "2" or "5/6"'],
  ['date', '2022-06', 'expected a date, YYYY-MM-DD'],
  ['date', '12022-06-30', 'expected a date, YYYY-MM-DD'],
  ['date', '2022-06-30T00', 'expected a date, YYYY-MM-DD'],
  ['date', '2022-02-30', 'expected a date of the calendar'],
  ['month-or-day', '2022', 'expected a month or a day, YYYY-MM or YYYY-MM-DD'],
  ['month-or-day', '12022-06', 'expected a month or a day, YYYY-MM or YYYY-MM-DD'],
  ['month-or-day', '2022-06-301', 'expected a month or a day, YYYY-MM or YYYY-MM-DD'],
  ['month-or-day', '2022-13', 'expected a month or a day of the calendar'],
])('%s: %j is refused, “%s”', (type, value, message) => {
  const { success, error } = toZod({ type } as Shape).safeParse(value);
  expect(success).toBe(false);
  expect(error!.issues.map((issue) => issue.message)).toContain(message);
});

/** The messages of an issue and of the choices in it. */
function messagesIn(issues: readonly object[]): readonly string[] {
  return issues.flatMap((issue) => {
    const { message, errors = [] } = issue as { readonly message: string; readonly errors?: readonly object[][] };
    return [message, ...messagesIn(errors.flat())];
  });
}

test.each([
  ['unit', 'a b', unitMessage],
  ['unit', ' percent', unitMessage],
  ['words', ' ', 'expected a text'],
  ['words', {}, 'expected zh or en'],
])('%s: of its choices none takes %j, “%s”', (type, value, message) => {
  expect(messagesIn(toZod({ type } as Shape).safeParse(value).error!.issues)).toContain(message);
});

test.each([
  ['text', '文'],
  ['comment', ''],
  ['decimal', '.25'],
  ['decimal', '+5.'],
  ['factor', '5/6'],
  ['factor', '2'],
  ['date', '2024-02-29'],
  ['month-or-day', '2024-02'],
  ['month-or-day', '2024-02-29'],
  ['unit', 'percent'],
  ['unit', '亿亩'],
  ['words', '文'],
  ['words', { en: 'text' }],
])('%s: %j is taken', (type, value) => {
  expect(toZod({ type } as Shape).safeParse(value)).toEqual({ success: true, data: value });
});
