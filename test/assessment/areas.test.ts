/** Many areas, their units, and the table across them. */
import { describe, expect, test } from 'vitest';
import {
  assessAreas,
  compareAreas,
  fullResult,
  type AreasOptions,
  type Assessment,
} from '../../src/entries/assessment.js';
import { evaluate, type Evidence } from '../../src/entries/engine.js';
import { county, assessCounty, resultOf, series } from './county.js';

const areas = (evidence: Iterable<Evidence>, options: Partial<AreasOptions> = {}): Assessment[] => [
  ...assessAreas(county, evidence, { asOf: 2024, ...options } as never),
];
const stream = function* (rows: readonly Evidence[]): Generator<Evidence> {
  yield* rows;
};
const rate = (area: string | undefined, value = 90): Evidence => ({
  indicator: 'rate',
  period: 2024,
  value,
  ...(area !== undefined && { area }),
});
const nurses = (area: string, value: number, period = 2024): Evidence => ({ indicator: 'nurses', period, value, area });

describe('one assessment for every area', () => {
  const rows = [
    rate('West'),
    rate(undefined),
    rate('East'),
    { indicator: 'happiness', period: 2024, value: 7, area: 'West' },
    { period: 2024, value: 7, area: 'North' },
  ];

  test('areas of a list come in the order of names, the area without a name first; no row is lost', () => {
    const assessments = areas(rows);
    expect(assessments.map(({ area }) => area)).toEqual([null, 'East', 'North', 'West']);
    expect(
      assessments.flatMap(({ area, unmatched }) => unmatched.map(({ index, reason }) => [area, index, reason])),
    ).toEqual([
      ['North', 4, 'no-indicator'],
      ['West', 3, 'unknown-indicator'],
    ]);
  });
  test('of a stream as they stand', () => {
    expect(areas(stream([rate('West'), rate('East'), rate(undefined)])).map(({ area }) => area)).toEqual([
      'West',
      'East',
      null,
    ]);
  });
  test('rows that name no area belong to none of the others', () => {
    const [unnamed, east] = areas([rate('East'), ...series('rate', { 2020: 80 })]);
    expect(resultOf(unnamed!, 'rate@2030').series).toHaveLength(1);
    expect(resultOf(east!, 'rate@2030').evaluation).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-baseline',
    });
  });
  test.each([
    ['a list', (all: readonly Evidence[]) => all],
    ['a stream', stream],
  ])('in %s statements that name no area are of every one, and make none', (_what, given) => {
    const stated: Evidence = { indicator: 'system', period: 2024, attested: 'achieved' };
    const statusesOf = (all: readonly Evidence[]) =>
      areas(given(all)).map((each) => [each.area, resultOf(each, 'system@2030').evaluation.status]);
    expect(statusesOf([rate('East'), stated, rate('West')])).toEqual([
      ['East', 'met'],
      ['West', 'met'],
    ]);
    expect(statusesOf([stated, rate('East'), { ...stated, attested: 'not', area: 'East' }, rate('West')])).toEqual([
      ['East', 'in-progress'],
      ['West', 'met'],
    ]);
    expect(statusesOf([stated])).toEqual([[null, 'met']]);
  });
  test('nothing for nothing', () => {
    expect(areas([])).toEqual([]);
    expect(areas(stream([]))).toEqual([]);
  });
  test('any iterable', () => {
    expect(areas(new Set([rate('East')]))).toHaveLength(1);
  });
  test('statements by area, and what changed in each', () => {
    const statement = (area: string, attested: 'achieved' | 'not', period: number): Evidence => ({
      indicator: 'system',
      area,
      attested,
      period,
    });
    const evidence = [
      statement('East', 'not', 2023),
      statement('East', 'achieved', 2024),
      statement('West', 'achieved', 2023),
    ];
    const earlier = new Map(areas(evidence, { asOf: 2023 }).map((assessment) => [assessment.area, assessment]));
    const [east, west] = areas(evidence, { previous: (area) => (area === 'East' ? earlier.get(area) : null) });
    expect(east?.changes).toMatchObject({ since: '2023', newlyMet: ['system@2030'] });
    expect(west?.changes).toBeNull();
  });
});

describe('a stream', () => {
  test('holds no more than the rows of one area', () => {
    let read = 0;
    const rows = function* (): Generator<Evidence> {
      for (const area of ['a', 'b', 'c'])
        for (const year of [2022, 2023]) {
          read++;
          yield { indicator: 'rate', period: year, value: 90, area };
        }
    };
    const assessments = assessAreas(county, rows(), { asOf: 2024 });
    expect(read).toBe(0);
    expect([assessments.next().value?.area, read]).toEqual(['a', 3]);
    expect([assessments.next().value?.area, read]).toEqual(['b', 5]);
  });
  test('may not come back to an area', () => {
    const assessments = assessAreas(county, stream([rate('East'), rate('West'), { ...rate('East'), period: 2023 }]), {
      asOf: 2024,
    });
    expect(assessments.next().value?.area).toBe('East');
    expect(() => [...assessments]).toThrow('evidence[2].area: expected the rows of one area together, received "East"');
  });
  test('nor to the unnamed one', () => {
    expect(() => areas(stream([rate(undefined), rate('East'), rate(undefined)]))).toThrow('evidence[2].area');
  });
  test('has statements that name no area among the rows of the first', () => {
    const late: Evidence = { indicator: 'system', period: 2024, attested: 'achieved' };
    expect(() => areas(stream([rate('East'), rate('West'), late]))).toThrow(
      'evidence[2].area: expected statements of no area among the rows of the first, received undefined',
    );
  });
  test('a mistake is thrown with its place in the whole, when its area is reached', () => {
    const assessments = assessAreas(county, stream([rate('East'), rate('West', NaN)]), { asOf: 2024 });
    expect(assessments.next().value?.area).toBe('East');
    expect(() => assessments.next()).toThrow('evidence[1].value: expected a finite number');
    expect(() => areas(stream([rate('East'), null as never]))).toThrow(
      'evidence[1]: expected an observation or a statement',
    );
  });
  test('mistakes in the options are thrown at once', () => {
    expect(() => assessAreas(county, [], { asOf: 'then' })).toThrow('options.asOf');
    expect(() => assessAreas(county, 7 as never, { asOf: 2024 })).toThrow('evidence: expected a list or an iterable');
    expect(() => assessAreas(county, 'rows' as never, { asOf: 2024 })).toThrow(
      'evidence: expected a list or an iterable',
    );
  });
});

describe('units and areas', () => {
  const parents = { E1: 'East', E2: 'East', W1: 'West' };
  const rows = [rate('East'), nurses('E1', 2), nurses('E2', 0), rate('West'), nurses('W1', 1)];

  test.each([
    ['a list', rows],
    ['a stream', stream(rows)],
  ])('in %s a name with a parent is a unit of it', (_what, evidence) => {
    const [east, west, ...more] = areas(evidence, { parents });
    expect(more).toEqual([]);
    expect(resultOf(east!, 'nurses@2030').evaluation).toMatchObject({
      status: 'in-progress',
      observed: { area: 'E2', value: '0' },
      unitsJudged: { total: 2, met: 1 },
    });
    expect(resultOf(west!, 'nurses@2030').evaluation).toMatchObject({
      status: 'met',
      unitsJudged: { total: 1 },
      warnings: [{ code: 'units-not-listed' }],
    });
    expect(resultOf(east!, 'nurses@2030')).toMatchObject({ series: [], baseline: null, previousYear: null });
  });
  test('a function tells parents as well', () => {
    expect(
      areas(rows, { parents: (name) => ({ E: 'East', W: 'West' })[/^([EW])\d$/.exec(name)?.[1] ?? ''] }).map(
        ({ area }) => area,
      ),
    ).toEqual(['East', 'West']);
  });
  test('one list holds the units of all areas; a unit without a report is noticed', () => {
    const [east, west] = areas(rows, { parents: { ...parents, W2: 'West' }, units: { '*': ['E1', 'E2', 'W1', 'W2'] } });
    expect(resultOf(east!, 'nurses@2030').evaluation).toMatchObject({
      unitsJudged: { total: 2, missing: [] },
      warnings: [],
    });
    expect(resultOf(west!, 'nurses@2030').evaluation).toMatchObject({
      status: 'insufficient-data',
      reason: 'unit-missing',
      missing: ['W2'],
    });
  });
  test('a list of a criterion goes before the common one; a unit on neither is another area', () => {
    const options = { parents, units: { '*': ['E2'], 'nurses@2030': ['E1', 'W1'] } };
    const [east] = areas(rows, options);
    expect(resultOf(east!, 'nurses@2030').evaluation).toMatchObject({ status: 'met', unitsJudged: { total: 1 } });
    expect(east!.unmatched).toMatchObject([{ index: 2, reason: 'other-area' }]);
  });
  test('a listed unit without a parent would be judged nowhere: it is refused by its name', () => {
    const options = { area: 'East', parents, units: { 'nurses@2030': ['E1', 'E2', 'E3'] } } as never;
    expect(() => assessCounty(rows, options)).toThrow(
      'options.units["nurses@2030"]: expected units that options.parents gives an area, received "E3"',
    );
  });
  test('an area none of whose units is listed', () => {
    expect(resultOf(areas(rows, { parents, units: { '*': ['E1'] } })[1]!, 'nurses@2030').evaluation).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-observation',
    });
  });
  test('without parents every name is an area, and has no units', () => {
    const assessments = areas(rows);
    expect(assessments.map(({ area }) => area)).toEqual(['E1', 'E2', 'East', 'W1', 'West']);
    expect(assessments[0]).toMatchObject({ unmatched: [{ index: 1, reason: 'unused' }] });
  });

  test('in one assessment, every other name is a unit, as in evaluate', () => {
    const { evaluation } = fullResult(assessCounty(rows, { area: 'East' }), 'nurses@2030', county);
    expect(evaluation).toEqual(evaluate('nurses@2030', rows, { plan: county, asOf: 2024, area: 'East' }));
    expect(evaluation).toMatchObject({ unitsJudged: { total: 3 } });
  });
  test('unless parents say otherwise', () => {
    const assessment = assessCounty(rows, { area: 'East', parents });
    expect(resultOf(assessment, 'nurses@2030').evaluation).toMatchObject({ unitsJudged: { total: 2 } });
    expect(assessment.unmatched).toMatchObject([
      { index: 3, reason: 'other-area' },
      { index: 4, reason: 'other-area' },
    ]);
  });
  test('of the area that has no name, everything with a parent is a unit', () => {
    const evidence = [rate(undefined), nurses('E1', 2), nurses('North', 0)];
    const assessment = assessCounty(evidence, { parents, units: { '*': ['E1', 'W1'] } });
    expect(assessment.area).toBeNull();
    expect(resultOf(assessment, 'nurses@2030').evaluation).toMatchObject({ reason: 'unit-missing', missing: ['W1'] });
    expect(assessment.unmatched).toMatchObject([{ index: 2, reason: 'other-area' }]);
    expect(resultOf(assessCounty(evidence, { parents }), 'nurses@2030').evaluation).toMatchObject({
      status: 'met',
      unitsJudged: { total: 1 },
    });
  });
  test('a unit that is not on the list does not decide which period is judged', () => {
    const late = [nurses('A', 1, 2023), nurses('B', 5, 2024)];
    expect(evaluate('nurses@2030', late, { plan: county, asOf: 2024, units: ['A'] })).toMatchObject({
      status: 'met',
      unitsJudged: { period: '2023', total: 1 },
    });
  });
});

describe('a table across areas', () => {
  const rows = [
    ...series('rate', { 2020: 80, 2024: 85 }, { area: 'East' }),
    ...series('rate', { 2020: 80, 2024: 75 }, { area: 'West' }),
    ...series('deaths', { 2023: 15 }, { area: 'West' }),
  ];
  const table = compareAreas(assessAreas(county, rows, { asOf: 2025, notApplicable: { 'gap@2030': '无' } }));

  test('criteria as rows, areas as columns', () => {
    expect(table.asOf).toBe('2025');
    expect(table.rows.map(({ criterion }) => criterion)).toEqual(county.criteria.map(({ id }) => id));
    const cellsOf = (id: string) => table.rows.find(({ criterion }) => criterion === id)?.cells;
    expect(cellsOf('rate@2030')).toMatchObject([
      { status: 'met', value: '85', margin: '5', indication: false },
      { status: 'in-progress', value: '75', margin: '-5', indication: false },
    ]);
    expect(cellsOf('deaths@2025')).toEqual([
      { status: 'insufficient-data', outlook: 'unknown', value: null, period: null, indication: false, margin: null },
      {
        status: 'insufficient-data',
        outlook: expect.any(String),
        value: '15',
        period: '2023',
        indication: true,
        margin: null,
      },
    ]);
    expect(cellsOf('gap@2030')).toMatchObject([
      { status: 'not-applicable', value: null, margin: null },
      { status: 'not-applicable' },
    ]);
    expect(cellsOf('system@2030')).toMatchObject([
      { status: 'insufficient-data', value: null },
      { status: 'insufficient-data' },
    ]);
  });
  test('a bound is one, and an old value is of its year', () => {
    const coverage = (area: string, rest: object): Evidence => ({
      indicator: 'coverage',
      period: 2024,
      value: 99,
      area,
      ...rest,
    });
    const {
      rows: [...found],
    } = compareAreas(areas([coverage('East', { bound: 'at-least' }), coverage('West', { period: 2020 })]));
    expect(found.find(({ criterion }) => criterion === 'coverage@2030')?.cells).toMatchObject([
      { value: '99', bound: 'at-least', period: '2024' },
      { value: '99', period: '2020' },
    ]);
    expect(found.find(({ criterion }) => criterion === 'coverage@2030')?.cells[1]).not.toHaveProperty('bound');
  });
  test('tallies per area over all plans', () => {
    expect(table.areas).toMatchObject([
      { area: 'East', criteria: { total: 8, byStatus: { met: 1 } }, targets: { total: 4 }, inView: { total: 1 } },
      { area: 'West', criteria: { total: 8, byStatus: { met: 0 } } },
    ]);
  });
  test('an assessment that was JSON is one', () => {
    expect(compareAreas(JSON.parse(JSON.stringify(areas(rows))) as Assessment[])).toEqual(compareAreas(areas(rows)));
  });
  test('of nothing', () => {
    expect(compareAreas([])).toEqual({ asOf: '', areas: [], rows: [] });
  });
  test('of one plan, one date, and each area once', () => {
    const [one, two] = areas(rows) as [Assessment, Assessment];
    expect(() => compareAreas([one, one])).toThrow(
      'assessments[1].area: expected an area not named before, received "East"',
    );
    expect(() => compareAreas([one, areas(rows, { asOf: 2023 })[1]!])).toThrow(
      'assessments[1].asOf: expected 2024, received "2023"',
    );
    expect(() =>
      compareAreas([one, { ...two, results: Object.fromEntries(Object.entries(two.results).slice(1)) }]),
    ).toThrow('assessments[1].results: expected the criteria of the first assessment');
    expect(() =>
      compareAreas([one, { ...two, results: Object.fromEntries(Object.entries(two.results).reverse()) }]),
    ).toThrow('assessments[1].results');
  });
});
