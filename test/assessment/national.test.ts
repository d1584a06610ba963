/**
 * The golden run: China's official figures against Tianmen's thresholds, which is no verdict on Tianmen. A difference
 * is a change of what the library answers: look at every line of it. `npm run update` writes the file anew.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { assess, compareAreas, fullResult, type CriterionResult } from '../../src/entries/assessment.js';
import { catalogue, evaluate, type Observation, type Unit } from '../../src/entries/index.js';

interface Mapping {
  readonly bounds: readonly string[];
  readonly doubled: readonly { readonly name: string; readonly year: string; readonly value: string }[];
  readonly indicatorOf: Readonly<Record<string, string>>;
  readonly unitOf: Readonly<Record<string, Unit>>;
  readonly wholeIs: Readonly<Record<string, string>>;
}

const file = (path: string) => new URL(`../../docs/${path}`, import.meta.url);
const { bounds, doubled, indicatorOf, unitOf, wholeIs } = (await import(
  file('examples/national.mapping.mjs').href
)) as Mapping;

/** Every row of the file; one that the plans have no indicator for keeps its name. */
const rows = parse<Record<string, string>>(readFileSync(file('data/national-official.csv')), {
  columns: true,
  bom: true,
})
  .filter(
    ({ indicator_zh: name, year, value }) =>
      !doubled.some((each) => each.name === name && each.year === year && each.value === value),
  )
  .map((row): Observation => {
    const name = row['indicator_zh']!;
    const part =
      row['disaggregation'] === (wholeIs[name] ?? '') ? {} : { disaggregation: { part: row['disaggregation']! } };
    const bound = bounds.includes(name) ? { bound: 'at-least' as const } : {};
    return {
      indicator: indicatorOf[name] ?? name,
      period: Number(row['year']),
      value: row['value']!,
      unit: unitOf[row['unit']!]!,
      area: row['area']!,
      ...part,
      ...bound,
    };
  });

const national = assess(catalogue, rows, { asOf: 2024, area: 'China' });

function lineOf({
  id,
  evaluation,
  projection,
  baseline,
  previousYear,
  changeOnYear,
  changeOnBaseline,
}: CriterionResult): object {
  return {
    id,
    status: evaluation.status,
    ...('reason' in evaluation && { reason: evaluation.reason }),
    ...('margin' in evaluation && { value: evaluation.observed?.value, margin: evaluation.margin }),
    ...('indication' in evaluation && evaluation.indication && { indication: evaluation.indication.value }),
    outlook: projection.outlook,
    ...(projection.status === 'projected' && { point: projection.point, probability: projection.probability }),
    ...(baseline && { baseline: baseline.value, changeOnBaseline }),
    ...(previousYear && { previousYear: previousYear.value, changeOnYear }),
    ...(projection.warnings.length > 0 && { warnings: projection.warnings.map(({ code }) => code) }),
  };
}

test('golden: what has data, the tallies, the alerts', async () => {
  const { plans, results, alerts } = national;
  const withData = Object.values(results).filter(
    ({ evaluation }) =>
      !('reason' in evaluation) || (evaluation.reason !== 'no-observation' && evaluation.reason !== 'no-attestation'),
  );
  const lines = [
    ...withData.map(lineOf),
    ...plans.flatMap(({ id, targets, criteria, domains }) => [
      { plan: id, targets, criteria },
      ...domains.map((domain) => ({ domain: domain.id, targets: domain.targets, criteria: domain.criteria })),
    ]),
    ...alerts.map(({ criterion, outlook, probability, shortfall, needed }) => ({
      alert: criterion,
      outlook,
      probability,
      shortfall,
      needed,
    })),
  ];
  await expect(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`).toMatchFileSnapshot(
    './national.golden.jsonl',
  );
});

test('every row is judged or listed: names the plans do not have, parts, other areas, later years', () => {
  const { unmatched } = national;
  const reasons = unmatched.map(({ reason }) => reason);
  expect(new Set(reasons)).toEqual(new Set(['unknown-indicator', 'disaggregated', 'other-area', 'after-as-of']));
  for (const { index, evidence, reason } of unmatched) {
    expect(evidence).toEqual(rows[index]);
    expect(reason === 'after-as-of').toBe(
      catalogue.hasIndicator(evidence.indicator!) &&
        reason !== 'disaggregated' &&
        reason !== 'other-area' &&
        Number(evidence.period) > 2024,
    );
    if (reason === 'unknown-indicator') expect(catalogue.hasIndicator(evidence.indicator!)).toBe(false);
  }
  const judged = new Map(Object.values(national.results).map(({ indicator, series }) => [indicator, series.length]));
  const listed = new Set(unmatched.map(({ index }) => index));
  const matched = rows.filter((_row, i) => !listed.has(i));
  expect(matched).toHaveLength([...judged.values()].reduce((sum, length) => sum + length, 0));
});

test('verdicts equal the results of evaluate on the same figures', () => {
  const ofChina = rows.filter(({ indicator }) => catalogue.hasIndicator(indicator!));
  for (const { id, kind } of Object.values(national.results)) {
    const reference = kind === 'compare' ? { reference: [] } : {};
    if (kind !== 'attested')
      expect(fullResult(national, id, catalogue).evaluation).toEqual(
        evaluate(id as never, ofChina, { asOf: 2024, area: 'China', ...reference }),
      );
  }
});

test('达标率 over its three denominators', () => {
  const table = compareAreas([national]);
  expect(table.areas[0]?.targets).toMatchObject({ total: 148, metOfAll: { of: 148 } });
  const { metOfAll, metOfMeasurable, metOfWithData } = table.areas[0]!.criteria;
  expect([metOfAll.of, metOfMeasurable.of]).toEqual([
    catalogue.criteria.length,
    // Neither statements nor levels whose width is a choice.
    catalogue.criteria.filter(
      (criterion) =>
        !['attested', 'about', 'balanced'].includes(criterion.kind) &&
        (criterion.kind !== 'compare' || criterion.relation !== 'about'),
    ).length,
  ]);
  expect(metOfWithData.of).toBe(
    Object.values(national.results).filter(({ evaluation }) =>
      ['met', 'not-met', 'in-progress'].includes(evaluation.status),
    ).length,
  );
});

test('as of 2025 the view is the mid-term one, and is about the milestones', () => {
  const midterm = assess(catalogue, rows, { asOf: 2025, area: 'China', previous: national });
  expect(midterm.view).toBe('midterm');
  expect(
    Object.values(midterm.results)
      .filter(({ inView }) => inView)
      .every(({ due }) => due === 2025),
  ).toBe(true);
  expect(midterm.plans.map(({ inView }) => inView.total).reduce((sum, total) => sum + total, 0)).toBe(
    catalogue.criteria.filter(({ due }) => due === 2025).length,
  );
  const due = new Set(catalogue.criteria.filter(({ due }) => due === 2025).map(({ id }) => id as string));
  const targets = catalogue.plans.flatMap(({ domains }) =>
    domains.flatMap(({ items }) =>
      items.filter(({ type, criteria }) => type === 'target' && criteria.some(({ id }) => due.has(id))),
    ),
  );
  expect(midterm.plans.map(({ targetsInView }) => targetsInView.total).reduce((sum, total) => sum + total, 0)).toBe(
    targets.length,
  );
  expect(midterm.changes?.since).toBe('2024');
});
