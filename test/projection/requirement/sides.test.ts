import { describe, expect, test } from 'vitest';
import { head, projected, series } from '../ahead.js';

const boys = series({ 2020: 97, 2021: 98, 2022: 99, 2023: 99.5 }, 'boys');
const girls = series({ 2020: 80, 2021: 82, 2022: 83, 2023: 85 }, 'girls');

test('each side by the method asked for, at the level asked for, inside its own bounds', () => {
  const { sides } = projected('gap', [...boys, ...girls], { method: 'theil-sen', confidence: 0.5 });
  expect(sides.map(({ indicator, point, upper }) => [indicator, point, upper])).toEqual([
    ['boys', '100', '100'],
    ['girls', '96.0833', expect.stringMatching(/^9|^100/)],
  ]);
  const wide = projected('gap', [...boys, ...girls], { method: 'theil-sen', confidence: 0.95 }).sides;
  expect(Number(wide[1]!.lower)).toBeLessThan(Number(sides[1]!.lower));
});

describe('a side is left out', () => {
  const sidesOf = (...args: Parameters<typeof projected>) => projected(...args).sides.map(({ indicator }) => indicator);
  const gap = series({ 2020: 17, 2021: 16, 2022: 16, 2023: 14.5 });
  test('where it is not observed', () => {
    expect(sidesOf('gap', [...gap, ...girls])).toEqual(['girls']);
    expect(sidesOf('gap', gap)).toEqual([]);
  });
  test('where the method cannot take it', () => {
    expect(
      sidesOf('gap', [...gap, ...girls, ...series({ 2020: 100, 2021: 100, 2022: 100, 2023: 100 }, 'boys')], {
        method: 'damped',
      }),
    ).toEqual(['boys', 'girls']);
    expect(
      sidesOf('gap', [...gap, ...girls.filter(({ period }) => period !== 2021), ...boys], { method: 'damped' }),
    ).toEqual(['boys']);
  });
  test('where it is a bound only', () => {
    expect(
      sidesOf('gap', [...gap, ...girls, { indicator: 'boys', period: 2023, value: 99, bound: 'at-least' }]),
    ).toEqual(['girls']);
  });
  test('where its due year is observed already', () => {
    expect(
      sidesOf('gap', [...gap, ...girls, { indicator: 'boys', period: '2030-06', value: 99 }], { asOf: '2030-06' }),
    ).toEqual(['girls']);
  });
});

test('two points make a side without an interval', () => {
  const { sides } = projected('gap', [
    ...series({ 2020: 17, 2021: 16, 2022: 16, 2023: 14.5 }),
    ...series({ 2022: 50, 2023: 50 }, 'girls'),
  ]);
  expect(sides).toEqual([{ indicator: 'girls', point: '50', lower: null, upper: null }]);
});

test('a side starts at its own last break', () => {
  const broken = girls.map((row) => (row.period === 2022 ? { ...row, status: 'B' as const } : row));
  // 83 and 85 since: half of 2·(0.9 + … + 0.9⁷) more.
  expect(projected('gap', [...boys, ...broken]).sides[1]).toEqual({
    indicator: 'girls',
    point: String(Number((85 + 9 * (1 - 0.9 ** 7)).toPrecision(6))),
    lower: null,
    upper: null,
  });
});

test('neither side says what the gap itself may be: the sides wander together', () => {
  const { point, sides } = projected('gap', [...boys, ...girls]);
  expect(Number(point)).not.toBe(Number(sides[0]!.point) - Number(sides[1]!.point));
});

test('a kind with one series has none', () => {
  expect(head('at-least', series({ 2020: 90, 2021: 91, 2022: 92 }))).toMatchObject({ sides: [] });
});
