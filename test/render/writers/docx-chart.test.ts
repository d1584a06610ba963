/** The charts of a Word document, as programs draw them: which figure stands at which category, and on which axis. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { LeadersChart, LeadersDocument } from '../../../src/render/leaders/document.js';
import { docxOf } from '../../../src/render/writers/docx.js';

async function xmlOf(chart: Pick<LeadersChart, 'kind' | 'categories' | 'series'>): Promise<string> {
  const block: LeadersChart = { block: 'chart', title: '图', about: '说明', unit: '', ...chart };
  const report: LeadersDocument = { language: 'zh', title: '题', subtitle: '副题', blocks: [block], annexes: [] };
  const files = unzipSync(await docxOf(report));
  const name = Object.keys(files).find((each) => /charts\/chart[^/]*\.xml$/.test(each));
  return strFromU8(files[name!]!);
}

/** The texts of the points in a part of a series, by their index. */
function pointsIn(series: string, part: 'tx' | 'cat' | 'val'): ReadonlyMap<number, string> {
  const [own] = new RegExp(`<c:${part}>.*?</c:${part}>`, 's').exec(series)!;
  const points = own.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g);
  return new Map([...points].map(([, index, text]) => [Number(index), text!]));
}

/** For each series its name, and the value at each category: 健康 1. A category without a point has no value. */
function drawnIn(xml: string): readonly (readonly [name: string, at: readonly string[]])[] {
  return (xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map((series) => {
    const values = pointsIn(series, 'val');
    const at = [...pointsIn(series, 'cat')].map(([i, category]) => `${category} ${values.get(i) ?? '—'}`);
    return [pointsIn(series, 'tx').get(0)!, at];
  });
}

describe('each figure stands at its category', () => {
  const series = [
    { name: '已达到', role: 'good', values: [1, 2, 3] },
    { name: '未达到', role: 'bad', values: [4, 5, 6] },
  ] as const;
  test('of bars, which are drawn from the bottom, the first category stands at the top', async () => {
    const xml = await xmlOf({ kind: 'stacked-bars', categories: ['健康', '教育', '经济'], series });
    expect(drawnIn(xml)).toEqual([
      ['已达到', ['经济 3', '教育 2', '健康 1']],
      ['未达到', ['经济 6', '教育 5', '健康 4']],
    ]);
  });
  test('of lines, in the order of the years, with a gap where there is no figure', async () => {
    const lines = [...series, { name: '预计', role: 'expected', values: [null, 7, 8] }] as const;
    const xml = await xmlOf({ kind: 'lines', categories: ['2022', '2023', '2024'], series: lines });
    expect(drawnIn(xml)).toEqual([
      ['已达到', ['2022 1', '2023 2', '2024 3']],
      ['未达到', ['2022 4', '2023 5', '2024 6']],
      ['预计', ['2022 —', '2023 7', '2024 8']],
    ]);
  });
});

test.each<[what: string, values: readonly number[], min: number, max: number]>([
  ['far from zero begins near the figures', [91, 92], 90.5, 92.5],
  ['near zero begins at zero, and not below it', [0, 4], 0, 4.5],
  ['of differences begins below zero', [-2, 1], -2.5, 1.5],
  ['of one level has room above and below', [5, 5], 4.9999995, 5.0000005],
])('the axis of a line %s', async (_what, values, min, max) => {
  const categories = values.map((_, i) => String(2023 + i));
  const xml = await xmlOf({ kind: 'lines', categories, series: [{ name: '实际', role: 'observed', values }] });
  const [, most, least] = /<c:max val="([^"]*)"\/><c:min val="([^"]*)"/.exec(xml)!;
  expect(Number(least)).toBeCloseTo(min, 9);
  expect(Number(most)).toBeCloseTo(max, 9);
});
