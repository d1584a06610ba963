/** Builds the report for leaders: from an assessment to blocks. */
import type { Assessment } from '../../assessment/assessment.js';
import { anAssessment, checkAssessment } from '../../assessment/assessment-shape.js';
import { readResult } from '../../core/results.js';
import { checkWriting, optionRules } from '../checks.js';
import { asOfText } from '../../core/phrases.js';
import type { ReportOptions } from '../report/options.js';
import { reportTitle } from '../report/title.js';
import { sayIn, type Say } from '../words/words.js';
import { adviceBlocks } from './advice.js';
import { annexesOf, numberedAnnexes } from './annexes.js';
import { closingOf } from './closing.js';
import { areaBlocks } from './areas.js';
import { changeBlocks } from './changes.js';
import { detailedIn } from './detail.js';
import { domainChart } from './domain-chart.js';
import type { LeadersBlock, LeadersDocument } from './document.js';
import { domainBlocks } from './domain-findings.js';
import { warningBlocks } from './early-warnings.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { leadersContextOf, type LeadersContext } from './leaders-context.js';
import { capital } from './names.js';
import { sectionHeading } from '../words/numbering.js';
import { noteBlocks } from './notes.js';
import { openingBlocks } from './opening.js';
import { problemBlocks } from './problem-findings.js';
import { fitsFirst, roomAfter } from './room.js';

/**
 * The monitoring report for leaders, as plain data: one overall verdict, counted over the monitored indicators;
 * numbered findings for every domain; problems, the most urgent first; early warnings; the measures of the plan that
 * fit the problems; and annexes. `reportDocx`, `reportHtml` and `reportMarkdown` write it to a file; a host that wants
 * another format writes it from this data.
 *
 * Every indicator is counted once. An indicator without a number in the plan is not called met or not met, and does not
 * count in the rate. The sentences report figures and name no causes.
 *
 * @param assessment - What `assess` returned.
 * @param options - The language, the catalogue assessed, title, notes, departments.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const { blocks } = reportDocument(assessment, { language: 'en', plan: catalogue });
 * const finding = blocks.find(({ block }) => block === 'finding');
 * finding?.text.startsWith('4.0 per 1,000 in 2024.') //=> true
 */
export function reportDocument(assessment: Assessment, options: ReportOptions): LeadersDocument {
  checkWriting(options, optionRules.report, ['language', 'plan']);
  checkAssessment(assessment);
  return readResult('assessment', anAssessment, () => documentOf(assessment, options));
}

function documentOf(assessment: Assessment, options: ReportOptions): LeadersDocument {
  const context = leadersContextOf(assessment, options);
  const { language, say } = context;
  const { area, asOf } = assessment;
  const annexes = annexesOf(context);
  const ending = closingOf(annexes, context);
  return {
    language,
    title: options.title ?? reportTitle(context),
    subtitle: capital([...(area === null ? [] : [area]), asOfText(asOf)[language]].join(say('　', ' · '))),
    blocks: sectionsOf(context, detailIn(context, ending.closing)),
    annexes: numberedAnnexes(annexes, say),
    ...ending,
  };
}

/** The indicators that are told in detail: those for which the Chinese report has room. */
function detailIn(context: LeadersContext, closing: LeadersDocument['closing']): ReadonlySet<IndicatorStanding> {
  const chinese = { ...context, language: 'zh', say: sayIn('zh') } as const;
  return detailedIn(chinese, roomAfter(sectionsOf(chinese, new Set()), closing));
}

function sectionsOf(context: LeadersContext, detailed: ReadonlySet<IndicatorStanding>): readonly LeadersBlock[] {
  const { say } = context;
  const sections: readonly (readonly [string, readonly LeadersBlock[]])[] = [
    [say('总体情况', 'Overview'), overviewBlocks(context)],
    [say('分领域监测情况', 'Findings by domain'), domainBlocks(context, detailed)],
    [say('各单位情况', 'Reporting units'), areaBlocks(context)],
    [say('问题与差距', 'Problems and gaps'), problemBlocks(context)],
    [say('预警', 'Early warnings'), warningBlocks(context)],
    [say('对策建议', 'Recommendations'), adviceBlocks(context)],
  ];
  const numbered = sections
    .map(([title, blocks]) => [title, blocks.filter(isSaid)] as const)
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], i) => [heading(i + 1, title, say), ...blocks]);
  return [...noteBlocks(context), ...numbered];
}

/** The chart does not split: it stands where it leaves less of a page blank, before the changes or after them. */
function overviewBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const opening = openingBlocks(context).filter(isSaid);
  const changes = changeBlocks(context).filter(isSaid);
  const chart = domainChart(context);
  if (chart === null) return [...opening, ...changes];
  const isFirst = fitsFirst(chart, opening, changes, context.language);
  return isFirst ? [...opening, chart, ...changes] : [...opening, ...changes, chart];
}

function heading(number: number, title: string, say: Say): LeadersBlock {
  return { block: 'heading', level: 1, text: sectionHeading(number, title, say) };
}

function isSaid(block: LeadersBlock): boolean {
  return block.block !== 'paragraph' || block.text !== '';
}
