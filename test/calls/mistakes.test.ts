/** Mistakes that hosts make: each is told with its place, and none is judged. */
import { expect, test } from 'vitest';
import { assess, assessAreas } from '../../src/entries/assessment.js';
import { describeDoubt } from '../../src/entries/explain.js';
import { catalogue, evaluate, explain, IndicatorError, project } from '../../src/entries/index.js';
import {
  describeProblem,
  readObservations,
  rowOfFault,
  streamObservations,
  writeObservations,
} from '../../src/entries/io.js';
import { forecast } from '../../src/entries/projection.js';
import {
  blankWorkbook,
  reportDocx,
  reportHtml,
  reportMarkdown,
  resultsWorkbook,
  tableCsv,
  trajectorySpec,
} from '../../src/entries/render.js';
import { observationSchema } from '../../src/entries/schema.js';
import { createTables, readVerdict } from '../../src/entries/sql.js';
import { mannKendall, predictLinear } from '../../src/entries/statistics.js';
import { readWorkbook } from '../../src/entries/workbook.js';

const id = 'children.health.target.3/infant-mortality-rate@2025';
const rows = [{ period: 2024, value: '6.3' }];
const named = [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }];
const text = 'indicator,period,value\ninfant-mortality-rate,2024,4.0';
const reading = { plan: catalogue };
const writing = { language: 'zh', plan: catalogue } as const;
const assessed = () => assess(catalogue, named, { asOf: 2024 });
const any = (value: unknown): never => value as never;

function faultOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof IndicatorError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'nothing thrown', message: '' };
}

const yearly = [2020, 2021, 2022].map((year, i) => ({ year, value: i }));
const statement = { indicator: 'maternity-protection-system', period: 2024, attested: 'partly' } as const;

const sqlRow = { area: 'a', criterion: 'c', status: 'met', period: '2024', units_total: 1, units_met: 1 };

type Mistake = [string, () => unknown, string, string];

test.each<Mistake>([
  ['an option no one knows', () => evaluate(id, rows, any({ asof: 2024 })), 'BAD_OPTION', 'received "asof"'],
  ['of a projection', () => project(id, rows, any({ methods: 'naive' })), 'BAD_OPTION', 'received "methods"'],
  ['of an assessment', () => assess(catalogue, named, any({ asOf: 2024, areas: [] })), 'BAD_OPTION', '"areas"'],
  ['options as a map', () => evaluate(id, rows, any(new Map([['asOf', 2024]]))), 'BAD_OPTION', 'options: '],
  [
    'a projection that is null',
    () => assess(catalogue, [], any({ asOf: 2024, projection: null })),
    'BAD_OPTION',
    'null',
  ],
  ['units as an object', () => evaluate(id, rows, any({ units: {} })), 'BAD_OPTION', 'options.units: '],
  ['sex beside the value', () => evaluate(id, any([{ ...rows[0], sex: 'F' }])), 'BAD_OBSERVATION', 'disaggregation'],
  ['a hole in the rows', () => evaluate(id, any(Array(1))), 'BAD_OBSERVATION', 'observations[0]'],
  ['a hole in the evidence', () => assess(catalogue, any(Array(1)), { asOf: 2024 }), 'BAD_OBSERVATION', 'evidence[0]'],
  ['an area that is a number', () => evaluate(id, any([{ ...rows[0], area: 7 }])), 'BAD_OBSERVATION', '[0].area'],
  ['a source that is a number', () => evaluate(id, any([{ ...rows[0], source: 5 }])), 'BAD_OBSERVATION', '[0].source'],
  ['a line that is none', () => predictLinear(any({}), 2024), 'BAD_NUMBER', 'predictLinear(line.points)'],
  ['a line that is null', () => predictLinear(any(null), 2024), 'BAD_OPTION', 'predictLinear(line)'],
  ['a line of a billion points', () => predictLinear(any({ points: 1e9 }), 2024), 'BAD_NUMBER', 'line.points'],
  ['a forecast within null', () => forecast(yearly, { to: 2030, within: any(null) }), 'BAD_OPTION', 'options.within: '],
  ['a test with null for options', () => mannKendall([1, 2, 3, 4], any(null)), 'BAD_OPTION', 'mannKendall(options)'],
  ...([{ attested: 'foo' }, { assessor: {} }, { evidence: NaN }, { area: 7 }] as const).map((fields): Mistake => [
    `a statement with ${Object.keys(fields).join()} of another type`,
    () => assess(catalogue, any([{ ...statement, ...fields }]), { asOf: 2024 }),
    'BAD_OBSERVATION',
    'evidence[0]',
  ]),
  ['a numeric title', () => reportMarkdown(assessed(), any({ ...writing, title: 5 })), 'BAD_OPTION', 'options.title'],
  ['a theme', () => reportHtml(assessed(), any({ ...writing, theme: 'light' })), 'BAD_OPTION', 'received "theme"'],
  ['a row of another statement', () => readVerdict({ ...sqlRow, breaches: '[' }), 'BAD_OPTION', 'row.breaches'],
  ['units not counted', () => readVerdict({ ...sqlRow, units_total: NaN }), 'BAD_OPTION', 'row.units_total'],
  ['tables without columns', () => createTables('duckdb', any(null)), 'BAD_OPTION', 'columns: '],
  ['words for no verdict', () => explain(any({}), 'zh'), 'BAD_OPTION', 'evaluation.status'],
  [
    'a doubt whose code is no text',
    () => describeDoubt(any({ code: Object.create(null) as unknown, path: 'a', criterion: 'b' }), 'zh'),
    'BAD_OPTION',
    'doubt.code',
  ],
  [
    'a table whose row is no number',
    () => rowOfFault({ path: 'a', expected: 'x', received: 'y' }, any({ rows: { a: -Infinity } })),
    'BAD_OPTION',
    'table.rows["a"]',
  ],
  ['words in French', () => explain(evaluate(id, rows), any('fr')), 'BAD_OPTION', "'zh' or 'en'"],
  ['a chart without width', () => trajectorySpec(any({}), { language: 'zh', width: NaN }), 'BAD_OPTION', 'width'],
  ['a table of no assessment', () => tableCsv(any(null), { language: 'zh', plan: catalogue }), 'BAD_OPTION', 'assess'],
  ['a table that is none', () => readObservations(any(7), reading), 'BAD_OPTION', 'input: '],
  ['numbers for bytes', () => readObservations(any(new Float64Array(2)), reading), 'BAD_OPTION', 'input: '],
  [
    'a text that is not opened in pieces',
    () => [...streamObservations(() => any(1), reading)],
    'BAD_OPTION',
    'open(): expected the pieces',
  ],
  ['a piece that is no text', () => [...streamObservations(() => any([1]), reading)], 'BAD_OPTION', 'open(): '],
  ['reading without options', () => readObservations(text, any(undefined)), 'BAD_OPTION', 'options: '],
  ['reading without a plan', () => readObservations(text, any({})), 'BAD_OPTION', 'options.plan: '],
  ['an option of no reader', () => readObservations(text, any({ ...reading, alias: {} })), 'BAD_OPTION', '"alias"'],
  ['aliases as a list', () => readObservations(text, any({ ...reading, aliases: [] })), 'BAD_OPTION', '.aliases: '],
  [
    'a part that is a number',
    () => readObservations(text, any({ ...reading, whole: { 'infant-mortality-rate': { sex: 5 } } })),
    'BAD_OPTION',
    'options.whole["infant-mortality-rate"]',
  ],
  ['a workbook without options', () => readWorkbook(new Uint8Array(3), any(null)), 'BAD_OPTION', 'options: '],
  [
    'a format of a workbook',
    () => readWorkbook(new Uint8Array(3), any({ ...reading, format: 'csv' })),
    'BAD_OPTION',
    '"format"',
  ],
  ['rows to write that are null', () => writeObservations(any(null)), 'BAD_OBSERVATION', 'rows: '],
  ['rows to write left out', () => writeObservations(any(undefined)), 'BAD_OBSERVATION', 'rows: '],
  ['a hole in the rows to write', () => writeObservations(any(Array(1))), 'BAD_OBSERVATION', 'rows[0]: '],
  ['sex beside a value to write', () => writeObservations(any([{ ...named[0], sex: 'F' }])), 'BAD_OBSERVATION', 'sex'],
  ['a status of no list', () => writeObservations(any([{ ...named[0], status: 'Q' }])), 'BAD_OBSERVATION', '.status: '],
  [
    'a statement of no kind',
    () => writeObservations(any([{ indicator: 'a', period: 2024, attested: 'foo' }])),
    'BAD_OBSERVATION',
    'rows[0]: ',
  ],
  ['an option of no writer', () => writeObservations(named, any({ header: 'zh' })), 'BAD_OPTION', '"header"'],
  ['words for no problem', () => describeProblem(any(''), 'zh'), 'BAD_OPTION', 'problem: '],
  ['a problem of no code', () => describeProblem(any({ code: 'constructor' }), 'zh'), 'BAD_OPTION', 'problem.code: '],
  [
    'a problem in French',
    () => describeProblem(readObservations('x', reading).problems[0]!, any('fr')),
    'BAD_OPTION',
    "'zh' or 'en'",
  ],
])('%s is an error that names its place', (_what, call, code, message) => {
  const found = faultOf(call);
  expect(found.code).toBe(code);
  expect(found.message).toContain(message);
});

test('a policy of numbers is one of texts', () => {
  const share = 'women.education.target.5/women-share-higher-education-enrolment@2030';
  const enrolled = [{ period: 2024, value: 41 }];
  const said = (policy: object) => {
    const verdict = evaluate(share, enrolled, { policy: any(policy) });
    return [verdict, explain(verdict, 'zh')];
  };
  expect(said({ balancedBand: { min: 42, max: 58 } })).toEqual(said({ balancedBand: { min: '42', max: '58' } }));
  expect(said({ markedChange: 5 })).toEqual(said({ markedChange: '5' }));
  for (const policy of [{ markedChange: {} }, { balancedBand: [40, 60] }, { balancedBand: { min: 60, max: 40 } }])
    expect(faultOf(() => said(policy)).code).toMatch(/^BAD_/);
});

test('what is returned is not shared: a host that writes into a result spoils that result at most', () => {
  const before = explain(evaluate(id, rows), 'zh');
  const spoil = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      spoil((value as Record<string, unknown>)[key]);
      Reflect.set(value, key, 'x');
    }
  };
  for (const result of [evaluate(id, rows), project(id, rows, { asOf: 2024 }), assessed()]) spoil(result);
  expect(explain(evaluate(id, rows), 'zh')).toBe(before);
});

test('a text of a request is narrowed to an id, or found by a name', () => {
  const asked: string = id;
  expect(catalogue.hasCriterion(asked) && evaluate(asked, rows).status).toBe('in-progress');
  expect(catalogue.find('婴儿死亡率')[0]).toMatchObject({ kind: 'indicator', id: 'infant-mortality-rate' });
  expect(faultOf(() => evaluate(any('children.health.target.3/infant-mortality'), rows)).message).toContain(
    `did you mean ${id}`,
  );
});

test('columns of the host are passed over where it names them, in every call that takes rows', () => {
  const own = named.map((row) => ({ ...row, 统计员: '张三', row: 12 }));
  const ignoreKeys = ['统计员', 'row'];
  expect(faultOf(() => evaluate(id, own)).message).toContain('options.ignoreKeys');
  expect(evaluate(id, own, { ignoreKeys })).toEqual(evaluate(id, named));
  expect(project(id, own, { ignoreKeys })).toEqual(project(id, named));
  expect(assess(catalogue, own, { asOf: 2024, ignoreKeys })).toEqual(assess(catalogue, named, { asOf: 2024 }));
  expect(faultOf(() => writeObservations(own)).message).toContain('options.ignoreKeys');
  expect(writeObservations(own, { ignoreKeys })).toBe(writeObservations(named));
  const areas = (evidence: typeof named, options: object) =>
    [...assessAreas(catalogue, evidence, { asOf: 2024, ...options })].map(({ results }) => results);
  expect(areas(own, { ignoreKeys })).toEqual(areas(named, {}));
});

test('the message of a long value is made in linear time', () => {
  const started = performance.now();
  faultOf(() => evaluate(id, any([{ period: Array(32_000).fill('\0a'), value: 1 }])));
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('figures longer than can be held exactly are refused by the schema as by the evaluators', () => {
  for (const value of ['4'.repeat(40), '4'.repeat(41), '0.' + '1'.repeat(38), '0.' + '1'.repeat(39)])
    expect(observationSchema.safeParse({ period: 2024, value }).success, value).toBe(
      !/BAD_NUMBER/.test(faultOf(() => evaluate(id, [{ period: 2024, value }])).code),
    );
});

test('a result damaged deep inside throws BAD_OPTION with the error of the engine', () => {
  const verdict = evaluate(id, rows);
  const damaged = { ...verdict, criterion: { ...verdict.criterion, kind: 'no-such-kind' } };
  expect(faultOf(() => explain(any(damaged), 'zh')).code).toBe('BAD_OPTION');
});

test.each<[string, () => Promise<unknown>, string, string]>([
  ['results that are null', () => resultsWorkbook(any(null), writing), 'BAD_OPTION', 'assessment: '],
  ['results without options', () => resultsWorkbook(assessed(), any(undefined)), 'BAD_OPTION', 'options: '],
  [
    'results in French',
    () => resultsWorkbook(assessed(), any({ ...writing, language: 'fr' })),
    'BAD_OPTION',
    '.language',
  ],
  ['a report of nothing', () => reportDocx(any(null), writing), 'BAD_OPTION', 'assessment: '],
  ['a report with a theme', () => reportDocx(assessed(), any({ ...writing, theme: 'dark' })), 'BAD_OPTION', '"theme"'],
  ['a blank without options', () => blankWorkbook(any(undefined)), 'BAD_OPTION', 'options: '],
  ['a blank without a plan', () => blankWorkbook(any({ language: 'zh' })), 'BAD_OPTION', 'options.plan: '],
  [
    'a hole in known figures',
    () => blankWorkbook({ ...writing, known: any(Array(1)) }),
    'BAD_OBSERVATION',
    'known[0]: ',
  ],
  ['a blank of too many years', () => blankWorkbook({ ...writing, until: 2031 }), 'BAD_OPTION', '2020 to 2030'],
])('of the writers of files, %s is an error that names its place', async (_what, call, code, message) => {
  const found: unknown = await call().catch((error: unknown) => error);
  expect(found).toBeInstanceOf(IndicatorError);
  expect(found).toMatchObject({ code, message: expect.stringContaining(message) });
});
