/** Golden reports of a plan with everything in it, full and for leaders, as a page and as text. */
import { describe, expect, test } from 'vitest';
import { fullReportHtml, fullReportMarkdown, reportHtml, reportMarkdown } from '../../src/entries/render.js';
import { assessment, evidence, optionsIn, plan } from './everything.js';

const forms = {
  'full.md': fullReportMarkdown,
  'full.html': fullReportHtml,
  'leaders.md': reportMarkdown,
  'leaders.html': reportHtml,
} as const;

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(Object.entries(forms))('golden: %s', async (form, write) => {
    const [what, ending] = form.split('.');
    const report = write(assessment, optionsIn(language)).replace(/<style>[^]*?<\/style>/, '<style></style>');
    await expect(report).toMatchFileSnapshot(`./everything/${what}.${language}.golden.${ending}`);
  });
});

describe('everything is in it', () => {
  const full = fullReportMarkdown(assessment, optionsIn('zh'));
  const leaders = reportMarkdown(assessment, optionsIn('zh'));
  /** The row of the first figure of an indicator that the plan does not have, under a head. */
  const stray = evidence.findIndex(({ indicator }) => indicator === '幸福感') + 2;
  test('every kind of criterion', () => {
    const kinds = new Set(Object.values(assessment.results).map(({ kind }) => kind));
    expect(kinds.size).toBe(new Set(plan.criteria.map(({ kind }) => kind)).size);
    expect(kinds).toContain('slowing');
  });
  test('every status', () => {
    const statuses = new Set(Object.values(assessment.results).map(({ evaluation }) => evaluation.status));
    expect([...statuses].sort()).toEqual(['in-progress', 'insufficient-data', 'met', 'not-applicable', 'not-met']);
  });
  test.each([
    ['the nine sections of the full report', full, '## 九、未采用的数据'],
    ['eleven domains with figures', leaders, '（十一）睡眠'],
    ['where the target is best, no change is better or worse', full, '↓ 0.7个百分点 |'],
    ['a growth that slows', full, '增速比2020年以前每年减缓'],
    ['a level to be held, and its breach', full, '未能保持'],
    ['what was met and is lost', full, '| 由达到或符合转为未达到或不符合 | 6 | 产前筛查率（健康目标1，2030年）'],
    ['a statement without a date stands on its year', full, '| 已实现 | 2024年 | — | — |'],
    [
      'a statement with a date stands on that day, about its year',
      full,
      '| 部分实现 | 2025年1月15日<br>就2024年而言 | 评估组 |',
    ],
    ['a statement that is lacking', full, '措施1：平等意识普遍——“健全”'],
    ['runs of rows that were not used', full, `data.csv: ${stray}–${stray + 2}, ${stray + 4}–${stray + 5} |`],
    ['an indicator only compared with, by its name', full, '| 党员中女性比例 | 属于其他地区 | 邻县 |'],
    ['figures that are later', full, '1个数据晚于截至期'],
    ['the reason why something does not apply', full, '本县不设'],
    ['a figure that is only a bound', full, '≥ 93%'],
    ['a link that must stay a text', full, '> www\\.example\\.invalid &lt;b&gt;'],
  ])('%s', (_what, report, words) => {
    expect(report).toContain(words);
  });
});
