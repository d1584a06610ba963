/** A table that is read as a stream gives what it gives when it is read at once. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/index.js';
import { readObservations, streamObservations, type ObservationTable } from '../../src/entries/io.js';
import { streamTables } from '../../src/tables/stream.js';
import { bytesOf, namesIn } from './files.js';

/** What the tables of a stream hold together, read with pages from the first character on. */
function streamed(pieces: readonly (string | Uint8Array)[], options: object = {}): ObservationTable {
  const tables = [...streamTables(() => pieces, { plan: catalogue, ...options } as never, 0)];
  const last = tables.at(-1)!;
  return {
    ...last,
    observations: tables.flatMap((table) => table.observations),
    missing: tables.flatMap((table) => table.missing),
    places: { ...last.places, observations: tables.flatMap((table) => table.places.observations) },
    rows: tables.reduce((rows, table) => rows + table.rows, 0),
  };
}

/** Figures in the order of their cells: those that wait for others come last in a stream. */
function inOrder({ observations, places, ...rest }: ObservationTable): unknown {
  const figures = observations.map((figure, i) => ({ ...places.observations[i]!, figure }));
  return { ...rest, figures: figures.sort((a, b) => a.row - b.row || a.column - b.column) };
}

const inPieces = (bytes: Uint8Array, length: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => bytes.subarray(i * length, (i + 1) * length));

const files = ['', 'layouts', 'bad'].flatMap((folder) =>
  namesIn(folder)
    .filter((name) => /\.[ct]sv$/.test(name))
    .map((name) => (folder === '' ? name : `${folder}/${name}`)),
);

test('the files of all tests are among them', () => {
  expect(files.length).toBeGreaterThan(90);
});

test.each(files)('%s is read as it is at once, whatever pieces it comes in', (name) => {
  const bytes = bytesOf(name);
  const whole = inOrder(readObservations(bytes, { plan: catalogue, period: 2024 }));
  for (const length of [7, 1000, 1e6])
    expect(inOrder(streamed(inPieces(bytes, length), { period: 2024 }))).toEqual(whole);
});

describe('what can be told at the end only', () => {
  const head = '指标,地区,年份,数值';
  const rows = Array.from({ length: 9000 }, (_, i) => `产前筛查率,甲${i}镇,2024,${(90 + (i % 90) / 10).toFixed(1)}`);
  const text = (...more: readonly string[]): string => [head, ...rows, ...more].join('\n');
  const tablesOf = (input: string): readonly ObservationTable[] => [
    ...streamTables(() => [input], { plan: catalogue } as never, 0),
  ];

  test('figures are handed on batch by batch, those of one key at the end, with the findings', () => {
    const tables = tablesOf(text('产前筛查率,甲0镇,2024,1.5', '产前筛查率,甲1镇,2024,90.1'));
    expect(tables.map(({ rows: read }) => read)).toEqual([4096, 4096, 810]);
    expect(tables.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      [],
      ['CONFLICTING_FIGURES', 'DUPLICATE'],
    ]);
    const areas = tables.map(({ observations }) => new Set(observations.map(({ area }) => area)));
    expect(areas.map((each) => [each.has('甲0镇'), each.has('甲1镇')])).toEqual([
      [false, false],
      [false, false],
      [false, true],
    ]);
    expect(tables.every(({ layout }) => layout.arrangement === 'long')).toBe(true);
  });

  test('of figures that are given once, few wait', () => {
    const [first] = tablesOf(text());
    expect(first!.observations.length).toBeGreaterThan(4096 * 0.99);
  });

  test('a final figure takes the place of an earlier one', () => {
    const input = `${head},状态\n${rows.join(',\n')}\n产前筛查率,甲0镇,2024,80.5,P\n婴儿死亡率,乙镇,2024,4,P\n婴儿死亡率,乙镇,2024,5,A`;
    expect(inOrder(streamed([input]))).toEqual(inOrder(readObservations(input, { plan: catalogue })));
  });

  test('a share is held against all of its series', () => {
    const input = text('产前筛查率,甲0镇,2023,0.985', '产前筛查率,甲0镇,2022,96');
    expect(inOrder(streamed([input]))).toEqual(inOrder(readObservations(input, { plan: catalogue })));
  });

  test('counts in rows of their own find their figure', () => {
    const input = `${head}\n孕产妇死亡率,甲市,2024,13.8\n${rows.join('\n')}\n孕产妇死亡率（分子）,甲市,2024,1\n孕产妇死亡率（分母）,甲市,2024,7246`;
    const whole = readObservations(input, { plan: catalogue });
    expect(whole.observations.find(({ area }) => area === '甲市')?.numerator).toBe('1');
    expect(inOrder(streamed([input]))).toEqual(inOrder(whole));
  });
});

test('a short text, and JSON, is one table', () => {
  const text = '指标,年份,数值\n孕产妇死亡率,2024,14.3';
  expect([...streamObservations(() => [text.slice(0, 9), text.slice(9)], { plan: catalogue })]).toEqual([
    readObservations(text, { plan: catalogue }),
  ]);
  const json = '[{"indicator":"maternal-mortality-ratio","period":2024,"value":"14.3"}]';
  expect(streamed([json]).observations).toHaveLength(1);
});

test('what is no function, and an option that does not exist, are mistakes', () => {
  expect(() => [...streamObservations('x' as never, { plan: catalogue })]).toThrow('a function that opens the text');
  expect(() => [...streamObservations(() => [''], { plan: catalogue, area: '' })]).toThrow('options.area');
});
