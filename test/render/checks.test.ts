/** The arguments of what writes for people: each option and each part of a result, at its bounds and beyond them. */
import { describe, expect, test } from 'vitest';
import type { IndicatorError } from '../../src/core/errors.js';
import { checkAreaTable, checkChart, checkFullResult, checkWriting, optionRules } from '../../src/render/checks.js';
import { compareAreas, fullResult } from '../../src/entries/assessment.js';
import { domainOverviewSpec } from '../../src/entries/render.js';
import { assessCounty, county, series } from '../assessment/county.js';

/** Where a check fails and what it expected; `null` where it passes. */
function faultOf(check: () => void): readonly [where: unknown, expected: unknown] | null {
  try {
    check();
    return null;
  } catch (error) {
    expect((error as IndicatorError).code).toBe('BAD_OPTION');
    const { where, expected } = (error as IndicatorError).fields;
    return [where, expected];
  }
}

const assessment = assessCounty([...series('coverage', { 2020: 90, 2022: 92, 2024: 94 })]);
const departments = { coverage: '卫生健康委' };
const options = { language: 'zh', plan: county } as const;

describe('options', () => {
  type What = keyof typeof optionRules;
  const check = (what: What, given: object) => faultOf(() => checkWriting(given, optionRules[what], []));

  test.each<[what: What, option: string, good: readonly unknown[], bad: readonly unknown[], expected: string]>([
    ['csv', 'language', ['zh', 'en'], ['fr', null], "'zh' or 'en'"],
    ['csv', 'plan', [county], [null, {}, { criterion: () => 0 }], 'the catalogue that was assessed'],
    ['csv', 'bom', [true, false], ['yes', null], 'true or false'],
    ['trajectory', 'theme', ['light', 'dark'], ['grey'], "'light' or 'dark'"],
    ['trajectory', 'title', ['', 'Title', null], [7], 'a text, or null'],
    ['trajectory', 'width', [100, 640.5, 10_000], [99.9, 10_001, NaN, '640'], 'pixels, 100 to 10,000'],
    ['trajectory', 'since', [2020], [2020.5, '2020', null], 'a year'],
    ['overview', 'count', ['targets', 'criteria'], ['items'], "'targets' or 'criteria'"],
    ['overview', 'width', [100], [99], 'pixels, 100 to 10,000'],
    ['overviewECharts', 'count', ['targets', 'criteria'], ['items'], "'targets' or 'criteria'"],
    ['trajectoryECharts', 'since', [2020], ['2020'], 'a year'],
    ['ranking', 'plan', [county], [null], 'the catalogue that was assessed'],
    ['areasReport', 'title', ['Title'], ['', 7, null], 'a text'],
    ['heatmap', 'by', ['status', 'outlook'], ['value'], "'status' or 'outlook'"],
    ['heatmap', 'criteria', [[], ['coverage@2030']], ['coverage@2030', [7]], 'a list of texts'],
    ['report', 'title', ['Title'], ['', null], 'a text'],
    ['report', 'notes', [[], ['one']], ['one', [1]], 'a list of texts'],
    ['report', 'departments', [{}, departments], [[], { coverage: 7 }], 'departments by item or indicator'],
    ['report', 'problems', [[]], [{}, null], 'a list'],
    ['report', 'places', [[]], [{}, null], 'a list'],
    ['report', 'charts', ['alerts', 'all', 'none'], ['some', true], "'alerts' or 'all' or 'none'"],
  ])('%s: %s', (what, option, good, bad, expected) => {
    for (const value of good) expect(check(what, { [option]: value })).toBeNull();
    for (const value of bad) expect(check(what, { [option]: value })).toEqual([`options.${option}`, expected]);
  });

  test('what is needed is missed, and what is unknown is not taken', () => {
    expect(faultOf(() => checkWriting(options, optionRules.csv, ['language', 'plan']))).toBeNull();
    expect(faultOf(() => checkWriting({ language: 'zh' }, optionRules.csv, ['language', 'plan']))).toEqual([
      'options.plan',
      'the catalogue that was assessed',
    ]);
    expect(faultOf(() => checkWriting({}, optionRules.csv, []))).toBeNull();
    expect(check('csv', { colour: 'red' })![0]).toBe('options');
    expect(faultOf(() => checkWriting(null, optionRules.csv, ['language']))![0]).toBe('options');
  });
});

/** A copy in which the value at a path is another. */
function changed(result: object, path: readonly (string | number)[], value: unknown): object {
  const copy = structuredClone(result);
  const last = path.at(-1)!;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (part, key) => part[key] as Record<string | number, unknown>,
      copy as never,
    );
  holder[last] = value;
  return copy;
}

describe('a table across areas', () => {
  const table = compareAreas([assessment]);
  const [cells] = [['rows', 0, 'cells', 0]];
  test.each<[path: readonly (string | number)[], good: readonly unknown[], bad: readonly unknown[], expected: string]>([
    [['asOf'], ['', '2024', '2024-06'], [2024, '24'], 'a period'],
    [['areas'], [[]], [null, {}], 'a list, each of it an area'],
    [['areas', 0, 'area'], [null, '', '东区'], [7, undefined], 'a list, each of it an area'],
    [['rows'], [[]], [null], 'a list, each of it a row'],
    [['rows', 0, 'criterion'], ['a'], ['', 7], 'a list, each of it a row'],
    [['rows', 0, 'indicator'], ['a'], ['', 7], 'a list, each of it a row'],
    [['rows', 0, 'cells'], [[]], [null, [null]], 'a list, each of it a row'],
    [[...cells!, 'status'], ['met', 'insufficient-data'], ['ok', null], 'a list, each of it a row'],
    [[...cells!, 'outlook'], ['achieved', 'unknown'], ['ok', null], 'a list, each of it a row'],
    [[...cells!, 'value'], [null, '1.5'], ['', 1.5], 'a list, each of it a row'],
    [[...cells!, 'period'], [null, '2024'], ['', 2024], 'a list, each of it a row'],
    [[...cells!, 'margin'], [null, '-1'], ['', -1], 'a list, each of it a row'],
  ])('%j', (path, good, bad, expected) => {
    for (const value of good) expect(faultOf(() => checkAreaTable(changed(table, path, value)))).toBeNull();
    for (const value of bad)
      expect(faultOf(() => checkAreaTable(changed(table, path, value)))).toEqual([`table.${path[0]}`, expected]);
  });

  test.each([null, [], 'table'])('%j is none', (value) => {
    expect(faultOf(() => checkAreaTable(value))).toEqual(['table', 'what compareAreas returned']);
  });
});

describe('a full result', () => {
  const result = fullResult(assessment, 'coverage@2030', county);
  test('as it was returned', () => {
    expect(faultOf(() => checkFullResult(result))).toBeNull();
  });
  test.each<[path: readonly (string | number)[], value: unknown, where: string]>([
    [['id'], '', 'result.id'],
    [['series'], null, 'result.series'],
    [['series', 0], {}, 'result.series'],
    [['baseline'], {}, 'result.baseline'],
    [['evaluation'], null, 'result.evaluation'],
    [['evaluation', 'status'], 'ok', 'result.evaluation.status'],
    [['projection'], null, 'result.projection'],
    [['projection', 'outlook'], 'ok', 'result.projection.outlook'],
  ])('%j as %j is damaged', (path, value, where) => {
    expect(faultOf(() => checkFullResult(changed(result, path, value)))![0]).toBe(where);
  });
  test('another value is none', () => {
    expect(faultOf(() => checkFullResult(7))).toEqual(['result', 'what fullResult returned']);
  });
});

describe('a chart', () => {
  const spec = domainOverviewSpec(assessment, { language: 'zh' });
  const sides = { top: 1, right: 1, bottom: 1, left: 1 };
  test('as it was returned', () => {
    expect(faultOf(() => checkChart(spec))).toBeNull();
  });
  test.each<[field: string, bad: readonly unknown[], expected: string]>([
    ['description', ['', null], 'a text'],
    ['width', ['640', NaN, Infinity, null], 'a number of pixels'],
    ['height', ['640', NaN], 'a number of pixels'],
    [
      'padding',
      [
        null,
        { ...sides, top: '1' },
        { ...sides, right: NaN },
        { ...sides, bottom: null },
        { top: 1, right: 1, bottom: 1 },
      ],
      'room on four sides',
    ],
    ['layer', [null, [null], [7]], 'a list, each of it a layer'],
  ])('%s', (field, bad, expected) => {
    for (const value of bad)
      expect(faultOf(() => checkChart({ ...spec, [field]: value }))).toEqual([`spec.${field}`, expected]);
  });
  test('another value is none', () => {
    expect(faultOf(() => checkChart(null))).toEqual([
      'spec',
      'what trajectorySpec, domainOverviewSpec or heatmapSpec returned',
    ]);
  });
});
