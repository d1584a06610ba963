/** What would just do: by hand, and fed back to the verdict. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, fraction } from '../../../src/core/fraction.js';
import { toText } from '../../../src/core/fraction-text.js';
import type { Limits } from '../../../src/criteria/kinds/kind.js';
import { valueOf, type Point } from '../../../src/criteria/evidence/point.js';
import { neededFrom, type WouldMeet } from '../../../src/projection/requirement/needed.js';
import type { Evidence } from '../../../src/entries/engine.js';
import type { Needed, YearValue } from '../../../src/entries/projection.js';
import { endAhead } from '../../../src/projection/requirement/remaining.js';
import { judge, variant, type Id } from '../../criteria/judge.js';
import { toy } from '../../toy.js';
import { head, pointAt } from '../ahead.js';

const limits = (lower: string | null, upper: string | null, strict?: true): Limits => ({
  lower: lower === null ? null : fraction(lower),
  upper: upper === null ? null : fraction(upper),
  ...(strict && { strict }),
});
const atLeast95 = limits('95', null);
const always: WouldMeet = () => true;
const needed = (latest: Point, within: Limits, due: number, wouldMeet = always): Needed | null =>
  neededFrom(
    latest,
    { end: endAhead(valueOf(latest), within, [latest]), from: latest.period.year, by: due, due },
    [],
    wouldMeet,
  );

describe('what is needed', () => {
  test('by hand: from 93 to 95 in four years', () => {
    const found = needed(pointAt(2026, '93'), atLeast95, 2030)!;
    expect(found.linear).toEqual([
      { year: 2027, value: '93.5' },
      { year: 2028, value: '94' },
      { year: 2029, value: '94.5' },
      { year: 2030, value: '95' },
    ]);
    expect(found.nextYear).toEqual({ year: 2027, value: '93.5' });
  });
  test('at a constant rate: from 16 to 1 halving every year', () => {
    expect(needed(pointAt(2026, '16'), limits(null, '1'), 2030)!.constantRate).toEqual([
      { year: 2027, value: '8' },
      { year: 2028, value: '4' },
      { year: 2029, value: '2' },
      { year: 2030, value: '1' },
    ]);
  });
  test('the last is exactly the limit, digit by digit', () => {
    const found = needed(pointAt(2023, '90.1'), limits('94.700000000000000001', null), 2030)!;
    expect(found.linear[6]).toEqual({ year: 2030, value: '94.700000000000000001' });
    expect(found.constantRate![6]).toEqual({ year: 2030, value: '94.700000000000000001' });
    expect(found.linear[0]!.value).toBe('90.757143');
    expect(found.constantRate![0]!.value).toBe('90.743203'); // mpmath: 90.1 * (94.7 / 90.1) ** (1 / 7)
  });
  test('of two limits the nearer', () => {
    expect(needed(pointAt(2028, '4'), limits('1', '2'), 2030)!.linear).toEqual([
      { year: 2029, value: '3' },
      { year: 2030, value: '2' },
    ]);
  });
  test('at a strict limit: to pass it by a step', () => {
    expect(needed(pointAt(2028, '80.0', 'A'), limits('80', null, true), 2030)!.linear).toEqual([
      { year: 2029, value: '80.05' },
      { year: 2030, value: '80.1' },
    ]);
  });
  test.each([
    ['zero', '0', limits('5', null)],
    ['a limit of zero', '5', limits(null, '0')],
    ['a negative value', '-3', limits('5', null)],
  ])('%s allows no constant rate', (_what, value, within) => {
    const found = needed(pointAt(2028, value), within, 2030)!;
    expect(found.constantRate).toBeNull();
    expect(found.linear).toHaveLength(2);
  });
  test('nothing inside the limits', () => {
    expect(needed(pointAt(2026, '95'), atLeast95, 2030)).toBeNull();
  });
  test('nothing where it would not do', () => {
    expect(needed(pointAt(2026, '93'), atLeast95, 2030, () => false)).toBeNull();
    const straight = needed(pointAt(2026, '93'), atLeast95, 2030, (line) => line[0]!.value === '93.5')!;
    expect([straight.linear.length, straight.constantRate]).toEqual([4, null]);
  });
  test('only in the years still to come, from the latest value', () => {
    const { linear, nextYear } = neededFrom(
      pointAt(2020, '93'),
      { end: fraction('95'), from: 2028, by: 2030, due: 2030 },
      [],
      always,
    )!;
    expect(linear).toEqual([
      { year: 2029, value: '94' },
      { year: 2030, value: '95' },
    ]);
    expect(nextYear).toBe(linear[0]);
  });
  test('there before it is due, where the level counts from then on', () => {
    const { linear, constantRate } = neededFrom(
      pointAt(2018, '60'),
      { end: fraction('90'), from: 2018, by: 2021, due: 2023 },
      [],
      always,
    )!;
    expect(linear.map(({ year, value }) => [year, value])).toEqual([
      [2019, '70'],
      [2020, '80'],
      [2021, '90'],
      [2022, '90'],
      [2023, '90'],
    ]);
    expect(constantRate!.slice(2).map(({ value }) => value)).toEqual(['90', '90', '90']);
  });
});

describe('fed back to the verdict, it meets', () => {
  const ids = toy.criteria.map(({ id }) => id as Id).filter((id) => id !== 'attested');
  const percentage = (decimals: number) =>
    fc.integer({ min: 0, max: 100 * 10 ** decimals }).map((units) => (units / 10 ** decimals).toFixed(decimals));
  /** Printed figures, or counts; from some years before the base year on, with gaps. */
  const figures = fc.oneof(
    fc.integer({ min: 0, max: 2 }).chain((decimals) =>
      fc.array(
        percentage(decimals).map((value) => ({ value })),
        { minLength: 13, maxLength: 13 },
      ),
    ),
    fc.array(
      fc
        .tuple(fc.nat(300), fc.integer({ min: 300, max: 3000 }))
        .map(([numerator, denominator]) => ({ numerator, denominator })),
      { minLength: 13, maxLength: 13 },
    ),
  );
  const years = fc
    .uniqueArray(fc.integer({ min: 2016, max: 2028 }), { minLength: 1, maxLength: 12 })
    .map((drawn) => [...new Set([...drawn, 2020])].sort());
  const task = fc.record({
    id: fc.constantFrom(...ids),
    years,
    figures,
    asOf: fc.integer({ min: 2024, max: 2029 }),
    trend: fc.constantFrom('net-gain', 'monotone'),
    marked: fc.constantFrom(null, '10'),
  });

  const countable: ReadonlySet<Id> = new Set([
    'at-least',
    'at-most',
    'about',
    'change',
    'gradual',
    'sustained',
    'marked',
    'hold',
    'slowing',
    'balanced',
    'sustain',
    'gross',
    'compare',
    'compare-about',
  ]);
  test('along a straight line and at a constant rate, for every kind', () => {
    const told = new Map<Id, number>();
    fc.assert(
      fc.property(task, (drawn) => {
        const { id, asOf } = drawn;
        const area = id === 'every-unit' ? { area: 'A' } : {};
        const rows = drawn.years.map((year, i): Evidence => {
          const figure = drawn.figures[i]!;
          const value = 'value' in figure || countable.has(id) ? figure : { value: String(figure.numerator) };
          return { period: year, ...value, ...area };
        });
        const reference = [...Array(15).keys()].map((i): Evidence => ({
          period: 2016 + i,
          value: 40,
          indicator: 'members',
        }));
        const others = id.startsWith('compare') ? reference : [];
        const policy = { trendReading: drawn.trend, markedChange: drawn.marked } as const;
        const { needed, due, evaluation } = head(variant(id, { due: 2030 }), [...rows, ...others], { asOf, policy });
        if (needed === null) return;
        told.set(id, (told.get(id) ?? 0) + 1);
        // By its median slope a series may have slowed while its level stands too high still.
        if (id !== 'slowing') expect(evaluation.status).not.toBe('met');
        expect(needed.linear.map(({ year }) => year)).toEqual(
          Array.from({ length: due - needed.nextYear.year + 1 }, (_, i) => needed.nextYear.year + i),
        );
        expect(needed.nextYear.year).toBeGreaterThan(asOf);
        const seen = rows.filter(({ period }) => Number(period) <= asOf);
        for (const line of [needed.linear, needed.constantRate ?? []]) {
          if (line.length === 0) continue;
          const ahead = line.map(({ year, value }: YearValue): Evidence => ({
            period: year,
            value: others.length > 0 ? toText(add(fraction(value), fraction(40))) : value,
            ...area,
          }));
          // Years of a level to be held that are over and not observed are named: observed too, at the level, it meets.
          const named = needed.unobserved.map((year): Evidence => ({
            period: year,
            value: line[line.length - 1]!.value,
          }));
          const all = [...seen, ...named, ...ahead, ...others];
          expect(judge(variant(id, { due: 2030 }), all, { asOf: due, policy }).status).toBe('met');
          if (named.length === 0) continue;
          const without = judge(variant(id, { due: 2030 }), [...seen, ...ahead], { asOf: due, policy });
          expect(without).toMatchObject({ reason: 'periods-missing', missing: needed.unobserved });
        }
      }),
      { numRuns: 1200 },
    );
    // Of every kind there was something to be told; what is held against the year before comes with its latest figure.
    expect([...told.keys()].sort()).toEqual(ids.filter((id) => id !== 'hold-previous').sort());
  });
  test('nothing where the limit lies beyond what is possible', () => {
    const rows = [95, 96, 97].map((value, i): Evidence => ({ period: 2020 + i, value }));
    expect(head('marked', rows, { policy: { markedChange: '10' } })).toMatchObject({
      threshold: { lower: '104.5' },
      needed: null,
      pace: { required: null },
    });
    expect(head('marked', rows, { policy: { markedChange: '5' } }).needed?.linear.at(-1)).toEqual({
      year: 2030,
      value: '99.75',
    });
  });
  test('a trend that fell for long is not turned by the last year', () => {
    const fallen = [50, 45, 40, 35, 30, 28, 27, 26, 25, 24].map((value, i): Evidence => ({ period: 2020 + i, value }));
    expect(head('gradual', fallen)).toMatchObject({
      threshold: { lower: '50', strict: true },
      needed: null,
      pace: { actual: '-2.88889', required: null, ratio: null },
    });
    expect(judge('gradual', [...fallen, { period: 2030, value: 51 }])).toMatchObject({ status: 'not-met' });
    expect(head('gradual', fallen.slice(0, 4)).needed?.linear.at(-1)).toEqual({ year: 2030, value: '51' });
  });
});
