/** A table across areas, for spreadsheets. */
import { commonStatusLabels, statusLabels } from '../../criteria/words/labels.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { duePeriodOf } from '../../criteria/due.js';
import type { AreaCell, AreaTable } from '../../assessment/compare-areas.js';
import { readResult } from '../../core/results.js';
import { anAreaTable, checkAreaTable, checkWriting, optionRules } from '../checks.js';
import type { Indicator } from '../../core/model.js';
import type { Language } from '../../core/text.js';
import type { Criterion } from '../../criteria/criterion.js';
import { targetOf } from '../../criteria/words/demand.js';
import { csvOf, figure, text, type CsvCell, type CsvOptions } from './csv.js';
import { observedFigure, periodApart, unitText } from '../words/figures.js';
import { sayIn } from '../words/words.js';

/** Options of a table across areas. */
export interface AreaTableOptions extends CsvOptions {
  readonly language: Language;
  /** The catalogue that was assessed. It has the names of indicators and the demands of criteria. */
  readonly plan: {
    /** The criterion with an id. */
    criterion(id: never): Criterion;
    /** The indicator with an id. */
    indicator(id: never): Pick<Indicator, 'name' | 'unit' | 'polarity' | 'measureWord'>;
  };
}

/**
 * A table across areas as CSV (RFC 4180): a row for each criterion with a value in at least one area. For each area,
 * the row has the verdict, the value, the margin, and the period of the value where it ends on another date than the
 * date of the table. An area without a name is called 全域, "whole".
 *
 * Figures are decimals with at most 15 digits. A bound is a text, `≥ 99`. A text that a spreadsheet would read as a
 * formula gets an apostrophe before it.
 *
 * @param table - What `compareAreas` returned.
 * @throws {@link IndicatorError} `BAD_OPTION` for a delimiter that is not one character, or that could be part of the
 *   data.
 * @example
 * const rows = [
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '4.1', area: 'East' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '6.3', area: 'West' },
 * ];
 * const table = compareAreas(assessAreas(catalogue, rows, { asOf: 2024 }));
 * const csv = areaTableCsv(table, { language: 'en', plan: catalogue, delimiter: ';' });
 * const cells = csv.split('\r\n')[1]!.split(';');
 * cells.slice(1, 4); //=> ['Infant mortality rate', '"at most 6 per 1,000"', '2025']
 * cells.slice(5); //=> ['met', '4.1', '', '1.9', 'not met yet', '6.3', '', '-0.3']
 */
export function areaTableCsv(table: AreaTable, options: AreaTableOptions): string {
  checkWriting(options, optionRules.csv, ['language', 'plan']);
  checkAreaTable(table);
  return readResult('table', anAreaTable, () => csvOfTable(table, options));
}

function csvOfTable({ asOf, areas, rows }: AreaTable, options: AreaTableOptions): string {
  const { language, plan } = options;
  const say = sayIn(language);
  const heads = [
    say('要求编号', 'criterion'),
    say('指标', 'indicator'),
    say('目标', 'target'),
    say('目标年', 'due'),
    say('单位', 'unit'),
  ];
  const ofArea = areas.flatMap(({ area }) =>
    [say('判定', 'verdict'), say('数值', 'value'), say('期间', 'period'), say('与目标值之差', 'margin')].map(
      (head) => `${area ?? say('全域', 'whole')} ${head}`,
    ),
  );
  const body = rows
    .filter(({ cells }) => cells.some(({ value }) => value !== null))
    .map(({ criterion: id, indicator, cells }) => {
      const criterion = plan.criterion(id as never);
      const { name, ...quantity } = plan.indicator(indicator as never);
      const labels = mannerOf(criterion) === 'threshold' ? statusLabels : commonStatusLabels;
      return [
        ...[id, name[language], targetOf(criterion, quantity)[language]].map(text),
        figure(duePeriodOf(criterion)),
        text(unitText(quantity, language)),
        ...cells.flatMap((cell) => [
          text(labels[cell.status][language]),
          valueCell(cell),
          text(periodApart(cell.period, asOf)),
          figure(cell.margin),
        ]),
      ];
    });
  return csvOf([[...heads, ...ofArea].map(text), ...body], options);
}

function valueCell({ value, bound }: AreaCell): CsvCell {
  return value === null || bound === undefined ? figure(value) : text(observedFigure({ value, bound }));
}
