/** What holds of every projection, on series drawn at random. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Evidence } from '../../src/entries/engine.js';
import {
  explainProjection,
  forecast,
  methods,
  project,
  type AnnualValue,
  type MethodName,
  type ProjectOptions,
} from '../../src/entries/projection.js';
import { toy } from '../toy.js';
import { from, head, pathOf, variant, type Id } from './ahead.js';
import { expectFiniteOrReason } from '../finite.js';

const method = fc.constantFrom(...methods);
/** On their own scale these are symmetric about the point, and their interval grows with the years. */
const plain = fc.constantFrom<MethodName>('default', 'linear', 'theil-sen', 'damped', 'naive');
/** A percentage with a decimal or two, as a bureau prints it. */
const percentage = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
const values = fc.array(percentage, { minLength: 1, maxLength: 14 });
/** Years with gaps. */
const sparse = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 2008, max: 2024 }), { minLength: 1, maxLength: 12 }),
    fc.array(percentage, { minLength: 12, maxLength: 12 }),
  )
  .map(([years, drawn]): AnnualValue[] => years.sort((a, b) => a - b).map((year, i) => ({ year, value: drawn[i]! })));
const shuffledBy = <T>(list: readonly T[], seed: number): T[] =>
  [...list]
    .map((item, i) => [Math.sin(seed + i * 7.3), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
const rowsOf = (series: readonly AnnualValue[], indicator?: string): Evidence[] =>
  series.map(({ year, value }) => ({ period: year, value, ...(indicator !== undefined && { indicator }) }));

describe('a straight line', () => {
  const line = fc.record({
    start: fc.integer({ min: -1000, max: 1000 }),
    slope: fc.integer({ min: -50, max: 50 }),
    points: fc.integer({ min: 3, max: 15 }),
    horizon: fc.integer({ min: 1, max: 30 }),
  });
  test('is returned by the least-squares and the Theil–Sen line; the default stays between the last value and it', () => {
    fc.assert(
      fc.property(line, ({ start, slope, points, horizon }) => {
        const at = (i: number): number => (start + slope * i) / 8;
        const series = from(2000, ...Array.from({ length: points }, (_, i) => at(i)));
        const end = (name: MethodName): number =>
          pathOf(series, { to: 1999 + points + horizon, method: name }).at(-1)!.point;
        const [last, ahead] = [at(points - 1), at(points - 1 + horizon)];
        expect(end('linear')).toBeCloseTo(ahead, 8);
        expect(end('theil-sen')).toBeCloseTo(ahead, 8);
        expect(end('default')).toBeGreaterThanOrEqual(Math.min(last, ahead) - 1e-9);
        expect(end('default')).toBeLessThanOrEqual(Math.max(last, ahead) + 1e-9);
      }),
    );
  });
});

test('the order of the observations does not matter, and the same input gives the same answer', () => {
  fc.assert(
    fc.property(sparse, method, fc.integer({ min: 0, max: 1000 }), (series, name, seed) => {
      const options = { to: 2030, method: name, bounds: { min: 0, max: 100 }, within: { lower: 50 } };
      const ahead = forecast(series, options);
      expect(forecast(shuffledBy(series, seed), options)).toEqual(ahead);
      expect(forecast(series, options)).toEqual(ahead);
      const rows = rowsOf(series);
      expect(head('at-least', shuffledBy(rows, seed), { method: name })).toEqual(
        head('at-least', rows, { method: name }),
      );
    }),
    { numRuns: 60 },
  );
});

describe('every kind of criterion', () => {
  const ids = toy.criteria.map(({ id }) => id as Id).filter((id) => id !== 'attested');
  const task = fc.record({
    id: fc.constantFrom(...ids),
    series: sparse,
    second: sparse,
    method,
    asOf: fc.integer({ min: 2019, max: 2032 }),
    level: fc.constantFrom(0.001, 0.5, 0.8, 0.99, 0.999999),
  });
  const observed = ({
    id,
    series,
    second,
  }: {
    id: Id;
    series: readonly AnnualValue[];
    second: readonly AnnualValue[];
  }): Evidence[] => {
    if (id === 'gap') return [...rowsOf(series, 'boys'), ...rowsOf(second, 'girls')];
    if (id === 'every-unit')
      return [
        ...rowsOf(series).map((row) => ({ ...row, area: 'A' })),
        ...rowsOf(second).map((row) => ({ ...row, area: 'B' })),
      ];
    return id.startsWith('compare') ? [...rowsOf(series), ...rowsOf(second, 'members')] : rowsOf(series);
  };
  test('no projection changes the verdict; every figure is finite; chances are shares; it can be said', () => {
    fc.assert(
      fc.property(task, (drawn) => {
        const options: ProjectOptions = { method: drawn.method, confidence: drawn.level, asOf: drawn.asOf };
        const rows = observed(drawn);
        const projection = project(drawn.id, rows, { plan: toy, ...options });
        expect(projection.evaluation).toEqual(evaluate(drawn.id, rows, { plan: toy, asOf: drawn.asOf }));
        expectFiniteOrReason(projection);
        expect(JSON.stringify(projection)).not.toMatch(/NaN|Infinity/);
        for (const language of ['zh', 'en'] as const)
          expect(explainProjection(projection, language)).not.toMatch(/undefined|null|NaN|Infinity/);
        if (projection.status === 'not-projected') return;
        expect(projection.path.at(-1)).toMatchObject({ year: projection.due, point: projection.point });
        for (const { point, lower, upper, probability } of projection.path) {
          if (probability !== null) expect(probability >= 0 && probability <= 1).toBe(true);
          if (lower !== null) expect(Number(lower) <= Number(point) && Number(point) <= Number(upper)).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });
});

describe('forecasts', () => {
  test('every figure is finite for any finite input', () => {
    const size = fc.double({ min: 1e-75, max: 1e75, noNaN: true });
    const any = fc.oneof(
      size,
      size.map((value) => -value),
      fc.constantFrom(0, 1, -1, 1e75, -1e75, 1e-75),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), method, fc.option(any), (drawn, name, lower) => {
        expectFiniteOrReason(
          forecast(from(2000, ...drawn), { to: 2050, method: name, ...(lower !== null && { within: { lower } }) }),
        );
      }),
      { numRuns: 150 },
    );
  });
  test('bounds are respected', () => {
    fc.assert(
      fc.property(values, method, percentage, fc.integer({ min: 1, max: 50 }), (drawn, name, min, width) => {
        const bounds = { min, max: min + width };
        const ahead = forecast(from(2000, ...drawn), { to: 2040, method: name, bounds });
        if (ahead.status === 'no-forecast') return;
        for (const { point, lower, upper } of ahead.path)
          for (const level of [point, lower ?? point, upper ?? point])
            expect(level >= bounds.min && level <= bounds.max).toBe(true);
      }),
    );
  });
  test('the interval holds the point, and widens with the years', () => {
    fc.assert(
      fc.property(values, plain, (drawn, name) => {
        const ahead = forecast(from(2000, ...drawn), { to: 2030, method: name });
        if (ahead.status === 'no-forecast') return;
        let before = 0;
        for (const { point, lower, upper } of ahead.path) {
          if (lower === null || upper === null) return;
          expect(lower).toBeLessThanOrEqual(point);
          expect(upper).toBeGreaterThanOrEqual(point);
          expect(upper - lower).toBeGreaterThanOrEqual(before * (1 - 1e-9));
          before = upper - lower;
        }
      }),
    );
  });
  test('a surer interval holds a less sure one', () => {
    const level = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(values, method, level, level, (drawn, name, one, other) => {
        const series = from(2000, ...drawn);
        const at = (asked: number) =>
          forecast(series, { to: 2025, method: name, confidence: asked, bounds: { min: -1, max: 101 } });
        const [narrow, wide] = [at(Math.min(one, other)), at(Math.max(one, other))];
        if (narrow.status === 'no-forecast' || wide.status === 'no-forecast') return;
        narrow.path.forEach(({ point, lower, upper }, i) => {
          expect(wide.path[i]!.point).toBe(point);
          if (lower === null) return;
          expect(wide.path[i]!.lower!).toBeLessThanOrEqual(lower);
          expect(wide.path[i]!.upper!).toBeGreaterThanOrEqual(upper!);
        });
      }),
    );
  });
  test('the chance of at least a level falls as the level rises, and with that of at most makes 1', () => {
    fc.assert(
      fc.property(values, method, percentage, percentage, (drawn, name, one, other) => {
        const series = from(2000, ...drawn);
        const chance = (within: { lower?: number; upper?: number }): number | null => {
          const ahead = forecast(series, { to: 2022, method: name, bounds: { min: -50, max: 150 }, within });
          return ahead.status === 'forecast' ? ahead.path.at(-1)!.probability : null;
        };
        const [easier, harder] = [chance({ lower: Math.min(one, other) }), chance({ lower: Math.max(one, other) })];
        if (easier === null || harder === null) return;
        expect(easier).toBeGreaterThanOrEqual(harder);
        expect(easier <= 1 && harder >= 0).toBe(true);
        expect(chance({ lower: one })! + chance({ upper: one })!).toBeCloseTo(1, 12);
      }),
    );
  });
  test('another unit gives the same forecast in that unit', () => {
    fc.assert(
      fc.property(values, method, (drawn, name) => {
        const [one, thousand] = [1, 1000].map((factor) =>
          forecast(from(2000, ...drawn.map((value) => value * factor)), {
            to: 2020,
            method: name,
            bounds: { min: 0, max: 100 * factor },
          }),
        );
        expect(thousand!.status).toBe(one!.status);
        if (one!.status === 'no-forecast' || thousand!.status === 'no-forecast') return;
        one!.path.forEach(({ point, lower }, i) => {
          expect(thousand!.status === 'forecast' && thousand!.path[i]!.point / 1000).toBeCloseTo(point, 7);
          expect(thousand!.status === 'forecast' && thousand!.path[i]!.lower === null).toBe(lower === null);
        });
      }),
    );
  });
});

test('complement-consistent: at least t of what is covered is at most 100 − t of what is not', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 999 }), (drawn, tenths) => {
      const years = drawn.map((_, i) => 2024 - drawn.length + i);
      const covered = head(
        variant('at-least', { value: String(tenths / 10) }),
        drawn.map((value, i) => ({ period: years[i]!, value })),
      );
      const missed = head(
        variant('at-most', { indicator: 'coverage', unit: 'percent', value: String((1000 - tenths) / 10), due: 2030 }),
        drawn.map((value, i) => ({ period: years[i]!, value: (1000 - Math.round(value * 10)) / 10 })),
      );
      expect(missed.outlook).toBe(covered.outlook);
      expect(missed.warnings.map(({ code }) => code).filter((code) => code !== 'methods-disagree')).toEqual(
        covered.warnings.map(({ code }) => code).filter((code) => code !== 'methods-disagree'),
      );
      expect(missed.status).toBe(covered.status);
      if (covered.status === 'not-projected' || missed.status === 'not-projected') return;
      expect(100 - Number(missed.point)).toBeCloseTo(Number(covered.point), 2);
      expect(missed.expectedYear).toBe(covered.expectedYear);
      expect(missed.probability === null).toBe(covered.probability === null);
      if (covered.probability !== null) expect(missed.probability!).toBeCloseTo(covered.probability, 3);
      if (covered.interval) expect(100 - Number(missed.interval!.upper)).toBeCloseTo(Number(covered.interval.lower), 2);
    }),
    { numRuns: 120 },
  );
});
