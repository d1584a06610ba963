/** Several areas side by side, as a table for spreadsheets. */
import Papa from 'papaparse';
import { compareAreas, type Assessment } from '../assessment.js';
import type { Language } from '../core/text.js';
import { spreadsheetText } from '../render/escape.js';
import { unitText } from '../render/figures.js';
import { statusText } from '../render/words.js';
import { demandText } from './criterion-line.js';
import type { AnyCatalogue } from './plan.js';

/** CSV (RFC 4180): a row for each criterion with a value in some area; for each area its verdict, value and margin. */
export function acrossAreas(assessments: Iterable<Assessment>, plan: AnyCatalogue, language: Language, bom: boolean): string {
  const zh = language === 'zh';
  const { areas, rows } = compareAreas(assessments);
  const names = areas.map(({ area }) => area ?? (zh ? '全域' : 'whole'));
  const heads = zh ? ['要求编号', '指标', '目标', '到期', '单位'] : ['criterion', 'indicator', 'target', 'due', 'unit'];
  const perArea = zh ? ['判定', '数值', '余量'] : ['verdict', 'value', 'margin'];
  const body = rows
    .filter(({ cells }) => cells.some(({ value }) => value !== null))
    .map(({ criterion: id, indicator, cells }) => {
      const criterion = plan.criterion(id);
      const { name, unit } = plan.indicator(indicator);
      const texts = [id, name[language], demandText(criterion, language), String(criterion.due), unitText(unit, language)].map(spreadsheetText);
      // Figures stand as they are, so that a negative one stays a number.
      return [...texts, ...cells.flatMap(({ status, value, margin }) => [statusText[status][language], value ?? '', margin ?? ''])];
    });
  const table = [[...heads, ...names.flatMap((name) => perArea.map((head) => spreadsheetText(`${name} ${head}`)))], ...body];
  return `${bom ? '\uFEFF' : ''}${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}
