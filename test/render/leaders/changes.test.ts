/** Changes since the last assessment: figures reached, first figures and statements are told apart. */
import { expect, test } from 'vitest';
import { assess, type Assessment } from '../../../src/entries/assessment.js';
import { catalogue, type Evidence } from '../../../src/entries/index.js';
import { reportMarkdown } from '../../../src/entries/render.js';
import { samplePlan } from '../sample.js';

const plan = samplePlan();
const figure = (indicator: string, period: number, value: string): Evidence => ({ indicator, period, value }) as never;
const stated = (period: string, attested: string): Evidence =>
  ({ indicator: 'system', period, attested, assessor: '评估组' }) as never;

const changed = (before: readonly Evidence[], now: readonly Evidence[], asOf = 2024): Assessment => {
  const previous = assess(plan as never, before, { asOf: asOf - 1 } as never);
  return assess(plan as never, [...before, ...now], { asOf, previous } as never);
};

function changesIn(language: 'zh' | 'en', before: readonly Evidence[], now: readonly Evidence[], asOf = 2024): string {
  const assessment = changed(before, now, asOf);
  const text = reportMarkdown(assessment, { language, plan });
  return text.split('\n').find((line) => /评价相比|Changes since/.test(line))!;
}

test('a level that was missed before and one without figures before are not reached alike', () => {
  const before = [figure('coverage', 2023, '80.0')];
  const now = [figure('coverage', 2024, '96.0'), figure('infants', 2024, '3.0')];
  expect(changesIn('zh', before, now)).toContain(
    '新达到目标值或符合要求的有产前筛查率；首次有数据可评价且已达到的有婴儿死亡率。',
  );
  expect(changesIn('en', before, now)).toContain(
    'Newly met (1): Prenatal screening rate. Met by the first figures (1): Infant mortality rate.',
  );
});

test('a level that is not reached by the first figures, and one not reached in its due year, are told', () => {
  const before = [figure('deaths', 2024, '15.00')];
  const now = [figure('deaths', 2025, '15.00'), figure('coverage', 2025, '80.0')];
  expect(changesIn('zh', before, now, 2025)).toContain(
    '首次有数据可评价且未达到的有产前筛查率；到目标年仍未达到的有孕产妇死亡率。',
  );
  expect(changesIn('en', before, now, 2025)).toContain(
    'Not met by the first figures (1): Prenatal screening rate. Due and not met (1): Maternal mortality ratio.',
  );
});

test('what is met now and was at risk is named once', () => {
  const before = ['90.0', '91.0', '91.5', '92.0'].map((value, i) => figure('coverage', 2020 + i, value));
  const now = [figure('coverage', 2024, '96.0')];
  const { newlyMet, recovered } = changed(before, now).changes!;
  expect([newlyMet, recovered]).toEqual([['coverage@2030'], ['coverage@2030']]);
  expect(changesIn('zh', before, now)).toMatch(/相比，新达到目标值或符合要求的有产前筛查率。$/);
});

test('of few cases no course is told, and no change of it', () => {
  const births = [8120, 7560, 6980, 6310, 6150, 5980];
  const rows = [1, 1, 0, 1, 0, 0].map((numerator, i) => {
    const [period, denominator] = [2020 + i, births[i]!];
    return { indicator: 'maternal-mortality-ratio' as const, period, numerator, denominator };
  });
  const previous = assess(catalogue, rows.slice(0, -1), { asOf: 2024 });
  const assessment = assess(catalogue, rows, { asOf: 2025, previous });
  expect(assessment.changes!.recovered.join()).toContain('/maternal-mortality-ratio@');
  expect(reportMarkdown(assessment, { language: 'zh', plan: catalogue })).not.toContain('达标风险解除');
});

test.each<[before: string | null, now: string, zh: string, en: string]>([
  [null, 'achieved', '首次认定为已实现', 'First stated as achieved (1): '],
  [null, 'partly', '首次认定为部分实现', 'First stated as partly achieved (1): '],
  [null, 'not', '首次认定为未实现', 'First stated as not achieved (1): '],
  ['partly', 'achieved', '由部分实现或未实现改为已实现', 'Statement changed to achieved (1): '],
  ['achieved', 'partly', '由已实现改为部分实现', 'Statement changed from achieved to partly achieved (1): '],
  ['achieved', 'not', '由已实现改为未实现', 'Statement changed from achieved to not achieved (1): '],
])('a statement, %s before and %s now, is told as what it says, and is no figure', (before, now, zh, en) => {
  const earlier = before === null ? [] : [stated('2023-12-01', before)];
  const later = [stated('2024-12-01', now)];
  expect(changesIn('zh', earlier, later)).toContain(`相比，定性要求${zh}的有`);
  expect(changesIn('zh', earlier, later)).not.toMatch(/新达到|首次有数据|转为未达到|；/);
  expect(changesIn('en', earlier, later)).toContain(en);
});
