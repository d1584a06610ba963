/** Assessments the tests render: the national figures against Tianmen's plans. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { assess } from '../../src/entries/assessment.js';
import type { Assessment, AssessOptions } from '../../src/entries/assessment.js';
// @ts-expect-error -- the programs of the guides have no types
import * as mapping from '../../docs/examples/national.mapping.mjs';
import { catalogue, type Attestation, type Observation, type TianmenIds, type Unit } from '../../src/entries/index.js';

interface Row {
  readonly indicator_zh: string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
  readonly area: string;
  readonly disaggregation: string;
  readonly source_title: string;
}

const { bounds, doubled, indicatorOf, unitOf, wholeIs } = mapping as {
  readonly bounds: readonly string[];
  readonly doubled: readonly { readonly name: string; readonly year: string; readonly value: string }[];
  readonly indicatorOf: Readonly<Record<string, string>>;
  readonly unitOf: Readonly<Record<string, Unit>>;
  readonly wholeIs: Readonly<Record<string, string>>;
};

function nationalRows(): readonly Row[] {
  return parse<Row>(readFileSync(new URL('../../docs/data/national-official.csv', import.meta.url)), {
    columns: true,
    bom: true,
  });
}

/** National official figures, as observations. */
export function nationalFigures(): Observation[] {
  return nationalRows().flatMap(
    ({ indicator_zh: name, year, value, unit, area, disaggregation, source_title: source }) => {
      const indicator = indicatorOf[name];
      if (indicator === undefined || area !== 'China' || disaggregation !== (wholeIs[name] ?? '')) return [];
      if (doubled.some((each) => each.name === name && each.year === year && each.value === value)) return [];
      return [
        {
          indicator,
          period: Number(year),
          value,
          unit: unitOf[unit]!,
          source,
          ...(bounds.includes(name) && { bound: 'at-least' as const }),
        },
      ];
    },
  );
}

/** The parts of national figures by urban and rural areas. */
export function nationalParts(): Observation[] {
  const codes: Readonly<Record<string, string>> = { urban: 'U', rural: 'R' };
  return nationalRows().flatMap(({ indicator_zh: name, year, value, unit, area, disaggregation }) => {
    const [indicator, category] = [indicatorOf[name], codes[disaggregation]];
    if (indicator === undefined || category === undefined || area !== 'China') return [];
    return [
      { indicator, period: Number(year), value, unit: unitOf[unit]!, disaggregation: { urbanisation: category } },
    ];
  });
}

/** Statements made up for the tests: they say nothing of Tianmen. */
export const statements: readonly Attestation[] = catalogue.criteria
  .filter(({ kind }) => kind === 'attested')
  .slice(0, 6)
  .map(({ indicator }, i) => ({
    indicator,
    period: '2024-12-20',
    attested: (['achieved', 'partly', 'not'] as const)[i % 3]!,
    assessor: '评估组（示例）',
    ...(i % 2 === 0 && { evidence: '示例材料：专项督查报告（2024）' }),
  }));

/** National figures and made-up statements against both plans. */
export function nationalAssessment(
  options: Partial<AssessOptions<TianmenIds>> = {},
  more: readonly Observation[] = [],
): Assessment {
  return assess(catalogue, [...nationalFigures(), ...more], { asOf: 2024, attestations: statements, ...options });
}
