/**
 * A report across areas: the share met by each area, and in annexes a ranking by each indicator and the verdict of
 * every criterion.
 */
import type { AreaTable } from '../../assessment/compare-areas.js';
import type { Indicator } from '../../core/model.js';
import { asOfText } from '../../core/phrases.js';
import { readResult } from '../../core/results.js';
import type { Bilingual, Language } from '../../core/text.js';
import type { Criterion } from '../../criteria/criterion.js';
import { anAreaTable, checkAreaTable, checkWriting, optionRules } from '../checks.js';
import { periodText, rateText } from '../words/figures.js';
import { sayIn, type Say } from '../words/words.js';
import { numberedAnnexes } from './annexes.js';
import { criterionBlocks } from './area-criteria.js';
import { unitsTable, type UnitsRow } from './areas.js';
import type { LeadersAnnex, LeadersBlock, LeadersDocument } from './document.js';
import { capital } from './names.js';
import { sectionHeading } from '../words/numbering.js';
import { rankAreas, type AreaRanking, type RankedFigure } from './ranking.js';
import { figureText, nameOf, rankingBlocks } from './ranking-table.js';

/** Options of a report across areas. */
export interface AreasReportOptions {
  readonly language: Language;
  /** The catalogue that was assessed. */
  readonly plan: {
    /** The criterion with an id. */
    criterion(id: string): Criterion;
    /** The indicator with an id. */
    indicator(id: string): Indicator;
    /** With them, the text names the plans. */
    readonly plans?: readonly { readonly title: Bilingual }[];
  };
  /** Left out: 2024年各地区监测情况, "Areas compared, 2024". */
  readonly title?: string;
}

/**
 * The report across areas, as plain data: the share met by each area, and by how many indicators it is first or last.
 * An annex ranks the areas by every indicator that at least two of them have; another has every criterion with the sign
 * and figure of each area. Up to six areas stand side by side, up to forty below each other; of more, the ranking names
 * the best and the worst. `areasDocx`, `areasHtml` and `areasMarkdown` write it to a file.
 *
 * @param table - What `compareAreas` returned.
 * @example
 * const rows = [
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '4.1', area: 'East' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '6.3', area: 'West' },
 * ];
 * const table = compareAreas(assessAreas(catalogue, rows, { asOf: 2024 }));
 * const [ranking] = areasDocument(table, { language: 'en', plan: catalogue }).annexes;
 * const [first] = ranking.blocks;
 * first.block === 'table' && first.rows //=> [['Infant mortality rate (per 1,000)', '4.1 (1)', '6.3 (2)']]
 */
export function areasDocument(table: AreaTable, options: AreasReportOptions): LeadersDocument {
  checkWriting(options, optionRules.areasReport, ['language', 'plan']);
  checkAreaTable(table);
  return readResult('table', anAreaTable, () => documentOf(table, options));
}

function documentOf(table: AreaTable, options: AreasReportOptions): LeadersDocument {
  const { language, title } = options;
  const say = sayIn(language);
  const rankings = rankAreas(table, { plan: options.plan });
  const parts = [
    { title: say('各指标位次', 'Ranking by indicator'), blocks: rankingBlocks(rankings, table, options, say) },
    {
      title: say('每个单位都须达到的指标', 'What every unit has to reach'),
      blocks: shortBlocks(rankings, options, say),
    },
    { title: say('各项要求的评价', 'Every criterion'), blocks: criterionBlocks(table, options, say) },
  ];
  const hasTable = ({ blocks }: LeadersAnnex): boolean => blocks.some(({ block }) => block === 'table');
  const none: LeadersBlock = { block: 'paragraph', text: say('没有可评价的地区。', 'There is no area to compare.') };
  const isEmpty = table.areas.length === 0;
  // Without areas there is no date.
  const year = table.asOf.slice(0, 4);
  return {
    language,
    title: title ?? say(`${year && `${year}年`}各地区监测情况`, `Areas compared${year && `, ${year}`}`),
    subtitle: isEmpty ? '' : capital(asOfText(table.asOf)[language]),
    blocks: isEmpty
      ? [none]
      : [
          ...basisBlocks(table, options, say),
          { block: 'heading', level: 1, text: sectionHeading(1, say('各地区总体情况', 'Areas at a glance'), say) },
          tallyTable(table, rankings, say),
          // What has no table is told in a sentence.
          ...parts.filter((part) => !hasTable(part)).flatMap(({ blocks }) => blocks),
        ],
    annexes: isEmpty ? [] : numberedAnnexes(parts.filter(hasTable), say),
  };
}

/** The plans that the areas are held against. */
function basisBlocks({ asOf }: AreaTable, { plan }: AreasReportOptions, say: Say): readonly LeadersBlock[] {
  const { plans = [] } = plan;
  if (plans.length === 0) return [];
  const names = plans.map(({ title }) => say(`《${title.zh}》`, title.en)).join(say('', ' and '));
  const text = say(
    `对照${names}，对${asOfText(asOf).zh}各地区的监测数据进行比较。`,
    `The areas are compared by what ${names} ${plans.length === 1 ? 'asks' : 'ask'} for, on the figures available ${asOfText(asOf).en}.`,
  );
  return [{ block: 'paragraph', text }];
}

/**
 * The share met counts only criteria that could be judged; their number stands beside it, with the number of those
 * that were judged in another area only. First and last are counted
 * over the indicators that are ranked.
 */
function tallyTable({ areas, rows }: AreaTable, rankings: readonly AreaRanking[], say: Say): LeadersBlock {
  // What no area has figures for says nothing of an area.
  const judged = rows.filter(({ cells }) => cells.some(({ status }) => status !== 'insufficient-data'));
  return {
    block: 'table',
    caption: say('各地区评价情况（各项要求）', 'Criteria by area'),
    columns: [
      { head: say('地区', 'Area'), width: 16 },
      { head: say('可评价', 'Judged'), width: 11, figures: true },
      { head: say('达到或符合', 'Met or as asked'), width: 13, figures: true },
      { head: say('未达到或不符合', 'Not met, not as asked'), width: 13, figures: true },
      { head: say('数据不足', 'Insufficient data'), width: 15, figures: true },
      { head: say('达到或符合的比例', 'Share met'), width: 12, figures: true },
      { head: say('位居首位的指标', 'Ranked first'), width: 10, figures: true },
      { head: say('位居末位的指标', 'Ranked last'), width: 10, figures: true },
    ],
    rows: areas.map(({ area, criteria: { byStatus, metOfWithData } }, i) => [
      nameOf(area, say),
      String(metOfWithData.of),
      String(metOfWithData.part),
      String(byStatus['in-progress'] + byStatus['not-met']),
      String(judged.filter(({ cells }) => cells[i]!.status === 'insufficient-data').length),
      rateText(metOfWithData),
      ...[firstOf, lastOf].map((end) => String(rankings.filter((ranking) => end(ranking).includes(area)).length)),
    ]),
  };
}

/** The areas with the best figure, unless all have the same. */
function firstOf({ ranked }: AreaRanking): readonly (string | null)[] {
  return isLevel(ranked) ? [] : ranked.filter(({ rank }) => rank === 1).map(({ area }) => area);
}

/** The areas with the worst figure, unless all have the same. */
function lastOf({ ranked }: AreaRanking): readonly (string | null)[] {
  const worst = ranked.at(-1)?.rank;
  return isLevel(ranked) ? [] : ranked.filter(({ rank }) => rank === worst).map(({ area }) => area);
}

function isLevel(ranked: AreaRanking['ranked']): boolean {
  return ranked.every(({ rank }) => rank === 1);
}

/** The areas that fall short of what the plan asks of every unit, or have no figures. */
function shortBlocks(
  rankings: readonly AreaRanking[],
  { plan, language }: AreasReportOptions,
  say: Say,
): readonly LeadersBlock[] {
  const rows = rankings.flatMap((ranking): UnitsRow[] => {
    const { short, ranked, apart, missing, period } = ranking;
    if (short === null) return [];
    // A figure of an earlier year is none of this one.
    const older = apart.filter((figure) => figure.period !== period);
    const silent = missing.length + older.length;
    const total = ranked.length + apart.length + missing.length;
    const named = (figure: RankedFigure, note: string): string => {
      const name = nameOf(figure.area, say);
      return say(`${name}（${note}）`, `${name} (${note})`);
    };
    return [
      {
        indicator: plan.indicator(ranking.indicator).name[language],
        total,
        met: total - silent - short.length,
        failing: short.map((figure) => named(figure, figureText(figure, ranking))),
        missing: [
          ...missing.map((area) => nameOf(area, say)),
          ...older.map((figure) => named(figure, periodText(figure.period, language))),
        ],
      },
    ];
  });
  return rows.length === 0 ? [] : [unitsTable(rows, (names) => names.join(say('、', ', ')), say)];
}
