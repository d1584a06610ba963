/** The sheet of figures: every figure of an indicator, of the whole and of its parts, with its counts. */
import { decimalPlacesOf } from '../../core/decimal.js';
import { observationStatusLabels } from '../../criteria/words/labels.js';
import { headWords } from '../../core/quantity-words.js';
import { placesFor } from '../leaders/latest-figure.js';
import type { IndicatorStanding } from '../leaders/indicator-standing.js';
import type { LeadersContext } from '../leaders/leaders-context.js';
import { categoryText } from '../leaders/parts.js';
import type { FullResult } from '../../assessment/assessment.js';
import type { Sheet, SheetCell } from './sheet.js';
import { figureCell, observedCell, periodCell } from './cells.js';

/** @internal */
export function figureSheet(context: LeadersContext): Sheet {
  const { say, language, parts, standings } = context;
  const rows = standings.flatMap((standing): SheetCell[][] => {
    const { indicator } = standing;
    const head = [indicator.name[language], headWords(indicator)[language]];
    const places = placesFor(standing);
    const ofWhole = seriesOf(standing).map((observed) => [
      ...head,
      null,
      periodCell(observed.period),
      observedCell(observed, places),
      countCell(observed.numerator),
      countCell(observed.denominator),
      observed.status === undefined ? null : observationStatusLabels[observed.status][language],
      observed.source ?? null,
    ]);
    const ofParts = parts
      .filter((part) => part.indicator === indicator.id)
      .flatMap(({ category, series }) =>
        series.map(({ period, value }) => [
          ...head,
          categoryText(category)[language],
          periodCell(period),
          figureCell(value, decimalPlacesOf(value)),
          ...[null, null, null, null],
        ]),
      );
    return [...ofWhole, ...ofParts];
  });
  return {
    name: say('历年数据', 'Figures'),
    frozenColumns: 1,
    columns: [
      { head: say('指标', 'Indicator'), width: 32 },
      { head: say('单位', 'Unit'), width: 10 },
      { head: say('分组', 'Part'), width: 14 },
      { head: say('年份', 'Year'), width: 9 },
      { head: say('数值', 'Value'), width: 10 },
      { head: say('分子', 'Numerator'), width: 12 },
      { head: say('分母', 'Denominator'), width: 12 },
      { head: say('数据状态', 'Status'), width: 12 },
      { head: say('数据来源', 'Source'), width: 28 },
    ],
    rows: rows.length > 0 ? rows : [[say('没有数据', 'There are no figures'), ...Array<null>(8).fill(null)]],
  };
}

/** The longest series of the criteria of an indicator: one that counts from a base year may begin later. */
function seriesOf({ places }: IndicatorStanding): FullResult['series'] {
  return places.map(({ result }) => result.series).reduce((most, each) => (each.length > most.length ? each : most));
}

function countCell(count: string | undefined): SheetCell {
  return count === undefined ? null : figureCell(count, decimalPlacesOf(count));
}
