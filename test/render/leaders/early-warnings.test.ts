/** One count of early warnings: the report for leaders and the full report name the same number of indicators. */
import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import { fullReportMarkdown, reportMarkdown, type ReportOptions } from '../../../src/entries/render.js';
import { city } from '../city.js';
import * as everything from '../everything.js';
import { nationalAssessment } from '../national.js';
import { sampleAssessment, samplePlan } from '../sample.js';

const one = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? NaN);
type Case = readonly [name: string, assessment: Assessment, plan: ReportOptions['plan'], count: number];

describe.each<Case>([
  ['the national series', nationalAssessment(), catalogue, 10],
  ['a made-up city', city, catalogue, 60],
  ['a made-up plan', everything.assessment, everything.plan, 5],
  ['a county', sampleAssessment(), samplePlan(), 3],
])('%s', (_name, assessment, plan, count) => {
  test('in Chinese', () => {
    const options = { language: 'zh', plan } as const;
    expect(one(reportMarkdown(assessment, options), /^对(\d+)项指标提出预警/mu)).toBe(count);
    expect(one(fullReportMarkdown(assessment, options), /其中对(\d+)项指标提出预警。$/mu)).toBe(count);
  });
  test('in English', () => {
    const options = { language: 'en', plan } as const;
    expect(one(reportMarkdown(assessment, options), /^Early warnings are raised for (\d+) indicator/mu)).toBe(count);
    const full = /Early warnings are raised for (\d+) of the indicators\.$/mu;
    expect(one(fullReportMarkdown(assessment, options), full)).toBe(count);
  });
});

test('the alerts of the full report add up, and where nothing is ahead no indicator is warned of', () => {
  const plan = samplePlan();
  const options = { language: 'zh', plan } as const;
  const text = fullReportMarkdown(sampleAssessment(), options);
  const [, all, kinds] = /^共(\d+)项目标要求，涉及\d+项指标：(.*?)；按紧急程度/mu.exec(text)!;
  const counts = [...kinds!.matchAll(/(\d+)项/gu)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(all));
  const late = assess(plan, [{ indicator: 'coverage', period: 2030, value: '80' }], { asOf: 2031 });
  expect(fullReportMarkdown(late, options)).toContain('其中对指标均未提出预警。');
  expect(reportMarkdown(late, options)).not.toContain('提出预警');
});
