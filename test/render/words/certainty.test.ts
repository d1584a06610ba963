/** No printer turns a probability or a confidence into certainty: 0% and 100% are never printed for either. */
import { describe, expect, test } from 'vitest';
import { chanceCell } from '../../../src/cli/result-cells.js';
import { fullResult, print, type Assessment, type FullResult } from '../../../src/entries/assessment.js';
import { chartSvg, reportHtml, reportMarkdown } from '../../../src/entries/render.js';
import { fullReportHtml, fullReportMarkdown } from '../../../src/entries/render.js';
import { trajectoryECharts, trajectorySpec } from '../../../src/entries/render.js';
import { explain } from '../../../src/entries/explain.js';
import { explainProjection } from '../../../src/entries/projection.js';
import { backtestLine } from '../../../src/render/lines/series.js';
import { resultSheets } from '../../../src/render/workbook/results.js';
import { assessment, optionsIn, plan } from '../everything.js';
import { sampleAssessment, samplePlan } from '../sample.js';

const county = sampleAssessment();
const shares = [0.0004, 0.0049, 0.0051, 0.9949, 0.9951, 0.9996] as const;

/** Where a text prints 0% or 100%, with the words before it; without the styles of a page. */
function certainties(text: string): readonly string[] {
  const said = text.replaceAll(/<style>[^]*?<\/style>|(?:style|width|height)="[^"]*"/g, '');
  return said.match(/.{0,30}(?<![\d.])(?:0|100)%/g) ?? [];
}

/** The same results, with every probability and every confidence set to a share. */
function withShares<T>(value: T, share: number): T {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    (key === 'probability' || key === 'confidence') && typeof each === 'number' ? share : each,
  ) as T;
}

const resultsOf = (of: Assessment, share: number): readonly FullResult[] =>
  Object.keys(of.results).map((id) => withShares(fullResult(of, id, samplePlan()), share));

describe.each(shares)('a share of %d', (share) => {
  test.each(['zh', 'en'] as const)('stays a share in the reports, %s', (language) => {
    const options = { language, plan: samplePlan() };
    const shared = withShares(county, share);
    const reports = [reportMarkdown, reportHtml, fullReportMarkdown, fullReportHtml].map((write) =>
      write(shared, options),
    );
    for (const text of [...reports, fullReportMarkdown(withShares(assessment, share), optionsIn(language))])
      expect(certainties(text)).toEqual([]);
    expect(reports[0]!.match(share < 0.01 ? /不足1%|under 1%/ : /约99%|about 99%|超过99%|over 99%/)).not.toBeNull();
  });

  test.each(['zh', 'en'] as const)('stays a share in explanations, lines and charts, %s', (language) => {
    const confidence = `${Number((share * 100).toPrecision(6))}%`;
    for (const result of resultsOf(county, share)) {
      const spec = trajectorySpec(result, { language });
      const charts = [JSON.stringify(trajectoryECharts(result, { language })), spec && chartSvg(spec)];
      const { evaluation, projection } = result;
      const texts = [explain(evaluation, language), explainProjection(projection, language)];
      const said = [...texts, ...charts, print(projection, language), chanceCell(projection)].join('\n');
      expect(certainties(said)).toEqual([]);
      const isProjected = projection.status === 'projected' && projection.interval !== null;
      if (isProjected && projection.quantity === 'value') expect(said.includes(confidence)).toBe(true);
    }
    for (const alert of withShares(county, share).alerts) expect(certainties(print(alert, language))).toEqual([]);
  });

  test('stays a share in the workbook of results', () => {
    const [, , warnings] = resultSheets(withShares(assessment, share), { language: 'en', plan });
    const at = warnings!.columns.findIndex(({ head }) => head === 'Probability');
    const figures = warnings!.rows.flatMap((row) => {
      const cell = row[at];
      return cell != null && typeof cell === 'object' ? [cell.figure.toFixed(cell.places)] : [];
    });
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) expect([0, 1]).not.toContain(Number(figure));
  });

  test('stays a share as the coverage of a back-test', () => {
    const scores = { windows: 5000, medianScaledError: null, coverage: share };
    const tested = { method: 'linear', overall: scores, skipped: 0 } as unknown as Parameters<typeof backtestLine>[0];
    expect(certainties(backtestLine(tested, 'en'))).toEqual([]);
  });
});

test.each([
  [0.8, '80%'],
  [0.95, '95%'],
  [0.975, '97.5%'],
  [0.999, '99.9%'],
])('a confidence of %d is named %s wherever it is named', (confidence, named) => {
  const shared = withShares(county, confidence);
  const full = fullReportMarkdown(shared, { language: 'en', plan: samplePlan() });
  expect(/Intervals are approximate, at ([\d.%]+)\. /.exec(full)?.[1]).toBe(named);
  const leaders = reportMarkdown(shared, { language: 'zh', plan: samplePlan() });
  expect(new Set(leaders.match(/[\d.]+%(?=预测区间)/g))).toEqual(new Set([named]));
});
