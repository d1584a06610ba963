/** Changes since the last assessment: figures reached, first figures and statements are told apart. */
import { expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import type { Evidence } from '../../../src/entries/index.js';
import { reportMarkdown } from '../../../src/entries/render.js';
import { samplePlan } from '../sample.js';

const plan = samplePlan();
const figure = (indicator: string, period: number, value: string): Evidence => ({ indicator, period, value }) as never;
const stated = (period: string, attested: string): Evidence =>
  ({ indicator: 'system', period, attested, assessor: '评估组' }) as never;

function changesIn(language: 'zh' | 'en', before: readonly Evidence[], now: readonly Evidence[]): string {
  const previous = assess(plan as never, before, { asOf: 2023 } as never);
  const assessment = assess(plan as never, [...before, ...now], { asOf: 2024, previous } as never);
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

test.each<[before: string | null, now: string, zh: string, en: string]>([
  [null, 'achieved', '定性要求首次认定即为已实现的有', 'First stated, as achieved (1): '],
  ['partly', 'achieved', '定性要求由其他认定改为已实现的有', 'Now stated as achieved (1): '],
  ['achieved', 'partly', '定性要求由已实现改为其他认定的有', 'No longer stated as achieved (1): '],
])('a statement, %s before and %s now, is no figure that was reached', (before, now, zh, en) => {
  const earlier = before === null ? [] : [stated('2023-12-01', before)];
  const later = [stated('2024-12-01', now)];
  expect(changesIn('zh', earlier, later)).toContain(`相比，${zh}`);
  expect(changesIn('zh', earlier, later)).not.toMatch(/新达到|首次有数据|转为未达到/);
  expect(changesIn('en', earlier, later)).toContain(en);
});
