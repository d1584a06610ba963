/** After the year of a target: the latest figure is shown, and the target keeps the figure that it was judged on. */
import { describe, expect, test } from 'vitest';
import { assess, catalogue } from '../../../src/entries/index.js';
import { reportDocument, reportMarkdown } from '../../../src/entries/render.js';

const fitness = [46, 47, 48, 49, 49.5, 52].map((value, i) => ({
  indicator: 'student-fitness-good-or-excellent-rate',
  period: 2021 + i,
  value: String(value),
}));
const deaths = [5.0, 4.9, 4.5, 4.4, 4.2, 4.0].map((value, i) => ({
  indicator: 'infant-mortality-rate',
  period: 2021 + i,
  value: value.toFixed(1),
}));
const assessment = assess(catalogue, [...fitness, ...deaths] as never, { asOf: 2026 });
const text = (language: 'zh' | 'en'): string => reportMarkdown(assessment, { language, plan: catalogue });

describe('in 2026', () => {
  test('the figure of 2026 is the latest, with its change from 2025', () => {
    expect(text('zh')).toContain('2026年为4.0‰，比上年下降0.2个千分点');
    expect(text('en')).toContain('4.0 per 1,000 in 2026, down 0.2 per 1,000 from the year before');
  });
  test('a target of 2025 that was missed is told with the figure of 2025', () => {
    expect(text('zh')).toContain('2025年为49.5%，距2025年“50%以上”的目标值还差0.5个百分点，未达标');
    expect(text('en')).toMatch(
      /In 2025 it was 49\.5%, 0\.5 percentage points short of the target level of 2025 \(at least 50%\), not met; now it is .* short of the target level of 2030/,
    );
  });
  test('the annex has the latest figure in its column', () => {
    const [annex] = reportDocument(assessment, { language: 'zh', plan: catalogue }).annexes;
    const table = annex!.blocks.find((block) => block.block === 'table')!;
    const latest = table.columns.findIndex(({ head }) => head.includes('2026'));
    expect(table.rows.map((row) => row[latest])).toEqual(expect.arrayContaining(['4.0', '52.0']));
    expect(table.rows.map((row) => row[latest])).not.toEqual(expect.arrayContaining(['4.2', '49.5']));
  });
});
