/** The texts of cells and heads of the blank workbook, in forms that `readObservations` reads back exactly. */
import { decimalPlacesOf, withMovedPoint } from '../../core/decimal.js';
import type { Indicator, Observation, ObservationStatus } from '../../core/model.js';
import { period } from '../../core/period.js';
import { headWords } from '../../core/quantity-words.js';
import type { Language } from '../../core/text.js';
import type { Unit } from '../../core/units.js';
import { missingStatuses } from '../../criteria/evidence/read-rows.js';
import { observationStatusLabels } from '../../criteria/words/labels.js';
import { writeDisaggregation } from '../../tables/concepts/disaggregation.js';
import { unitName } from '../../tables/concepts/unit-names.js';
import { sayIn } from '../words/words.js';
import type { SheetCell } from './sheet.js';

/** The unit as an office writes it; another unit than that of the indicator, by its name. @internal */
export function unitText(indicator: Indicator, unit: Unit | undefined, language: Language): string {
  if (unit !== undefined && unit !== indicator.unit) return unitName(unit, language);
  if (indicator.unit === 'per-1000' && indicator.measureWord !== undefined)
    return language === 'zh' ? `${indicator.measureWord}/千人` : 'per 1,000';
  return headWords(indicator)[language];
}

const partNames: Readonly<Record<string, Readonly<Record<string, { readonly zh: string; readonly en: string }>>>> = {
  urbanisation: { U: { zh: '城市', en: 'urban' }, R: { zh: '农村', en: 'rural' } },
  sex: { F: { zh: '女', en: 'female' }, M: { zh: '男', en: 'male' } },
};

/** The names of the parts that an office reports most often. @internal */
export function commonParts(language: Language): readonly string[] {
  return Object.values(partNames).flatMap((categories) => Object.values(categories).map((name) => name[language]));
}

/** The part of a figure: 农村, or the codes of all dimensions. Empty for the whole. @internal */
export function partText(disaggregation: Observation['disaggregation'] = {}, language: Language): string {
  const parts = Object.entries(disaggregation);
  const [only] = parts;
  const name = parts.length === 1 ? partNames[only![0]]?.[only![1]] : undefined;
  return name?.[language] ?? writeDisaggregation(parts);
}

/** A number of more digits would change in a workbook. */
const mostDigits = 15;

/** A figure with its bound and its status: 4.0, ≥99, 4.0（初步数）. A plain figure is a number. @internal */
export function figureCell(
  figure: number | string,
  { bound, status }: Pick<Observation, 'bound' | 'status'>,
  language: Language,
): SheetCell {
  const text = typeof figure === 'string' ? figure : withMovedPoint(figure);
  const isNumber = text.replaceAll(/\D/g, '').length <= mostDigits;
  if (bound === undefined && status === undefined && isNumber)
    return { figure: Number(text), places: decimalPlacesOf(text) };
  const sign = { 'at-least': '≥', 'at-most': '≤' } as const;
  return `${bound === undefined ? '' : sign[bound]}${text}${bracketed(status, language)}`;
}

function bracketed(status: ObservationStatus | undefined, language: Language): string {
  if (status === undefined) return '';
  const { zh, en } = observationStatusLabels[status];
  return sayIn(language)(`（${zh}）`, ` (${en})`);
}

/** Why there is no figure; `null` where the status does not say it. @internal */
export function missingCell(status: ObservationStatus | undefined, language: Language): SheetCell {
  return status !== undefined && missingStatuses.has(status) ? observationStatusLabels[status][language] : null;
}

/** A period as the head of a column: 2024年, 2024年6月. @internal */
export function periodHead(input: string, language: Language): string {
  const [year, month, day] = period(input, 'period').text.split('-');
  const zh = [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
  return language === 'zh' ? zh : input;
}
