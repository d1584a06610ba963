/** Areas that lend strength to each other, and what a reference lends in an assessment. */
import { describe, expect, test } from 'vitest';
import { assess, assessAreas, type AreasOptions, type Assessment } from '../../src/entries/assessment.js';
import type { Evidence } from '../../src/entries/engine.js';
import { faultOf } from '../criteria/judge.js';
import { county, resultOf } from './county.js';

const deaths = (area: string | undefined, cases: readonly number[], births = 1000): Evidence[] =>
  cases.map((numerator, i) => ({
    indicator: 'deaths',
    period: 2025 - cases.length + i,
    numerator,
    denominator: births,
    ...(area !== undefined && { area }),
  }));
const rows = [
  ...deaths('East', [0, 0, 0, 0, 0]),
  ...deaths('North', [2, 3, 2, 1, 2]),
  ...deaths('South', [1, 2, 3, 2, 2]),
  ...deaths('West', [2, 1, 2, 3, 1]),
];
const assessed = (evidence: Iterable<Evidence>, projection: AreasOptions['projection']): Assessment[] => [
  ...assessAreas(county, evidence, { asOf: 2024, projection } as never),
];
const projectionIn = (all: readonly Assessment[], area: string) => {
  const { projection } = resultOf(
    all.find((each) => each.area === area)!,
    'deaths@2030',
  );
  if (projection.status !== 'projected') throw new Error(projection.reason);
  return projection;
};

describe('partial pooling', () => {
  test('off unless asked for', () => {
    expect(projectionIn(assessed(rows, {}), 'East').counts!.borrowed).toBeNull();
    expect(projectionIn(assessed(rows, { pooling: 'none' }), 'East').counts!.borrowed).toBeNull();
  });
  test('an area without a death learns from its neighbours, who are named, and they from each other', () => {
    const alone = assessed(rows, {});
    const together = assessed(rows, { pooling: 'areas' });
    expect(projectionIn(together, 'East').counts!.borrowed).toMatchObject({ from: 'areas', areas: 3 });
    expect(Number(projectionIn(together, 'East').point)).toBeGreaterThan(2 * Number(projectionIn(alone, 'East').point));
    const verdicts = (all: readonly Assessment[]) => all.map((each) => resultOf(each, 'deaths@2030').evaluation);
    expect(verdicts(together)).toEqual(verdicts(alone));
  });
  test('areas that differ much lend less than areas that are alike', () => {
    const strength = (others: readonly Evidence[]): number =>
      projectionIn(assessed([...deaths('East', [1, 1, 0, 2, 1], 50), ...others], { pooling: 'areas' }), 'East').counts!
        .borrowed!.strength;
    const alike = [...deaths('North', [20, 21, 19, 20, 20]), ...deaths('South', [20, 19, 21, 20, 21])];
    const apart = [...deaths('North', [2, 1, 2, 1, 2]), ...deaths('South', [40, 41, 39, 40, 42])];
    expect(strength(alike)).toBe(100);
    expect(strength(apart)).toBeLessThan(5);
  });
  test('an area unlike all others borrows little from them', () => {
    const alike = [...deaths('North', [20, 21, 19, 20, 20]), ...deaths('South', [20, 19, 21, 20, 21])];
    const together = assessed([...deaths('East', [1, 0, 1, 0, 1]), ...alike], { pooling: 'areas' });
    expect(projectionIn(together, 'East').counts!.borrowed!.strength).toBeLessThan(5);
  });
  test('the chance of one year is not passed on: a death more last year does not lower what is expected', () => {
    const quiet = deaths('South', [1, 2, 3, 2, 0]);
    const others = [...deaths('North', [2, 3, 2, 1, 0]), ...deaths('West', [2, 1, 2, 3, 0])];
    const expected = (last: number): number => {
      const own = deaths('East', [1, 2, 1, 2, last]);
      return Number(projectionIn(assessed([...own, ...quiet, ...others], { pooling: 'areas' }), 'East').point);
    };
    expect(expected(3)).toBeGreaterThan(expected(0));
    // Pooled, the three others had 33 deaths in five years, and none in the last one.
    expect(expected(0)).toBeGreaterThan(60);
  });
  test('a single neighbour lends nothing, nor do later figures and figures without counts', () => {
    const two = [...deaths('East', [0, 0, 0]), ...deaths('North', [2, 3, 2])];
    expect(projectionIn(assessed(two, { pooling: 'areas' }), 'East').counts!.borrowed).toBeNull();
    const later = rows.map((row) => (row.area === 'East' ? row : { ...row, period: 2026 })).filter(distinct);
    expect(projectionIn(assessed(later, { pooling: 'areas' }), 'East').counts!.borrowed).toBeNull();
  });
  test.each<[what: string, spoilt: object]>([
    ['forecasts', { status: 'F' }],
    ['bounds', { bound: 'at-least' }],
    ['figures of a part', { disaggregation: { sex: 'F' } }],
    ['figures of a month', { period: '2024-12' }],
    ['figures without counts', { value: 100, numerator: undefined, denominator: undefined }],
  ])('%s lend nothing: one neighbour less', (_what, spoilt) => {
    const spoiltRows = rows.map((row) => (row.area === 'West' ? ({ ...row, ...spoilt } as Evidence) : row));
    const kept = 'period' in spoilt ? spoiltRows.filter(distinct) : spoiltRows;
    expect(projectionIn(assessed(kept, { pooling: 'areas' }), 'East').counts!.borrowed).toMatchObject({ areas: 2 });
  });
  test('one area alone borrows from no other: the option is refused, not ignored', () => {
    const own = (pooling: string) =>
      assess(county, rows, { asOf: 2024, area: 'East', projection: { pooling } as never });
    expect(faultOf(() => own('areas'))).toMatchObject({ code: 'BAD_OPTION', where: 'options.projection.pooling' });
    expect(own('none').area).toBe('East');
  });
  test('a stream shows one area at a time, and cannot', () => {
    const stream = function* () {
      yield* rows;
    };
    expect(faultOf(() => assessed(stream(), { pooling: 'areas' }))).toMatchObject({ code: 'BAD_OPTION' });
    expect(faultOf(() => assessed(rows, { pooling: 'all' as never }))).toMatchObject({ code: 'BAD_OPTION' });
  });
});

const distinct = (row: Evidence, i: number, all: readonly Evidence[]): boolean =>
  all.findIndex(({ area, period }) => area === row.area && period === row.period) === i;

describe('a reference in an assessment', () => {
  const own = deaths(undefined, [0, 0, 0, 0, 0]);
  const settings = (projection: object) => ({ asOf: 2024, projection }) as never;
  test('lends to the indicator it names', () => {
    const reference = [2022, 2023, 2024].map((period) => ({ indicator: 'deaths', period, value: 150 }));
    const { projection } = resultOf(assess(county, own, settings({ reference })), 'deaths@2030');
    expect(projection).toMatchObject({ counts: { borrowed: { from: 'reference', years: [2022, 2023, 2024] } } });
  });
  test('denominators to come are by indicator', () => {
    const denominators = { deaths: [{ year: 2030, value: 800 }] };
    const { projection } = resultOf(assess(county, own, settings({ denominators })), 'deaths@2030');
    expect(projection).toMatchObject({ counts: { denominator: { value: 800, basis: 'given' } } });
  });
  test.each([
    ['a row without an indicator', { reference: [{ period: 2024, value: 1 }] }, 'UNKNOWN_ID'],
    ['no list', { reference: 'province' }, 'BAD_OBSERVATION'],
    ['an indicator nobody knows', { denominators: { births: [] } }, 'UNKNOWN_ID'],
    ['no denominators', { denominators: { deaths: [{ year: 2030, value: 0 }] } }, 'BAD_OPTION'],
  ])('mistakes: %s', (_what, projection, code) => {
    expect(faultOf(() => assess(county, own, settings(projection)))).toMatchObject({ code });
  });
});
