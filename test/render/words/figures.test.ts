import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../src/entries/engine.js';
import {
  changeFigure,
  dateText,
  estimated,
  limitsText,
  observedFigure,
  periodApart,
  periodText,
  placesOf,
  pointsText,
  rateText,
  shown,
  unitText,
  withUnit,
  yearOf,
} from '../../../src/render/words/figures.js';

describe('a figure to read', () => {
  test.each([
    ['14.3', [], '14.3'],
    ['-0.8', [], '−0.8'],
    ['-0', [], '0'],
    ['0.1234', [], '0.1234'],
    ['0.12345', [], '0.12'],
    ['14.0845070423', ['14'], '14.08'],
    ['94.998', ['95'], '94.998'],
    ['94.99812345', ['95'], '94.998'],
    ['94.9999999', ['95'], '94.9999999'],
    ['95.00000', ['95'], '95.00'],
    ['13.886112', [null, '13.89'], '13.886'],
  ] as const)('%s beside %j reads %s', (value, limits, text) => {
    expect(shown(value, limits)).toBe(text);
  });
  test('a figure never reads as a limit it does not equal', () => {
    for (const value of ['94.99999', '95.00001', '94.995001']) expect(Number(shown(value, ['95']))).not.toBe(95);
  });
});

test.each([
  ['12.7654', 1, '12.8'],
  ['-0.04', 1, '−0.04'],
  ['99.9963', 1, '99.996'],
  ['100', 1, '100.0'],
  ['-1.25', 1, '−1.2'],
  ['3', 0, '3'],
])('an estimate %s to %i places reads %s', (value, places, text) => {
  expect(estimated(value, places)).toBe(text);
});

test.each([
  [['14.3', '15'], 1],
  [['0.64', '0.8'], 2],
  [['0.12345'], 2],
  [['12'], 1],
  [['25000', '31000'], 0],
  [['1000'], 0],
  [['999'], 1],
  [['-1000'], 0],
  [['-999', '2000'], 1],
  [['2000', '2000.5'], 1],
  [['1234.567'], 2],
  [[], 0],
])('%j deserve %i places', (values, places) => {
  expect(placesOf(values)).toBe(places);
});

describe('units', () => {
  test('differences of percentages are points; the head of a column has no 个', () => {
    const of = (unit: Unit) => ({ unit, polarity: 'higher-is-better' }) as const;
    expect(withUnit('0.3', of('percent'), 'zh')).toBe('0.3%');
    expect([unitText(of('per-100000'), 'en'), unitText(of('count'), 'en'), pointsText(of('percent'), 'zh')]).toEqual([
      'per 100,000',
      '',
      '百分点',
    ]);
  });
  test.each([
    ['0.8', '0.8', 'zh', '↑ 0.8'],
    ['-2.6', '-2.60', 'en', '↓ 2.60'],
    ['0', '0.0', 'zh', '持平'],
    ['0.0', '0.0', 'en', 'unchanged'],
    ['0.001', '0.00', 'zh', '基本持平'],
    ['-0.001', '0.00', 'en', 'little changed'],
  ] as const)('a change of %s, printed as %s, in %s reads %s', (change, printed, language, text) => {
    expect(changeFigure(change, printed, language)).toBe(text);
  });
});

test.each([
  [{ lower: '95', upper: null, strict: false }, '≥ 95'],
  [{ lower: null, upper: '9', strict: false }, '≤ 9'],
  [{ lower: '77.9', upper: null, strict: true }, '> 77.9'],
  [{ lower: null, upper: '3.3', strict: true }, '< 3.3'],
  [{ lower: '43', upper: '47', strict: false }, '43–47'],
  [{ lower: '2', upper: '2', strict: false }, '= 2'],
  [{ lower: null, upper: null, strict: false }, ''],
])('limits %j read %s', (limits, text) => {
  expect(limitsText({ ...limits, unit: 'percent' }, 'en')).toBe(text);
  expect(limitsText({ ...limits, unit: 'percent' }, 'zh')).toBe(text.replace('–', '～'));
});

test('a bound is marked as one', () => {
  expect(observedFigure({ value: '99', bound: 'at-least' })).toBe('≥ 99');
  expect(observedFigure({ value: '1', bound: 'at-most' })).toBe('≤ 1');
});

test.each([
  ['2024', '2024年'],
  ['2024-06', '2024年6月'],
  ['2024-06-30', '2024年6月30日'],
])('%s reads %s', (period, text) => {
  expect(periodText(period, 'zh')).toBe(text);
  expect(periodText(period, 'en')).toBe(period);
});

test.each([
  ['81.46', '81.5%'],
  ['99.95', '99.95%'],
  ['0.04', '0.04%'],
  ['0', '0.0%'],
  ['100', '100.0%'],
  [null, '—'],
])('a share of %s percent reads %s', (percent, text) => {
  expect(rateText({ part: 1, of: 2, percent })).toBe(text);
});

test.each([
  [null, '2024', null],
  ['2024', '2024', null],
  ['2024-12', '2024', null],
  ['2024-12-31', '2024', null],
  ['2024', '2024-12-31', null],
  ['2024-11', '2024', '2024-11'],
  ['2023', '2024', '2023'],
  ['2024', '2024-06', '2024'],
])('a figure of %s is named by its period as of %s: %s', (of, asOf, named) => {
  expect(periodApart(of, asOf)).toBe(named);
});

test.each(['2024', '2024-06', '2024-06-30'])('the year of %s', (period) => {
  expect(yearOf(period)).toBe('2024');
});

test.each([
  ['percent', '百分点', 'percentage points'],
  ['per-1000', '千分点', 'per 1,000'],
  ['count', '个', ''],
  ['hours-per-day', '小时', 'hours a day'],
] as const)('the head of a column of differences in %s reads %s, %s', (unit, zh, en) => {
  const quantity = { unit, polarity: 'higher-is-better' } as const;
  expect(pointsText(quantity, 'zh')).toBe(zh);
  expect(pointsText(quantity, 'en')).toBe(en);
});

test.each([
  ['2022-06-30', 'on 30 June 2022'],
  ['2021-12-01', 'on 1 December 2021'],
  ['2022-01', 'in January 2022'],
  ['2022', 'in 2022'],
])('the date %s is written out in English', (date, text) => {
  expect(dateText(date)).toBe(text);
});
