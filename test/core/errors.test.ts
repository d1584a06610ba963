/** What an error message shows of a value: always something, never an exception, never null for NaN. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shown } from '../../src/core/errors.js';

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const throwing = {
  toJSON: () => {
    throw new TypeError('no');
  },
};

test.each<[value: unknown, text: string]>([
  ['95', '"95"'],
  ['', '""'],
  [95, '95'],
  [NaN, 'NaN'],
  [-Infinity, '-Infinity'],
  [5n, '5n'],
  [undefined, 'undefined'],
  [null, 'null'],
  [true, 'true'],
  [Symbol('s'), 'Symbol(s)'],
  [() => 1, 'a function'],
  [{ value: NaN, other: [Infinity, 5n, undefined, null] }, '{"value":NaN,"other":[Infinity,5n,undefined,null]}'],
  [circular, 'an object'],
  [throwing, 'an object'],
  [Object.create(null), '{}'],
  ['x'.repeat(100), `"${'x'.repeat(78)}…`],
])('%#: shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

test('a proxy that refuses everything is an object', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(shown(proxy)).toBe('an object');
});

test('of anything at all there is a line of at most 80 characters', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      (value) => {
        const text = shown(value);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(80);
      },
    ),
    { numRuns: 500 },
  );
});
