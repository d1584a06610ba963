/** The findings of each domain, numbered, in prose, and a chart of the domains by class. */
import { listText } from '../../core/phrases.js';
import type { DomainResult } from '../../assessment/assessment.js';
import type { LeadersBlock, LeadersChart } from './document.js';
import type { Language } from '../../core/text.js';
import { briefText, courseText, isAsAsked, isOnCourse, isSafe, latestText, safeText } from './brief-finding.js';
import { findingText } from './finding.js';
import { someNames } from './names.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { domainOf, type LeadersContext } from './leaders-context.js';
import { countOf } from './opening.js';
import { ordinalHeading } from '../words/numbering.js';
import type { Say } from '../words/words.js';

/** @internal */
export function domainBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { assessment, say, language } = context;
  const domains = assessment.plans
    .flatMap((plan) => plan.domains)
    .flatMap((domain) => {
      const own = context.standings.filter((standing) => domainOf(standing) === domain.id);
      const found = own.filter((standing) => standing.latest !== null && standing.class !== 'no-data');
      return found.length === 0 ? [] : [{ domain, found }];
    });
  const groups = domains.map(({ found }) => groupsOf(found, assessment.asOf));
  const isBrief = groups.reduce((sum, { told }) => sum + told.length, 0) > mostFindings;
  const chart = domainChart(context);
  return [
    ...(chart.categories.length > 1 ? [chart] : []),
    ...domains.flatMap(({ domain, found }, i): readonly LeadersBlock[] => [
      { block: 'heading', level: 2, text: ordinalHeading(i + 1, domain.title[language], say) },
      ...numbered(isBrief ? briefFindings(found, context) : findings(groups[i]!, context), say),
      ...(isBrief ? [] : oldBlocks(groups[i]!.old, context)),
    ]),
    ...unassessedBlocks(context),
    ...silentBlocks(context),
  ];
}

/** With more findings than this, a report of ten pages has room for a few words on each indicator. */
const mostFindings = 30;

/** A finding before it is numbered. */
interface Finding {
  readonly lead: string;
  readonly text: string;
}

function numbered(all: readonly Finding[], say: Say): readonly LeadersBlock[] {
  return all.map(({ lead, text }, i) => ({
    block: 'finding',
    lead: say(`${i + 1}. ${lead}。`, `${i + 1}. ${lead}.`),
    text,
  }));
}

/**
 * One finding for each indicator. Indicators that are met and will hold share one finding, and so do indicators that go
 * in the direction asked for.
 */
function findings({ told, safe, onCourse }: Groups, context: LeadersContext): readonly Finding[] {
  const { assessment, say, language, parts } = context;
  const hasOthers = told.length > 0;
  return [
    ...told.map((standing) => ({
      lead: standing.indicator.name[language],
      text: findingText(standing, parts, assessment.asOf)[language],
    })),
    ...shared(
      safe,
      say(
        `已达到目标值的${hasOthers ? '其他' : ''}指标`,
        `${hasOthers ? 'Other indicators' : 'Indicators'} that have reached their level`,
      ),
      (all) =>
        `${joined(
          all.map((each) => safeText(each)[language]),
          say,
        )}${say('后续以巩固为主。', '')}`,
    ),
    ...shared(
      onCourse,
      say(
        `符合目标方向的${hasOthers ? '其他' : ''}指标`,
        `${hasOthers ? 'Other indicators' : 'Indicators'} that go in the direction asked for`,
      ),
      (all) =>
        joined(
          all.map((each) => courseText(each, assessment.asOf)[language]),
          say,
        ),
    ),
  ];
}

/** A few words on each indicator that is not where the plan wants it; of the others, figures or names. */
function briefFindings(found: readonly IndicatorStanding[], context: LeadersContext): readonly Finding[] {
  const { assessment, say, language } = context;
  const { asOf } = assessment;
  const brief = (all: readonly IndicatorStanding[]): string =>
    joined(
      all.map((each) => briefText(each, asOf)[language]),
      say,
    );
  const isGood = (standing: IndicatorStanding): boolean => standing.class === 'met' || standing.class === 'as-asked';
  const [good, open] = [found.filter(isGood), found.filter((each) => !isGood(each))];
  const quiet = good.filter((each) => isSafe(each) || isAsAsked(each));
  const unsure = good.filter((each) => !quiet.includes(each));
  return [
    ...shared(open, say('尚未达到目标值或不符合要求', 'Not where the plan wants them'), brief),
    ...shared(unsure, say('能否保持需关注', 'May not hold what they have reached'), brief),
    ...shared(quiet, say('已达到目标值或符合要求', 'Reached, or as the plan asks'), (all) =>
      joined(
        [
          someNames(
            all.map(({ indicator }) => indicator.name[language]),
            say,
          ),
        ],
        say,
      ),
    ),
  ];
}

function shared(
  standings: readonly IndicatorStanding[],
  lead: string,
  textOf: (all: readonly IndicatorStanding[]) => string,
): readonly Finding[] {
  return standings.length === 0 ? [] : [{ lead, text: textOf(standings) }];
}

function joined(sentences: readonly string[], say: Say): string {
  return `${sentences.join(say('；', '; '))}${say('。', '.')}`;
}

function oldBlocks(old: readonly IndicatorStanding[], { say, language }: LeadersContext): readonly LeadersBlock[] {
  if (old.length === 0) return [];
  const listed = listedText(old, say, language);
  return [
    {
      block: 'paragraph',
      text: say(
        `已达到目标值但数据滞后、需补报的${old.length}项：${listed}。`,
        `Reached, on figures that are old: ${listed}.`,
      ),
    },
  ];
}

/** Figures that cannot be assessed. */
function unassessedBlocks({ standings, say, language }: LeadersContext): readonly LeadersBlock[] {
  const unknown = standings.filter((standing) => standing.latest !== null && standing.class === 'no-data');
  if (unknown.length === 0) return [];
  const listed = someNames(
    unknown.map((standing) => namedText(standing, say, language)),
    say,
  );
  return [
    {
      block: 'paragraph',
      text: say(
        `另有${unknown.length}项指标有数据，但年份不足、缺基期数据或数据存疑，暂不评价：${listed}。`,
        `Not assessed, for want of a base year or of enough years, or because a figure is doubtful: ${listed}.`,
      ),
    },
  ];
}

function silentBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { assessment, say, language } = context;
  const silent = silentDomains(context);
  if (silent.length === 0) return [];
  const names = listText(silent.map(({ title }) => title[language]));
  return [
    {
      block: 'paragraph',
      text: say(
        `${names.zh}${assessment.plans.length > 1 ? '等领域' : '领域'}暂无监测数据，缺数据指标见附件。`,
        `There are no figures yet for ${names.en}; the annex lists what is missing.`,
      ),
    },
  ];
}

/** Indicators with their latest figures, one after another. */
function listedText(standings: readonly IndicatorStanding[], say: Say, language: Language): string {
  return standings.map((standing) => namedText(standing, say, language)).join(say('、', '; '));
}

/** 婴儿死亡率4.0‰（2024年）. */
function namedText(standing: IndicatorStanding, say: Say, language: Language): string {
  const value = latestText(standing)[language];
  const name = standing.indicator.name[language];
  return say(`${name}${value}`, `${name} (${value})`);
}

/** Indicators with a finding of their own, and indicators that share a finding. */
interface Groups {
  readonly told: readonly IndicatorStanding[];
  /** Met and likely to hold, with nothing else to report. */
  readonly safe: readonly IndicatorStanding[];
  /** In the direction asked for and likely to stay so, with nothing else to report. */
  readonly onCourse: readonly IndicatorStanding[];
  /** Met, but the figures are old. */
  readonly old: readonly IndicatorStanding[];
}

function groupsOf(found: readonly IndicatorStanding[], asOf: string): Groups {
  const lag = ({ latest }: IndicatorStanding): number => Number(yearOf(asOf)) - Number(yearOf(latest!.period));
  const old = found.filter((standing) => standing.class === 'met' && lag(standing) >= oldYears);
  const others = found.filter((standing) => !old.includes(standing));
  const groupOf = (test: (standing: IndicatorStanding) => boolean): readonly IndicatorStanding[] => {
    const group = others.filter(test);
    return group.length > 1 ? group : [];
  };
  const [safe, onCourse] = [groupOf(isSafe), groupOf(isOnCourse)];
  const told = others.filter((standing) => !safe.includes(standing) && !onCourse.includes(standing));
  return { told, safe, onCourse, old };
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
