/** The findings of each domain, numbered, in prose, and a chart of the domains by class. */
import { listText } from '../../core/phrases.js';
import type { DomainResult } from '../../assessment/assessment.js';
import type { LeadersBlock, LeadersChart } from './document.js';
import { findingText, isSafe, latestText, placesFor, safeText } from './finding.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { tableOfParts } from './parts-table.js';
import { domainOf, type LeadersContext } from './leaders-context.js';
import { countOf } from './opening.js';
import { ordinalHeading } from '../words/numbering.js';
import type { Say } from '../words/words.js';

/** @internal */
export function domainBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { assessment, say, language } = context;
  const severalPlans = assessment.plans.length > 1;
  const chart = domainChart(context);
  const blocks: LeadersBlock[] = chart.categories.length > 1 ? [chart] : [];
  let number = 0;
  for (const plan of assessment.plans) {
    for (const domain of plan.domains) {
      const own = context.standings.filter((standing) => domainOf(standing) === domain.id);
      const found = own.filter((standing) => standing.latest !== null && standing.class !== 'no-data');
      if (found.length === 0) continue;
      number++;
      blocks.push({ block: 'heading', level: 2, text: ordinalHeading(number, domain.title[language], say) });
      blocks.push(...findingBlocks(found, context));
    }
  }
  const unknown = context.standings.filter((standing) => standing.latest !== null && standing.class === 'no-data');
  if (unknown.length > 0)
    blocks.push({
      block: 'paragraph',
      text: say(
        `另有${unknown.length}项指标有数据，但年份不足或缺基期数据，暂不评价：${listedText(unknown, say)}。`,
        `Not assessed, for want of a base year or of enough years: ${listedText(unknown, say)}.`,
      ),
    });
  const silent = silentDomains(context);
  if (silent.length > 0) {
    const names = listText(silent.map(({ title }) => title[language]));
    blocks.push({
      block: 'paragraph',
      text: say(
        `${names.zh}${severalPlans ? '等领域' : '领域'}暂无监测数据，缺数据指标见附件。`,
        `There are no figures yet for ${names.en}; the annex lists what is missing.`,
      ),
    });
  }
  return blocks;
}

/**
 * One finding for each indicator. Indicators that are met and will hold share one finding; indicators that cannot be
 * assessed share another.
 */
function findingBlocks(found: readonly IndicatorStanding[], context: LeadersContext): readonly LeadersBlock[] {
  const { assessment, say, language, parts } = context;
  const groups = groupsOf(found, assessment.asOf);
  const blocks = groups.told.flatMap((standing, i): LeadersBlock[] => {
    const text = findingText(standing, parts, assessment.asOf)[language];
    const table = tableOfParts(standing, parts, placesFor(standing), say);
    const { zh, en } = standing.indicator.name;
    return [{ block: 'finding', lead: say(`${i + 1}. ${zh}。`, `${i + 1}. ${en}.`), text }, ...(table ? [table] : [])];
  });
  const number = groups.told.length + 1;
  if (groups.safe.length > 0)
    blocks.push({
      block: 'finding',
      lead: say(
        `${number}. 已达到目标值的${groups.told.length > 0 ? '其他' : ''}指标。`,
        `${number}. ${groups.told.length > 0 ? 'Other indicators' : 'Indicators'} that have reached their level.`,
      ),
      text: say(
        `${groups.safe.map((standing) => safeText(standing).zh).join('；')}。后续以巩固为主。`,
        `${groups.safe.map((standing) => safeText(standing).en).join('; ')}.`,
      ),
    });
  if (groups.old.length > 0)
    blocks.push({
      block: 'paragraph',
      text: say(
        `已达到目标值但数据滞后、需补报的${groups.old.length}项：${listedText(groups.old, say)}。`,
        `Reached, on figures that are old: ${listedText(groups.old, say)}.`,
      ),
    });
  return blocks;
}

/** Indicators with their latest figures, one after another. */
function listedText(standings: readonly IndicatorStanding[], say: Say): string {
  const each = standings.map((standing) => {
    const value = latestText(standing);
    return say(`${standing.indicator.name.zh}${value.zh}`, `${standing.indicator.name.en} (${value.en})`);
  });
  return each.join(say('、', '; '));
}

/** Indicators with a finding of their own, and indicators that share a finding. */
interface Groups {
  readonly told: readonly IndicatorStanding[];
  /** Met and likely to hold, with nothing else to report. */
  readonly safe: readonly IndicatorStanding[];
  /** Met, but the figures are old. */
  readonly old: readonly IndicatorStanding[];
}

function groupsOf(found: readonly IndicatorStanding[], asOf: string): Groups {
  const lag = ({ latest }: IndicatorStanding): number => Number(yearOf(asOf)) - Number(yearOf(latest!.period));
  const met = found.filter((standing) => standing.class === 'met');
  const old = met.filter((standing) => lag(standing) >= oldYears);
  const safe = met.filter((standing) => !old.includes(standing) && isSafe(standing));
  const brief = new Set([...old, ...(safe.length > 1 ? safe : [])]);
  return { told: found.filter((standing) => !brief.has(standing)), safe: safe.length > 1 ? safe : [], old };
}

/** Figures of this age, in years, do not describe the year of the report. */
const oldYears = 3;

function silentDomains(context: LeadersContext): readonly DomainResult[] {
  return context.assessment.plans
    .flatMap(({ domains }) => domains)
    .filter(
      ({ id }) =>
        !context.standings.some((standing) => domainOf(standing) === id && standing.latest !== null) &&
        context.standings.some((standing) => domainOf(standing) === id),
    );
}

/** The number of indicators in each class, by domain. */
function domainChart(context: LeadersContext): LeadersChart {
  const { assessment, say, language } = context;
  const isAssessed = ({ id }: DomainResult): boolean => of(id).some((standing) => standing.class !== 'no-data');
  const of = (id: string) => context.standings.filter((standing) => domainOf(standing) === id);
  const domains = assessment.plans.flatMap(({ domains: own }) => own.filter(isAssessed));
  const counted = domains.map(({ id }) => {
    const own = of(id);
    return [
      countOf(own, 'met', 'as-asked'),
      countOf(own, 'expected'),
      countOf(own, 'not-met', 'not-as-asked'),
      countOf(own, 'no-data'),
    ] as const;
  });
  const series = [
    [say('已达到目标值或符合目标方向', 'reached, or as asked'), 'good'],
    [say('预计可达标', 'on track'), 'under-way'],
    [say('尚未达标或不符合目标方向', 'not reached, or not as asked'), 'bad'],
    [say('无数据或数据不足', 'no figures or too few'), 'unknown'],
  ] as const;
  return {
    block: 'chart',
    kind: 'stacked-bars',
    title: say('各领域监测指标评价情况（项）', 'Indicators by domain'),
    about: aboutDomains(domains, counted, context),
    categories: domains.map(({ title }) => title[language]),
    series: series.map(([name, role], i) => ({ name, role, values: counted.map((row) => row[i]!) })),
    unit: '',
  };
}

/** The chart in a sentence: the domains with an assessed indicator, without zeros. */
function aboutDomains(
  domains: readonly DomainResult[],
  counted: readonly (readonly [number, number, number, number])[],
  { say, language }: LeadersContext,
): string {
  const assessed = domains.flatMap(({ title }, i) => {
    const [good, expected, bad] = counted[i]!;
    const parts = [
      [good, say('已达到或符合', 'reached or as asked')],
      [expected, say('预计可达标', 'on track')],
      [bad, say('尚未达标或不符合', 'not reached or not as asked')],
    ] as const;
    const told = parts
      .filter(([count]) => count > 0)
      .map(([count, name]) => say(`${name}${count}项`, `${count} ${name}`));
    return told.length === 0 ? [] : [`${title[language]}${say('', ': ')}${told.join(say('、', ', '))}`];
  });
  return `${assessed.join(say('；', '; '))}${say('。', '.')}`;
}
