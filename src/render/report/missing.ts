/** 缺项数据: which figures are lacking, for what, and what they count. */
import type { Indicator } from '../../core/model.js';
import { reasonText } from '../../criteria/explain.js';
import { unitText } from '../figures.js';
import { someOf } from './cells.js';
import { isMeasured, itemText, type Context, type Place } from './context.js';
import type { Cell, Group, Section } from './document.js';

/** @internal */
export function missingSection(context: Context): Section {
  const { assessment: { plans }, places, say, language } = context;
  const lacking = [...places.values()].filter(({ result }) => isMeasured(result) && result.evaluation.status === 'insufficient-data');
  const id = 'missing';
  const title = say('缺项数据', 'Missing data');
  if (lacking.length === 0) return { id, title, blocks: [{ block: 'text', text: say('以数据衡量的要求都有足够的数据。', 'Every measured criterion has the figures it needs.') }] };
  const indicators = new Set(lacking.map(({ result }) => result.indicator)).size;
  return {
    id,
    title,
    blocks: [
      {
        block: 'text',
        text: say(
          `${lacking.length}项要求（${indicators}个指标）因数据不足无法判定。不推算、不填补；补报以下数据即可判定。`,
          `${lacking.length} criteria (${indicators} indicators) cannot be judged for want of data. Nothing is estimated or filled in; these figures would settle them.`,
        ),
      },
      ...plans.flatMap((plan) => {
        const own = lacking.filter((place) => place.plan === plan);
        if (own.length === 0) return [];
        return {
          block: 'table' as const,
          caption: plan.title[language],
          columns: [{ head: say('指标', 'Indicator') }, { head: say('用于', 'For') }, { head: say('缺什么', 'What is missing') }, { head: say('指标含义', 'What it counts') }],
          rows: rowsOf(own, context),
        };
      }),
    ],
  };
}

/** One row for each indicator of each domain. */
function rowsOf(places: readonly Place[], context: Context): readonly (readonly Cell[] | Group)[] {
  const rows: (readonly Cell[] | Group)[] = [];
  for (const domain of new Set(places.map((place) => place.domain))) {
    rows.push({ group: domain.title[context.language] });
    const own = places.filter((place) => place.domain === domain);
    for (const indicator of new Set(own.map(({ result }) => result.indicator))) rows.push(rowOf(own.filter(({ result }) => result.indicator === indicator), context));
  }
  return rows;
}

function rowOf(places: readonly Place[], { language, say }: Context): readonly Cell[] {
  const { indicator } = places[0]!.result.evaluation;
  const uses = places.map(({ item, result }) => say(`${itemText(item, say)}（${result.due}年）`, `${itemText(item, say)} (${result.due})`));
  const unit = unitText(indicator.unit, language);
  return [
    { text: indicator.name[language], ...(unit !== '' && { details: [say(`单位：${unit}`, `unit: ${unit}`)] }) },
    { text: [...new Set(uses)].join(say('、', ', ')) },
    { text: [...new Set(places.map(({ result }) => lackOf(result.evaluation, language, say)))].join(say('；', '; ')) },
    { text: meaningOf(indicator, language, say) },
  ];
}

function lackOf(evaluation: Place['result']['evaluation'], language: Context['language'], say: Context['say']): string {
  if (evaluation.status !== 'insufficient-data') return '';
  const { reason, missing } = evaluation;
  return `${reasonText(reason)[language]}${missing.length === 0 ? '' : say(`（${someOf(missing, '、')}）`, ` (${someOf(missing, ', ')})`)}`;
}

function meaningOf({ definition, numerator, denominator }: Indicator, language: Context['language'], say: Context['say']): string {
  const parts = numerator && denominator ? say(`（${numerator.zh} ÷ ${denominator.zh}）`, ` (${numerator.en} ÷ ${denominator.en})`) : '';
  return `${definition[language]}${parts}`;
}
