/** A whole plan on one area: what is matched, what is said of the rest, what is thrown. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import { assess, assessAreas, type AssessOptions } from '../../src/entries/assessment.js';
import { definePlan, IndicatorError, type Evidence } from '../../src/entries/engine.js';
import { catalogue } from '../../src/entries/index.js';
import { oneItem } from '../one-item.js';
import { county, assessCounty, resultOf, series } from './county.js';

describe('what an assessment holds', () => {
  const assessment = assessCounty([
    ...series('coverage', { 2020: '90.1', 2022: '93', 2023: '93.4', 2024: '95.0' }),
    ...series('deaths', { 2020: 16, 2023: 15 }),
  ]);

  test('every criterion once, by its id, in the order of the document; items name them', () => {
    const ids = county.criteria.map(({ id }) => id);
    expect(Object.keys(assessment.results)).toEqual(ids);
    expect(Object.values(assessment.results).map(({ id }) => id)).toEqual(ids);
    const named = assessment.plans.flatMap(({ domains }) =>
      domains.flatMap(({ items }) => items.flatMap(({ criteria }) => criteria)),
    );
    expect(named).toEqual(ids);
    expect(resultOf(assessment, 'nurses@2030')).toMatchObject({
      plan: 'county',
      domain: 'county.health',
      item: 'health.measure.2',
      kind: 'at-least',
      due: 2030,
    });
  });

  test('the date, the area, the view', () => {
    expect(assessment).toMatchObject({ asOf: '2024', area: null, view: 'annual', unmatched: [], changes: null });
    expect(assessCounty([], { asOf: '2024-06-30', area: 'East' })).toMatchObject({ asOf: '2024-06-30', area: 'East' });
  });

  test('a result names its criterion and indicator, and does not repeat the plan, the date or the verdict', () => {
    for (const { evaluation, projection } of Object.values(assessment.results)) {
      for (const part of [evaluation, projection]) {
        for (const field of ['criterion', 'indicator', 'phrase', 'asOf', 'evaluation'])
          expect(part).not.toHaveProperty(field);
      }
    }
  });

  test('上年, 比上年, 比基期: exact differences of the values printed', () => {
    expect(resultOf(assessment, 'coverage@2030')).toMatchObject({
      baseline: { period: '2020', value: '90.1' },
      previousYear: { period: '2023', value: '93.4' },
      changeOnYear: '1.6',
      changeOnBaseline: '4.9',
    });
    expect(resultOf(assessment, 'coverage@2030').series.map(({ period, value }) => [period, value])).toEqual([
      ['2020', '90.1'],
      ['2022', '93'],
      ['2023', '93.4'],
      ['2024', '95'],
    ]);
    expect(resultOf(assessment, 'deaths@2030')).toMatchObject({
      baseline: { value: '16' },
      previousYear: null,
      changeOnYear: null,
      changeOnBaseline: '-1',
    });
    expect(resultOf(assessment, 'rate@2030')).toMatchObject({
      baseline: null,
      previousYear: null,
      changeOnYear: null,
      changeOnBaseline: null,
      series: [],
    });
  });
});

describe('the latest value and those before it', () => {
  test.each<[string, readonly Evidence[], number | string, object]>([
    [
      'the base year is the latest',
      series('coverage', { 2019: 88, 2020: 90 }),
      2024,
      {
        baseline: { period: '2020', value: '90' },
        previousYear: { value: '88' },
        changeOnYear: '2',
        changeOnBaseline: null,
      },
    ],
    [
      'the base year is still ahead',
      series('coverage', { 2018: 87, 2019: 88 }),
      2024,
      { baseline: null, previousYear: { value: '87' }, changeOnYear: '1', changeOnBaseline: null },
    ],
    [
      'two figures of the base year are not compared',
      [
        { indicator: 'coverage', period: '2020-06-30', value: 90 },
        { indicator: 'coverage', period: '2020-12-31', value: 91 },
      ],
      2024,
      { baseline: { period: '2020-12-31' }, changeOnBaseline: null },
    ],
    [
      'a bound differs by nothing',
      [
        ...series('coverage', { 2020: 90, 2023: 94 }),
        { indicator: 'coverage', period: 2024, value: 95, bound: 'at-least' },
      ],
      2024,
      { previousYear: { value: '94' }, changeOnYear: null, changeOnBaseline: null },
    ],
    [
      'a bound of last year differs from nothing, and is shown',
      [
        { indicator: 'coverage', period: 2023, value: 94, bound: 'at-most' },
        { indicator: 'coverage', period: 2024, value: 95 },
      ],
      2024,
      { previousYear: { value: '94', bound: 'at-most' }, changeOnYear: null, changeOnBaseline: null },
    ],
    [
      'a bound of the base year differs from nothing; the year between is compared with',
      [
        { indicator: 'coverage', period: 2020, value: 90, bound: 'at-least' },
        ...series('coverage', { 2023: 94, 2024: 95 }),
      ],
      2024,
      { baseline: { value: '90', bound: 'at-least' }, changeOnYear: '1', changeOnBaseline: null },
    ],
    [
      'two bounds differ by nothing, even where they are alike',
      [
        { indicator: 'coverage', period: 2023, value: 95, bound: 'at-least' },
        { indicator: 'coverage', period: 2024, value: 95, bound: 'at-least' },
      ],
      2024,
      { previousYear: { value: '95', bound: 'at-least' }, changeOnYear: null },
    ],
    [
      'days: the last of the year before',
      [
        { indicator: 'coverage', period: '2023-03-31', value: 91 },
        { indicator: 'coverage', period: '2023-09-30', value: 92 },
        { indicator: 'coverage', period: 2024, value: 93 },
      ],
      2024,
      { previousYear: { period: '2023-09-30' }, changeOnYear: '1' },
    ],
    [
      'what comes later is not known',
      series('coverage', { 2023: 94, 2024: 95, 2025: 99 }),
      2024,
      { changeOnYear: '1' },
    ],
    [
      'counts: the values as printed',
      [
        { indicator: 'coverage', period: 2023, numerator: 1, denominator: 3 },
        { indicator: 'coverage', period: 2024, numerator: 2, denominator: 3 },
      ],
      2024,
      { previousYear: { value: '33.3333333333' }, changeOnYear: '33.3333333334' },
    ],
    [
      'converted units',
      [
        ...series('coverage', { 2023: '0.94' }, { unit: 'share' }),
        ...series('coverage', { 2024: 950 }, { unit: 'per-1000' }),
      ],
      2024,
      { changeOnYear: '1' },
    ],
    [
      'a denominator of zero',
      [
        ...series('coverage', { 2022: 90, 2023: 94 }),
        { indicator: 'coverage', period: 2024, numerator: 0, denominator: 0 },
      ],
      2024,
      {
        evaluation: { status: 'not-applicable' },
        previousYear: null,
        changeOnYear: null,
        series: [{ value: '90' }, { value: '94' }],
      },
    ],
  ])('%s', (_what, evidence, asOf, expected) => {
    expect(resultOf(assessCounty(evidence, { asOf }), 'coverage@2030')).toMatchObject(expected);
  });

  test('past the due date the value judged is compared, and the series goes on', () => {
    const result = resultOf(
      assessCounty(series('deaths', { 2020: 16, 2024: 14.5, 2025: 14, 2026: 13 }), { asOf: 2026 }),
      'deaths@2025',
    );
    expect(result).toMatchObject({ evaluation: { status: 'met' }, changeOnYear: '-0.5', changeOnBaseline: '-2' });
    expect(result.series.map(({ period }) => period)).toEqual(['2020', '2024', '2025', '2026']);
  });

  test('an indication is compared too', () => {
    const result = resultOf(assessCounty(series('deaths', { 2023: 15, 2024: 14 }), { asOf: 2025 }), 'deaths@2025');
    expect(result).toMatchObject({
      evaluation: { status: 'insufficient-data', reason: 'due-period-not-observed' },
      changeOnYear: '-1',
    });
  });

  test('of a gap, the gap', () => {
    const sides = [
      ...series('boys', { 2020: 90, 2023: 92, 2024: 93 }),
      ...series('girls', { 2020: 84, 2023: 87.5, 2024: 89 }),
    ];
    expect(resultOf(assessCounty(sides), 'gap@2030')).toMatchObject({
      baseline: { value: '6' },
      changeOnYear: '-0.5',
      changeOnBaseline: '-2',
      series: [{ value: '6' }, { value: '4.5' }, { value: '4' }],
    });
  });

  test('a missing second series is a verdict', () => {
    expect(resultOf(assessCounty(series('boys', { 2020: 90, 2024: 93 })), 'gap@2030').evaluation).toMatchObject({
      status: 'insufficient-data',
      reason: 'reference-missing',
    });
  });
});

describe('statements', () => {
  const statement = {
    indicator: 'system',
    period: 2024,
    attested: 'achieved',
    assessor: '评估组',
    evidence: '文件',
  } as const;
  test('among the evidence or beside it', () => {
    const expected = {
      evaluation: { status: 'met', attestation: statement },
      projection: { outlook: 'achieved' },
      series: [],
    };
    expect(resultOf(assessCounty([statement]), 'system@2030')).toMatchObject(expected);
    expect(resultOf(assessCounty([], { attestations: [statement] }), 'system@2030')).toMatchObject(expected);
  });
  test('the latest up to the date; of the area', () => {
    const earlier = { ...statement, period: 2022, attested: 'partly' } as const;
    const elsewhere = { ...statement, area: 'West' };
    expect(resultOf(assessCounty([statement, earlier], { asOf: 2023 }), 'system@2030').evaluation.status).toBe(
      'in-progress',
    );
    const assessment = assessCounty([earlier, elsewhere], { area: 'East' });
    expect(resultOf(assessment, 'system@2030').evaluation).toMatchObject({
      status: 'in-progress',
      attestation: { attested: 'partly' },
    });
    expect(assessment.unmatched).toEqual([{ index: 1, from: 'evidence', evidence: elsewhere, reason: 'other-area' }]);
  });
});

describe('evidence that matches no criterion is listed unchanged', () => {
  test.each<[string, Evidence, string | null]>([
    ['an indicator no one knows', { indicator: 'happiness', period: 2024, value: 7 }, 'unknown-indicator'],
    [
      'the same, malformed: it was not read',
      { indicator: 'happiness', period: 'soon', value: 'much' },
      'unknown-indicator',
    ],
    ['none named', { period: 2024, value: 7 }, 'no-indicator'],
    ['an indicator no criterion asks for', { indicator: 'spare', period: 2024, value: 7 }, 'unused'],
    ['the total where every unit is judged', { indicator: 'nurses', period: 2024, value: 700 }, 'unused'],
    ['another area', { indicator: 'rate', period: 2024, value: 7, area: 'West' }, 'other-area'],
    ['a part', { indicator: 'rate', period: 2024, value: 7, disaggregation: { sex: 'F' } }, 'disaggregated'],
    ['no dimension is the whole', { indicator: 'rate', period: 2024, value: 7, disaggregation: {} }, null],
    ['a side of a gap', { indicator: 'girls', period: 2024, value: 7 }, null],
    ['a forecast', { indicator: 'rate', period: 2024, value: 7, status: 'F' }, null],
    ['a missing value', { indicator: 'rate', period: 2024, value: null }, null],
    ['a later year', { indicator: 'rate', period: 2029, value: 7 }, 'after-as-of'],
    ['a year not over', { indicator: 'rate', period: '2025-01', value: 7 }, 'after-as-of'],
    ['the last month', { indicator: 'rate', period: '2024-12', value: 7 }, null],
    ['a later statement', { indicator: 'system', period: 2025, attested: 'achieved' }, 'after-as-of'],
    ['a later missing value', { indicator: 'rate', period: 2029, value: null }, null],
  ])('%s', (_what, evidence, reason) => {
    const filler = series('coverage', { 2023: 90 });
    const { unmatched } = assessCounty([...filler, evidence], { area: 'East' });
    expect(unmatched).toEqual(reason === null ? [] : [{ index: 1, from: 'evidence', evidence, reason }]);
  });

  test('a figure that JSON does not hold is listed as its text, and the row is a copy', () => {
    const row = { indicator: 'happiness', period: 'soon', value: NaN, area: undefined, note: { by: ['host'] } };
    const [listed] = assessCounty([row as never]).unmatched;
    expect(listed?.evidence).toStrictEqual({
      indicator: 'happiness',
      period: 'soon',
      value: 'NaN',
      note: { by: '["host"]' },
    });
  });

  test('what is later is read all the same', () => {
    expect(() => assessCounty([{ indicator: 'rate', period: 2029, value: 107 }])).toThrow('evidence[0].value');
    expect(() => assessCounty([...series('rate', { 2029: 90 }), ...series('rate', { 2029: 91 })])).toThrow(
      'already given',
    );
  });

  test('in the place where it stood, also among options.attestations', () => {
    const attestations = [
      { indicator: 'system', period: 2024, attested: 'not' },
      { period: 2024, attested: 'not' },
      { indicator: 'peace', period: 2024, attested: 'not' },
    ] as const;
    expect(
      assessCounty([{ period: 2024, value: 1 }], { attestations }).unmatched.map(({ from, index, reason }) => [
        from,
        index,
        reason,
      ]),
    ).toEqual([
      ['evidence', 0, 'no-indicator'],
      ['attestations', 1, 'no-indicator'],
      ['attestations', 2, 'unknown-indicator'],
    ]);
  });
});

const fault = (evidence: unknown, options: object = {}): { code: string; where: string } | null => {
  try {
    assess(county, evidence as Evidence[], { asOf: 2024, ...options } as never);
    return null;
  } catch (error) {
    const { code, fields } = error as IndicatorError;
    return { code, where: fields.where };
  }
};

describe('malformed evidence is thrown, with its place in the whole', () => {
  const good = [...series('deaths', { 2020: 16 }), ...series('coverage', { 2020: 90 })];
  test.each<[string, unknown, string, string]>([
    ['not finite', { indicator: 'coverage', period: 2024, value: NaN }, 'BAD_NUMBER', 'evidence[2].value'],
    ['no number', { indicator: 'coverage', period: 2024, value: '95%' }, 'BAD_NUMBER', 'evidence[2].value'],
    ['no period', { indicator: 'coverage', period: '2024-13', value: 95 }, 'BAD_PERIOD', 'evidence[2].period'],
    ['out of range', { indicator: 'coverage', period: 2024, value: 101 }, 'OUT_OF_BOUNDS', 'evidence[2].value'],
    [
      'wrong unit',
      { indicator: 'coverage', period: 2024, value: 95, unit: 'yuan' },
      'UNIT_MISMATCH',
      'evidence[2].unit',
    ],
    [
      'too large a part',
      { indicator: 'coverage', period: 2024, numerator: 2, denominator: 1 },
      'NUMERATOR_EXCEEDS_DENOMINATOR',
      'evidence[2].numerator',
    ],
    [
      'two values that contradict',
      { indicator: 'coverage', period: 2024, value: 51, numerator: 1, denominator: 2 },
      'VALUE_CONFLICT',
      'evidence[2].value',
    ],
    ['neither value nor counts', { indicator: 'coverage', period: 2024 }, 'BAD_OBSERVATION', 'evidence[2]'],
    [
      'a statement on what is measured',
      { indicator: 'coverage', period: 2024, attested: 'achieved' },
      'BAD_OBSERVATION',
      'evidence[2]',
    ],
    [
      'a figure for what is attested',
      { indicator: 'system', period: 2024, value: 1 },
      'BAD_OBSERVATION',
      'evidence[2]',
    ],
    [
      'a statement of no known word',
      { indicator: 'system', period: 2024, attested: 'yes' },
      'BAD_OBSERVATION',
      'evidence[2]',
    ],
    [
      'an area that is no name',
      { indicator: 'coverage', period: 2024, value: 95, area: null },
      'BAD_OBSERVATION',
      'evidence[2].area',
    ],
    ['null', null, 'BAD_OBSERVATION', 'evidence[2]'],
    ['a number', 95, 'BAD_OBSERVATION', 'evidence[2]'],
    [
      'a second value of a period',
      { indicator: 'coverage', period: '2020', value: 91 },
      'DUPLICATE_OBSERVATION',
      'evidence[2]',
    ],
  ])('%s', (_what, row, code, where) => {
    expect(fault([...good, row])).toEqual({ code, where });
  });

  test('a second value or statement of a period names both places', () => {
    const rows = [
      ...series('coverage', { 2020: 90 }),
      ...series('deaths', { 2020: 16 }),
      ...series('coverage', { 2020: 90 }),
    ];
    expect(() => assessCounty(rows)).toThrow(
      'evidence[2]: expected one observation for 2020, already given as evidence[0]',
    );
    const statement = { indicator: 'system', period: 2024, attested: 'not' } as const;
    expect(() => assessCounty([statement], { attestations: [statement] })).toThrow(
      'options.attestations[0]: expected one statement for 2024, already given as evidence[0]',
    );
  });

  test('no list at all', () => {
    expect(fault({})).toEqual({ code: 'BAD_OBSERVATION', where: 'evidence' });
    expect(fault([], { attestations: {} })).toEqual({ code: 'BAD_OBSERVATION', where: 'options.attestations' });
  });
});

describe('which area', () => {
  const of = (area: string | undefined, indicator = 'rate'): Evidence => ({
    indicator,
    period: 2024,
    value: 7,
    ...(area !== undefined && { area }),
  });
  test.each<[string, readonly Evidence[], Partial<AssessOptions>, string | null]>([
    ['no evidence', [], {}, null],
    ['none named', [of(undefined)], {}, null],
    ['one named', [of('East'), of('East', 'deaths')], {}, 'East'],
    ['some unnamed: theirs', [of('East'), of(undefined, 'deaths')], {}, null],
    ['a part does not decide', [of('East'), { ...of('West'), disaggregation: { sex: 'F' } }], {}, 'East'],
    ['what is unknown does not decide', [of('East'), of('West', 'happiness')], {}, 'East'],
    ['units do not decide', [of('East'), of('School 1', 'nurses')], {}, 'East'],
    ['a total of units does not decide', [of('East'), of(undefined, 'nurses')], {}, 'East'],
    ['listed units do not decide', [of('East'), of('School 1')], { units: { '*': ['School 1'] } }, 'East'],
    ['a unit is of its parent', [of('School 1', 'nurses'), of('East')], { parents: { 'School 1': 'East' } }, 'East'],
    [
      'by the units alone',
      [of('School 1', 'nurses')],
      { parents: (name) => (name === 'School 1' ? 'East' : undefined) },
      'East',
    ],
    ['statements decide too', [{ indicator: 'system', period: 2024, attested: 'not', area: 'East' }], {}, 'East'],
    ['the one asked for', [of('East'), of('West')], { area: 'West' }, 'West'],
  ])('%s', (_what, evidence, options, area) => {
    expect(assessCounty(evidence, options).area).toBe(area);
  });

  test('several, and none chosen', () => {
    expect(() => assessCounty([of('East'), of('West', 'deaths')])).toThrow(
      'options.area: expected one of the areas observed: East, West, received undefined',
    );
    expect(fault([of('East'), of('S', 'nurses')], { parents: { S: 'West' } })?.code).toBe('AMBIGUOUS_AREA');
  });

  test('observations that name none belong to the area judged where no observation names it', () => {
    const statement = { indicator: 'system', period: 2024, attested: 'achieved', area: 'East' } as const;
    const assessment = assessCounty([...series('rate', { 2020: 80, 2024: 90 }), of('West', 'deaths'), statement], {
      area: 'East',
    });
    expect(resultOf(assessment, 'rate@2030')).toMatchObject({ evaluation: { status: 'met' }, changeOnBaseline: '10' });
    expect(assessment.unmatched).toMatchObject([{ index: 2, reason: 'other-area' }]);
  });

  test('where one does, they are of another', () => {
    const city = [...series('rate', { 2020: 80, 2024: 90 }), of(undefined, 'spare'), of(undefined, 'nurses')];
    const assessment = assessCounty([...city, of('East', 'deaths')], { area: 'East' });
    expect(resultOf(assessment, 'rate@2030').evaluation).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-observation',
    });
    expect(assessment.unmatched.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'other-area'],
      [1, 'other-area'],
      [2, 'unused'],
      [3, 'other-area'],
    ]);
    // A figure of each for one year is no contradiction.
    expect(
      resultOf(assessCounty([...series('rate', { 2020: 80, 2024: 90 }), of('East')], { area: 'East' }), 'rate@2030')
        .series,
    ).toMatchObject([{ value: '7' }]);
    // Whatever is observed of it: a part, an indicator no one knows.
    for (const named of [{ ...of('East'), disaggregation: { sex: 'F' } }, of('East', 'happiness')])
      expect(resultOf(assessCounty([...city, named], { area: 'East' }), 'rate@2030').series).toEqual([]);
  });

  describe('statements that name none', () => {
    const stated = { indicator: 'system', period: 2024, attested: 'achieved' } as const;
    test.each<[string, readonly Evidence[], Partial<AssessOptions>, string | null]>([
      ['are of the one observed', [of('East')], { attestations: [stated] }, 'East'],
      ['also among the evidence', [of('East'), stated], {}, 'East'],
      ['of the one asked for', [of('East'), of('West')], { area: 'West', attestations: [stated] }, 'West'],
      ['of the unnamed one', [of('East'), of(undefined, 'deaths')], { attestations: [stated] }, null],
      ['alone, of the unnamed one', [stated], {}, null],
      ['where nothing is observed, of the one stated about', [{ ...stated, area: 'East' }, stated], {}, 'East'],
      ['not of one that is only stated about', [of('East'), { ...stated, area: 'West' }, stated], {}, 'East'],
    ])('%s', (_what, evidence, options, area) => {
      const assessment = assessCounty(evidence, options);
      expect(assessment.area).toBe(area);
      expect(resultOf(assessment, 'system@2030').evaluation.status).toBe('met');
    });
    test('give way to those on the same indicator that name the area', () => {
      const own = { ...stated, attested: 'not', area: 'East' } as const;
      const assessment = assessCounty([own, of('East')], { attestations: [stated] });
      expect(resultOf(assessment, 'system@2030').evaluation.status).toBe('in-progress');
      expect(assessment.unmatched).toEqual([
        { index: 0, from: 'attestations', evidence: stated, reason: 'other-area' },
      ]);
    });
    test.each<[what: string, named: readonly string[], counted: readonly string[]]>([
      ['none names the area', [], ['law', 'system']],
      ['another names the area', ['law'], ['system']],
      ['each has one that names the area', ['law', 'system'], []],
    ])('count for the indicators of which no statement names the area: %s', (_what, named, counted) => {
      const ids = ['law', 'system'];
      const plan = definePlan({
        document: { id: 'd', title: '文件' },
        indicators: ids.map((id) => ({ id, name: id, unit: 'attestation' as const, polarity: 'higher-is-better' })),
        plans: oneItem(
          '完善',
          ids.map((id) => ({ id: `${id}@2030`, indicator: id, kind: 'attested' as const, due: 2030, phrase: '完善' })),
        ),
      });
      const unnamed = ids.map((indicator) => ({ ...stated, indicator }));
      const own = named.map((indicator) => ({ indicator, period: 2024, attested: 'not', area: 'East' }) as const);
      const { results } = assess(plan, [...own, ...unnamed], { asOf: 2024, area: 'East' });
      const met = ids.filter((id) => results[`${id}@2030`]!.evaluation.status === 'met');
      expect(met).toEqual(counted);
    });
  });
});

describe('options', () => {
  test.each<[string, object, string, string]>([
    ['no date', { asOf: undefined }, 'BAD_PERIOD', 'options.asOf'],
    ['no day', { asOf: '2024-02-30' }, 'BAD_PERIOD', 'options.asOf'],
    ['no plan', { plan: 'town' }, 'UNKNOWN_ID', 'plan'],
    ['a plan that is no id', { plan: county.plans[0] }, 'UNKNOWN_ID', 'plan'],
    ['no view', { view: 'weekly' }, 'BAD_OPTION', 'options.view'],
    ['no area', { area: 7 }, 'BAD_OPTION', 'options.area'],
    ['no policy', { policy: { confidence: 2 } }, 'BAD_OPTION', 'policy.confidence'],
    ['a policy for nothing', { policy: { criteria: { nothing: {} } } }, 'UNKNOWN_ID', 'criterion'],
    ['units of nothing', { units: { nothing: [] } }, 'UNKNOWN_ID', 'criterion'],
    ['units that are no list', { units: { '*': 'all' } }, 'BAD_OPTION', 'options.units["*"]'],
    ['units that are no names', { units: { '*': [1] } }, 'BAD_OPTION', 'options.units["*"]'],
    ['no lists', { units: ['a'] }, 'BAD_OPTION', 'options.units'],
    [
      'a unit of no area',
      { parents: { S1: 'East' }, units: { 'nurses@2030': ['S1', 'S2'] } },
      'BAD_OPTION',
      'options.units["nurses@2030"]',
    ],
    [
      'a unit of no area by a function',
      { parents: () => undefined, units: { '*': ['S1'] } },
      'BAD_OPTION',
      'options.units["*"]',
    ],
    ['no parents', { parents: ['a'] }, 'BAD_OPTION', 'options.parents'],
    ['no reason', { notApplicable: { 'rate@2030': '' } }, 'BAD_OPTION', 'options.notApplicable["rate@2030"]'],
    ['a reason for nothing', { notApplicable: { nothing: 'so' } }, 'UNKNOWN_ID', 'criterion'],
    ['no method', { projection: { method: 'guess' } }, 'BAD_OPTION', 'options.projection.method'],
    ['no level', { projection: { confidence: 1 } }, 'BAD_OPTION', 'options.projection.confidence'],
    ['no path', { projection: { paths: { 'rate@2030': 7 } } }, 'BAD_OPTION', 'options.projection.paths["rate@2030"]'],
    ['a path of nothing', { projection: { paths: { nothing: [] } } }, 'UNKNOWN_ID', 'criterion'],
    ['no earlier assessment', { previous: {} }, 'BAD_OPTION', 'options.previous'],
  ])('%s', (_what, options, code, where) => {
    expect(fault([], options)).toEqual({ code, where });
  });

  test('no options, no plan', () => {
    expect(() => assess(county, [], undefined as never)).toThrow(IndicatorError);
    expect(() => assess({} as never, [], { asOf: 2024 })).toThrow('plan: expected a catalogue');
  });

  test('one plan of a catalogue', () => {
    const rows: Evidence[] = [
      { indicator: 'infant-mortality-rate', period: 2024, value: '4.0' },
      { indicator: 'maternal-mortality-ratio', period: 2024, value: '8' },
    ];
    const both = assess(catalogue, rows, { asOf: 2024 });
    const women = assess(catalogue, rows, { asOf: 2024, plan: 'women' });
    expect(women.plans).toEqual(both.plans.filter(({ id }) => id === 'women'));
    expect(Object.values(women.results)).toEqual(Object.values(both.results).filter(({ plan }) => plan === 'women'));
    expect(women.unmatched).toEqual([{ index: 0, from: 'evidence', evidence: rows[0], reason: 'unused' }]);
    expect([
      both.unmatched,
      women.alerts.length + assess(catalogue, rows, { asOf: 2024, plan: 'children' }).alerts.length,
    ]).toEqual([[], both.alerts.length]);
    expect([...assessAreas(catalogue, rows, { asOf: 2024, plan: 'women' })]).toEqual([women]);
    // @ts-expect-error no such plan
    expect(() => assess(catalogue, rows, { asOf: 2024, plan: 'men' })).toThrow(
      'plan: expected the id of one of this catalogue’s plans (did you mean women?), received "men"',
    );
    expect(() => assess(catalogue.plan('women') as never, rows, { asOf: 2024 })).toThrow(
      '(one plan of it: options.plan)',
    );
  });

  test('ids are checked by the compiler', () => {
    type Options = Parameters<
      typeof assess<{ plan: 'p'; domain: 'd'; item: 'i'; criterion: 'rate@2030'; indicator: 'rate'; due: 2030 }>
    >[2];
    expectTypeOf<{ asOf: number; notApplicable: { 'rate@2030': string } }>().toExtend<Options>();
    // @ts-expect-error no such criterion
    expect(() => assess(county, [], { asOf: 2024, notApplicable: { 'rate@2031': 'so' } })).toThrow('rate@2031');
  });

  test('what does not apply, and why', () => {
    expect(
      resultOf(
        assessCounty(series('rate', { 2024: 90 }), { notApplicable: { 'rate@2030': '无学校' } as never }),
        'rate@2030',
      ),
    ).toMatchObject({
      evaluation: { status: 'not-applicable', reason: 'declared', note: '无学校' },
      projection: { outlook: 'unknown' },
      series: [],
    });
  });

  test('policy, method, level and path reach every projection', () => {
    const rows = series('coverage', { 2019: 80, 2020: 81, 2021: 83, 2022: 84, 2023: 86, 2024: 88 });
    const plain = resultOf(assessCounty(rows), 'coverage@2030').projection;
    const asked = resultOf(
      assessCounty(rows, {
        projection: {
          method: 'linear',
          confidence: 0.5,
          paths: { 'coverage@2030': [{ year: 2024, value: 89 }] } as never,
        },
      }),
      'coverage@2030',
    ).projection;
    expect(plain).toMatchObject({ method: 'default', interval: { confidence: 0.8 }, milestones: [] });
    expect(asked).toMatchObject({
      method: 'linear',
      interval: { confidence: 0.5 },
      milestones: [{ year: 2024, margin: '-1' }],
    });
    const rounded = { policy: { comparison: 'threshold-precision' } } as const;
    expect(
      resultOf(assessCounty(series('coverage', { 2024: '94.6' }), rounded), 'coverage@2030').evaluation.status,
    ).toBe('met');
    const byCriterion = { policy: { criteria: { 'coverage@2030': { comparison: 'threshold-precision' } } } } as const;
    const { results } = assessCounty(
      [...series('coverage', { 2024: '94.6' }), ...series('deaths', { 2024: '14.4' })],
      byCriterion,
    );
    expect(
      Object.values(results)
        .filter(({ id }) => id === 'coverage@2030' || id === 'deaths@2025')
        .map(({ evaluation }) => evaluation.status),
    ).toEqual(['in-progress', 'met']);
    const overridden = {
      policy: { comparison: 'threshold-precision', criteria: { 'coverage@2030': { comparison: 'unrounded' } } },
    } as const;
    expect(
      resultOf(assessCounty(series('coverage', { 2024: '94.6' }), overridden), 'coverage@2030').evaluation.status,
    ).toBe('in-progress');
  });

  const volatile = { volatility: { measure: 'reversal-share', limit: 0 } } as const;
  const calm = { volatility: { measure: 'reversal-share', limit: 1 } } as const;
  const atPrecision = { comparison: 'threshold-precision' } as const;
  const ofIt = (policy: object): object => ({ criteria: { 'coverage@2030': policy } });
  test.each<[what: string, policy: object, status: string, isVolatile: boolean]>([
    ['neither', {}, 'in-progress', false],
    ['the general alone', { ...atPrecision, ...volatile }, 'met', true],
    ['the particular alone', ofIt({ ...atPrecision, ...volatile }), 'met', true],
    ['each of another part: both hold', { ...atPrecision, ...ofIt(volatile) }, 'met', true],
    ['the other way round: both hold', { ...volatile, ...ofIt(atPrecision) }, 'met', true],
    ['both of one part: the particular holds', { ...volatile, ...ofIt(calm) }, 'in-progress', false],
    ['that of another criterion does not hold', { criteria: { 'deaths@2025': volatile } }, 'in-progress', false],
  ])('policy, general and particular: %s', (_what, policy, status, isVolatile) => {
    const rows = series('coverage', { 2020: 90, 2021: 92, 2022: 91, 2023: 93, 2024: '94.6' });
    const { evaluation, projection } = resultOf(assessCounty(rows, { policy }), 'coverage@2030');
    expect(evaluation.status).toBe(status);
    expect(projection.warnings.some(({ code }) => code === 'volatile')).toBe(isVolatile);
  });
});

describe('views', () => {
  test.each<[number | string, string | undefined, string]>([
    [2024, undefined, 'annual'],
    ['2025-12-30', undefined, 'annual'],
    ['2025-12-31', undefined, 'midterm'],
    ['2025-12', undefined, 'midterm'],
    [2025, undefined, 'midterm'],
    [2026, undefined, 'annual'],
    ['2030-12-30', undefined, 'annual'],
    [2030, undefined, 'final'],
    [2031, undefined, 'final'],
    [2025, 'annual', 'annual'],
    [2026, 'midterm', 'midterm'],
    [2024, 'final', 'final'],
  ])('as of %s, asked for %s: %s', (asOf, view, expected) => {
    expect(assessCounty([], { asOf, ...(view !== undefined && { view: view as never }) }).view).toBe(expected);
  });

  test('a mid-term view is about what is due by then, the others beside it', () => {
    const rows = series('deaths', { 2020: 16, 2025: 13.5 });
    const { results, plans } = assessCounty(rows, { asOf: 2025 });
    expect(
      Object.values(results)
        .filter(({ inView }) => inView)
        .map(({ id }) => id),
    ).toEqual(['deaths@2025']);
    expect(plans[0]).toMatchObject({ criteria: { total: 8 }, inView: { total: 1, byStatus: { met: 1 } } });
    expect(plans[0]!.domains.map(({ inView }) => inView.total)).toEqual([1, 0]);
    // Of the target with two milestones the later one is still ahead: at mid-term the earlier one decides.
    expect(plans[0]).toMatchObject({
      targets: { total: 4, byStatus: { met: 0 } },
      targetsInView: {
        total: 1,
        byStatus: { met: 1 },
        byOutlook: { achieved: 1 },
        metOfMeasurable: { part: 1, of: 1 },
      },
    });
    expect(plans[0]!.domains.map(({ targetsInView }) => targetsInView.total)).toEqual([1, 0]);
    expect(assessCounty(rows, { asOf: 2025, view: 'annual' }).plans[0]!.targetsInView).toMatchObject({
      total: 3,
      byStatus: { met: 0 },
    });
    expect(assessCounty(rows, { asOf: 2025, view: 'annual' }).plans[0]).toMatchObject({
      criteria: { total: 8 },
      inView: { total: 8 },
    });
  });

  test('no mid-term view of a plan without a mid-term year', () => {
    const data = JSON.parse(JSON.stringify(county)) as { plans: { years: { midterm?: number } }[] };
    delete data.plans[0]!.years.midterm;
    return import('../../src/entries/engine.js').then(({ definePlan }) => {
      const plan = definePlan(data as never);
      expect(assess(plan, [], { asOf: 2025 }).view).toBe('annual');
      expect(() => assess(plan, [], { asOf: 2025, view: 'midterm' })).toThrow('the plan has no mid-term year');
    });
  });
});
