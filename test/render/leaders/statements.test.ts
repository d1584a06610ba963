/** What assessors stated, counted in the opening; and what is said where nothing can be judged. */
import { describe, expect, test } from 'vitest';
import { assess, catalogue } from '../../../src/entries/index.js';
import { reportMarkdown } from '../../../src/entries/render.js';

const requirements = catalogue.criteria.filter(({ kind }) => kind === 'attested');
const stated = (count: number) =>
  requirements.slice(0, count).map(({ indicator }, i) => ({
    indicator,
    period: 2024,
    attested: (['achieved', 'achieved', 'partly', 'not'] as const)[i % 4]!,
  }));
const text = (count: number, language: 'zh' | 'en'): string =>
  reportMarkdown(assess(catalogue, stated(count) as never, { asOf: 2024 }), { language, plan: catalogue });

describe('statements', () => {
  test('are counted by what they say', () => {
    expect(text(8, 'zh')).toContain(
      `定性要求${requirements.length}项中，评估单位已作认定的8项：已实现4项，部分实现2项，未实现2项。`,
    );
    expect(text(8, 'en')).toContain(
      `statements on 8 of the ${requirements.length} qualitative requirements: 4 achieved, 2 partly achieved, 2 not achieved.`,
    );
    expect(text(1, 'en')).toContain(': 1 achieved.');
  });
  test('of every requirement', () => {
    expect(text(requirements.length, 'zh')).toContain(`定性要求${requirements.length}项，评估单位均已作认定：`);
    expect(text(requirements.length, 'en')).toContain(`statements on all ${requirements.length} qualitative`);
  });
  test('that something is not achieved stand under the problems, by name', () => {
    const name = requirements[3]!.indicator;
    const { zh, en } = catalogue.indicator(name).name;
    expect(text(4, 'zh')).toContain(`定性要求中，经评估单位认定未实现的1项：${zh}。`);
    expect(text(4, 'en')).toContain(`1 qualitative requirement is stated not to be achieved: ${en}.`);
    expect(text(3, 'zh')).not.toContain('经评估单位认定未实现');
  });
});

test('without a verdict nothing is said to be without problems or warnings', () => {
  expect(text(0, 'zh')).toContain('监测指标均无可评价的数据，暂不能判断。');
  expect(text(0, 'zh')).not.toMatch(/未发现|没有需要预警/);
  expect(text(0, 'en')).toContain('No indicator can be assessed yet.');
  expect(text(0, 'en')).not.toMatch(/No indicator is missed|No indicator raises/);
});
