/** Mistakes that hosts make: each is told with its place, and none is judged. */
import { expect, test } from 'vitest';
import { assess, assessAreas } from '../../src/entries/assessment.js';
import { catalogue, evaluate, explain, IndicatorError, project } from '../../src/entries/index.js';
import { tableCsv, trajectorySpec } from '../../src/entries/render.js';
import { observationSchema } from '../../src/entries/schema.js';
import { predictLinear } from '../../src/entries/statistics.js';

const id = 'children.health.target.3/infant-mortality-rate@2025';
const rows = [{ period: 2024, value: '6.3' }];
const named = [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }];
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

test.each<[string, () => unknown, string, string]>([
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
  ['a line of a billion points', () => predictLinear(any({ points: 1e9 }), 2024), 'BAD_NUMBER', 'line.points'],
  ['words for no verdict', () => explain(any({}), 'zh'), 'BAD_OPTION', 'evaluation.status'],
  ['words in French', () => explain(evaluate(id, rows), any('fr')), 'BAD_OPTION', "'zh' or 'en'"],
  ['a chart without width', () => trajectorySpec(any({}), { language: 'zh', width: NaN }), 'BAD_OPTION', 'width'],
  ['a table of no assessment', () => tableCsv(any(null), { language: 'zh', plan: catalogue }), 'BAD_OPTION', 'assess'],
])('%s is an error that names its place', (_what, call, code, message) => {
  const found = faultOf(call);
  expect(found.code).toBe(code);
  expect(found.message).toContain(message);
});

test('columns of the host are passed over where it names them, in every call that takes rows', () => {
  const own = named.map((row) => ({ ...row, 统计员: '张三', row: 12 }));
  const ignoreKeys = ['统计员', 'row'];
  expect(faultOf(() => evaluate(id, own)).message).toContain('options.ignoreKeys');
  expect(evaluate(id, own, { ignoreKeys })).toEqual(evaluate(id, named));
  expect(project(id, own, { ignoreKeys })).toEqual(project(id, named));
  expect(assess(catalogue, own, { asOf: 2024, ignoreKeys })).toEqual(assess(catalogue, named, { asOf: 2024 }));
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

test('a result damaged deep inside is told as such, with what the engine said of it', () => {
  const verdict = evaluate(id, rows);
  const damaged = { ...verdict, criterion: { ...verdict.criterion, kind: 'no-such-kind' } };
  expect(faultOf(() => explain(any(damaged), 'zh')).code).toBe('BAD_OPTION');
});
