/** The figures and statements of last year that stand in the blank workbook read back as they were given. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import type { Attestation, Observation, ObservationStatus } from '../../../src/entries/engine.js';
import { blankWorkbook } from '../../../src/entries/render.js';
import { readWorkbook } from '../../../src/entries/workbook.js';
import { observationStatuses } from '../../../src/core/observation-status.js';
import { samplePlan } from '../../render/sample.js';
import { codesOf } from '../show.js';

const languages = ['zh', 'en'] as const;
/** A small plan, since each run reads a whole workbook. */
const plan = samplePlan();
const units = { infants: 'per-1000', coverage: 'percent', deaths: 'per-100000' } as const;
const scales = { infants: 1000, coverage: 100, deaths: 100_000 } as const;
const missing = ['L', 'M', 'O'] as const;

/** A figure with all that it may carry; the counts of a figure with a value agree with it. */
const figure = fc
  .record({
    indicator: fc.constantFrom('infants', 'coverage', 'deaths'),
    period: fc.constantFrom('2019', '2020', '2023', '2024', '2024-06', '2024-12-31'),
    area: fc.constantFrom(undefined, undefined, '竟陵街道', '全省', '农村', '=1+1'),
    disaggregation: fc.constantFrom<Observation['disaggregation']>(
      undefined,
      { urbanisation: 'R' },
      { urbanisation: 'U', age: '0-4' },
      { age: '0-4' },
      { breakdown: '流动人口' },
    ),
    source: fc.constantFrom(undefined, '卫健委年报', '=年报', '抽样调查'),
    status: fc.constantFrom<ObservationStatus | undefined>(undefined, undefined, ...observationStatuses),
    kind: fc.constantFrom('value', 'counts', 'both', 'bound'),
    cases: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ kind, cases, status, area, disaggregation, source, ...key }): Observation => {
    const counts = { numerator: String(cases), denominator: '1000' };
    const value = { value: String((cases * scales[key.indicator]) / 1000) };
    const given = {
      ...(area !== undefined && { area }),
      ...(disaggregation && { disaggregation }),
      ...(source && { source }),
    };
    if ((missing as readonly unknown[]).includes(status)) return { ...key, ...given, value: null, status: status! };
    const figures = {
      value,
      counts,
      both: { ...value, ...counts },
      bound: { ...value, bound: 'at-least' as const },
    }[kind as 'value'];
    return { ...key, ...given, ...(status !== undefined && { status }), ...figures };
  });

const keyOf = ({ indicator, period, area, disaggregation }: Observation): string =>
  JSON.stringify([indicator, String(period), area ?? null, Object.entries(disaggregation ?? {}).sort()]);

/** An observation in the one form that both sides are compared in. */
function canonical({ period, unit, value, ...row }: Observation): object {
  const own = units[row.indicator as keyof typeof units];
  return {
    ...row,
    period: String(period),
    ...(value != null && { value: Number(value), unit: unit ?? own }),
  };
}
const inOrder = (rows: readonly Observation[]): unknown[] =>
  [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(canonical);

describe('figures that are known', () => {
  test.each(languages)(
    'in %s: every part, area, period, count, bound, status and source comes back',
    async (language) => {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(figure, { selector: keyOf, maxLength: 12 }), async (known) => {
          const read = readWorkbook(await blankWorkbook({ language, plan: plan as never, known }), {
            plan,
            suspectedShares: 'keep',
          });
          expect(codesOf(read)).toEqual([]);
          expect(inOrder(read.observations)).toEqual(inOrder(known));
        }),
        { numRuns: 60 },
      );
    },
  );

  test('a value in another unit and one with more digits than a number holds come back', async () => {
    const known: Observation[] = [
      { indicator: 'prenatal-screening-rate', period: 2024, value: '935', unit: 'per-1000' },
      { indicator: 'prenatal-screening-rate', period: 2023, value: '91.234567890123456789', unit: 'percent' },
    ];
    const { observations } = readWorkbook(await blankWorkbook({ language: 'zh', plan: catalogue, known }), {
      plan: catalogue,
    });
    expect(observations).toEqual(expect.arrayContaining(known));
  });
});

describe('statements that are known', () => {
  const known: Attestation[] = [
    { indicator: 'maternity-protection-system', period: '2023', attested: 'not', assessor: '医保局', evidence: '督查' },
    { indicator: 'maternity-protection-system', period: '2024', attested: 'achieved', date: '2025-02-01' },
    { indicator: 'maternity-protection-system', period: '2024', attested: 'partly', area: '竟陵街道' },
  ];
  test.each(languages)('in %s: every statement comes back, with its area', async (language) => {
    const { attestations, problems } = readWorkbook(await blankWorkbook({ language, plan: catalogue, known }), {
      plan: catalogue,
    });
    expect(problems).toEqual([]);
    expect(attestations).toEqual(known.map((row) => ({ ...row, period: Number(row.period) })));
  });
});
