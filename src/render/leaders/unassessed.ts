/** What is not assessed: figures without a verdict, and domains without figures. */
import { listText } from '../../core/phrases.js';
import type { DomainResult } from '../../assessment/assessment.js';
import type { InsufficientData } from '../../criteria/evaluation.js';
import { silentUnitsText } from '../../criteria/words/standing.js';
import { isLackingUnits } from '../report/units.js';
import type { LeadersBlock } from './document.js';
import { latestText } from './short-finding.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { domainOf, isReported, type LeadersContext } from './leaders-context.js';
import { indicatorCount, someNames } from './names.js';
import { ownUnitText } from './own-unit-text.js';
import { ordinalHeading } from '../words/numbering.js';

/** A finding of its own: the last domain is not the only one without a verdict. @internal */
export function unassessedBlocks(context: LeadersContext, number: number): readonly LeadersBlock[] {
  const { say } = context;
  const texts = [ownUnitText(context), unitsText(context), unassessedText(context), silentText(context)].filter(
    (text) => text !== null,
  );
  if (texts.length === 0) return [];
  const title = ordinalHeading(number, say('暂不评价的情况', 'Not assessed'), say);
  return [{ block: 'finding', lead: `${title}${say('。', '.')}`, text: texts.join(say('', ' ')) }];
}

/** Indicators that every unit has to reach, and the units that reported nothing. */
function unitsText({ standings, say, language }: LeadersContext): string | null {
  const lacking = standings.filter((standing) => standing.class === 'no-data' && lackingUnits(standing) !== null);
  if (lacking.length === 0) return null;
  const listed = someNames(
    lacking.map((standing) => {
      const name = standing.indicator.name[language];
      const units = silentUnitsText(lackingUnits(standing)!)[language];
      return say(`${name}（${units}）`, `${name} (${units})`);
    }),
    say,
  );
  return say(
    `部分单位未报数据的${lacking.length}项：${listed}。`,
    `${indicatorCount(lacking.length)} ${lacking.length === 1 ? 'is' : 'are'} not assessed, because some units reported no figures: ${listed}.`,
  );
}

/** The criterion of an indicator without a verdict because units reported nothing. */
function lackingUnits({ places }: IndicatorStanding): InsufficientData | null {
  return places.map(({ result }) => result.evaluation).find(isLackingUnits) ?? null;
}

/** Figures that cannot be assessed. */
function unassessedText({ assessment, standings, say, language }: LeadersContext): string | null {
  const unknown = standings.filter(
    (standing) => standing.latest !== null && standing.class === 'no-data' && lackingUnits(standing) === null,
  );
  if (unknown.length === 0) return null;
  const listed = someNames(
    unknown.map((standing) => latestText(standing, assessment.asOf)[language]),
    say,
  );
  return say(
    `年份不足、缺基期数据或数据存疑的${unknown.length}项：${listed}。`,
    `The figures of ${indicatorCount(unknown.length)} are not assessed, because the base year is missing, the years are too few or a figure is doubtful: ${listed}.`,
  );
}

function silentText(context: LeadersContext): string | null {
  const { say, language } = context;
  const silent = silentDomains(context);
  if (silent.length === 0) return null;
  const names = listText(silent.map(({ title }) => title[language]));
  return say(
    `${names.zh}${silent.length > 1 ? `${silent.length}个` : ''}领域暂无监测数据，缺数据指标见附件。`,
    `There are no figures yet for ${names.en}; the annex lists what is missing.`,
  );
}

function silentDomains(context: LeadersContext): readonly DomainResult[] {
  return context.assessment.plans
    .flatMap(({ domains }) => domains)
    .filter(({ id }) => {
      const own = context.standings.filter((standing) => domainOf(standing) === id);
      return own.length > 0 && own.every((standing) => !isReported(standing, context));
    });
}
