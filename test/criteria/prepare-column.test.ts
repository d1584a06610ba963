import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { columnStatuses, prepareColumn, type Column } from '../../src/entries/columns.js';
import { prepare, type Criterion, type PrepareOptions } from '../../src/entries/engine.js';
import { toy } from '../toy.js';
import { faultOf, variant, type Id } from './judge.js';

const columnOf = (criterion: Id | Criterion, options: PrepareOptions = {}) =>
  prepareColumn(criterion, { ...options, plan: toy });
const namesOf = (statuses: Uint8Array) => Array.from(statuses, (status) => columnStatuses[status]);
const judged = (criterion: Id | Criterion, column: Column, options?: PrepareOptions) =>
  namesOf(columnOf(criterion, options)(column));
const strict = (id: Id) => variant(id, { strict: true } as never);

describe('a column of numbers', () => {
  test('is judged as single values are; what is missing is said', () => {
    expect(judged('at-least', { values: Float64Array.of(94.9, 95, NaN, 96) })).toEqual([
      'not-met',
      'met',
      'insufficient-data',
      'met',
    ]);
    expect(judged('at-least', { values: Float64Array.of(94, 95) }, { asOf: 2029 })).toEqual(['in-progress', 'met']);
    expect(judged('at-least', { values: Float64Array.of(96, 96, 94), missing: Uint8Array.of(0, 1, 2) })).toEqual([
      'met',
      'insufficient-data',
      'insufficient-data',
    ]);
    expect(judged('at-least', { values: new Float64Array(0) })).toEqual([]);
  });

  test.each([
    ['at-least', ['not-met', 'met', 'met']],
    ['strictly above', ['not-met', 'not-met', 'met']],
  ])('%s: one unit in the last place of a double decides', (which, expected) => {
    const criterion = which === 'at-least' ? 'at-least' : strict('at-least');
    expect(judged(criterion, { values: Float64Array.of(94.99999999999999, 95, 95.00000000000001) })).toEqual(expected);
  });

  test.each(['about', 'between', 'at-most', 'balanced'] as const)('%s: as prepare has it, near every limit', (id) => {
    const check = prepare(id, { plan: toy });
    const values = Float64Array.from({ length: 4000 }, (_value, i) => i / 40);
    expect(judged(id, { values })).toEqual(Array.from(values, (value) => check(value)));
  });
});

test('whole numbers of a last place are the decimals they stand for', () => {
  const check = prepare('at-least', { plan: toy });
  for (const decimals of [0, 1, 3, 13]) {
    const middle = 95 * 10 ** decimals;
    const scaled = Float64Array.of(middle - 1, middle, middle + 1, NaN, -middle, 0);
    const texts = [...scaled].map((units) => (Number.isNaN(units) ? null : `${units}e-${decimals}`));
    expect(judged('at-least', { scaled, decimals })).toEqual(
      texts.map((text) => (text === null ? 'insufficient-data' : check(Number(text)))),
    );
  }
  expect(judged('at-least', { scaled: Uint8Array.of(94, 95), decimals: 0 })).toEqual(['not-met', 'met']);
});

describe('counts', () => {
  test('are compared as fractions: a tie is met, 0 of 0 does not apply', () => {
    expect(
      judged('at-least', { numerators: Int32Array.of(19, 18, 0, 20), denominators: Int32Array.of(20, 20, 0, 20) }),
    ).toEqual(['met', 'not-met', 'not-applicable', 'met']);
    expect(
      judged(strict('at-least'), { numerators: Float64Array.of(19, NaN), denominators: Float64Array.of(20, 20) }),
    ).toEqual(['not-met', 'insufficient-data']);
  });

  test('beyond what doubles multiply, one more or less decides', () => {
    const denominator = 9007199254740980;
    const numerator = (denominator / 20) * 19;
    const numerators = Float64Array.of(numerator - 1, numerator, numerator + 1);
    const denominators = Float64Array.of(denominator, denominator, denominator);
    expect(judged('at-least', { numerators, denominators })).toEqual(['not-met', 'met', 'met']);
  });

  test('a tie of small counts is met, and of a strict limit missed; of two limits both count', () => {
    const small = { numerators: Int32Array.of(18, 19, 20), denominators: Int32Array.of(20, 20, 20) };
    expect(judged('at-least', small)).toEqual(['not-met', 'met', 'met']);
    expect(judged(strict('at-least'), small)).toEqual(['not-met', 'not-met', 'met']);
    const about = {
      numerators: Int32Array.of(379, 380, 420, 421),
      denominators: Int32Array.of(1000, 1000, 1000, 1000),
    };
    expect(judged(variant('about', { value: '40' } as never), about)).toEqual(['not-met', 'met', 'met', 'not-met']);
  });

  test('the largest small count, and the first that is not, are judged alike', () => {
    // Against 95 %, products of a denominator below 2^53 / 95 are exact.
    const last = Math.floor(Number.MAX_SAFE_INTEGER / 9500) * 100;
    for (const denominator of [last, last + 100]) {
      const numerator = (denominator / 100) * 95;
      const numerators = Float64Array.of(numerator - 1, numerator, numerator + 1);
      const denominators = Float64Array.of(denominator, denominator, denominator);
      expect(judged('at-least', { numerators, denominators })).toEqual(['not-met', 'met', 'met']);
    }
  });

  test('a denominator whose product no double holds is still the larger side', () => {
    const numerators = Float64Array.of(0, 1, 94);
    const denominators = Float64Array.of(2 ** 53 - 1, 2 ** 53 - 1, 98);
    expect(judged('at-least', { numerators, denominators })).toEqual(['not-met', 'not-met', 'met']);
  });

  test('against a limit that no double holds, a hair below it is below it', () => {
    // 93222358 of 225058681 lies between the limit and the double nearest to it.
    const criterion = variant('at-least', { value: '41.421356237309504881' } as never);
    const near = { numerators: Int32Array.of(93222358, 93222359), denominators: Int32Array.of(225058681, 225058681) };
    expect(judged(criterion, near)).toEqual(['not-met', 'met']);
  });

  // Of these counts, the products as doubles are in the wrong order.
  test.each<[string, number, number, string]>([
    ['41.421356237309504881', 652556506, 1575410767, 'not-met'],
    ['61.803398874989484820', 1490221269, 2411228664, 'met'],
  ])('of %s %%, %d of %d is %s', (value, numerator, denominator, expected) => {
    const counts = { numerators: Float64Array.of(numerator), denominators: Float64Array.of(denominator) };
    expect(judged(variant('at-least', { value } as never), counts)).toEqual([expected]);
    // The same limit with a short one above it.
    const policy = { balancedBand: { min: value, max: '70' } };
    expect(judged('balanced', counts, { policy })).toEqual([expected]);
  });

  // [criterion, the least and the greatest percentage that meet it, whether these themselves do]
  test.each<[string, Id | Criterion, bigint, bigint, boolean]>([
    ['at least 95', 'at-least', 95n, 10n ** 20n, true],
    ['above 95', strict('at-least'), 95n, 10n ** 20n, false],
    ['below 95', variant('at-least', { kind: 'at-most', strict: true } as never), -1n, 95n, false],
    ['about 45', 'about', 43n, 47n, true],
  ])('law: %s, as whole numbers multiplied crosswise, at the limits too', (_which, criterion, least, most, isMet) => {
    const denominator = fc.oneof(fc.nat(400), fc.maxSafeNat());
    const pair = denominator.chain((over) => {
      const atLimit = [least, most].map((limit) => Number((BigInt(over) * limit) / 100n)).filter(Number.isSafeInteger);
      const near = fc.tuple(fc.constantFrom(0, ...atLimit), fc.integer({ min: -1, max: 1 }));
      const nearCount = near.map(([count, more]) => Math.min(Math.max(count + more, 0), Number.MAX_SAFE_INTEGER));
      return fc.tuple(fc.oneof(nearCount, fc.nat(400), fc.maxSafeNat()), fc.constant(over));
    });
    const expected = ([numerator, over]: readonly [number, number]): string => {
      if (over === 0) return 'not-applicable';
      const [above, below] = [
        100n * BigInt(numerator) - least * BigInt(over),
        most * BigInt(over) - 100n * BigInt(numerator),
      ];
      return (isMet ? above >= 0n && below >= 0n : above > 0n && below > 0n) ? 'met' : 'not-met';
    };
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const numerators = Float64Array.from(pairs, ([numerator]) => numerator);
        const denominators = Float64Array.from(pairs, ([, over]) => over);
        expect(judged(criterion, { numerators, denominators })).toEqual(pairs.map(expected));
      }),
      { numRuns: 200 },
    );
  });
});

describe('every type of array that holds whole numbers', () => {
  const types = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float64Array];
  test.each(types)('%o', (List) => {
    expect(judged('at-least', { scaled: List.of(0, 94, 95, 96), decimals: 0 })).toEqual([
      'not-met',
      'not-met',
      'met',
      'met',
    ]);
    // Zero among the counts sends the whole column the exact way.
    const counts = { numerators: List.of(0, 19, 18, 0), denominators: List.of(20, 20, 20, 0) };
    expect(judged('at-least', counts)).toEqual(['not-met', 'met', 'not-met', 'not-applicable']);
  });
  test('whole numbers below zero are decimals below zero', () => {
    expect(judged('at-most', { scaled: Int32Array.of(-5, 140, 141), decimals: 1 })).toEqual(['met', 'met', 'not-met']);
  });
  test('the largest unsigned counts are no negative ones', () => {
    const counts = { numerators: Uint32Array.of(2 ** 32 - 1, 0), denominators: Uint32Array.of(2 ** 32 - 1, 0) };
    expect(judged('at-least', counts)).toEqual(['met', 'not-applicable']);
  });
  test('an array of another realm is one by its name', () => {
    const values = runInNewContext('Float64Array.of(94, 95)') as Float64Array;
    expect(judged('at-least', { values })).toEqual(['not-met', 'met']);
  });
  test('keys that are undefined are left out', () => {
    const column = { values: Float64Array.of(95), missing: undefined, scaled: undefined } as unknown as Column;
    expect(judged('at-least', column)).toEqual(['met']);
  });
});

test('before the due year a miss is in progress, in every form of column', () => {
  const early = { asOf: 2029 };
  expect(judged('at-least', { scaled: Int8Array.of(94, 95), decimals: 0 }, early)).toEqual(['in-progress', 'met']);
  const counts = { numerators: Int8Array.of(18, 19, 0), denominators: Int8Array.of(20, 20, 0) };
  expect(judged('at-least', counts, early)).toEqual(['in-progress', 'met', 'not-applicable']);
  expect(judged('at-least', { ...counts, missing: Uint8Array.of(0, 1, 0) }, early)).toEqual([
    'in-progress',
    'insufficient-data',
    'not-applicable',
  ]);
});

test('a unit that is no quotient has no counts', () => {
  const counts = { numerators: Int8Array.of(1), denominators: Int8Array.of(1) };
  expect(faultOf(() => columnOf('between')(counts))).toMatchObject({
    code: 'BAD_OPTION',
    where: 'column',
    expected: 'values: its unit is no quotient',
  });
});

test('rounding to the threshold is that of single values', () => {
  const options = { policy: { comparison: 'threshold-precision' } } as const;
  const check = prepare('at-least', { ...options, plan: toy });
  const values = Float64Array.of(94.4, 94.5, 94.50000000000001, 94.49999999999999, 95.5);
  expect(judged('at-least', { values }, options)).toEqual(Array.from(values, (value) => check(value)));
  const counts = { numerators: Int32Array.of(189, 1891), denominators: Int32Array.of(200, 2000) };
  expect(judged('at-least', counts, options)).toEqual([check('94.5'), check('94.55')]);
});

test('statuses are written where they are wanted', () => {
  const statuses = new Uint8Array(2);
  expect(columnOf('at-least')({ values: Float64Array.of(95, 1) }, statuses)).toBe(statuses);
  expect(namesOf(statuses)).toEqual(['met', 'not-met']);
});

const whole = 'Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float64Array';
const forms = 'values, scaled with decimals, or numerators with denominators';
const ofNumbers = 'a finite number, or NaN where it is missing';
test.each([
  [
    { values: Float64Array.of(1, Infinity) },
    'BAD_NUMBER',
    'column.values[1]',
    'a finite number, or NaN where it is missing',
  ],
  [{ values: [95] }, 'BAD_OPTION', 'column.values', 'Float64Array'],
  [{ values: Float32Array.of(95) }, 'BAD_OPTION', 'column.values', 'Float64Array'],
  [{ scaled: Float64Array.of(95.5), decimals: 1 }, 'BAD_NUMBER', 'column.scaled[0]', 'a whole number'],
  [{ scaled: Float64Array.of(95), decimals: 16 }, 'BAD_OPTION', 'column.decimals', 'a whole number from 0 to 15'],
  [{ scaled: 'x', decimals: 1 }, 'BAD_OPTION', 'column.scaled', whole],
  [
    { scaled: Int8Array.of(95) },
    'BAD_OPTION',
    'column',
    'values, scaled with decimals, or numerators with denominators',
  ],
  [{}, 'BAD_OPTION', 'column', 'values, scaled with decimals, or numerators with denominators'],
  [{ value: 1 }, 'BAD_OPTION', 'column', 'one of values, scaled, decimals, numerators, denominators, missing'],
  [
    { numerators: Int8Array.of(-1), denominators: Int8Array.of(1) },
    'BAD_NUMBER',
    'column.numerators[0]',
    'a whole number from 0',
  ],
  [{ values: Float64Array.of(1), missing: new Uint8Array(2) }, 'BAD_SERIES', 'column', 'arrays of one length'],
  [{ numerators: Int8Array.of(1, 2), denominators: Int8Array.of(3) }, 'BAD_SERIES', 'column', 'arrays of one length'],
  [{ values: Float64Array.of(-Infinity, 1) }, 'BAD_NUMBER', 'column.values[0]', ofNumbers],
  [{ values: Float64Array.of(1), missing: Int8Array.of(0) }, 'BAD_OPTION', 'column.missing', 'Uint8Array'],
  [{ values: Float64Array.of(1), decimals: 0 }, 'BAD_OPTION', 'column', forms],
  [{ values: Float64Array.of(1), scaled: Int8Array.of(1), decimals: 0 }, 'BAD_OPTION', 'column', forms],
  [{ scaled: Int8Array.of(1), denominators: Int8Array.of(1) }, 'BAD_OPTION', 'column', forms],
  [{ numerators: Int8Array.of(1), decimals: 0 }, 'BAD_OPTION', 'column', forms],
  [{ scaled: null, decimals: 1 }, 'BAD_OPTION', 'column.scaled', whole],
  [{ scaled: new DataView(new ArrayBuffer(1)), decimals: 1 }, 'BAD_OPTION', 'column.scaled', whole],
  [{ scaled: BigInt64Array.of(1n), decimals: 1 }, 'BAD_OPTION', 'column.scaled', whole],
  ...([2 ** 53, 1e300, 0.5] as const).map((count): [object, string, string, string] => [
    { numerators: Float64Array.of(1, 2), denominators: Float64Array.of(3, count) },
    'BAD_NUMBER',
    'column.denominators[1]',
    'a whole number from 0',
  ]),
  [{ scaled: Float64Array.of(1, 2 ** 53), decimals: 1 }, 'BAD_NUMBER', 'column.scaled[1]', 'a whole number'],
  ...[-1, 1.5, NaN, '1', null].map((decimals) => [
    { scaled: Int8Array.of(1), decimals },
    'BAD_OPTION',
    'column.decimals',
    'a whole number from 0 to 15',
  ]),
  ...[Int8Array, Int16Array, Int32Array, Float64Array].flatMap((List) => [
    [
      { numerators: List.of(0, 3, -1, -2), denominators: List.of(1, 1, 1, 1) },
      'BAD_NUMBER',
      'column.numerators[2]',
      'a whole number from 0',
    ],
    [
      { numerators: List.of(0, 3), denominators: List.of(1, -1) },
      'BAD_NUMBER',
      'column.denominators[1]',
      'a whole number from 0',
    ],
  ]),
  [
    { numerators: Float64Array.of(0.5), denominators: Float64Array.of(1) },
    'BAD_NUMBER',
    'column.numerators[0]',
    'a whole number from 0',
  ],
] as [object, string, string, string][])('%o is no column', (column, code, where, expected) => {
  const check = columnOf('at-least');
  expect(faultOf(() => check(column as never))).toMatchObject({ code, where, expected });
});

test('what cannot be prepared, and counts of what is no quotient', () => {
  expect(() => columnOf('gradual')).toThrow(/use evaluate/);
  const check = columnOf('at-least');
  expect(faultOf(() => check({ values: Float64Array.of(1) }, new Uint8Array(3)))).toMatchObject({
    code: 'BAD_OPTION',
    where: 'statuses',
    expected: 'a Uint8Array of 1',
  });
});
