import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/entries/engine.js';
import { head, projected, series, unprojected, variant } from './ahead.js';

/** A unit's values from 2021 on. */
const unit = (area: string, ...values: readonly (number | string)[]): Evidence[] =>
  values.map((value, i) => ({ period: 2021 + i, value, area }));
const none = { achieved: 0, 'on-track': 0, 'at-risk': 0, 'off-track': 0, unknown: 0 };

describe('the worst unit stands for all', () => {
  const rows = [
    ...unit('East', 2, 2, 2),
    ...unit('South', 0.1, 0.3, 0.5),
    ...unit('West', 0, 0, 0),
    ...unit('North', 0.9, 0.8, 0.7),
  ];
  test('its figures, and the count of all', () => {
    const projection = projected('every-unit', rows, { units: ['North', 'East', 'South', 'West'] });
    expect(projection).toMatchObject({
      latest: { area: 'West', value: '0' },
      point: '0',
      outlook: 'off-track',
      evaluation: { status: 'in-progress' },
      units: { worst: 'West' },
    });
    expect(projection.units!.total).toBe(4);
    expect(projection.units!.byOutlook['achieved']).toBe(1);
    expect(Object.values(projection.units!.byOutlook).reduce((sum, count) => sum + count)).toBe(4);
  });
  test('the lagging ones by outlook, then by chance, worst first', () => {
    const { lagging } = projected('every-unit', rows).units!;
    expect(lagging.map(({ area }) => area)).toEqual(['West', 'North', 'South']);
    // West never moved and has no chance to name; of the others the lower chance comes first.
    expect(lagging[0]).toEqual({ area: 'West', outlook: 'off-track', probability: null });
    expect(lagging[1]!.probability!).toBeLessThan(lagging[2]!.probability!);
  });
  test('each unit is projected as if it were alone', () => {
    const { lagging } = projected('every-unit', rows).units!;
    for (const { area, outlook, probability } of lagging) {
      const own = rows.filter((row) => row.area === area);
      const alone = projected(variant('at-least', { indicator: 'nurses', unit: 'count', value: '1' }), own);
      expect({ outlook: alone.outlook, probability: alone.probability }).toEqual({ outlook, probability });
    }
  });
  test('the order of the rows does not matter', () => {
    expect(head('every-unit', [...rows].reverse())).toEqual(head('every-unit', rows));
  });
});

test('of those at risk, one lost for sure comes first', () => {
  // Under the least-squares line North, satisfied, falls for sure; South is satisfied, too, and may stay so.
  const { lagging } = projected('every-unit', [...unit('South', 2, 0.5, 1.5), ...unit('North', 9, 7, 5)], {
    method: 'linear',
  }).units!;
  expect(lagging.map(({ area, outlook, probability }) => [area, outlook, probability === null])).toEqual([
    ['North', 'at-risk', true],
    ['South', 'at-risk', false],
  ]);
});

test('of those that cannot be told, all alike', () => {
  expect(
    projected('every-unit', [...unit('East', 0.5, 0.7, 0.9), ...unit('West', 2, 2, 2)], { method: 'linear' }),
  ).toMatchObject({ outlook: 'on-track', units: { worst: 'East' } });
});

describe('units without data', () => {
  test('listed and silent: unknown, which is worse than on track and better than at risk', () => {
    const good = [...unit('East', 2, 2, 2), ...unit('South', 1, 1.5, 2)];
    expect(unprojected('every-unit', good, { units: ['East', 'South', 'Silent'] })).toMatchObject({
      reason: 'unit-missing',
      outlook: 'unknown',
      units: { total: 3, worst: 'Silent', byOutlook: { ...none, achieved: 2, unknown: 1 }, lagging: [] },
    });
    expect(
      projected('every-unit', [...good, ...unit('West', 0, 0, 0)], { units: ['East', 'Silent', 'West'] }),
    ).toMatchObject({
      outlook: 'off-track',
      units: { total: 3, byOutlook: { ...none, achieved: 1, 'off-track': 1, unknown: 1 } },
    });
  });
  test('silent beside one that is not there yet but on its way', () => {
    expect(
      unprojected('every-unit', unit('East', 0.5, 0.7, 0.9), { units: ['East', 'Silent'], method: 'linear' }),
    ).toMatchObject({
      evaluation: { status: 'in-progress' },
      reason: 'no-observation',
      units: { worst: 'Silent', byOutlook: { ...none, 'on-track': 1, unknown: 1 } },
    });
  });
  test('not listed: cannot be seen', () => {
    expect(projected('every-unit', unit('East', 2, 2, 2)).units).toEqual({
      total: 1,
      worst: 'East',
      byOutlook: { ...none, achieved: 1 },
      lagging: [],
    });
  });
  test('not on the list: none of those projected', () => {
    expect(
      projected('every-unit', [...unit('East', 2, 2, 2), ...unit('West', 0, 0, 0)], { units: ['East'] }),
    ).toMatchObject({ outlook: 'achieved', units: { total: 1 } });
  });
  test('no rows, and no list', () => {
    expect(unprojected('every-unit', [])).toMatchObject({ reason: 'no-observation', outlook: 'unknown', units: null });
    expect(unprojected('every-unit', [], { units: ['East'] })).toMatchObject({
      reason: 'no-observation',
      outlook: 'unknown',
      units: { total: 1, byOutlook: { ...none, unknown: 1 } },
    });
    expect(unprojected('every-unit', unit('East', 1, 1, 1), { units: [] })).toMatchObject({
      reason: 'no-observation',
      units: null,
    });
  });
  test('too few points: a pace', () => {
    expect(unprojected('every-unit', unit('East', 0.2, 0.4))).toMatchObject({
      reason: 'too-few-points',
      pace: { actual: '0.2' },
      units: { byOutlook: { ...none, unknown: 1 } },
    });
  });
});

describe('a level every unit has to hold', () => {
  const held = variant('every-unit', { sustain: true });
  test('broken by one is broken for all', () => {
    expect(unprojected(held, [...unit('East', 2, 2, 2), ...unit('West', 2, 0, 2)])).toMatchObject({
      reason: 'broken',
      outlook: 'off-track',
      latest: { area: 'West' },
      units: { byOutlook: { ...none, achieved: 1, 'off-track': 1 } },
    });
  });
  test('by the first year of the plan as by any other', () => {
    expect(unprojected(held, unit('East', 0, 1, 1))).toMatchObject({ reason: 'broken' });
  });
  test('by any year, for a criterion of no plan', () => {
    expect(
      unprojected(
        variant('every-unit', { sustain: true, id: 'loose' }),
        series({ 2015: 0, 2021: 1, 2022: 1, 2023: 1 }).map((row) => ({ ...row, area: 'East' })),
      ),
    ).toMatchObject({ reason: 'broken' });
  });
  test('not by what was before the plan', () => {
    const rows = [
      ...series({ 2018: 0, 2019: 0, 2020: 0 }).map((row) => ({ ...row, area: 'East' })),
      ...unit('East', 1, 1, 1),
    ];
    expect(projected(held, rows)).toMatchObject({ evaluation: { status: 'met' }, latest: { area: 'East' } });
    expect(head(held, rows).outlook).not.toBe('off-track');
  });
  test('not by a bound that leaves it open', () => {
    const rows: Evidence[] = [
      ...unit('East', 1, 1, 1),
      { period: 2024, value: 0, bound: 'at-least', area: 'East' },
      { period: 2025, value: 1, area: 'East' },
    ];
    expect(projected(held, rows)).toMatchObject({ evaluation: { status: 'met' }, outlook: 'achieved' });
  });
});

describe('due', () => {
  const due = variant('every-unit', { due: 2023 });
  test('each unit is settled by its own figure', () => {
    expect(unprojected(due, [...unit('East', 1, 1, 1), ...unit('West', 1, 1, 0)])).toMatchObject({
      reason: 'due-reached',
      outlook: 'off-track',
      evaluation: { status: 'not-met' },
      units: { byOutlook: { ...none, achieved: 1, 'off-track': 1 } },
    });
  });
  test('one that has not reported the due year cannot be told, however it stood before', () => {
    const late = [
      ...unit('East', 1, 1, 1),
      ...series({ 2019: 0, 2020: 0.2, 2021: 0.5, 2022: 0.9 }).map((row) => ({ ...row, area: 'West' })),
    ];
    expect(unprojected(due, late, { units: ['East', 'West'] })).toMatchObject({
      reason: 'due-period-not-observed',
      outlook: 'unknown',
      latest: { area: 'West', period: '2022' },
      needed: null,
      evaluation: { status: 'insufficient-data', reason: 'unit-missing' },
      units: { byOutlook: { ...none, achieved: 1, unknown: 1 } },
    });
    expect(
      unprojected(due, [...unit('East', 1, 1, 1), ...unit('West', 1, 1)], { units: ['East', 'West'] }),
    ).toMatchObject({ outlook: 'unknown', units: { worst: 'West' } });
  });
  test('one that is late with a year past is carried over it', () => {
    expect(
      projected(
        'every-unit',
        series({ 2019: 0, 2020: 0.2, 2021: 0.5, 2022: 0.8 }).map((row) => ({ ...row, area: 'West' })),
        { asOf: 2026 },
      ),
    ).toMatchObject({
      path: [{ year: 2023 }, ...Array<object>(7).fill({})],
      needed: { nextYear: { year: 2027, value: '0.85' } },
    });
  });
  test('by a bound of the due year', () => {
    expect(
      unprojected(due, [...unit('East', 1, 1), { period: 2023, value: 1, bound: 'at-least', area: 'East' }]),
    ).toMatchObject({ reason: 'due-reached', outlook: 'achieved' });
    expect(
      unprojected(due, [...unit('East', 1, 1), { period: 2023, value: 0.5, bound: 'at-least', area: 'East' }]),
    ).toMatchObject({ reason: 'due-reached', outlook: 'unknown' });
  });
  test('a unit counted over nothing has no figure', () => {
    const share = variant('at-least', { scope: 'every-unit' });
    const last: Evidence = { period: 2024, numerator: 0, denominator: 0, area: 'East' };
    expect(
      head(share, [...unit('East', 98, 98.1, 98.2), last, ...unit('West', 98, 98.1, 98.2, 98.3)]).units!.byOutlook[
        'achieved'
      ],
    ).toBe(2);
    expect(
      unprojected(share, [...unit('East', 96, 97, 98), { period: 2023, numerator: 0, denominator: 0, area: 'Empty' }]),
    ).toMatchObject({ outlook: 'unknown', units: { byOutlook: { ...none, achieved: 1, unknown: 1 } } });
  });
});

test('a unit is held against its own counterpart', () => {
  const share = variant('compare', { scope: 'every-unit' });
  const rows = [
    ...unit('East', 30, 31, 32),
    ...unit('West', 30, 31, 32),
    ...[40, 40, 40].map((value, i) => ({ indicator: 'members', period: 2021 + i, value, area: 'West' })),
    ...series({ 2021: 20, 2022: 20, 2023: 20 }, 'members'),
  ];
  expect(projected(share, rows)).toMatchObject({
    latest: { value: '-8' },
    sides: [{ indicator: 'delegates' }, { indicator: 'members', point: '40' }],
    units: { worst: 'West', byOutlook: { achieved: 1 } },
  });
});
