/** The annex of indicators without figures. */
import { unreadIn } from '../report/data-quality.js';
import type { LeadersAnnex } from './document.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { isReported, type LeadersContext } from './leaders-context.js';
import { namesTable } from './names-table.js';
import { unusedText } from './unused-figures.js';

/**
 * The indicators without figures: their number and names, by domain, or by department where the options assign them.
 @internal
 */
export function missingAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, language, options } = context;
  const missing = context.standings.filter((standing) => !isReported(standing, context));
  if (missing.length === 0) return null;
  const { departments } = options;
  const hasUnread = unreadIn(context) !== null;
  const groups = new Map<string, string[]>();
  for (const standing of missing) {
    const domain = standing.places[0]!.domain.title[language];
    const group =
      departments === undefined
        ? domain
        : (departments[standing.indicator.id] ?? say('未指定责任单位', 'no department assigned'));
    groups.set(group, [...(groups.get(group) ?? []), nameOf(standing, context)]);
  }
  return {
    title: say('缺数据指标', 'Indicators without figures'),
    blocks: [
      {
        block: 'paragraph',
        text: say(
          `共${missing.length}项监测指标暂无数据，请责任单位补报。${hasUnread ? '其中已报而未采用的，见“未采用的数据”。' : ''}`,
          `There are no figures for ${missing.length} indicators.${hasUnread ? ' Those that were sent and not used are under “Figures not used”.' : ''}`,
        ),
      },
      namesTable(
        departments === undefined ? say('按领域', 'By domain') : say('按责任单位', 'By department'),
        departments === undefined ? say('领域', 'Domain') : say('责任单位', 'Department'),
        [...groups].map(([group, names]) => ({ group, names })),
        say,
      ),
    ],
  };
}

/** The name of an indicator; with the years of figures that were sent and not used. */
function nameOf(standing: IndicatorStanding, context: LeadersContext): string {
  const { say, language } = context;
  const name = standing.indicator.name[language];
  const unused = unusedText(standing, context);
  return unused === null ? name : say(`${name}（${unused.zh}）`, `${name} (${unused.en})`);
}
