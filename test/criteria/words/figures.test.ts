/**
 * The figures of a verdict: the quantity they measure, the doubtful among them, and the decimals they are printed in.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalPlacesOf } from '../../../src/core/decimal.js';
import { inPlaces } from '../../../src/core/figures.js';
import type { Evaluation, Evidence, Met } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import {
  doubtfulPeriods,
  isBaseDoubtful,
  isDoubtful,
  limitTexts,
  placesOf,
  quantityOf,
  shownDistance,
  shownLimit,
  shownValue,
} from '../../../src/criteria/words/figures.js';
import { changedText } from '../../../src/criteria/words/standing.js';
import { toy } from '../../toy.js';
import { judge, series, variant } from '../judge.js';

test('limits are a list of two; a verdict without limits has none', () => {
  expect(limitTexts(judge('at-least', series({ 2024: 90 })))).toEqual(['95', null]);
  expect(limitTexts(judge('between', series({ 2024: 1 })))).toEqual(['1', '2']);
  expect(limitTexts(judge('slowing', series({ 2018: 10, 2020: 12, 2022: 13 })))).toEqual([]);
  expect(limitTexts(judge('at-least', []))).toEqual([]);
});

test.each([
  ['at-least', {}, undefined],
  ['gap', {}, 'gap'],
  ['gap', { relative: true }, 'relative-gap'],
] as const)('%s %j measures a distance: %s', (id, fields, distance) => {
  const indicator = toy.indicator(toy.criterion(id).indicator);
  expect(quantityOf({ criterion: variant(id, fields), indicator })).toEqual({
    ...indicator,
    ...(distance && { distance }),
  });
});

test.each<[string, readonly Evidence[], readonly string[], boolean]>([
  ['the latest', series({ 2023: 15, 2024: 999 }), ['2024'], true],
  ['an earlier one', series({ 2023: 999, 2024: 15 }), ['2023'], false],
  ['none', series({ 2023: 15, 2024: 16 }), [], false],
  ['no figure', [], [], false],
  ['a rate of counts', [{ period: 2024, numerator: 1, denominator: 330 }], [], false],
])('doubtful: %s', (_which, rows, periods, isLatest) => {
  const verdict = judge('at-most', rows);
  expect(doubtfulPeriods(verdict)).toEqual(periods);
  expect(isDoubtful(verdict)).toBe(isLatest);
});

test.each<[string, Parameters<typeof judge>[0], readonly Evidence[], boolean, boolean]>([
  [
    'a level broken by it alone',
    variant('at-least', { sustain: true }),
    series({ 2021: '0.96', 2022: 97 }),
    true,
    false,
  ],
  [
    'a level broken in another year',
    variant('at-least', { sustain: true }),
    series({ 2021: 90, 2022: 97 }),
    false,
    false,
  ],
  ['the base of a direction', 'gradual', series({ 2020: '0.95', 2023: 96, 2024: 97 }), true, true],
  ['the base of a change', 'change', series({ 2020: '0.2', 2024: 15 }), true, true],
  ['the base beside a level', 'at-least', series({ 2020: '0.95', 2023: 96, 2024: 97 }), false, true],
  ['a year on the way', 'gradual', series({ 2020: 95, 2022: '0.96', 2024: 97 }), false, false],
])('a verdict rests on a doubtful figure: %s', (_which, criterion, rows, isOfVerdict, isOfBase) => {
  const verdict = judge(criterion, rows);
  expect([isDoubtful(verdict), isBaseDoubtful(verdict)]).toEqual([isOfVerdict, isOfBase]);
  const words = explain(verdict, 'zh');
  expect(words.includes('数据存疑，核实前不作评价')).toBe(isOfVerdict);
  // Nothing is said of a change since a base in doubt.
  if (isOfBase) expect(words).not.toMatch(/比2020年(提高|上升)\d/);
});

test('other warnings raise no doubt', () => {
  const rows: Evidence[] = [{ period: 2024, value: 15, status: 'P' }];
  expect(judge('at-most', rows).warnings).toHaveLength(1);
  expect(doubtfulPeriods(judge('at-most', rows))).toEqual([]);
});

test.each([
  ['90', 0, '90', 0],
  ['90.5', 1, '90.5', 1],
  ['94.9996', 4, '94.9996', 4],
])('%s is printed in %s decimals, as %s; its distance in %s', (value, places, shown, ofDistance) => {
  const verdict = judge('at-least', [{ period: 2024, value }]);
  expect(placesOf(verdict)).toBe(places);
  expect(shownValue(value, verdict)).toBe(shown);
  expect(decimalPlacesOf(distanceOf(verdict))).toBe(ofDistance);
});

/** The distance from the limit, as it is printed. */
function distanceOf(verdict: Evaluation): string {
  const { lower, upper } = (verdict as Met).threshold!;
  return shownDistance((lower ?? upper)!, verdict as Met);
}

test.each([
  ['95.5', '5.5'],
  ['95.1234', '5.1234'],
])('a distance has the decimals of a limit that has more: %s', (limit, distance) => {
  expect(distanceOf(judge(variant('at-least', { value: limit }), [{ period: 2024, value: '90' }]))).toBe(distance);
});

describe('a level computed from the base year', () => {
  const verdict = (base: string, now: string) => judge('change', series({ 2020: base, 2024: now }));
  test('is printed with the decimals of the data, and so is the distance', () => {
    const judged = verdict('16.7', '14.3');
    expect((judged as Met).threshold).toMatchObject({ upper: '13.36' });
    expect([shownLimit('13.36', judged), distanceOf(judged)]).toEqual(['13.4', '0.9']);
    expect(explain(judged, 'zh')).toContain('比目标值高0.9/10万');
  });
  test('has more where it would read as the value', () => {
    const judged = verdict('16.7', '13.4');
    expect([shownLimit('13.36', judged), distanceOf(judged)]).toEqual(['13.36', '0.04']);
  });
});

describe('a difference is that of the figures beside it', () => {
  const counts = fc.record({
    numerator: fc.integer({ min: 1, max: 5000 }),
    denominator: fc.integer({ min: 5001, max: 9999 }),
  });
  const twice = (figure: string): number => Math.round(Number(figure) * 1e8);
  test('an indicator, the one compared with and the distance', () => {
    fc.assert(
      fc.property(counts, counts, (own, other) => {
        const words = explain(
          judge('compare', [{ period: 2024, ...own }], { reference: [{ period: 2024, ...other }] }),
          'zh',
        );
        const [, value] = /2024年为([\d.]+)%/.exec(words)!;
        const [, level] = /后者2024年为([\d.]+)%/.exec(words)!;
        const distance = /(?:还差|高于对照指标)([\d.]+)个百分点/.exec(words)?.[1] ?? '0';
        expect(Math.abs(twice(value!) - twice(level!))).toBe(twice(distance));
        if (distance === '0') expect(words).toMatch(/正好等于|持平/);
      }),
    );
  });
  test('an earlier figure, a later one and the change', () => {
    fc.assert(
      fc.property(counts, counts, (before, now) => {
        const judged = judge('at-least', [
          { period: 2020, ...before },
          { period: 2024, ...now },
        ]) as Met;
        const printed = [judged.observed!, judged.baseline!].map(({ value }) => twice(inPlaces(value, 2)));
        const words = changedText(judged)!.zh;
        const change = /(?:提高|降低)([\d.]+)个百分点/.exec(words)?.[1] ?? '0';
        expect(Math.abs(printed[0]! - printed[1]!)).toBe(twice(change));
        if (change === '0') expect(words).toMatch(/持平/);
      }),
    );
  });
  test('of figures that print alike, the change is less than their last decimal', () => {
    const judged = judge('at-least', [
      { period: 2020, numerator: 30000, denominator: 100001 },
      { period: 2024, numerator: 30001, denominator: 100001 },
    ]) as Met;
    expect(changedText(judged)).toEqual({
      zh: '与2020年基本持平（提高不足0.01个百分点）',
      en: 'little changed from 2020 (up less than 0.01 percentage points)',
    });
  });
});

test('where there is nothing but an indication, its decimals count', () => {
  const verdict = judge('at-least', [{ period: 2024, value: '90.5' }], { asOf: 2031 });
  expect(verdict).toMatchObject({ status: 'insufficient-data', indication: { value: '90.5' } });
  expect(placesOf(verdict)).toBe(1);
});
