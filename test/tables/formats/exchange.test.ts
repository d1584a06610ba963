/** Formats of statistics exchange, as their owners write them, with made-up figures. */
import { describe, expect, test } from 'vitest';
import { codesOf, figuresOf, findingsOf, read } from '../show.js';

const mmr = 'maternal-mortality-ratio';
const u5 = 'under-five-mortality-rate';
const aliases = { SH_STA_MORT: mmr, MDG_0000000001: u5, fbfJHSPpUQD: mmr } as const;
const json = (data: unknown, options: object = {}): unknown => {
  const table = read(JSON.stringify(data), { aliases, ...options });
  return [figuresOf(table), findingsOf(table)];
};

const structure = (level: 'series' | 'observation'): object => ({
  dimensions: {
    dataSet: [{ id: 'FREQ', values: [{ id: 'A', name: 'Annual' }] }],
    ...(level === 'series'
      ? {
          series: [
            { id: 'SERIES', values: [{ id: 'SH_STA_MORT', name: 'Maternal mortality ratio' }] },
            {
              id: 'REF_AREA',
              values: [
                { id: 'X', name: 'Place X' },
                { id: 'Y', name: 'Place Y' },
              ],
            },
          ],
          observation: [{ id: 'TIME_PERIOD', values: [{ id: '2023' }, { id: '2024' }] }],
        }
      : {
          series: [],
          observation: [
            { id: 'SERIES', values: [{ id: 'SH_STA_MORT', name: 'Maternal mortality ratio' }] },
            {
              id: 'REF_AREA',
              values: [
                { id: 'X', name: 'Place X' },
                { id: 'Y', name: 'Place Y' },
              ],
            },
            { id: 'TIME_PERIOD', values: [{ id: '2023' }, { id: '2024' }] },
          ],
        }),
  },
  attributes: {
    dataSet: [],
    series:
      level === 'series'
        ? [{ id: 'UNIT_MEASURE', values: [{ id: 'PER_100000_LIVE_BIRTHS', name: 'Per 100,000 live births' }] }]
        : [],
    observation: [
      {
        id: 'OBS_STATUS',
        values: [
          { id: 'A', name: 'Normal value' },
          { id: 'P', name: 'Provisional' },
        ],
      },
    ],
  },
});
const expected = [`${mmr} 2023 15.1 per-100000 X A`, `${mmr} 2024 14.3 per-100000 X P`, `${mmr} 2024 9 per-100000 Y A`];

describe('SDMX-JSON', () => {
  const series = {
    '0:0': { attributes: [0], observations: { '0': [15.1, 0], '1': [14.3, 1] } },
    '0:1': { attributes: [0], observations: { '1': [9, 0] } },
  };
  test.each<[string, object]>([
    ['1.0', { header: {}, dataSets: [{ action: 'Information', series }], structure: structure('series') }],
    ['1.0, within data', { meta: {}, data: { dataSets: [{ series }], structure: structure('series') } }],
    ['2.0', { meta: {}, data: { dataSets: [{ structure: 0, series }], structures: [structure('series')] } }],
  ])('%s', (_version, message) => {
    expect(json(message)).toEqual([expected, []]);
  });
  test('flat', () => {
    const observations = { '0:0:0': [15.1, 0], '0:0:1': [14.3, 1], '0:1:1': [9, 0] };
    expect(json({ dataSets: [{ observations }], structure: structure('observation') })).toEqual([
      expected.map((each) => each.replace('per-100000 ', '')),
      [],
    ]);
  });
});

test('SDMX-CSV 2.0 with labels in columns beside the codes', () => {
  const table = read(
    'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,SERIES,Series name,REF_AREA,Reference area,SEX,Sex,TIME_PERIOD,OBS_VALUE,OBS_STATUS,Observation status\n' +
      'dataflow,IAEG:DF(1.0),SDG,I,SH_STA_MORT,Maternal mortality ratio,X,Place X,_T,Total,2023,15.1,A,Normal value',
    { aliases },
  );
  expect(figuresOf(table)).toEqual([`${mmr} 2023 15.1 Place X A`]);
});

describe('JSON-stat 2.0', () => {
  const dataset = {
    version: '2.0',
    class: 'dataset',
    id: ['indicator', 'area', 'year'],
    size: [1, 2, 2],
    role: { time: ['year'], geo: ['area'] },
    dimension: {
      indicator: { category: { index: ['MMR'], label: { MMR: 'Maternal mortality ratio' } } },
      area: { category: { index: { X: 0, Y: 1 }, label: { X: 'Place X', Y: 'Place Y' } } },
      year: { category: { index: ['2023', '2024'] } },
    },
  };
  test('a list of values', () => {
    expect(json({ ...dataset, value: [15.1, 14.3, null, 9], status: { '1': 'p' } })).toEqual([
      [`${mmr} 2023 15.1 Place X`, `${mmr} 2024 14.3 Place X P`, `${mmr} 2024 9 Place Y`],
      [],
    ]);
  });
  test('values by place, in a bundle', () => {
    expect(json({ first: { ...dataset, value: { '0': 15.1, '3': 9 } } })).toEqual([
      [`${mmr} 2023 15.1 Place X`, `${mmr} 2024 9 Place Y`],
      [],
    ]);
  });
});

describe('DHIS2', () => {
  test('analytics.json', () => {
    const data = {
      headers: [
        ...['dx', 'ou', 'pe', 'value', 'numerator', 'denominator', 'factor', 'multiplier', 'divisor'].map((name) => ({
          name,
          column: name,
        })),
      ],
      metaData: { items: { fbfJHSPpUQD: { name: 'MMR' }, O6uvpzGd5pu: { name: 'Bo' } } },
      rows: [['fbfJHSPpUQD', 'O6uvpzGd5pu', '2024', '13.9', '1', '7200', '100000', '100000', '1']],
    };
    expect(json(data)).toEqual([[`${mmr} 2024 13.9 (1/7200) Bo`], []]);
  });
  test('dataValueSets: the combination of no options is the whole, another a part', () => {
    const value = {
      dataElement: 'fbfJHSPpUQD',
      period: '2024',
      orgUnit: 'O6uvpzGd5pu',
      attributeOptionCombo: 'HllvX50cXC0',
    };
    expect(
      json({
        dataSet: 'x',
        dataValues: [
          { ...value, categoryOptionCombo: 'HllvX50cXC0', value: '14', storedBy: 'admin', lastUpdated: '2024-01-01' },
          { ...value, categoryOptionCombo: 'Prlt0C1RF0s', value: '20' },
        ],
      }),
    ).toEqual([[`${mmr} 2024 14 O6uvpzGd5pu`, `${mmr} 2024 20 O6uvpzGd5pu breakdown=Prlt0C1RF0s`], []]);
  });
  test('a pivot table as CSV', () => {
    const table = read('"Data","Organisation unit","Period","Value"\n"Maternal mortality ratio","Bo","2024","14"');
    expect([figuresOf(table), codesOf(table)]).toEqual([[`${mmr} 2024 14 Bo`], []]);
  });
});

test('the World Bank’s interface', () => {
  const record = (date: string, value: number | null): object => ({
    indicator: { id: 'SH.STA.MMRT', value: 'Maternal mortality ratio (modeled estimate, per 100,000 live births)' },
    country: { id: 'GH', value: 'Ghana' },
    ...{ countryiso3code: 'GHA', date, value, unit: '', obs_status: '', decimal: 0 },
  });
  const options = { aliases: { 'SH.STA.MMRT': mmr } };
  const page = { page: 1, pages: 1, per_page: 50, total: 2 };
  expect(json([page, [record('2020', 234), record('2021', null)]], options)).toEqual([[`${mmr} 2020 234 Ghana`], []]);
});

test('WHO’s Global Health Observatory', () => {
  const record = {
    IndicatorCode: 'MDG_0000000001',
    SpatialDim: 'GHA',
    TimeDim: 2020,
    Dim1Type: 'SEX',
    NumericValue: 44.5,
    Value: '44.5 [38-52]',
    Low: 38,
    High: 52,
  };
  expect(
    json({
      '@odata.context': 'x',
      value: [
        { ...record, Dim1: 'SEX_BTSX' },
        { ...record, Dim1: 'SEX_FMLE', NumericValue: 40 },
      ],
    }),
  ).toEqual([[`${u5} 2020 44.5 GHA`, `${u5} 2020 40 GHA sex=F`], []]);
});

test('Eurostat’s TSV: keys in one cell, flags behind figures', () => {
  const table = read(
    'freq,unit,sex,indic,geo\\TIME_PERIOD\t2022 \t2023 \t2024 \nA,P_HTHAB,T,X,DE\t4.1 \t3.9 p\t: c\nA,P_HTHAB,F,X,DE\t4.1 b\t: \t3.5 \n',
    {
      aliases: { X: u5 },
      columns: { indic: 'indicator' },
    },
  );
  expect(figuresOf(table)).toEqual([
    `${u5} 2022 4.1 per-100000 DE`,
    `${u5} 2023 3.9 per-100000 DE P`,
    `${u5} 2024 null per-100000 DE O`,
    `${u5} 2022 4.1 per-100000 DE sex=F B`,
    `${u5} 2024 3.5 per-100000 DE sex=F`,
  ]);
});

test('an Open SDG data file: the series of a part has the part named, the headline nothing', () => {
  const table = read(
    'Year,Sex,Geography,Units,Value\n2023,,,Per 100 000,15.1\n2024,,,Per 100 000,14.3\n2024,,Rural,Per 100 000,16',
    { indicator: mmr },
  );
  expect([figuresOf(table), codesOf(table)]).toEqual([
    [`${mmr} 2023 15.1 per-100000`, `${mmr} 2024 14.3 per-100000`, `${mmr} 2024 16 per-100000 urbanisation=R`],
    [],
  ]);
});

test.each([
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b, 8]],
  ['SQLite', [...new TextEncoder().encode('SQLite format 3\0')]],
  ['SDMX-ML', [...new TextEncoder().encode('<?xml version="1.0"?><mes:StructureSpecificData xmlns:mes="x">')]],
  ['HTML', [...new TextEncoder().encode('<!DOCTYPE html><html>')]],
])('%s is named as what it is', (name, bytes) => {
  expect(read(Uint8Array.from(bytes as number[])).problems).toMatchObject([{ code: 'NOT_TEXT', received: name }]);
});
