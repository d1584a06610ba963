/** The annex of parts: the figures by sex, by urban and rural areas, by age, of every indicator that has them. */
import { inPlaces, publishedPlaces } from '../../core/figures.js';
import { headWords } from '../../core/quantity-words.js';
import type { LeadersAnnex } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { categoryText, type Part } from './parts.js';

/** The greatest number of years in the table. */
const mostYears = 6;

/** @internal */
export function partsAnnex({ parts, standings, say, language }: LeadersContext): LeadersAnnex | null {
  const named = standings.flatMap(({ indicator }) => {
    const own = parts.filter((part) => part.indicator === indicator.id);
    return own.length === 0 ? [] : [{ indicator, own }];
  });
  if (named.length === 0) return null;
  const all = named.flatMap(({ own }) => own);
  const years = [...new Set(all.flatMap(({ series }) => series.map(({ period }) => period)))].sort().slice(-mostYears);
  const width = Math.floor(54 / years.length);
  return {
    title: say('分组数据', 'Figures by part'),
    blocks: [
      {
        block: 'table',
        caption: say('按性别、城乡等分组的数据', 'Figures by sex, by urban and rural areas, and others'),
        columns: [
          { head: say('指标（单位）', 'Indicator (unit)'), width: 88 - width * years.length },
          { head: say('分组', 'Part'), width: 12 },
          ...years.map((year) => ({ head: say(`${year}年`, year), width, figures: true as const })),
        ],
        rows: named.flatMap(({ indicator, own }) => {
          const unit = headWords(indicator)[language];
          const name = `${indicator.name[language]}${unit && say(`（${unit}）`, ` (${unit})`)}`;
          const places = publishedPlaces(own.flatMap(({ series }) => series));
          return own.map((part) => [name, categoryText(part.category)[language], ...figuresOf(part, years, places)]);
        }),
      },
    ],
  };
}

function figuresOf({ series }: Part, years: readonly string[], places: number): readonly string[] {
  return years.map((year) => {
    const point = series.find(({ period }) => period === year);
    return point === undefined ? '—' : inPlaces(point.value, places);
  });
}
