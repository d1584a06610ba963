/** Names of columns: their forms for codes, names, labels and several members. */
import { describe, expect, test } from 'vitest';
import {
  headerOf,
  isCodeHead,
  isColumnRole,
  isCountryCode,
  isNumericHead,
  languageOf,
  roleOf,
} from '../../../src/tables/concepts/heads.js';

describe('a head for codes, names or labels of a dimension', () => {
  test.each([
    ['乡镇名称', 'area'],
    ['乡镇名', 'area'],
    ['乡镇代码', 'area'],
    ['乡镇编码', 'area'],
    ['country_code', 'area'],
    ['Country name', 'area'],
    ['sex label', 'sex'],
    ['area id', 'area'],
    ['Districts', 'area'],
    ['Countries', 'area'],
    ['data.Sex', 'sex'],
    ['unit label', 'unit'],
    ['Status code', 'status'],
  ])('%s', (head, role) => {
    expect(roleOf(head)).toBe(role);
  });

  test.each([
    '备注名称',
    'source id',
    'Values label',
    'sources',
    'ties',
    's',
    '',
    'name',
    'data.nothing',
    'sexname of it',
  ])('%j is none: what is no dimension has no codes', (head) => {
    expect(roleOf(head)).toBeNull();
  });
});

test('heads of codes', () => {
  const codes = [
    ...['地区代码', '编码', '指标编号', 'Country Code', 'ISO3', 'SpatialDim', 'Spatial Dim', 'area_id', 'id', 'Code'],
    ...['Series', 'Series description', 'series name', 'indicator', 'indicator_zh', 'Indicator en', 'indicator_'],
    ...['REF_AREA', ' geo '],
  ];
  expect(codes.filter((head) => !isCodeHead(head))).toEqual([]);
  const others = ['代码表', 'codes', 'paid', 'ids', 'Area', 'my series', 'series of it', 'indicator name', 'geography'];
  expect(others.filter(isCodeHead)).toEqual([]);
});

test('codes of countries under a head for areas of any level', () => {
  for (const head of ['LOCATION', 'Geography', 'place', 'Entity', ' Area ', 'region'])
    expect([head, isCountryCode('CHN', head), isCountryCode('CN', head)]).toEqual([head, true, true]);
  expect(['C', 'CHNA', 'chn', 'CHN1', 'xCHN'].map((code) => isCountryCode(code, 'LOCATION'))).toEqual(
    Array(5).fill(false),
  );
  expect(['Area name', 'My area', 'Country'].map((head) => isCountryCode('CHN', head))).toEqual(Array(3).fill(false));
});

test('heads of plain numbers, languages, written names, roles', () => {
  expect(['NumericValue', 'Numeric', 'FactValueNumeric', 'Numeric value'].map(isNumericHead)).toEqual(
    Array(4).fill(true),
  );
  expect(['Value', 'numerics'].map(isNumericHead)).toEqual([false, false]);
  expect(['指标', 'Indicator 指标', 'Indicator'].map(languageOf)).toEqual(['zh', 'zh', 'en']);
  expect([headerOf('area', 'zh'), headerOf('area', 'sdmx'), headerOf('value', 'en')]).toEqual([
    ...['地区', 'REF_AREA', 'value'],
  ]);
  expect(['area', 'toString', 'Area', 3, null].map(isColumnRole)).toEqual([true, false, false, false, false]);
});
