/** Answers of the World Bank and of WHO, as rows. */
import { expect, test } from 'vitest';
import { fromFacts, fromGho, fromWorldBank } from '../../../../src/tables/formats/exchange/world.js';

const worldBankHead = [
  ...['series code', 'series name', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE', 'OBS_STATUS'],
];
const worldBank = {
  indicator: { id: 'SH.STA.MMRT', value: 'Maternal mortality ratio' },
  country: { id: 'GH', value: 'Ghana' },
  ...{ date: '2020', value: 234, unit: 'PER', obs_status: 'E' },
};

test.each<[what: string, answer: unknown, rows: unknown[][] | undefined]>([
  [
    'records',
    [{ page: 1 }, [worldBank]],
    [['SH.STA.MMRT', 'Maternal mortality ratio', 'Ghana', '2020', 234, 'PER', 'E']],
  ],
  [
    'codes without names, and names without codes',
    [{ page: 1 }, [{ ...worldBank, country: { id: 'GH' }, indicator: 'MMR' }]],
    [[null, 'MMR', 'GH', '2020', 234, 'PER', 'E']],
  ],
  ['no records', [{ page: 1 }, []], []],
  ['nothing for records', [{ page: 0 }, null], []],
  ['an error', [{ message: [{ id: '120' }] }], undefined],
  ['a page alone', [{ page: 1 }], undefined],
  ['a list behind another record', [{ pages: 1 }, [worldBank]], undefined],
  ['a list behind a list', [['page'], [worldBank]], undefined],
  ['records with a column named page', [{ page: 1 }, { page: 2 }], undefined],
  ['three of them', [{ page: 1 }, [worldBank], [worldBank]], undefined],
  ['an object', { 0: { page: 1 }, 1: [worldBank], length: 2 }, undefined],
])('the World Bank: %s', (_what, answer, rows) => {
  expect(fromWorldBank(answer)?.rows).toEqual(rows && [worldBankHead, ...rows]);
});

const gho = { IndicatorCode: 'U5', SpatialDim: 'GHA', TimeDim: 2020, NumericValue: 44.5, Value: '44.5 [38-52]' };

test.each<[what: string, record: object, value: unknown, parts: unknown]>([
  ['a figure', gho, 44.5, null],
  ['a text alone', { ...gho, NumericValue: null }, '44.5 [38-52]', null],
  ['the whole of a dimension', { ...gho, Dim1Type: 'SEX', Dim1: 'SEX_BTSX' }, 44.5, { SEX: 'BTSX' }],
  [
    'a member without its dimension before it',
    { ...gho, Dim1Type: 'AGE', Dim1: 'YEARS0-4' },
    44.5,
    { AGE: 'YEARS0-4' },
  ],
  ['a dimension without a name', { ...gho, Dim2: 'RUR', Dim2Type: null }, 44.5, { Dim2: 'RUR' }],
  ['no member', { ...gho, Dim1Type: 'SEX', Dim1: '', Dim2: null }, 44.5, null],
  [
    'three dimensions',
    { ...gho, Dim1Type: 'SEX', Dim1: 'SEX_FMLE', Dim2Type: 'AREA', Dim2: 'AREA_R', Dim3Type: 'AGE', Dim3: 'AGE_1' },
    44.5,
    { SEX: 'FMLE', AREA: 'R', AGE: '1' },
  ],
])('WHO’s observatory: %s', (_what, record, value, parts) => {
  expect(fromGho({ value: [record] })).toEqual({
    rows: [
      ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'COMP_BREAKDOWN'],
      ['U5', 'GHA', 2020, value, parts],
    ],
  });
});

test('what WHO’s observatory does not write is left to others', () => {
  const { IndicatorCode: code, ...without } = gho;
  for (const value of [[], [gho, without], [{ IndicatorCode: code }], [{ TimeDim: 2020 }], gho, null])
    expect(fromGho({ value })).toBeNull();
  for (const answer of [[gho], null, 'value']) expect(fromGho(answer)).toBeNull();
});

const facts = (...values: readonly unknown[]): unknown => ({
  dimension: [],
  fact: values.map((value) => ({ dims: { GHO: 'U5', COUNTRY: 'Ghana', YEAR: '2020', SEX: 'Female' }, Value: value })),
});

test.each<[value: unknown, cell: unknown]>([
  ['396 [253 - 620]', '396'],
  ['396 [253 - 620] ', '396'],
  ['396[253]', '396'],
  [' 396 ', '396'],
  ['[x] 396', '[x] 396'],
  ['396 [a] b', '396 [a] b'],
  [396, 396],
  [null, null],
])('WHO’s facts: a figure of %o without its interval', (value, cell) => {
  expect(fromFacts(facts(value))).toEqual({
    rows: [
      ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX', 'OBS_VALUE'],
      ['U5', 'Ghana', '2020', 'Female', cell],
    ],
  });
});

test('WHO’s facts have the dimensions of all; a fact without one has none of it', () => {
  const fact = [{ dims: { YEAR: '2020' }, Value: '1' }, { dims: { SEX: 'Male' }, Value: '2' }, { Value: '3' }];
  expect(fromFacts({ dimension: [], fact })?.rows).toEqual([
    ['TIME_PERIOD', 'SEX', 'OBS_VALUE'],
    ['2020', undefined, '1'],
    [undefined, 'Male', '2'],
    [undefined, undefined, '3'],
  ]);
  for (const answer of [{ dimension: [] }, { fact: [] }, { dimension: {}, fact: [] }, [], null])
    expect(fromFacts(answer)).toBeNull();
});
