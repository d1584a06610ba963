/**
 * 口径与说明: how the wording was interpreted, how projections were made, their limitations, and the sources of the figures.
 */
import type { FullResult } from '../../assessment/assessment.js';
import { confidenceText } from '../../core/figures.js';
import { readingText } from '../../criteria/policy/readings.js';
import type { Language } from '../../core/text.js';
import type { Projected } from '../../projection/projection.js';
import { borrowedText } from '../../projection/words/counts.js';
import { methodChoiceLabels } from '../../projection/words/method-words.js';
import type { Context } from './context.js';
import type { Block, Section, Table } from './document.js';

/** @internal */
export function methodSection(context: Context): Section {
  const { results, say } = context;
  const sources = sourcesTable(results, context);
  const blocks: Block[] = [
    readingsTable(results, context),
    { block: 'list', items: [...judging(context), ...projecting(results, context)] },
    ...(sources ? [sources] : []),
  ];
  return { id: 'method', title: say('口径与说明', 'Readings and remarks'), blocks };
}

/** Every reading that decided a verdict, with the number of verdicts it decided. */
function readingsTable(results: readonly FullResult[], { language, say }: Context): Table {
  const counts = countsOf(
    results.flatMap(({ evaluation }) => evaluation.readings.map((reading) => readingText(reading)[language])),
  );
  return {
    block: 'table',
    caption: say('规划用语的判定规则（括号内为依据）', 'How the wording was read (sources in brackets)'),
    columns: [{ head: say('口径', 'Reading') }, { head: say('涉及要求', 'Criteria'), figures: true }],
    rows: counts.map(([reading, count]) => [{ text: reading }, { text: String(count) }]),
  };
}

function judging({ say }: Context): readonly string[] {
  return [
    say(
      '判定用精确的十进制数，数值不先修约；表中由分子分母算出的数值显示两位小数。',
      'Verdicts are reached in exact decimals, on values as they came; values worked out from counts are shown with two decimals.',
    ),
    say(
      '本报告按目标要求逐项计数，达到或符合要求的占比有三个分母，一并列出：全部；适用且以规划所定的水平或方向衡量的（左右、均衡等幅度由判定参数选定的不计入）；有数据或认定、因而能判定的。三者不可混用，也不同于监测报告中的达标率：达标率只计规划设有目标值的监测指标。',
      'This report counts criteria. The share met has three denominators, always given together: all; those that apply and are measured against a level or direction of the plan (not those whose width is a choice, as of 左右 or 均衡); those with data or a statement, which could be judged. They must not be mixed up, nor with the rate of the monitoring report, which counts the indicators with a level set by the plan.',
    ),
    say(
      '一项主要目标的要求全部达到或符合，才算达到；有一项到目标年未达到或不符合，即为未达到；有一项数据不足则暂不评价；其余为尚未达到（未到目标年）。',
      'A target is met when all its criteria are, not met when one is not, and cannot be told while one lacks data; else it is not met yet.',
    ),
  ];
}

function projecting(results: readonly FullResult[], { say, language }: Context): readonly string[] {
  const projected = results.flatMap(({ projection }) => (projection.status === 'projected' ? [projection] : []));
  if (projected.length === 0) return [say('没有可以测算走势的历年数据。', 'No series could be projected.')];
  const ways = countsOf(projected.map((projection) => wayOf(projection, language)));
  const levels = [
    ...new Set(projected.flatMap(({ interval }) => (interval ? [confidenceText(interval.confidence)] : []))),
  ];
  return [
    say(
      '走势研判只是按近年走势的测算，不改变任何判定，也不含今后的政策、疫情、人口等变化。',
      'Outlooks carry the past course forward. They change no verdict and know nothing of policies, epidemics or populations to come.',
    ),
    say(
      `预测${projected.length}项：${ways.map(([way, count]) => `${way}，${count}项`).join('；')}。${levels.length === 0 ? '' : `区间为近似的${levels.join('、')}预测区间，`}数据年份少，可能性只宜作参考。`,
      `${projected.length} projected: ${ways.map(([way, count]) => `${way}, ${count}`).join('; ')}. ${levels.length === 0 ? '' : `Intervals are approximate, at ${levels.join(', ')}. `}The series are short: take a probability as a guide only.`,
    ),
  ];
}

/** How a series was projected, with the areas that lent strength. */
function wayOf({ choice, method, counts }: Projected, language: Language): string {
  if (choice === 'asked') return method;
  const { zh, en } = methodChoiceLabels[choice];
  if (!counts?.borrowed) return { zh, en }[language];
  const lent = borrowedText(counts.borrowed);
  return { zh: `${zh}，${lent.zh}`, en: `${en}, ${lent.en}` }[language];
}

function sourcesTable(results: readonly FullResult[], { say }: Context): Table | null {
  const byIndicator = new Map(results.map((result) => [result.indicator, result.series]));
  const counts = countsOf([...byIndicator.values()].flatMap((series) => series.flatMap(({ source }) => source ?? [])));
  if (counts.length === 0) return null;
  return {
    block: 'table',
    caption: say('数据来源', 'Sources of the figures'),
    columns: [{ head: say('来源', 'Source') }, { head: say('数据个数', 'Figures'), figures: true }],
    rows: counts.map(([source, count]) => [{ text: source }, { text: String(count) }]),
  };
}

/** The number of times each text occurs, the most frequent first; equally frequent texts keep their order. */
function countsOf(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
