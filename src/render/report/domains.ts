/** 分领域监测结果: one table for each domain, with the criteria that have figures. */
import { yearOf } from '../words/figures.js';
import type { DomainResult } from '../../assessment/assessment.js';
import { trajectoryChart } from './charts.js';
import {
  changeCell,
  latestOf,
  nameCell,
  outlookCell,
  statusCell,
  targetCell,
  valueCell,
  warningCell,
} from './cells.js';
import { countsText, hasFigure, isMeasured, type Context, type ResultLocation } from './context.js';
import { emptyCell, type Block, type Cell, type Section, type Table } from './document.js';

/** @internal */
export function domainsSection(context: Context): Section {
  const {
    assessment: { plans },
    say,
    language,
  } = context;
  return {
    id: 'domains',
    title: say('分领域监测结果', 'Results by domain'),
    blocks: [],
    sections: plans.map((plan) => ({
      id: `plan-${plan.id}`,
      title: plan.title[language],
      blocks: [],
      sections: plan.domains.map((domain) => domainSection(domain, context)),
    })),
  };
}

function domainSection(domain: DomainResult, context: Context): Section {
  const {
    assessment: { view },
    say,
    language,
    options,
  } = context;
  const places = domain.items.flatMap((item) => item.criteria.map((id) => context.places.get(id)!));
  const shown = places.filter(({ result }) => isMeasured(result) && hasFigure(result));
  const without = places.filter(({ result }) => isMeasured(result) && !hasFigure(result)).length;
  const attested = places.length - shown.length - without;
  const blocks: Block[] = [{ block: 'text', text: summary(domain, without, attested, context) }];
  const inView = (wanted: boolean): readonly ResultLocation[] => shown.filter(({ result }) => result.inView === wanted);
  const parts: readonly (readonly [string, readonly ResultLocation[]])[] =
    view === 'midterm'
      ? [
          [say('有数据的中期要求', 'Criteria due at mid-term, with figures'), inView(true)],
          [say('其余有数据的要求的进展', 'Progress of the other criteria with figures'), inView(false)],
        ]
      : [[say('有数据的要求', 'Criteria with figures'), shown]];
  for (const [which, part] of parts)
    if (part.length > 0)
      blocks.push(resultTable(say(`${which}（${part.length}项）`, `${which} (${part.length})`), part, context));
  if (options.charts === 'all' && shown.length > 0)
    blocks.push({ block: 'charts', charts: shown.flatMap((place) => trajectoryChart(place, context) ?? []) });
  return { id: `domain-${domain.id}`, title: domain.title[language], blocks };
}

function summary(
  { targets, targetsInView, criteria }: DomainResult,
  without: number,
  attested: number,
  context: Context,
): string {
  const {
    assessment: { view },
    say,
  } = context;
  const midterm = view === 'midterm' && targetsInView.total > 0;
  const lead = midterm
    ? say(
        `有中期要求的主要目标${targetsInView.total}项：${countsText(targetsInView, context)}。`,
        `${targetsInView.total} targets with criteria due at mid-term: ${countsText(targetsInView, context)}. `,
      )
    : '';
  const apart = [
    ...(without > 0
      ? [say(`${without}项没有数据（见缺项数据）`, `${without} without figures (see “Missing data”)`)]
      : []),
    ...(attested > 0
      ? [say(`${attested}项由评估单位认定（见定性要求）`, `${attested} attested (see “Attested criteria”)`)]
      : []),
  ];
  const among = apart.length === 0 ? '' : say(`；其中${apart.join('，')}`, `; among them ${apart.join(', ')}`);
  return say(
    `${lead}主要目标${targets.total}项：${countsText(targets, context)}。各项要求${criteria.total}项：${countsText(criteria, context)}${among}。`,
    `${lead}${targets.total} targets: ${countsText(targets, context)}. ${criteria.total} criteria: ${countsText(criteria, context)}${among}.`,
  );
}

function resultTable(caption: string, places: readonly ResultLocation[], context: Context): Table {
  const { say, year } = context;
  const baseYears = [
    ...new Set(places.flatMap(({ result: { baseline } }) => (baseline ? [baseline.period.slice(0, 4)] : []))),
  ];
  const baseYear = baseYears.length === 1 ? Number(baseYears[0]) : 0;
  const head = (name: string, of: number): string => (of === 0 ? name : say(`${name}（${of}）`, `${name} (${of})`));
  return {
    block: 'table',
    caption,
    columns: [
      { head: say('指标', 'Indicator') },
      { head: head(say('基期', 'Base year'), baseYear), figures: true },
      { head: head(say('上年', 'Year before'), year - 1), figures: true },
      { head: say(`${year}年或最新`, `${year} or latest`), figures: true },
      { head: say('目标', 'Target') },
      { head: say('比上年', 'Change on previous year'), figures: true },
      { head: say('比基期', 'Change on base year'), figures: true },
      { head: say('判定', 'Verdict') },
      { head: say('走势研判', 'Outlook') },
      { head: say('预警与提示', 'Warnings and remarks') },
    ],
    rows: places.map((place) => rowOf(place, baseYear, context)),
  };
}

function rowOf(place: ResultLocation, baseYear: number, context: Context): readonly Cell[] {
  const { result } = place;
  const { year } = context;
  const latest = latestOf(result.evaluation);
  // The year before an older figure is not 上年.
  const isThisYear = latest !== null && yearOf(latest.period) === String(year);
  return [
    nameCell(place, context),
    valueCell(result.baseline, result, baseYear, context),
    isThisYear ? valueCell(result.previousYear, result, year - 1, context) : emptyCell,
    valueCell(latest, result, year, context),
    targetCell(result, context),
    isThisYear ? changeCell(result.changeOnYear, result.previousYear, result, context) : emptyCell,
    changeCell(result.changeOnBaseline, result.baseline, result, context),
    statusCell(result, context),
    outlookCell(result, context),
    warningCell(result, context),
  ];
}
