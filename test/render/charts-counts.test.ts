/** Charts and tables of the report where few cases stand behind a rate: the cases beside the figures. */
import { describe, expect, test } from 'vitest';
import { assess, assessAreas, fullResult, type Assessment } from '../../src/entries/assessment.js';
import type { Evidence } from '../../src/entries/engine.js';
import { catalogue } from '../../src/entries/index.js';
import { fullReportMarkdown, reportMarkdown, trajectorySpec } from '../../src/entries/render.js';

const id = 'women.health.target.2/maternal-mortality-ratio@2030';
const evidence = (deaths: readonly number[], births: number, withCounts = true): Evidence[] =>
  deaths.map((numerator, i) => ({
    indicator: 'maternal-mortality-ratio',
    period: 2025 - deaths.length + i,
    ...(withCounts ? { numerator, denominator: births } : { value: ((numerator / births) * 1e5).toFixed(2) }),
  }));
const assessed = (rows: readonly Evidence[]) => assess(catalogue, rows, { asOf: 2024 });
const few = assessed(evidence([0, 1, 0, 2, 0, 1, 1, 0, 1, 1], 7200));

/** Every text of a chart's data. */
function labelsOf(assessment: Assessment, language: 'zh' | 'en'): string[] {
  const spec = trajectorySpec(fullResult(assessment, id, catalogue), { language })!;
  const found: string[] = [];
  JSON.stringify(spec, (_key, value: unknown) => {
    if (typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

describe('a trajectory of few cases', () => {
  test.each([
    ['zh', ['13.89（1例）', '0（0例）', '11.39（0～2例）']],
    ['en', ['13.89 (1 case)', '0 (0 cases)', '11.39 (0 to 2 cases)']],
  ] as const)('has the cases of each year beside its rate, and those to come (%s)', (language, wanted) => {
    const labels = labelsOf(few, language).join('\n');
    for (const each of wanted) expect(labels).toContain(each);
  });
  test.each<[string, readonly Evidence[]]>([
    ['figures without counts', evidence([0, 1, 0, 2, 0, 1, 1, 0, 1, 1], 7200, false)],
    ['many cases', evidence([700, 720, 690, 705, 710, 715], 7_000_000)],
  ])('%s have no cases beside them', (_what, rows) => {
    for (const language of ['zh', 'en'] as const)
      expect(labelsOf(assessed(rows), language).join('\n')).not.toMatch(/\d例| cases?\)/);
  });
});

test('the report says the cases to come beside the expected rate', () => {
  expect(fullReportMarkdown(few, { language: 'zh', plan: catalogue })).toContain('0～2例');
  expect(fullReportMarkdown(few, { language: 'en', plan: catalogue })).toContain('0 to 2 cases');
});

describe('strength borrowed is named in the reports', () => {
  const infants = (area: string, deaths: readonly number[]): Evidence[] =>
    deaths.map((numerator, i) => ({
      indicator: 'infant-mortality-rate',
      period: 2020 + i,
      area,
      numerator,
      denominator: 900,
    }));
  const rows = [
    ...infants('东乡', [6, 5, 6, 7, 6]),
    ...infants('西乡', [4, 5, 6, 5, 4]),
    ...infants('南乡', [5, 6, 4, 5, 5]),
  ];
  const [first] = assessAreas(catalogue, rows, { asOf: 2024, projection: { pooling: 'areas' } });
  const reference = [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.5' }];
  const guided = assess(catalogue, rows.slice(0, 5), { asOf: 2024, projection: { reference } });
  const [alone] = assessAreas(catalogue, rows, { asOf: 2024 });
  test.each([
    ['other areas', first!, '结合其余2个地区的水平', 'with the level of 2 other areas as a guide'],
    ['a reference', guided, '结合上级地区同一指标的水平', 'with the level of the reference area as a guide'],
  ])('%s', (_who, assessment, zh, en) => {
    for (const report of [reportMarkdown, fullReportMarkdown]) {
      expect(report(assessment, { language: 'zh', plan: catalogue })).toContain(zh);
      expect(report(assessment, { language: 'en', plan: catalogue })).toContain(en);
    }
  });
  test('and nothing where none was asked for', () => {
    for (const report of [reportMarkdown, fullReportMarkdown]) {
      expect(report(alone!, { language: 'zh', plan: catalogue })).not.toMatch(/结合其余|结合上级/);
      expect(report(alone!, { language: 'en', plan: catalogue })).not.toContain('with the level of');
    }
  });
});
