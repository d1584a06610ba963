/** What the sheets of the blank workbook share: indicators, units, years, and the figures that are known. */
import { decimalPlacesOf } from '../../core/decimal.js';
import type { Indicator, Observation } from '../../core/model.js';
import { headWords } from '../../core/quantity-words.js';
import type { Language } from '../../core/text.js';
import type { Criterion } from '../../criteria/criterion.js';
import type { PlanYears } from '../../plan/model.js';
import type { Say } from '../words/words.js';
import type { BlankOptions } from './blank-options.js';
import type { Sheet, SheetCell } from './sheets.js';

/** An indicator with its criteria, and the domain that first needs it. @internal */
export interface Wanted {
  readonly indicator: Indicator;
  readonly criteria: readonly Criterion[];
  readonly domain: string;
  readonly years: PlanYears;
}

/** The years with a column: from the base year to the end of the plan, or to the year asked for. @internal */
export function yearsToFill(wanted: readonly Wanted[], { until }: BlankOptions): readonly number[] {
  const first = Math.min(...wanted.map(({ years }) => years.baseline));
  const last = until ?? Math.max(...wanted.map(({ years }) => years.end));
  return Array.from({ length: last - first + 1 }, (_each, i) => first + i);
}

/** The columns of years. @internal */
export function yearColumns(years: readonly number[], say: Say): Sheet['columns'] {
  return years.map((year) => ({ head: say(`${year}年`, String(year)), width: 10 }));
}

/** The unit as an office writes it, in a form that `readObservations` can read. @internal */
export function unitOf(indicator: Indicator, language: Language): string {
  if (indicator.unit === 'per-1000' && indicator.measureWord !== undefined)
    return language === 'zh' ? `${indicator.measureWord}/千人` : 'per 1,000';
  return headWords(indicator)[language];
}

/** The figure that is known for a year and an area; without an area, that of the whole. @internal */
export function knownFigure(
  indicator: Indicator,
  year: number,
  area: string | undefined,
  { known = [] }: BlankOptions,
): SheetCell {
  const found = known.find(
    (row): row is Observation =>
      'value' in row &&
      row.indicator === indicator.id &&
      String(row.period) === String(year) &&
      row.area === area &&
      row.disaggregation === undefined,
  );
  if (found?.value == null) return null;
  const text = String(found.value);
  if (found.bound !== undefined) return `${found.bound === 'at-least' ? '≥' : '≤'}${text}`;
  return { figure: Number(text), places: decimalPlacesOf(text) };
}
