/** What the statements are made of: quoting, parameters, digits, and the rows they read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorError } from '../../src/entries/index.js';
import { catalogue } from '../../src/entries/index.js';
import {
  compileChecks,
  compileCounts,
  compileSeries,
  compileVerdicts,
  createTables,
  readObservation,
  readVerdict,
  sqlDialects,
  type SqlDialect,
  type SqlStatement,
} from '../../src/entries/sql.js';
import { evaluate } from '../../src/plan/evaluate.js';
import { agreementOf } from './agreement.js';
import { duckdbEngine, type Engine } from './engines.js';
import { hostile } from './hostile.js';
import { worldOf } from './world.js';

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return (error as IndicatorError).code;
  }
  return undefined;
}

const statement = (text: string): SqlStatement => ({ text, parameters: [], columns: [] });

describe.each(sqlDialects)('%s', (dialect: SqlDialect) => {
  const criteria = [catalogue.criteria.find(({ kind }) => kind === 'at-least')!.id];

  test('compiles every criterion of the catalogue, texts as parameters', () => {
    const { text, parameters, columns } = compileVerdicts(catalogue, { dialect, asOf: 2026 });
    for (const { id } of catalogue.criteria) expect(parameters).toContain(id);
    expect(text).not.toContain(catalogue.criteria[0]!.id);
    expect(columns).toContain('on_boundary');
  });

  test('writes texts into the statement where it is kept in a file', () => {
    const { text, parameters } = compileVerdicts(catalogue, { dialect, asOf: 2026, criteria, literals: true });
    expect(parameters).toEqual([]);
    expect(text).toContain(`'${criteria[0]!}'`);
  });

  test('quotes every name it is given as one identifier', () => {
    const { text } = compileVerdicts(catalogue, {
      dialect,
      asOf: 2026,
      criteria,
      relations: { observations: { table: [hostile, hostile], columns: { area: hostile, unit: null } } },
    });
    const quote = dialect === 'spark' ? '`' : '"';
    const quoted = `${quote}${hostile.replaceAll(quote, quote + quote)}${quote}`;
    expect(text).toContain(`FROM ${quoted}.${quoted} AS o`);
    expect(text.split(quoted).join('')).not.toContain('DROP TABLE');
  });

  test('creates four tables', () => {
    expect(createTables(dialect)).toHaveLength(4);
  });
});

test('an option, relation, column or dialect that is not known is refused with its name', () => {
  const base = { dialect: 'duckdb', asOf: 2026 } as const;
  const bad: readonly object[] = [
    { ...base, dialect: 'oracle' },
    { ...base, engine: 1 },
    { ...base, digits: { whole: 12, places: 9 } },
    { ...base, relations: { observations: { columns: { areas: 'x' } } } },
    { ...base, relations: { observations: { columns: { area: null } } } },
    { ...base, relations: { observations: { table: '' } } },
    { ...base, criteria: [] },
    { ...base, periods: { from: 1950 } },
    { ...base, periods: null },
    { ...base, policy: null },
    { ...base, relations: null },
    { ...base, relations: { observation: {} } },
    { ...base, relations: { areas: null } },
    { ...base, relations: { observations: { table: Array(2) } } },
    { ...base, relations: { observations: { columns: { value: { name: 'v', type: 'NUMERIC); DROP TABLE a' } } } } },
    { ...base, literals: 'yes' },
    { ...base, digits: { whole: 9, places: 4, count: 9 } },
  ];
  for (const options of bad) expect(codeOf(() => compileVerdicts(catalogue, options as never))).toBe('BAD_OPTION');
  expect(codeOf(() => compileVerdicts(catalogue, { ...base, criteria: ['x'] } as never))).toBe('UNKNOWN_ID');
  for (const asOf of [undefined, null, 'soon', NaN])
    expect(codeOf(() => compileVerdicts(catalogue, { ...base, asOf } as never))).toBe('BAD_PERIOD');
  expect(codeOf(() => readVerdict({ area: 1 }))).toBe('BAD_OPTION');
});

describe('a whole number of a verdict, in each form in which engines return it', () => {
  const row = { area: 'East', criterion: 'c', status: 'met', value_under: 4 };
  test.each<[over: unknown, value: string | undefined]>([
    [10n, '2.5'],
    [10, '2.5'],
    ['10', '2.5'],
    ['-10', '-2.5'],
    ['10.', '2.5'],
    ['10.000', '2.5'],
    ['10.5', undefined],
    ['1e1', undefined],
    ['', undefined],
    [10.5, undefined],
    [2 ** 53, undefined],
    [true, undefined],
  ])('%s: %j', (over, value) => {
    const read = () => readVerdict({ ...row, value_over: over });
    if (value === undefined) expect(codeOf(read)).toBe('BAD_OPTION');
    else expect(read().value).toBe(value);
  });
});

test('a mapping of events that is not valid is refused with its place', () => {
  const births = { table: 'births', area: 'county', date: 'born' };
  const bad: readonly object[] = [
    { ...births, date: undefined },
    { ...births, year: 'year' },
    { ...births, table: [] },
    { ...births, table: Array(2) },
    { ...births, sum: 7 },
    { ...births, distinct: '' },
    { ...births, distinct: 'a', sum: 'b' },
    { ...births, where: 'grams < 2500' },
    { ...births, where: Array(1) },
    { ...births, where: [{ column: 'grams' }] },
    { ...births, where: [{ column: 'grams', less: 2500 }] },
    { ...births, where: [{ column: 'grams', atMost: 2499.5 }] },
    { ...births, where: [{ column: 'sex', oneOf: [] }] },
    { ...births, where: [{ column: 'sex', oneOf: Array(1) }] },
    { ...births, where: [{ column: 'sex', oneOf: 'F' }] },
  ];
  for (const numerator of bad)
    expect(
      codeOf(() => compileCounts([{ indicator: 'a', numerator, denominator: births }] as never, { dialect: 'duckdb' })),
      JSON.stringify(numerator),
    ).toBe('BAD_OPTION');
  for (const mapping of [[], Array(1), null, [births]])
    expect(codeOf(() => compileCounts(mapping as never, { dialect: 'duckdb' }))).toBe('BAD_OPTION');
});

test('counts too long for a product are marked for a recheck; PostgreSQL, which has no limit, judges them', () => {
  const digits = { whole: 17, places: 1, counts: 18 };
  const criteria = catalogue.criteria.filter(({ kind }) => kind === 'trend').map(({ id }) => id);
  const compile = (dialect: SqlDialect): string =>
    compileVerdicts(catalogue, { dialect, asOf: 2026, digits, criteria }).text;
  expect(compile('duckdb')).toMatch(/"counted" >= 10+,/);
  expect(compile('postgres')).not.toContain('"counted" >=');
});

describe('on DuckDB', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await duckdbEngine();
  }, 120_000);
  afterAll(() => engine.close());

  test('checks find each faulty row, and nothing in sound data', { timeout: 120_000 }, async () => {
    const world = worldOf({ seed: 5, areas: 2, criteria: 12 });
    const options = { dialect: 'duckdb', asOf: 2026, relations: { areas: {}, units: {}, statements: {} } } as const;
    await engine.load(world);
    const problems = async (): Promise<string[]> =>
      (await engine.rows(compileChecks(world.plan, options))).map(({ problem }) => String(problem)).sort();
    expect(await problems()).toEqual([]);
    const row = { area: 'area 0', indicator: 'cover' };
    const faulty = [
      { ...row, period: 1990, value: '1' },
      { ...row, period: 1990, value: '2' },
      { ...row, period: '1991-02', value: '1' },
      { ...row, period: 1992, value: '101' },
      { ...row, period: 1993, value: '1', status: 'X' },
      { ...row, period: 1994, value: '1', bound: 'above' },
      { ...row, period: 1995, value: '1', unit: 'yuan' },
      { ...row, period: 1996, value: '1.123456' },
      { ...row, period: 1997, numerator: 3, denominator: 2 },
      { ...row, period: 1998, numerator: 3 },
      { ...row, period: 1999, numerator: -1, denominator: 2 },
      { ...row, period: 2000, numerator: '12345678901', denominator: '22345678901' },
    ];
    await engine.load({ ...world, observations: [...world.observations, ...faulty] as never });
    expect(await problems()).toEqual([
      'bound',
      'count-missing',
      'count-negative',
      'digits',
      'digits',
      'duplicate',
      'numerator-exceeds-denominator',
      'period',
      'range',
      'status',
      'unit',
    ]);
  });

  test.each<[status: string, problems: readonly string[]]>([
    ['A', ['range']],
    ['E', ['range']],
    ['F', ['range']],
    ['L', []],
    ['M', []],
    ['O', []],
  ])('a figure beyond its range in a row of status %s: %j, for a missing one is none', async (status, expected) => {
    const world = worldOf({ seed: 5, areas: 1, criteria: 3 });
    const options = { dialect: 'duckdb', asOf: 2026, relations: { areas: {}, units: {}, statements: {} } } as const;
    const row = { area: 'area 0', indicator: 'cover', period: '2024', value: '101', status };
    await engine.load({ ...world, observations: [row] as never, statements: [] as never });
    expect((await engine.rows(compileChecks(world.plan, options))).map(({ problem }) => problem)).toEqual(expected);
    const { id } = world.plan.criteria.find(({ indicator }) => indicator === 'cover')!;
    const { area: _area, ...observation } = row;
    const judged = () => evaluate(id as never, [observation as never], { plan: world.plan, asOf: 2026 });
    expect(codeOf(judged) === undefined).toBe(expected.length === 0);
  });

  test('series of chosen areas are what `evaluate` needs to judge them, parts left out', async () => {
    const world = worldOf({ seed: 6, areas: 2, criteria: 12, counts: true, long: true });
    await engine.load(world);
    const chosen = ['area 1', hostile];
    const statement = compileSeries(world.plan, chosen, { dialect: 'duckdb', asOf: 2026, relations: { units: {} } });
    const fetched = (await engine.rows(statement)).map(readObservation);
    const units = world.units.flatMap(({ unit, area }) => (area === 'area 1' ? [unit] : []));
    expect(new Set(fetched.map(({ area }) => area))).toEqual(new Set(['area 1', ...units]));
    const own = world.observations.filter(({ area }) => area === 'area 1' || units.includes(area));
    expect(fetched.length).toBeLessThan(own.length);
    const options = { plan: world.plan, asOf: 2026, area: 'area 1' };
    for (const criterion of world.plan.criteria) {
      const everyUnit = criterion.scope === 'every-unit' && { units };
      expect(evaluate(criterion, fetched, { ...options, ...everyUnit })).toEqual(
        evaluate(criterion, own, { ...options, ...everyUnit }),
      );
    }
  });

  test('a table of areas without any is told, since there would be no verdict', async () => {
    const world = worldOf({ seed: 5, areas: 2, criteria: 1 });
    await engine.load({ ...world, areas: [] });
    const { text, parameters, columns } = compileChecks(world.plan, {
      dialect: 'duckdb',
      asOf: 2026,
      relations: { areas: {}, units: {} },
    });
    const problems = await engine.rows({ text, parameters, columns });
    expect(problems).toEqual([{ problem: 'no-areas', area: null, indicator: null, period: null, number_of_rows: 0n }]);
  });

  test('rows of areas and units without a name are told, and do not hide the others', async () => {
    const world = worldOf({ seed: 5, areas: 2, criteria: 3 });
    await engine.load(world);
    await engine.rows(statement(`CREATE OR REPLACE TABLE named_areas AS SELECT * FROM areas UNION ALL SELECT NULL`));
    await engine.rows(
      statement(`CREATE OR REPLACE TABLE named_units AS SELECT * FROM units
        UNION ALL VALUES (NULL, 'area 0'), ('lost', NULL)`),
    );
    const areas = { table: 'named_areas' };
    const units = { table: 'named_units' };
    for (const relations of [{ areas, units }, { units }]) {
      const options = { dialect: 'duckdb', asOf: 2026, relations } as const;
      const problems = (await engine.rows(compileChecks(world.plan, options))).map(({ problem }) => problem);
      expect(problems).toEqual(Array('areas' in relations ? 3 : 2).fill('place-missing'));
      const judged = (await engine.rows(compileVerdicts(world.plan, options))).map(({ area }) => area);
      expect(new Set(judged)).toEqual(new Set(world.areas));
    }
  });

  test.each([1995, 2019, 2060])(
    'as of %i, long before or after a plan, verdicts are those of evaluate',
    async (asOf) => {
      const world = { ...worldOf({ seed: 9, areas: 4, criteria: 26, from: 2012 }), asOf };
      await engine.load(world);
      const found = await agreementOf(engine, world);
      expect(found.differences).toEqual([]);
      expect(found.rechecks).toBeLessThan(found.verdicts / 2);
    },
  );

  test.each(['2024.5', ' 2024', '2_024', '20e2', '0x7E8', '24', '20240'])(
    'a period that only casts to a year (%s) is not judged',
    async (period) => {
      const world = worldOf({ seed: 5, areas: 1, criteria: 26 });
      const { id, indicator } = world.plan.criteria.find(({ kind, scope }) => kind === 'at-least' && !scope)!;
      await engine.load({ ...world, observations: [{ area: 'area 0', indicator, period, value: '50' }] });
      const options = { dialect: 'duckdb', asOf: 2026, criteria: [id], relations: { areas: {} } } as const;
      const verdicts = await engine.rows(compileVerdicts(world.plan, options));
      expect(verdicts.map(({ status }) => status)).toEqual(['recheck']);
      const problems = await engine.rows(compileChecks(world.plan, options));
      expect(problems).toMatchObject([{ problem: 'period', period }]);
    },
  );

  test('events are counted by area and year; a year without events has none', async () => {
    const events = { text: '', parameters: [], columns: [] };
    for (const text of [
      'CREATE OR REPLACE TABLE births (county VARCHAR, born DATE, grams INTEGER)',
      "INSERT INTO births VALUES ('East', '2024-01-01', 2000), ('East', '2024-12-31', 3000), ('East', '2025-01-01', 3000)",
    ])
      await engine.rows({ ...events, text });
    const births = { table: 'births', area: 'county', date: 'born' };
    const countedWhere = async (condition: object): Promise<unknown> => {
      const numerator = { ...births, where: [{ column: 'grams', ...condition }] };
      const mapping = [{ indicator: 'some', numerator, denominator: births }];
      const rows = await engine.rows(compileCounts(mapping, { dialect: 'duckdb' }));
      return rows.map(({ period, numerator: some, denominator: all }) => [period, Number(some), Number(all)]).sort();
    };
    const counts = (in2024: number, in2025: number) => [
      ['2024', in2024, 2],
      ['2025', in2025, 1],
    ];
    expect(await countedWhere({ atMost: 2499 })).toEqual(counts(1, 0));
    // An event at a limit is within it.
    expect(await countedWhere({ atMost: 2000 })).toEqual(counts(1, 0));
    expect(await countedWhere({ atMost: 1999 })).toEqual(counts(0, 0));
    expect(await countedWhere({ atLeast: 3000 })).toEqual(counts(1, 1));
    expect(await countedWhere({ atLeast: 3001 })).toEqual(counts(0, 0));
    expect(await countedWhere({ atLeast: 2000, atMost: 2000 })).toEqual(counts(1, 0));
    expect(await countedWhere({ equals: 3000 })).toEqual(counts(1, 1));
    expect(await countedWhere({ oneOf: [2000, 2500] })).toEqual(counts(1, 0));
  });

  test('events of a year in which nothing is counted below them keep their year', async () => {
    const events = { text: '', parameters: [], columns: [] };
    for (const text of [
      'CREATE OR REPLACE TABLE births (county VARCHAR, born DATE)',
      'CREATE OR REPLACE TABLE deaths (county VARCHAR, died DATE)',
      "INSERT INTO births VALUES ('East', '2024-06-01'), ('East', '2024-07-01')",
      "INSERT INTO deaths VALUES ('East', '2023-06-01'), ('East', '2024-06-02')",
    ])
      await engine.rows({ ...events, text });
    const numerator = { table: 'deaths', area: 'county', date: 'died' };
    const denominator = { table: 'births', area: 'county', date: 'born' };
    const counted = compileCounts([{ indicator: 'some', numerator, denominator }], { dialect: 'duckdb' });
    const rows = await engine.rows(counted);
    expect(rows.map((row) => [row['area'], row['period'], Number(row['numerator'])]).sort()).toEqual([
      ['East', '2023', 1],
      ['East', '2024', 1],
    ]);
  });

  test('rows of every status that evaluate takes are sound, and no others', async () => {
    const world = worldOf({ seed: 5, areas: 1, criteria: 3 });
    const options = { dialect: 'duckdb', asOf: 2026, relations: { areas: {}, units: {}, statements: {} } } as const;
    const { id } = world.plan.criteria.find(({ indicator }) => indicator === 'cover')!;
    const row = { area: 'area 0', indicator: 'cover', value: '5' };
    for (const status of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']) {
      let isTaken = true;
      try {
        evaluate(id as never, [{ indicator: 'cover', period: 2024, value: '5', status: status as never }], {
          plan: world.plan,
          asOf: 2026,
        });
      } catch {
        isTaken = false;
      }
      await engine.load({
        ...world,
        observations: [{ ...row, period: '2024', status }] as never,
        statements: [] as never,
      });
      const problems = (await engine.rows(compileChecks(world.plan, options))).filter(
        (each) => each['problem'] === 'status',
      );
      expect([status, problems.length === 0]).toEqual([status, isTaken]);
    }
  });
});
