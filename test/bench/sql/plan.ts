/** Ten indicators, eleven criteria and eleven years, as made up in SQL and in JavaScript alike. */
import { oneItem } from '../../one-item.js';
import type { Observation } from '../../../src/core/model.js';
import { definePlan } from '../../../src/plan/define.js';
import type { Catalogue } from '../../../src/plan/model.js';

export const indicatorCount = 10;
export const years = Array.from({ length: 11 }, (_, i) => 2015 + i);

const text = (en: string): { zh: string; en: string } => ({ zh: en, en });
const indicatorIds = Array.from({ length: indicatorCount }, (_, i) => `indicator-${i}`);
const common = { due: 2025, phrase: '以上' };

const criteria = [
  ...indicatorIds.slice(0, 5).map((indicator) => ({ kind: 'at-least', indicator, value: '70' })),
  ...indicatorIds.slice(5, 8).map((indicator) => ({ kind: 'at-most', indicator, value: '60' })),
  { kind: 'between', indicator: 'indicator-8', min: '50', max: '90' },
  { kind: 'change-from-baseline', indicator: 'indicator-9', changePercent: '10', baselineYear: 2020 },
  { kind: 'trend', indicator: 'indicator-0', direction: 'increase', pace: 'gradual', baselineYear: 2020 },
];

export const plan = definePlan({
  document: { id: 'bench', title: text('Bench') },
  indicators: indicatorIds.map((id) => ({ id, unit: 'percent', polarity: 'higher-is-better', name: text(id) })),
  plans: oneItem(
    text('以上'),
    criteria.map((criterion, i) => ({ id: `c${i}`, ...common, ...criterion })),
  ),
} as never) as never as Catalogue;

/** The observations of an area by indicator. */
export function rowsOf(area: number): ReadonlyMap<string, readonly Observation[]> {
  return new Map(
    indicatorIds.map((indicator, i) => [
      indicator,
      years.map((period, j) => {
        const row = (area * indicatorCount + i) * years.length + j;
        return { indicator, period, value: (40 + ((row * 7919) % 6000) / 100).toFixed(2), area: `area ${area}` };
      }),
    ]),
  );
}
