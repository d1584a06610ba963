import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decimal, decimalToText } from '../../src/core/decimal-arithmetic.js';
import { catalogue, IndicatorError, type Evidence, type Observation } from '../../src/entries/index.js';
import { readObservations, writeObservations, type HeaderStyle } from '../../src/entries/io.js';
import { isMissingMark } from '../../src/tables/formats/marks.js';

/** A figure that is written is as small as it is: nothing tells it from a share. */
const asWritten = { plan: catalogue, suspectedShares: 'keep' } as const;
const styles: readonly HeaderStyle[] = ['zh', 'en', 'sdmx'];

/** Texts that a spreadsheet, a parser or a reader could take for something else. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u3000',
      "'",
      '"',
      ',',
      ';',
      ':',
      '—',
      'a',
      '天',
      '\0',
      '\uFEFF',
    ),
    maxLength: 6,
  }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    '—',
    'NA',
    '无',
    "'=x",
    "''x",
    '合计',
    '_T',
    'female',
    'CN: China',
    '__proto__',
    '天门市',
    '-1',
    '1/10万',
  ),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const figure = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.double({ min: 1e-9, max: 100, noNaN: true }),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.stringMatching(/^\d{1,20}$/)).map(([whole, rest]) => `${whole}.${rest}`),
  fc.constantFrom('+5', '.5', '5.', '007', '94.70', '0', '100', '-0'),
);
const period = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }),
  fc.constantFrom('2024', '2024-06', '2024-02-29', '1000-01'),
);

const observation: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom('prenatal-screening-rate', 'compulsory-education-retention-rate'),
    period,
    area: optional(text),
    disaggregation: optional(fc.dictionary(text, text, { maxKeys: 3 })),
    status: optional(fc.constantFrom('A', 'B', 'E', 'F', 'P')),
    bound: optional(fc.constantFrom('at-least', 'at-most')),
    source: optional(text),
    figures: fc.oneof(
      fc.record({ value: figure, unit: optional(fc.constantFrom('percent', 'per-1000', 'per-100000')) }),
      fc.record({ numerator: fc.integer({ min: 0, max: 7 }), denominator: fc.integer({ min: 7, max: 7200 }) }),
      fc.constant({ value: null, status: 'M' }),
    ),
  })
  .map(({ figures, ...rest }) => defined({ ...rest, ...figures }) as unknown as Observation);
const attestation = fc
  .record({
    indicator: fc.constant('maternity-protection-system'),
    period,
    attested: fc.constantFrom('achieved', 'partly', 'not'),
    area: optional(text),
    assessor: optional(text),
    evidence: optional(text),
    date: optional(fc.constantFrom('2025-01-02', '2024-02-29')),
  })
  .map((row) => defined(row) as unknown as Evidence);

function defined(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** What a row is by value: figures as plain decimals, years as numbers, empty texts and disaggregations left out. */
function canonical(row: Evidence): object {
  return Object.fromEntries(
    Object.entries(row)
      .filter(
        ([, value]) =>
          value !== '' && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
      )
      .map(([key, value]) => [key, asRead(key, value)]),
  );
}

function asRead(key: string, value: unknown): unknown {
  if (key === 'period' && /^\d{4}$/.test(String(value))) return Number(value);
  const isFigure = ['value', 'numerator', 'denominator'].includes(key);
  return isFigure && (typeof value === 'number' || typeof value === 'string') ? decimalToText(decimal(value)) : value;
}

const keyOf = (row: Evidence): string => {
  const { indicator, period: when, area, disaggregation = {} } = row as Observation;
  return JSON.stringify([
    indicator,
    String(when),
    area === '' ? undefined : area,
    Object.entries(disaggregation).sort(),
  ]);
};

describe('what is written is read back', () => {
  const rows = fc.uniqueArray(
    fc.oneof({ weight: 3, arbitrary: observation as fc.Arbitrary<Evidence> }, { weight: 1, arbitrary: attestation }),
    { selector: keyOf, maxLength: 6 },
  );
  test.each(styles.flatMap((headers) => (['csv', 'json'] as const).map((format) => [format, headers] as const)))(
    '%s with headers in %s',
    (format, headers) => {
      fc.assert(
        fc.property(rows, fc.boolean(), (given, bom) => {
          const table = readObservations(writeObservations(given, { format, headers, bom }), asWritten);
          expect(table.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          const isStatement = (row: Evidence): boolean => 'attested' in row;
          expect(table.observations.map(canonical)).toEqual(given.filter((row) => !isStatement(row)).map(canonical));
          expect(table.attestations.map(canonical)).toEqual(given.filter(isStatement).map(canonical));
        }),
        { numRuns: 120 },
      );
    },
  );

  test('and reading it once more changes nothing at all', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...styles), (given, headers) => {
        const once = readObservations(writeObservations(given, { headers }), asWritten);
        const twice = readObservations(
          writeObservations([...once.observations, ...once.attestations], { headers }),
          asWritten,
        );
        expect([twice.observations, twice.attestations]).toEqual([once.observations, once.attestations]);
      }),
      { numRuns: 80 },
    );
  });

  test('figures keep the digits they are written with', () => {
    const given = ['94.70', '0.10', '1234567890.12345678901234567890'].map((value, i) => ({
      indicator: 'zero-employment-families',
      period: 2020 + i,
      value,
    }));
    expect(readObservations(writeObservations(given), { plan: catalogue }).observations).toEqual(given);
  });

  test('a value that is null and has no status is a missing cell', () => {
    const table = readObservations(
      writeObservations([{ indicator: 'prenatal-screening-rate', period: 2024, value: null }]),
      { plan: catalogue },
    );
    expect([table.observations, table.missing.length, table.problems]).toEqual([[], 1, []]);
  });
});

describe('a spreadsheet runs nothing', () => {
  test('no text begins as a formula does, and none is lost', () => {
    fc.assert(
      fc.property(text, text, text, (area, source, category) => {
        const [row] = [
          {
            indicator: 'prenatal-screening-rate',
            period: 2024,
            value: '5',
            area,
            source,
            disaggregation: { [category]: area },
          },
        ];
        const written = writeObservations([row]);
        for (const cell of Papa.parse<string[]>(written, { delimiter: ',' }).data.flat())
          expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/);
        expect(readObservations(written, { plan: catalogue }).observations.map(canonical)).toEqual([canonical(row)]);
      }),
      { numRuns: 120 },
    );
  });

  test('figures are left alone, texts are marked, apostrophes that belong to a text stay', () => {
    const rows: Evidence[] = [
      { indicator: 'gender-income-gap', period: 2024, value: '-5', source: '=1+1', area: '-5' },
      { indicator: 'gender-income-gap', period: 2023, value: '5', source: "'tis", area: '@SUM(A1)' },
    ];
    expect(writeObservations(rows)).toBe(
      "indicator,area,period,value,unit,source\r\ngender-income-gap,'-5,2024,-5,,'=1+1\r\ngender-income-gap,'@SUM(A1),2023,5,,'tis\r\n",
    );
  });

  test.each([';', '\t', '|'])('a text is quoted where a spreadsheet may split at %j', (mark) => {
    const row = { indicator: 'prenatal-screening-rate', period: 2024, value: '81', source: `x${mark}=1+1` };
    const written = writeObservations([row]);
    expect(written).toContain(`,"x${mark}=1+1"\r\n`);
    expect(readObservations(written, { plan: catalogue }).observations).toEqual([row]);
  });

  test('marks for missing are texts where they are texts', () => {
    expect(isMissingMark('—')).toBe(true);
    expect(writeObservations([{ indicator: 'x', period: 2024, value: 1, area: '—' }])).toBe(
      "indicator,area,period,value,unit\r\nx,'—,2024,1,\r\n",
    );
  });
});

describe('the forms', () => {
  const rows: Evidence[] = [
    {
      indicator: 'a',
      period: 2024,
      value: 94.5,
      unit: 'percent',
      bound: 'at-least',
      area: '天门市',
      disaggregation: { sex: 'F', urbanisation: 'R', age: '0-6' },
      status: 'P',
    },
    { indicator: 'b', period: '2024-06', numerator: 1, denominator: 7200, disaggregation: { sex: 'female' } },
    { indicator: 'c', period: 2024, attested: 'partly', assessor: '甲', evidence: '乙' },
  ];
  test('csv', () => {
    expect(writeObservations(rows, { headers: 'zh' })).toBe(
      [
        '指标,地区,年份,数值,单位,界限,分子,分母,性别,城乡,分组,数据状态,评估者,依据',
        'a,天门市,2024,94.5,%,≥,,,F,R,age=0-6,P,,',
        'b,,2024-06,,,,1,7200,,,"sex=""female""",,,',
        'c,,2024,部分实现,,,,,,,,,甲,乙',
        '',
      ].join('\r\n'),
    );
    expect(writeObservations(rows.slice(2), { headers: 'sdmx', bom: true })).toBe(
      '\uFEFFINDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,ASSESSOR,EVIDENCE\r\nc,2024,partly,,甲,乙\r\n',
    );
    expect(writeObservations([])).toBe('indicator,period,value,unit\r\n');
    expect(writeObservations([{ indicator: 'a', period: 2024, value: 1, bound: 'at-most' }], { headers: 'sdmx' })).toBe(
      'INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,BOUND\r\na,2024,1,,≤\r\n',
    );
  });
  test('json', () => {
    expect(JSON.parse(writeObservations(rows, { format: 'json' }))).toEqual([
      {
        indicator: 'a',
        area: '天门市',
        period: '2024',
        value: '94.5',
        unit: 'percent',
        bound: '≥',
        sex: 'F',
        urbanisation: 'R',
        disaggregation: 'age=0-6',
        status: 'P',
      },
      {
        indicator: 'b',
        period: '2024-06',
        value: null,
        numerator: '1',
        denominator: '7200',
        disaggregation: 'sex="female"',
      },
      { indicator: 'c', period: '2024', value: 'partly', assessor: '甲', evidence: '乙' },
    ]);
    expect(writeObservations([], { format: 'json', bom: true })).toBe('[]\n');
  });
  test('plain JSON of observations is read as well', () => {
    const observations: Observation[] = [
      {
        indicator: 'prenatal-screening-rate',
        period: 2024,
        value: '94.5',
        unit: 'percent',
        bound: 'at-least',
        area: '天门市',
        disaggregation: { sex: 'F', age: '0-6' },
        status: 'P',
        source: 'x',
      },
    ];
    expect(readObservations(JSON.stringify(observations), { plan: catalogue }).observations).toEqual(observations);
  });
});

test.each<[string, unknown, object, string, string]>([
  ['no indicator', { period: 2024, value: 1 }, {}, 'BAD_OBSERVATION', 'rows[0].indicator'],
  ['an empty indicator', { indicator: ' ', period: 2024, value: 1 }, {}, 'BAD_OBSERVATION', 'rows[0].indicator'],
  ['a bad period', { indicator: 'x', period: '24', value: 1 }, {}, 'BAD_PERIOD', 'rows[0].period'],
  ['a bad value', { indicator: 'x', period: 2024, value: NaN }, {}, 'BAD_NUMBER', 'rows[0].value'],
  [
    'a bad count',
    { indicator: 'x', period: 2024, numerator: '1e3', denominator: 1 },
    {},
    'BAD_NUMBER',
    'rows[0].numerator',
  ],
  ['an unknown unit', { indicator: 'x', period: 2024, value: 1, unit: '%' }, {}, 'BAD_OBSERVATION', 'rows[0].unit'],
  ['a format', null, { format: 'tsv' }, 'BAD_OPTION', 'options.format'],
  ['headers', null, { headers: 'fr' }, 'BAD_OPTION', 'options.headers'],
])('%s is thrown', (_what, row, options, code, where) => {
  const thrown = ((): unknown => {
    try {
      return writeObservations(row === null ? [] : [row as Evidence], options);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(IndicatorError);
  expect(thrown).toMatchObject({ code, fields: { where } });
});
