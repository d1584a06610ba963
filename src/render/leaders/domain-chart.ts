/** The chart of the domains: the number of indicators in each class. */
import type { DomainResult } from '../../assessment/assessment.js';
import type { LeadersChart } from './document.js';
import { countOf, isMetButNotAsAsked } from './indicator-standing.js';
import { isOver } from '../report/context.js';
import { domainOf, type LeadersContext } from './leaders-context.js';

/** The number of indicators in each class, by domain; `null` where there is only one domain. @internal */
export function domainChart(context: LeadersContext): LeadersChart | null {
  const { assessment, say, language } = context;
  const isAssessed = ({ id }: DomainResult): boolean => of(id).some((standing) => standing.class !== 'no-data');
  const of = (id: string) => context.standings.filter((standing) => domainOf(standing) === id);
  const domains = assessment.plans.flatMap(({ domains: own }) => own.filter(isAssessed));
  if (domains.length < 2) return null;
  const counted = domains.map(({ id }) => {
    const own = of(id);
    const mixed = own.filter(isMetButNotAsAsked).length;
    return [
      countOf(own, 'met', 'as-asked') - mixed,
      countOf(own, 'expected'),
      countOf(own, 'not-met', 'not-as-asked') + mixed,
      countOf(own, 'no-data'),
    ] as const;
  });
  const series = [
    [say('已达到目标值或符合要求', 'reached, or as asked'), 'good'],
    [say('预计可达标', 'on track'), 'under-way'],
    [say(`${isOver(context) ? '未达标' : '尚未达标'}或不符合要求`, 'not reached, or not as asked'), 'bad'],
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
  context: LeadersContext,
): string {
  const { say, language } = context;
  const yet = isOver(context) ? '未' : '尚未';
  const assessed = domains.flatMap(({ title }, i) => {
    const [good, expected, bad] = counted[i]!;
    const parts = [
      [good, say('已达到或符合要求', 'reached or as asked')],
      [expected, say('预计可达标', 'on track')],
      [bad, say(`${yet}达标或不符合要求`, 'not reached or not as asked')],
    ] as const;
    const told = parts
      .filter(([count]) => count > 0)
      .map(([count, name]) => say(`${name}${count}项`, `${count} ${name}`));
    return told.length === 0 ? [] : [`${title[language]}${say('', ': ')}${told.join(say('、', ', '))}`];
  });
  return `${assessed.join(say('；', '; '))}${say('。', '.')}`;
}
