/** The charts that are drawn in these tests: each kind, of everything it can show. */
import {
  assessAreas,
  compareAreas,
  fullResult,
  type AreaTable,
  type FullResult,
} from '../../../src/entries/assessment.js';
import type { Evidence } from '../../../src/entries/index.js';
import { domainOverviewSpec, heatmapSpec, trajectorySpec, type ChartSpec } from '../../../src/entries/render.js';
import { sampleAssessment, sampleEvidence, samplePlan } from '../sample.js';

export const plan = samplePlan();

/** The sample with figures that are bounds, and a month. */
const more: readonly Evidence[] = [
  { indicator: 'coverage', period: 2018, value: '79.5', bound: 'at-most' },
  { indicator: 'coverage', period: 2023, value: '88.9', bound: 'at-least' },
];
export const assessment = sampleAssessment(undefined, {}, more);
export const resultOf = (id: string): FullResult => fullResult(assessment, id, plan);

/** A table across areas, of the sample's figures; each area has one per mille less than the one before. */
export function areaTable(names: readonly string[]): AreaTable {
  const rows = names.flatMap((area, i) =>
    sampleEvidence()
      .filter((row) => row.area === undefined)
      .map((row) => ({
        ...row,
        area,
        ...('value' in row && row.indicator === 'infants' && { value: `${7 - (i % 10) / 2}` }),
      })),
  );
  return compareAreas(assessAreas(plan as never, rows, { asOf: 2024 }));
}
export const few = areaTable(['东乡', '西乡', 'Long Name of a Township']);
export const many = areaTable(Array.from({ length: 18 }, (_, i) => `示例乡镇第${i + 1}号`));

export interface Style {
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width?: number;
}

/** The criteria whose course is drawn, by what it shows. */
export const courses = {
  'at most, with milestones': 'infants@2030',
  'of few cases': 'deaths@2025',
  'at least, with bounds': 'coverage@2030',
  'about a level': 'employed@2030',
  'of a relative change': 'screens@2030',
  'to be held': 'retention@2030',
  'of a gap': 'gap@2030',
  'of a difference': 'delegates@2030',
  'of every unit': 'nurses@2030',
} as const;

/** Every chart by name. */
export function chartsOf(style: Style): readonly (readonly [name: string, spec: ChartSpec])[] {
  const { width, ...look } = style;
  const sized = width === undefined ? look : style;
  return [
    ...Object.entries(courses).map(([name, id]) => [`course ${name}`, trajectorySpec(resultOf(id), sized)!] as const),
    ['overview of targets', domainOverviewSpec(assessment, sized)],
    ['overview of criteria', domainOverviewSpec(assessment, { ...sized, count: 'criteria' })],
    ['heat map of few areas', heatmapSpec(few, { ...look, plan })!],
    [
      'heat map of many areas',
      heatmapSpec(many, { ...look, plan, by: 'outlook', criteria: ['deaths@2025', 'coverage@2030'] })!,
    ],
  ];
}
