/** The ranking of areas as a table: few areas side by side, of many the best and the worst. */
import type { AreaTable } from '../../assessment/compare-areas.js';
import { publishedPlaces } from '../../core/figures.js';
import type { Indicator } from '../../core/model.js';
import { headWords } from '../../core/quantity-words.js';
import type { Language } from '../../core/text.js';
import { observedFigure, periodApart, periodText } from '../words/figures.js';
import type { Say } from '../words/words.js';
import { areaRows, mostAreasInRows } from './area-rows.js';
import { someUnits } from './names.js';
import type { LeadersBlock, LeadersTable } from './document.js';
import type { AreaRanking, RankedFigure } from './ranking.js';

/** The greatest number of areas that stand side by side on a page. @internal */
export const mostAreasInColumns = 6;

/** What a row needs to know. */
interface RankingContext {
  readonly asOf: string;
  readonly language: Language;
  readonly say: Say;
  readonly plan: { indicator(id: string): Indicator };
}

/** The name of an area; an area without a name is the whole. @internal */
export function nameOf(area: string | null, say: Say): string {
  return area ?? say('全域', 'whole');
}

/** @internal */
export function rankingBlocks(
  rankings: readonly AreaRanking[],
  { areas, asOf }: AreaTable,
  { plan, language }: Pick<RankingContext, 'plan' | 'language'>,
  say: Say,
): readonly LeadersBlock[] {
  if (rankings.length === 0) {
    const text = say(
      '没有两个以上地区都有数据的指标，不排位次。',
      'No indicator has figures of two areas, so none is ranked.',
    );
    return [{ block: 'paragraph', text }];
  }
  const context = { asOf, language, say, plan };
  const names = areas.map(({ area }) => area);
  const note = noteOf(rankings, say);
  if (names.length <= mostAreasInColumns) return [{ ...sideBySide(rankings, names, context), note }];
  const ends = { ...bestAndWorst(rankings, context), note };
  if (names.length > mostAreasInRows) return [ends];
  const columns = rankings.map((ranking) => ({
    head: headOf(ranking, context),
    cells: names.map((name) => cellOf(ranking, name)),
  }));
  const areaNames = names.map((name) => nameOf(name, say));
  return [ends, ...areaRows(say('各地区数据和位次', 'Figures and ranks by area'), areaNames, columns, note, say)];
}

function sideBySide(
  rankings: readonly AreaRanking[],
  names: readonly (string | null)[],
  context: RankingContext,
): LeadersTable {
  const { say } = context;
  const width = Math.floor(66 / names.length);
  return {
    block: 'table',
    caption: say('各指标数据和位次', 'Figures and ranks'),
    columns: [
      { head: say('指标（单位）', 'Indicator (unit)'), width: 100 - width * names.length },
      ...names.map((name) => ({ head: nameOf(name, say), width, figures: true as const })),
    ],
    rows: rankings.map((ranking) => [headOf(ranking, context), ...names.map((name) => cellOf(ranking, name))]),
  };
}

/** The number of areas named at each end. */
const atEachEnd = 3;

function bestAndWorst(rankings: readonly AreaRanking[], context: RankingContext): LeadersTable {
  const { say } = context;
  const hasApart = rankings.some(({ apart }) => apart.length > 0);
  return {
    block: 'table',
    caption: say('各指标位次靠前和靠后的地区', 'The best and the worst areas by indicator'),
    columns: [
      { head: say('指标（单位）', 'Indicator (unit)'), width: hasApart ? 24 : 28 },
      { head: say('位次靠前', 'Best'), width: hasApart ? 21 : 26 },
      { head: say('位次靠后', 'Worst'), width: hasApart ? 21 : 27 },
      ...(hasApart ? [{ head: say('有数据未排位', 'Not ranked'), width: 15 }] : []),
      { head: say('排位数', 'Ranked'), width: 9, figures: true },
      { head: say('未报', 'No figure'), width: 10, figures: true },
    ],
    rows: rankings.map((ranking) => {
      const { ranked, missing } = ranking;
      const groups = rankGroups(ranking);
      const best = endOf(groups);
      const worst = endOf(groups.slice(best.length).reverse()).reverse();
      const [first, last] = [best, worst].map((end) =>
        end.map((group) => groupText(group, ranking, say)).join(say('；', '; ')),
      );
      return [
        headOf(ranking, context),
        first || '—',
        last || '—',
        ...(hasApart ? [apartCell(ranking, say)] : []),
        String(ranked.length),
        String(missing.length),
      ];
    }),
  };
}

/** The areas that have only an older figure or a bound: the first ones with it, the others counted. */
function apartCell(ranking: AreaRanking, say: Say): string {
  const areas = ranking.apart.map(({ area }) => `${nameOf(area, say)} ${cellOf(ranking, area)}`);
  return areas.length === 0 ? '—' : someUnits(areas, say);
}

type Ranked = AreaRanking['ranked'][number];

/** The areas that share a rank, the best first. */
function rankGroups({ ranked }: AreaRanking): readonly (readonly Ranked[])[] {
  const ranks = [...new Set(ranked.map(({ rank }) => rank))];
  return ranks.map((rank) => ranked.filter((each) => each.rank === rank));
}

/** The first ranks that together have as many areas as are named at each end. */
function endOf(groups: readonly (readonly Ranked[])[]): (readonly Ranked[])[] {
  let count = 0;
  return groups.filter((group) => {
    const isTold = count < atEachEnd;
    count += group.length;
    return isTold;
  });
}

/** 东镇 95.0 (1)、西镇 94.2 (2); of many that share a rank only the first, which are no better: 0 (117)：东镇、西镇等64个. */
function groupText(group: readonly Ranked[], ranking: AreaRanking, say: Say): string {
  const names = group.map(({ area }) => nameOf(area, say));
  const cells = group.map(({ area }) => cellOf(ranking, area));
  const [cell] = cells;
  // As near to a range as each other from above and from below, the figures differ.
  const each = names.map((name, i) => `${name} ${cells[i]!}`);
  if (new Set(cells).size > 1) return someUnits(each, say);
  if (group.length <= atEachEnd) return each.join(say('、', ', '));
  return say(`${cell}：${someUnits(names, say)}`, `${cell}: ${someUnits(names, say)}`);
}

/** The indicator with its unit; a star where nearness to the demand gives the rank; the year where it is older. */
function headOf(
  { indicator: id, by, period, ranked }: AreaRanking,
  { plan, say, language, asOf }: RankingContext,
): string {
  const indicator = plan.indicator(id);
  const older = ranked.length === 0 ? null : periodApart(period, asOf);
  const notes = [headWords(indicator)[language], older === null ? '' : periodText(older, language)];
  const said = notes.filter((note) => note !== '').join(say('，', ', '));
  return `${indicator.name[language]}${by === 'margin' ? '*' : ''}${said && say(`（${said}）`, ` (${said})`)}`;
}

/** A figure with the decimals of the ranking. @internal */
export function figureText(figure: RankedFigure, { ranked, apart }: AreaRanking): string {
  return observedFigure(figure, [], publishedPlaces([...ranked, ...apart]));
}

/** The figure of an area with its rank in brackets; a figure without a rank has its year instead. */
function cellOf(ranking: AreaRanking, name: string | null): string {
  const figure = (of: RankedFigure): string => figureText(of, ranking);
  const found = ranking.ranked.find(({ area }) => area === name);
  if (found) return `${figure(found)} (${found.rank})`;
  const apart = ranking.apart.find(({ area }) => area === name);
  return apart === undefined ? '—' : `${figure(apart)} (${apart.period})`;
}

function noteOf(rankings: readonly AreaRanking[], say: Say): string {
  const sentences = [say('注：括号内的数为位次', 'The number in brackets is the rank')];
  if (rankings.some(({ apart }) => apart.length > 0))
    sentences.push(say('括号内为年份的数据不排位次', 'a figure with its year is not ranked'));
  if (rankings.some(({ by }) => by === 'margin'))
    sentences.push(say('带*的指标按接近要求的程度排位', 'a star marks a rank by nearness to what is asked'));
  sentences.push(say('“—”表示未报数据', 'a dash means no figure'));
  return `${sentences.join(say('；', '; '))}${say('。', '.')}`;
}
