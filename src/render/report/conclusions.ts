/** 总体结论: how many targets and criteria are met, with all three denominators; outlooks; changes. */
import type { PlanResult, Tally } from '../../assessment/assessment.js';
import { talliesOfAll } from '../../assessment/roll-up.js';
import { overviewChart } from './charts.js';
import { periodText, rateText } from '../words/figures.js';
import { commonOutlookLabels } from '../../projection/words/labels.js';
import { commonStatusLabels } from '../../criteria/words/labels.js';
import { changeLabels, newlyKnownLabel, outlooks, statusMeaning, statuses } from '../words/words.js';
import { countsText, itemText, type Context } from './context.js';
import type { Block, Cell, LabelledRate, Section, Table } from './document.js';

/** The tallies of a plan: all or in view, targets or criteria. */
type Count = 'targets' | 'criteria' | 'targetsInView' | 'inView';

/** @internal */
export function conclusionsSection(context: Context): Section {
  const { assessment, options, say } = context;
  const { plans, view } = assessment;
  const whole = talliesOfAll(assessment);
  const midterm = view === 'midterm';
  const blocks: Block[] = [
    ...(midterm
      ? ([
          { block: 'text', text: midtermSentence(whole, context) },
          {
            block: 'rates',
            caption: say(
              '达到或符合要求的占比（有中期要求的主要目标）',
              'Share met (targets with criteria due at mid-term)',
            ),
            rates: ratesOf(whole.targetsInView, context),
          },
          {
            block: 'rates',
            caption: say('达到或符合要求的占比（中期要求）', 'Share met (criteria due at mid-term)'),
            rates: ratesOf(whole.inView, context),
          },
          tallyTable('targetsInView', whole, context),
          tallyTable('inView', whole, context),
        ] as const)
      : []),
    { block: 'text', text: sentence(whole.targets, whole.criteria, context) },
    ...(midterm
      ? []
      : [
          {
            block: 'rates',
            caption: say('达到或符合要求的占比（各项要求）', 'Share met (criteria)'),
            rates: ratesOf(whole.criteria, context),
          } as const,
        ]),
    tallyTable('targets', whole, context),
    tallyTable('criteria', whole, context),
    {
      block: 'list',
      items: statuses.map((status) =>
        say(
          `${commonStatusLabels[status].zh}：${statusMeaning[status].zh}`,
          `${commonStatusLabels[status].en}: ${statusMeaning[status].en}`,
        ),
      ),
    },
    outlookTable(whole.criteria, context),
    ...(options.charts === 'none'
      ? []
      : [{ block: 'charts', charts: plans.map((plan) => overviewChart(plan, context)) } as const]),
  ];
  const changes = changesTable(context);
  return {
    id: 'conclusions',
    title: say('总体结论', 'Overall conclusions'),
    blocks: changes ? [...blocks, changes] : blocks,
  };
}

/** The sentence about the criteria due at mid-term; a target is judged here only by those criteria. */
function midtermSentence(
  { targetsInView, inView }: Pick<PlanResult, 'targetsInView' | 'inView'>,
  context: Context,
): string {
  const { assessment, language, say } = context;
  const asOf = periodText(assessment.asOf, language);
  if (inView.total === 0) return say(`截至${asOf}，没有中期要求。`, `As of ${asOf}, no criteria are due at mid-term.`);
  return say(
    `截至${asOf}，有${targetsInView.total}项主要目标包含中期要求，只按这些要求判定，${countsText(targetsInView, context)}。中期要求共${inView.total}项，${countsText(inView, context)}。`,
    `As of ${asOf}, ${targetsInView.total} targets have criteria due at mid-term. By those alone: ${countsText(targetsInView, context)}. Of the ${inView.total} criteria due at mid-term: ${countsText(inView, context)}.`,
  );
}

function sentence(targets: Tally, criteria: Tally, context: Context): string {
  const { assessment, language, say } = context;
  const asOf = periodText(assessment.asOf, language);
  return say(
    `${assessment.view === 'midterm' ? '就整个规划而言' : `截至${asOf}`}，${targets.total}项主要目标中，${countsText(targets, context)}。组成这些目标和策略措施的${criteria.total}项要求中，${countsText(criteria, context)}。需要关注的${assessment.alerts.length}项。`,
    `${assessment.view === 'midterm' ? 'Of the whole plan' : `As of ${asOf}`}, of ${targets.total} targets: ${countsText(targets, context)}. Of the ${criteria.total} criteria these targets and the measures consist of: ${countsText(criteria, context)}. ${assessment.alerts.length} need attention.`,
  );
}

function ratesOf({ metOfAll, metOfMeasurable, metOfWithData }: Tally, { say }: Context): readonly LabelledRate[] {
  return [
    { label: say('占全部', 'of all'), rate: metOfAll },
    { label: say('占可用数据衡量的', 'of the measurable'), rate: metOfMeasurable },
    { label: say('占有数据或认定的', 'of those with data or a statement'), rate: metOfWithData },
  ];
}

function tallyTable(count: Count, whole: Pick<PlanResult, Count>, context: Context): Table {
  const {
    assessment: { plans },
    language,
    say,
  } = context;
  const captions: Readonly<Record<Count, string>> = {
    targets: say('主要目标的完成情况', 'How the targets stand'),
    targetsInView: say(
      '有中期要求的主要目标（只按中期要求判定）',
      'How the targets with criteria due at mid-term stand, by those criteria alone',
    ),
    criteria: say('各项要求的完成情况', 'How the criteria stand'),
    inView: say('中期要求的完成情况', 'How the criteria due at mid-term stand'),
  };
  const row = (name: string, tally: Tally): readonly Cell[] => [
    { text: name },
    { text: String(tally.total) },
    ...statuses.map((status) => ({ text: String(tally.byStatus[status]) })),
    ...ratesOf(tally, context).map(({ rate }) => ({
      text: rateText(rate),
      details: [`${rate.part}/${rate.of}`],
    })),
  ];
  return {
    block: 'table',
    caption: captions[count],
    columns: [
      { head: say('规划', 'Plan') },
      { head: say('合计', 'Total'), figures: true },
      ...statuses.map((status) => ({ head: commonStatusLabels[status][language], figures: true as const })),
      ...ratesOf(whole[count], context).map(({ label }) => ({
        head: say(label, `Share met, ${label}`),
        figures: true as const,
      })),
    ],
    rows: [
      ...plans.map((plan) => row(plan.title[language], plan[count])),
      ...(plans.length > 1 ? [row(say('合计', 'Total'), whole[count])] : []),
    ],
  };
}

function outlookTable(whole: Tally, { assessment: { plans }, language, say }: Context): Table {
  const row = (name: string, { byOutlook }: Tally): readonly Cell[] => [
    { text: name },
    ...outlooks.map((outlook) => ({ text: String(byOutlook[outlook]) })),
  ];
  return {
    block: 'table',
    caption: say('各项要求的走势研判', 'Outlook of the criteria at their due dates'),
    columns: [
      { head: say('规划', 'Plan') },
      ...outlooks.map((outlook) => ({ head: commonOutlookLabels[outlook][language], figures: true as const })),
    ],
    rows: [
      ...plans.map((plan) => row(plan.title[language], plan.criteria)),
      ...(plans.length > 1 ? [row(say('合计', 'Total'), whole)] : []),
    ],
  };
}

function changesTable({ assessment: { changes }, places, language, say }: Context): Table | null {
  if (changes === null) return null;
  const kinds = [
    [changeLabels.newlyMet, changes.newlyMet],
    [newlyKnownLabel, changes.newlyKnown],
    [changeLabels.lost, changes.lost],
    [changeLabels.noLongerKnown, changes.noLongerKnown],
    [changeLabels.newlyAtRisk, changes.newlyAtRisk],
    [changeLabels.recovered, changes.recovered],
  ] as const;
  const named = (id: string): string => {
    const place = places.get(id);
    return place === undefined
      ? id
      : say(
          `${place.result.evaluation.indicator.name.zh}（${place.domain.title.zh}${itemText(place.item, say)}，${place.result.due}年）`,
          `${place.result.evaluation.indicator.name.en} (${place.domain.title.en}, ${itemText(place.item, say)}, ${place.result.due})`,
        );
  };
  return {
    block: 'table',
    caption: say(
      `与截至${periodText(changes.since, language)}的评估相比`,
      `Compared with the assessment as of ${changes.since}`,
    ),
    columns: [
      { head: say('变化', 'Change') },
      { head: say('项数', 'Count'), figures: true },
      { head: say('要求', 'Criteria') },
    ],
    rows: kinds.map(([name, ids]) => [
      { text: name[language] },
      { text: String(ids.length) },
      ids.length === 0 ? { text: '—' } : { text: '', details: ids.map(named) },
    ]),
  };
}
