import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { IndicatorError } from '../../../src/core/errors.js';
import {
  classifyProgress,
  schemes,
  type ProgressClassification,
  type ProgressOptions,
  type SchemeName,
} from '../../../src/projection/schemes/classify.js';
import type { OpenSdgLabel } from '../../../src/projection/schemes/open-sdg.js';
import type { SdsnClassification } from '../../../src/projection/schemes/sdsn.js';
import type { NotClassified } from '../../../src/projection/schemes/scheme.js';
import { extreme } from '../../statistics/arbitraries.js';
import { up, yearly } from './cases.js';
import { expectFiniteOrReason } from '../../finite.js';

const name = fc.constantFrom(...schemes);
const direction = fc.constantFrom('increase', 'decrease' as const);
const count = fc.integer({ min: 1, max: 400 });
const seriesOf = (value: fc.Arbitrary<number>) =>
  fc.uniqueArray(fc.record({ year: fc.integer({ min: 2014, max: 2026 }), value }), {
    selector: ({ year }) => year,
    maxLength: 8,
  });

function answerOf(result: ProgressClassification): string {
  return result.status === 'classified' ? result.label : result.reason;
}

test('every scheme answers under its own name, with a reference', () => {
  for (const scheme of schemes) {
    const results = [yearly({ 2020: 100, 2021: 101 }), []].map((series) =>
      classifyProgress(series, { scheme, ...up(104) }),
    );
    expect(results.map((result) => [result.scheme, result.status])).toEqual([
      [scheme, 'classified'],
      [scheme, 'not-classified'],
    ]);
    for (const { reference } of results) {
      expect(reference.link).toMatch(/^https:\/\//);
      expect([reference.title, reference.publisher].every((text) => text.length > 3)).toBe(true);
      expect(Object.isFrozen(reference)).toBe(true);
    }
  }
});

test('labels are literal types, narrowed by the scheme', () => {
  const result = classifyProgress([], { scheme: 'open-sdg', ...up() });
  if (result.status === 'classified') expectTypeOf(result.label).toEqualTypeOf<OpenSdgLabel>();
  expectTypeOf<ProgressClassification<'sdsn'>>().toEqualTypeOf<SdsnClassification | NotClassified<'sdsn'>>();
  expectTypeOf<ProgressClassification['scheme']>().toEqualTypeOf<SchemeName>();
  // @ts-expect-error: no such scheme
  expect(() => classifyProgress([], { scheme: 'oecd', ...up() })).toThrow(IndicatorError);
});

describe('laws', () => {
  const options = fc
    .record({ direction, target: fc.option(count, { nil: undefined }) })
    .map(({ target, ...rest }): Omit<ProgressOptions, 'scheme'> => ({
      ...rest,
      ...(target === undefined ? {} : { target }),
      baselineYear: 2016,
      targetYear: 2025,
    }));

  test('the order of the series does not matter', () => {
    const shuffled = seriesOf(count).chain((series) =>
      fc.tuple(fc.constant(series), fc.shuffledSubarray(series, { minLength: series.length })),
    );
    fc.assert(
      fc.property(name, shuffled, options, (scheme, [series, other], rest) => {
        expect(classifyProgress(other, { scheme, ...rest })).toEqual(classifyProgress(series, { scheme, ...rest }));
      }),
      { numRuns: 300 },
    );
  });

  test('decimal text is read as its number', () => {
    fc.assert(
      fc.property(name, seriesOf(count), options, (scheme, series, { target, ...rest }) => {
        const text = series.map(({ year, value }) => ({ year, value: String(value) }));
        const asText = classifyProgress(text, {
          scheme,
          ...rest,
          ...(target === undefined ? {} : { target: String(target) }),
        });
        expect(asText).toEqual(
          classifyProgress(series, { scheme, ...rest, ...(target === undefined ? {} : { target }) }),
        );
      }),
      { numRuns: 200 },
    );
  });

  // Whole numbers above 0, so that Open SDG has no zero to replace; decimal factors, so that every value is rounded
  // anew.
  test('the unit does not matter', () => {
    fc.assert(
      fc.property(
        name,
        seriesOf(count),
        options,
        fc.constantFrom(0.001, 0.3, 7, 1000),
        (scheme, series, { target, ...rest }, factor) => {
          const scaled = series.map(({ year, value }) => ({ year, value: value * factor }));
          const there = classifyProgress(scaled, {
            scheme,
            ...rest,
            ...(target === undefined ? {} : { target: Number(target) * factor }),
          });
          expect(answerOf(there)).toBe(
            answerOf(classifyProgress(series, { scheme, ...rest, ...(target === undefined ? {} : { target }) })),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('linear schemes mirror: less of the negative is more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sdsn', 'escap' as const),
        seriesOf(fc.integer({ min: -50, max: 50 })),
        fc.integer({ min: -50, max: 50 }),
        (scheme, series, target) => {
          const years = { baselineYear: 2016, targetYear: 2025 };
          const mirrored = series.map(({ year, value }) => ({ year, value: -value }));
          const there = classifyProgress(mirrored, { scheme, target: -target, direction: 'decrease', ...years });
          expect(answerOf(there)).toBe(
            answerOf(classifyProgress(series, { scheme, target, direction: 'increase', ...years })),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  const onTrack =
    /substantial|moderate progress|significant progress|on track|moderately improving|maintain progress|accelerate|fair progress/;

  test('a target behind the baseline never reads as progress', () => {
    fc.assert(
      fc.property(
        name,
        direction,
        fc.array(count, { minLength: 2, maxLength: 6 }),
        count,
        (scheme, direction, values, distance) => {
          fc.pre(scheme !== 'istat');
          const target = direction === 'increase' ? values[0]! - distance : values[0]! + distance;
          const series = values.map((value, i) => ({ year: 2016 + i, value }));
          expect(
            answerOf(classifyProgress(series, { scheme, target, direction, baselineYear: 2016, targetYear: 2025 })),
          ).not.toMatch(onTrack);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('more of what is wanted is never a worse label', () => {
    const ranks: Readonly<Record<string, number>> = Object.fromEntries(
      [
        ['deterioration', 'limited progress', 'moderate progress', 'substantial progress', 'target achieved'],
        [
          'movement away from the EU target',
          'insufficient progress towards the EU target',
          'moderate progress towards the EU target',
          'significant progress towards the EU target',
        ],
        ['stagnation or regression', 'fair progress, but acceleration needed', 'on track or target met'],
        ['decreasing', 'stagnating', 'moderately improving', 'on track'],
        ['clear worsening', 'slight worsening', 'stable', 'slight improvement', 'clear improvement'],
        [
          'reverse trend to achieve target',
          'accelerate progress to achieve target',
          'maintain progress to achieve target',
        ],
      ].flatMap((labels) => labels.map((label, rank) => [label, rank])),
    );
    fc.assert(
      fc.property(name, count, count, count, fc.integer({ min: 1, max: 200 }), (scheme, from, one, other, ahead) => {
        const rankOf = (latest: number) => {
          const result = classifyProgress(yearly({ 2016: from, 2020: latest }), {
            scheme,
            target: from + ahead,
            direction: 'increase',
            baselineYear: 2016,
            targetYear: 2025,
          });
          return ranks[answerOf(result)] ?? NaN;
        };
        expect(rankOf(Math.max(one, other))).toBeGreaterThanOrEqual(rankOf(Math.min(one, other)));
      }),
      { numRuns: 1000 },
    );
  });

  test('figures are finite for anything accepted', () => {
    fc.assert(
      fc.property(
        name,
        seriesOf(extreme),
        fc.option(extreme),
        direction,
        fc.integer({ min: 2017, max: 9999 }),
        (scheme, series, target, direction, targetYear) => {
          const result = classifyProgress(series, {
            scheme,
            ...(target === null ? {} : { target }),
            direction,
            baselineYear: 2016,
            targetYear,
          });
          expectFiniteOrReason(result);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('mistakes of the caller', () => {
  const good = { scheme: 'open-sdg', ...up(104) } as const;
  const fine = yearly({ 2020: 100, 2021: 101 });
  test.each([
    ['a second value of a year', [...fine, { year: 2020, value: 99 }], good, 'DUPLICATE_OBSERVATION'],
    ['a value that is no number', [{ year: 2020, value: NaN }], good, 'BAD_NUMBER'],
    ['a value in other notation', [{ year: 2020, value: '1e3' }], good, 'BAD_NUMBER'],
    ['a value beyond all use', [{ year: 2020, value: 1e80 }], good, 'BAD_NUMBER'],
    ['text too long for a double', [{ year: 2020, value: `1${'0'.repeat(400)}` }], good, 'BAD_NUMBER'],
    ['a year that is none', [{ year: 2020.5, value: 1 }], good, 'BAD_PERIOD'],
    ['no list', null, good, 'BAD_SERIES'],
    ['a bad point', [null], good, 'BAD_SERIES'],
    ['no options', fine, null, 'BAD_OPTION'],
    ['an unknown scheme', fine, { ...good, scheme: 'toString' }, 'BAD_OPTION'],
    ['an unknown direction', fine, { ...good, direction: 'up' }, 'BAD_OPTION'],
    ['a base year that is none', fine, { ...good, baselineYear: '2020' }, 'BAD_PERIOD'],
    ['a target year that is none', fine, { ...good, targetYear: 2030.5 }, 'BAD_PERIOD'],
    ['a year before all years', fine, { ...good, baselineYear: 999 }, 'BAD_PERIOD'],
    ['a year after all years', fine, { ...good, targetYear: 10000 }, 'BAD_PERIOD'],
    ['no time to the target', fine, { ...good, targetYear: 2020 }, 'BAD_OPTION'],
    ['a target that is no number', fine, { ...good, target: Infinity }, 'BAD_NUMBER'],
    ['a target that is null', fine, { ...good, target: null }, 'BAD_NUMBER'],
    ['a target beyond all use', fine, { ...good, target: 1e-80 }, 'BAD_NUMBER'],
  ])('%s', (_mistake, series, options, code) => {
    expect(() => classifyProgress(series as never, options as never)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['text', 'options: expected an object of scheme, target, direction, baselineYear, targetYear, received "text"'],
    [
      { ...good, scheme: 'oecd' },
      'options.scheme: expected one of open-sdg, eurostat, unsd, sdsn, escap, istat, received "oecd"',
    ],
    [{ ...good, direction: 'up' }, 'options.direction: expected increase or decrease, received "up"'],
    [{ ...good, baselineYear: 20 }, 'options.baselineYear: expected a year, 1000 to 9999, received 20'],
    [{ ...good, targetYear: 'soon' }, 'options.targetYear: expected a year, 1000 to 9999, received "soon"'],
    [{ ...good, targetYear: 2019 }, 'options.targetYear: expected a year after 2020, received 2019'],
    [{ ...good, target: '' }, 'options.target: expected a finite number or decimal text, received ""'],
    [{ ...good, target: 1e80 }, 'options.target: expected a finite number, 0 or of size 1e-75 to 1e75, received 1e+80'],
  ])('the place is named: %o', (options, message) => {
    expect(() => classifyProgress(fine, options as never)).toThrow(message);
  });

  test('a value is named by its place in the series as given', () => {
    expect(() =>
      classifyProgress(
        [
          { year: 2021, value: 1 },
          { year: 2020, value: 1e80 },
        ],
        good,
      ),
    ).toThrow(/^series\[1\]\.value:/);
  });

  test('the first and the last year there are', () => {
    expect(
      classifyProgress(yearly({ 1000: 10, 9999: 20 }), { ...good, target: 20, baselineYear: 1000, targetYear: 9999 }),
    ).toMatchObject({ status: 'classified' });
  });
});
