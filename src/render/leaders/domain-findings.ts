/** The findings of each domain, numbered, in prose. */
import type { LeadersBlock } from './document.js';
import type { Bilingual } from '../../core/text.js';
import { briefText, courseText, isAsAsked, isSafe, latestText, safeTexts } from './brief-finding.js';
import { domainChart } from './domain-chart.js';
import { findingText } from './finding.js';
import { groupsOf, type Groups } from './finding-groups.js';
import { someNames } from './names.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { domainOf, type LeadersContext } from './leaders-context.js';
import { ordinalHeading } from '../words/numbering.js';
import type { Say } from '../words/words.js';
import { unassessedBlocks } from './unassessed.js';

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
    ...unassessedBlocks(context, domains.length + 1),
  ];
}

/** With more findings than this, a report of ten pages has room for a few words on each indicator. */
const mostFindings = 30;

/** The most indicators of a domain told in a few words; those with a level of the plan come first. */
const mostBrief = 8;

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
      (all) => `${joined(safeTexts(all), context)}${say('后续以巩固为主。', '')}`,
    ),
    ...shared(
      onCourse,
      say(
        `符合目标方向的${hasOthers ? '其他' : ''}指标`,
        `${hasOthers ? 'Other indicators' : 'Indicators'} that go in the direction asked for`,
      ),
      (all) =>
        joined(
          all.map((each) => courseText(each, assessment.asOf)),
          context,
        ),
    ),
  ];
}

/** A few words on each indicator that is not where the plan wants it; of the others, figures or names. */
function briefFindings(found: readonly IndicatorStanding[], context: LeadersContext): readonly Finding[] {
  const { assessment, say, language } = context;
  const { asOf } = assessment;
  const brief = (all: readonly IndicatorStanding[]): string => {
    const shown = [...all].sort((a, b) => Number(b.isQuantified) - Number(a.isQuantified)).slice(0, mostBrief);
    const rest = all.length - shown.length;
    const texts = shown.map((each) => briefText(each, asOf));
    const more = { zh: `其余${rest}项见附件1`, en: `the other ${rest} are in annex 1` };
    return joined(rest === 0 ? texts : [...texts, more], context);
  };
  const isGood = (standing: IndicatorStanding): boolean => standing.class === 'met' || standing.class === 'as-asked';
  const [good, open] = [found.filter(isGood), found.filter((each) => !isGood(each))];
  const quiet = good.filter((each) => isSafe(each) || isAsAsked(each));
  const unsure = good.filter((each) => !quiet.includes(each));
  return [
    ...shared(open, say('尚未达到目标值或不符合要求', 'Short of what the plan asks'), brief),
    ...shared(unsure, say('能否保持需关注', 'May not hold what they have reached'), brief),
    ...shared(
      quiet,
      say('已达到目标值或符合要求', 'Reached, or as the plan asks'),
      (all) =>
        `${someNames(
          all.map(({ indicator }) => indicator.name[language]),
          say,
        )}${say('。', '.')}`,
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

function joined(sentences: readonly Bilingual[], { say, language }: LeadersContext): string {
  return `${sentences.map((each) => each[language]).join(say('；', '; '))}${say('。', '.')}`;
}

function oldBlocks(old: readonly IndicatorStanding[], { say, language }: LeadersContext): readonly LeadersBlock[] {
  if (old.length === 0) return [];
  const listed = old.map((standing) => latestText(standing)[language]).join(say('、', '; '));
  return [
    {
      block: 'paragraph',
      text: say(
        `已达到目标值但数据滞后、需补报的${old.length}项：${listed}。`,
        `Have reached their level, but on old figures: ${listed}.`,
      ),
    },
  ];
}
