/** The findings of each domain, numbered, in prose. */
import type { Bilingual } from '../../core/text.js';
import { ordinalHeading } from '../words/numbering.js';
import type { LeadersBlock } from './document.js';
import { findingText } from './finding.js';
import { domainGroups, type DomainGroups } from './finding-groups.js';
import { isMetButNotAsAsked, type IndicatorStanding } from './indicator-standing.js';
import { isOver } from '../report/context.js';
import type { LeadersContext } from './leaders-context.js';
import { someNames } from './names.js';
import { courseText, safeTexts } from './shared-finding.js';
import { goodText, latestText, openText } from './short-finding.js';
import { unassessedBlocks } from './unassessed.js';

/** The findings of every domain: the indicators of `detailed` in detail, the others in a few words. @internal */
export function domainBlocks(
  context: LeadersContext,
  detailed: ReadonlySet<IndicatorStanding>,
): readonly LeadersBlock[] {
  const groups = domainGroups(context);
  return [
    ...groups.flatMap((group, i) => findingBlocks(group, i + 1, detailed, context)),
    ...unassessedBlocks(context, groups.length + 1),
  ];
}

/**
 * The findings of a domain. A domain with an indicator in detail has a heading and numbered findings; any other is one
 * finding.
 * @internal
 */
export function findingBlocks(
  group: DomainGroups,
  number: number,
  detailed: ReadonlySet<IndicatorStanding>,
  context: LeadersContext,
): readonly LeadersBlock[] {
  const { say, language } = context;
  const title = ordinalHeading(number, group.domain.title[language], say);
  const old = oldText(group.old, context);
  if (!group.found.some((standing) => detailed.has(standing))) {
    const text = [...shortTexts(group.found, context), ...old].join(say('', ' '));
    return [{ block: 'finding', lead: `${title}${say('。', '.')}`, text }];
  }
  return [
    { block: 'heading', level: 2, text: title },
    ...findingsOf(group, detailed, context).map(({ lead, text }, i): LeadersBlock => ({
      block: 'finding',
      lead: say(`${i + 1}. ${lead}。`, `${i + 1}. ${lead}.`),
      text,
    })),
    ...old.map((text): LeadersBlock => ({ block: 'paragraph', text })),
  ];
}

/** A finding before it is numbered. */
interface Finding {
  readonly lead: string;
  readonly text: string;
}

/**
 * Indicators that are met and will hold share one finding, and so do indicators that go in the direction asked for, and
 * those that are not told in detail.
 */
function findingsOf(
  { found, told, safe, onCourse }: DomainGroups,
  detailed: ReadonlySet<IndicatorStanding>,
  context: LeadersContext,
): readonly Finding[] {
  const { assessment, say, language } = context;
  const isDetailed = (standing: IndicatorStanding): boolean => detailed.has(standing);
  const own = told.filter(isDetailed);
  const short = found.filter((standing) => !isDetailed(standing));
  const [zh, en] = own.length > 0 ? ['其他指标', 'Other indicators'] : ['指标', 'Indicators'];
  return [
    ...own.map((standing) => ({
      lead: standing.indicator.name[language],
      text: findingText(standing, context)[language],
    })),
    ...shared(
      short.filter((standing) => !isGood(standing)),
      say(`${isOver(context) ? '未' : '尚未'}达到目标值或不符合要求的${zh}`, `${en} short of what the plan asks`),
      (all) => openText(all, context),
    ),
    ...shared(
      safe.filter(isDetailed),
      say(`已达到目标值的${zh}`, `${en} that have reached their level`),
      (all) => `${joined(safeTexts(all), context)}${say('后续以巩固为主。', '')}`,
    ),
    ...shared(
      onCourse.filter(isDetailed),
      say(`符合目标方向的${zh}`, `${en} that go in the direction asked for`),
      (all) =>
        joined(
          all.map((each) => courseText(each, assessment.asOf)),
          context,
        ),
    ),
    ...shared(short.filter(isGood), say(`达到目标值或符合要求的${zh}`, `${en} that are reached, or as asked`), (all) =>
      goodText(all, context),
    ),
  ];
}

/** A domain without detail: what falls short, then what does not. */
function shortTexts(found: readonly IndicatorStanding[], context: LeadersContext): readonly string[] {
  const [good, open] = [found.filter(isGood), found.filter((standing) => !isGood(standing))];
  return [
    ...(open.length === 0 ? [] : [openText(open, context)]),
    ...(good.length === 0
      ? []
      : [goodText(good, context, context.say('达到或符合要求的有', 'Reached, or as asked: '))]),
  ];
}

function isGood(standing: IndicatorStanding): boolean {
  return standing.class === 'as-asked' || (standing.class === 'met' && !isMetButNotAsAsked(standing));
}

function shared(
  standings: readonly IndicatorStanding[],
  lead: string,
  textOf: (all: readonly IndicatorStanding[]) => string,
): readonly Finding[] {
  return standings.length === 0 ? [] : [{ lead, text: textOf(standings) }];
}

function joined(sentences: readonly Bilingual[], { say, language }: LeadersContext): string {
  return `${sentences.map((each) => each[language]).join(say('；', '; '))}${say('。', '.')}`;
}

/** Levels that are met on old figures. */
function oldText(old: readonly IndicatorStanding[], { assessment, say, language }: LeadersContext): readonly string[] {
  if (old.length === 0) return [];
  const listed = someNames(
    old.map((standing) => latestText(standing, assessment.asOf)[language]),
    say,
  );
  return [
    say(
      `已达到目标值但数据滞后、需补报的${old.length}项：${listed}。`,
      `Have reached their level, but on old figures: ${listed}.`,
    ),
  ];
}
