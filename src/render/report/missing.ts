/** 缺项数据: the missing figures, the criteria that need them, and their numerators and denominators. */
import type { Indicator } from '../../core/model.js';
import { unitText } from '../words/figures.js';
import { lackText } from './cells.js';
import { isMeasured, itemText, type Context, type ResultLocation } from './context.js';
import type { Block, Cell, Section } from './document.js';
import { needText } from './needs.js';

/** @internal */
export function missingSection(context: Context): Section {
  const {
    assessment: { plans },
    places,
    say,
    language,
  } = context;
  const lacking = [...places.values()].filter(
    ({ result }) => isMeasured(result) && result.evaluation.status === 'insufficient-data',
  );
  const id = 'missing';
  const title = say('缺项数据', 'Missing data');
  if (lacking.length === 0)
    return {
      id,
      title,
      blocks: [
        {
          block: 'text',
          text: say('以数据衡量的要求都有足够的数据。', 'Every measured criterion has the figures it needs.'),
        },
      ],
    };
  const indicators = new Set(lacking.map(({ result }) => result.indicator)).size;
  return {
    id,
    title,
    blocks: [
      {
        block: 'text',
        text: say(
          `${lacking.length}项要求（${indicators}个指标）数据不足，暂不评价。不推算、不填补；“需要”一栏列出评价还缺的数据。`,
          `${lacking.length} criteria (${indicators} indicators) cannot be judged for want of data. Nothing is estimated or filled in; what a verdict still needs is listed.`,
        ),
      },
    ],
    sections: plans.flatMap((plan) => {
      const own = lacking.filter((place) => place.plan === plan);
      const domains = [...new Set(own.map((place) => place.domain))];
      return own.length === 0
        ? []
        : {
            id: `missing-${plan.id}`,
            title: plan.title[language],
            blocks: domains.map((domain) =>
              domainFold(
                own.filter((place) => place.domain === domain),
                context,
              ),
            ),
          };
    }),
  };
}

/** One row for each indicator of a domain. */
function domainFold(places: readonly ResultLocation[], context: Context): Block {
  const { say, language } = context;
  const name = places[0]!.domain.title[language];
  const indicators = [...new Set(places.map(({ result }) => result.indicator))];
  return {
    block: 'fold',
    title: say(
      `${name}（${places.length}项要求，${indicators.length}个指标）`,
      `${name} (${places.length} criteria, ${indicators.length} indicators)`,
    ),
    blocks: [
      {
        block: 'table',
        caption: say(`${name}：缺项数据`, `${name}: missing data`),
        columns: [
          { head: say('指标', 'Indicator') },
          { head: say('用于', 'For') },
          { head: say('原因', 'Reason') },
          { head: say('需要', 'Needed') },
          { head: say('指标含义', 'What it counts') },
        ],
        rows: indicators.map((indicator) =>
          rowOf(
            places.filter(({ result }) => result.indicator === indicator),
            context,
          ),
        ),
      },
    ],
  };
}

function rowOf(places: readonly ResultLocation[], context: Context): readonly Cell[] {
  const { language, say } = context;
  const { indicator } = places[0]!.result.evaluation;
  const uses = places.map(({ item, result }) =>
    say(`${itemText(item, say)}（${result.due}年）`, `${itemText(item, say)} (${result.due})`),
  );
  const unit = unitText(indicator, language);
  const listed = (texts: readonly string[]): string => [...new Set(texts)].join(say('；', '; '));
  return [
    { text: indicator.name[language], ...(unit !== '' && { details: [say(`单位：${unit}`, `unit: ${unit}`)] }) },
    { text: [...new Set(uses)].join(say('、', ', ')) },
    { text: listed(places.map(({ result }) => lackText(result, context))) },
    { text: listed(places.map((place) => needText(place, context))) },
    { text: meaningOf(indicator, language, say) },
  ];
}

function meaningOf(
  { definition, numerator, denominator }: Indicator,
  language: Context['language'],
  say: Context['say'],
): string {
  const parts =
    numerator && denominator
      ? say(`（${numerator.zh} ÷ ${denominator.zh}）`, ` (${numerator.en} ÷ ${denominator.en})`)
      : '';
  return `${definition[language]}${parts}`;
}
