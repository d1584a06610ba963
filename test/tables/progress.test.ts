/** The progress of reading: rows done, of all rows, for every way to read. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/index.js';
import { readObservations, streamObservations } from '../../src/entries/io.js';
import { readWorkbook } from '../../src/entries/workbook.js';
import { largeWorkbook } from '../workbench/office.js';

const csv = (rows: number): string =>
  [
    '地区,年份,产前筛查率',
    ...Array.from({ length: rows }, (_, i) => `第${i >> 3}镇,${2015 + (i % 8)},81.${i % 10}`),
  ].join('\n');

function watched(read: (onProgress: (rows: number, of: number) => void) => void): readonly (readonly number[])[] {
  const calls: number[][] = [];
  read((rows, of) => calls.push([rows, of]));
  return calls;
}

describe.each<readonly [string, (rows: number, onProgress: (rows: number, of: number) => void) => void]>([
  ['readObservations', (rows, onProgress) => void readObservations(csv(rows), { plan: catalogue, onProgress })],
  ['readWorkbook', (rows, onProgress) => void readWorkbook(largeWorkbook(rows), { plan: catalogue, onProgress })],
  [
    'streamObservations',
    (rows, onProgress) => void [...streamObservations(() => [csv(rows)], { plan: catalogue, onProgress })],
  ],
])('%s', (_name, read) => {
  test('says every few thousand rows how far it is, and at the end that all is done', () => {
    const calls = watched((onProgress) => read(10_000, onProgress));
    expect(calls).toEqual([
      [4096, 10_001],
      [8192, 10_001],
      [10_001, 10_001],
    ]);
  });

  test('calls once for a short table', () => {
    expect(watched((onProgress) => read(3, onProgress))).toEqual([[4, 4]]);
  });
});

test('a long text in pages is counted over its pages', () => {
  const text = csv(80_000);
  const calls = watched((onProgress) => {
    for (const table of streamObservations(() => [text], { plan: catalogue, onProgress }))
      expect(table.rows).toBeGreaterThan(0);
  });
  expect(calls.length).toBeGreaterThan(15);
  expect(calls.every(([rows, of], i) => of === 80_001 && (i === 0 || rows! > calls[i - 1]![0]!))).toBe(true);
  expect(calls.at(-1)).toEqual([80_001, 80_001]);
});

test('what is no function is refused', () => {
  expect(() => readObservations(csv(1), { plan: catalogue, onProgress: 'yes' as never })).toThrow('options.onProgress');
});
