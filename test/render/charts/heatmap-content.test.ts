/** The cells of a heat map: the figure, and what is told of it. */
import { expect, test } from 'vitest';
import type { AreaCell, AreaTable } from '../../../src/entries/assessment.js';
import { heatmapContent, type HeatmapPlan } from '../../../src/render/charts/heatmap-content.js';

const plan = {
  criterion: () => ({ due: 2030 }),
  indicator: () => ({ name: { zh: '巩固率', en: 'Retention' }, unit: 'percent', polarity: 'higher-is-better' }),
} as unknown as HeatmapPlan;
const met: AreaCell = {
  status: 'met',
  outlook: 'achieved',
  value: '95',
  period: '2024',
  indication: false,
  margin: '0',
};
const contentOf = (cell: Partial<AreaCell>, language: 'zh' | 'en' = 'zh') =>
  heatmapContent(
    {
      asOf: '2024',
      areas: [{ area: '东乡' }],
      rows: [{ criterion: 'c', indicator: 'i', cells: [{ ...met, ...cell }] }],
    } as unknown as AreaTable,
    { language, plan, criteria: ['c'] },
  )!;

test.each<[cell: Partial<AreaCell>, figure: string, told: string]>([
  [{}, '95', '95%'],
  [{ decimals: 1 }, '95.0', '95.0%'],
  [{ bound: 'at-least' }, '≥ 95', '≥ 95%'],
  [{ bound: 'at-most' }, '≤ 95', '≤ 95%'],
  [{ period: '2022' }, '95', '95%（2022年）'],
  [{ status: 'insufficient-data', indication: true }, '(95)', '(95)%'],
  [{ status: 'insufficient-data', value: null, period: null }, '', '无数据'],
])('%o shows “%s” and tells “%s”', (cell, figure, told) => {
  expect(contentOf(cell).rows[0]!.cells[0]).toMatchObject({ figure, told, area: '东乡' });
});

test('one row and one area are spoken of in the singular', () => {
  expect(contentOf({}, 'en').description).toBe('Criteria by area and status as of 2024: 1 criterion, 1 area.');
  expect(contentOf({}).description).toBe('截至2024年底各地区各项要求的状态：1项要求，1个地区。');
});
