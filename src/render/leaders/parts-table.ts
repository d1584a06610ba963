/** A table of the parts of an indicator, for parts with figures of more than one year. */
import { inPlaces } from '../../core/figures.js';
import { headWords } from '../../core/quantity-words.js';
import type { Say } from '../words/words.js';
import type { LeadersTable } from './document.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { categoryText, type Part } from './parts.js';

/** The greatest number of years in a table. */
const mostYears = 6;

/** @internal */
export function tableOfParts(
  { indicator }: IndicatorStanding,
  parts: readonly Part[],
  places: number,
  say: Say,
): LeadersTable | null {
  const own = parts.filter((part) => part.indicator === indicator.id);
  const years = [...new Set(own.flatMap(({ series }) => series.map(({ period }) => period)))].sort().slice(-mostYears);
  if (own.length < 2 || years.length < 2) return null;
  const unit = headWords(indicator);
  const width = Math.floor(76 / years.length);
  return {
    block: 'table',
    caption: say(`${indicator.name.zh}分组数据（${unit.zh}）`, `${indicator.name.en} by part (${unit.en})`),
    columns: [
      { head: say('分组', 'Part'), width: 100 - width * years.length },
      ...years.map((year) => ({ head: say(`${year}年`, year), width, figures: true as const })),
    ],
    rows: own.map(({ category, series }) => [
      say(categoryText(category).zh, categoryText(category).en),
      ...years.map((year) => {
        const point = series.find(({ period }) => period === year);
        return point === undefined ? '—' : inPlaces(point.value, places);
      }),
    ]),
  };
}
