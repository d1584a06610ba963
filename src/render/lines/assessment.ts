/** Lines for an assessment, for a comparison of two assessments, and for a table across areas. */
import type { Assessment, Changes, Tally } from '../../assessment/assessment.js';
import type { AreaTable } from '../../assessment/compare-areas.js';
import { talliesOfAll } from '../../assessment/roll-up.js';
import type { Bilingual, Language } from '../../core/text.js';
import { visible } from '../../core/visible.js';
import { periodText } from '../words/figures.js';
import { changeLabels, sayIn, viewText, type Say } from '../words/words.js';
import { comma } from './evaluation.js';
import { statusCounts, tallyLine } from './roll-up.js';

/**
 * `annual assessment of Tianmen as of 2024: 314 criteria, 12 met, 1 not met, 40 in progress, 261 insufficient data; 9
 * alerts`; at mid-term, with the items in view: `midterm assessment as of 2025: 9 targets in view, 4 met, …; 12
 * criteria in view, 6 met, …; 9 alerts` @internal
 */
export function assessmentLine(assessment: Assessment, language: Language): string {
  const say = sayIn(language);
  const { asOf, area, view, alerts, unmatched } = assessment;
  const where = area === null ? '' : say(`（${visible(area)}）`, ` of ${visible(area)}`);
  const raised = say(`需关注${alerts.length}项`, `${alerts.length} ${alerts.length === 1 ? 'alert' : 'alerts'}`);
  const unused = say(`未采用${unmatched.length}条`, `${unmatched.length} unmatched`);
  return [
    say(
      `${periodText(asOf, 'zh')}${viewText[view].zh}${where}：${countsText(assessment, language)}；${raised}`,
      `${view} assessment${where} as of ${asOf}: ${countsText(assessment, language)}; ${raised}`,
    ),
    ...(unmatched.length > 0 ? [unused] : []),
  ].join(comma(language));
}

function countsText(assessment: Assessment, language: Language): string {
  const say = sayIn(language);
  const { criteria, targetsInView, inView } = talliesOfAll(assessment);
  if (assessment.view !== 'midterm')
    return counted(criteria, [say('项要求', ' criterion'), say('项要求', ' criteria')], language);
  return [
    counted(
      targetsInView,
      [say('项主要目标有中期要求', ' target in view'), say('项主要目标有中期要求', ' targets in view')],
      language,
    ),
    counted(inView, [say('项中期要求', ' criterion in view'), say('项中期要求', ' criteria in view')], language),
  ].join(say('；', '; '));
}

function counted({ total, byStatus }: Tally, [one, many]: readonly [string, string], language: Language): string {
  return [`${total}${total === 1 ? one : many}`, ...statusCounts(byStatus, language)].join(comma(language));
}

/** With more areas than this, the areas are only counted. */
const mostAreas = 20;

/** A line about all areas, then one line for each area. @internal */
export function areaTableLines({ asOf, areas, rows }: AreaTable, language: Language): string {
  const say = sayIn(language);
  const more = areas.length - mostAreas;
  return [
    headOf(asOf, areas.length, rows.length, say),
    ...areas.slice(0, mostAreas).map(({ area, criteria }) => {
      const name = area === null ? say('（未注明地区）', '(no area named)') : visible(area);
      return `  ${name}${say('：', ': ')}${tallyLine(criteria, language)}`;
    }),
    ...(more > 0 ? [say(`  … 另有${more}个`, `  … ${more} more`)] : []),
  ].join('\n');
}

function headOf(asOf: string, areas: number, rows: number, say: Say): string {
  const when = asOf === '' ? '' : say(`截至${periodText(asOf, 'zh')}，`, ` as of ${asOf}`);
  return say(
    `${when}${areas}个地区，${rows}项要求`,
    `${areas} ${areas === 1 ? 'area' : 'areas'}${when}, ${rows} ${rows === 1 ? 'criterion' : 'criteria'}`,
  );
}

/** `since 2023: 2 newly met, 1 lost, 0 no longer known, 1 newly at risk, 0 recovered` @internal */
export function changesLine(changes: Changes, language: Language): string {
  const say = sayIn(language);
  const counts = (Object.entries(changeLabels) as [keyof typeof changeLabels, Bilingual][])
    .map(([kind, { zh, en }]) => say(`${zh}${changes[kind].length}项`, `${changes[kind].length} ${en}`))
    .join(comma(language));
  return say(`与截至${periodText(changes.since, 'zh')}的评估相比：${counts}`, `since ${changes.since}: ${counts}`);
}
