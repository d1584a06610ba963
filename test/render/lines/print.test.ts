/** Which results print as a line, in which language, and what does not. */
import { describe, expect, test } from 'vitest';
import { compareAssessments, fullResult, print } from '../../../src/entries/assessment.js';
import { backtest, classifyProgress, forecast } from '../../../src/entries/projection.js';
import { assessCounty, county, series } from '../../assessment/county.js';

const assessment = assessCounty(series('coverage', { 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 }));
const result = assessment.results['coverage@2030']!;

describe('what an assessment keeps prints without its subject, and made whole with it', () => {
  test('a verdict', () => {
    expect(print(result.evaluation)).toBe('in-progress: 94 percent (2024), limit ≥95, margin -1');
    const { evaluation } = fullResult(assessment, 'coverage@2030', county);
    expect(print(evaluation)).toBe('in-progress: coverage 94 percent (2024), limit ≥95 by 2030, margin -1');
    expect(print(assessment.results['gap@2030']!.evaluation)).toBe('insufficient-data (no-observation)');
  });
  test('a projection', () => {
    expect(print(result.projection)).toMatch(/^\S+: expected 9\d\.\d+ percent \(.+\) in 2030, limit ≥95, probability/);
    expect(print(fullResult(assessment, 'coverage@2030', county).projection)).toMatch(/^\S+: coverage expected 9/);
    expect(print(assessment.results['gap@2030']!.projection)).toBe('unknown (no-observation)');
  });
});

describe('of a plain series', () => {
  const rising = [60, 61, 62.5, 63, 64].map((value, i) => ({ year: 2016 + i, value }));
  const years = { direction: 'increase', baselineYear: 2016, targetYear: 2030 } as const;
  test.each<[string, object, string | RegExp]>([
    ['a forecast', forecast(rising, { to: 2022 }), /^forecast: 6\d\.\d+ in 2022 \(6[\d.]+ to 6[\d.]+\)$/],
    ['without an interval', forecast(rising.slice(3), { to: 2022, method: 'naive' }), /^forecast: 64 in 2022$/],
    ['of a year observed', forecast(rising, { to: 2020 }), 'forecast: that year is observed already'],
    ['none', forecast([], { to: 2022 }), 'no forecast (too-few-points)'],
    [
      'a classification',
      classifyProgress(rising, { scheme: 'sdsn', target: 90, ...years }),
      /^sdsn: \S.*, 2016 to 2020$/,
    ],
    [
      'no classification',
      classifyProgress([], { scheme: 'sdsn', target: 90, ...years }),
      'sdsn: not classified (no-observation)',
    ],
    ['a back-test of nothing', backtest([]), 'default: 0 windows'],
    [
      'a back-test',
      backtest([{ values: Array.from({ length: 20 }, (_year, i) => ({ year: 2000 + i, value: 50 + i })) }], {
        method: 'linear',
      }),
      /^linear: 6 windows, median scaled error 0$/,
    ],
  ])('%s', (_what, value, line) => {
    expect(print(value)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

test('what changed is counted', () => {
  expect(print(compareAssessments(assessment, assessment))).toBe(
    'since 2024: 0 newly met, 0 lost, 0 no longer known, 0 newly at risk, 0 recovered',
  );
});

describe('what is no result is a mistake', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'met'],
    ['a list', [result]],
    ['an empty object', {}],
    ['a status of something else', { status: 'ok', readings: [], warnings: [] }],
  ])('%s', (_what, value) => {
    expect(() => print(value as never)).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
  test('so is another language', () => {
    expect(() => print(result, 'fr' as never)).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});
