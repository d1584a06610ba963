/** A target or a measure in the pages of the catalogue: its words, its criteria, the definitions they use. */
import type { Indicator } from '../../src/core/model.js';
import { headWords } from '../../src/core/quantity-words.js';
import type { Bilingual, Language } from '../../src/core/text.js';
import type { Criterion } from '../../src/criteria/criterion.js';
import { demandOf } from '../../src/criteria/words/demand.js';
import { readingTexts } from '../../src/criteria/policy/readings.js';
import type { Catalogue, Item } from '../../src/plan/model.js';
import { plain, table } from './page.js';
import { readingsOf } from './readings.js';

/** What is written, and in which language. */
export interface Writing {
  readonly plan: Catalogue;
  readonly language: Language;
  readonly say: (zh: string, en: string) => string;
  /** The folder of the language. */
  readonly folder: string;
}

/** How many indicators a heading names. */
const namedInHeading = 3;

function headingOf({ id, type, ordinal, criteria }: Item, { plan, language, say }: Writing): string {
  const kind = type === 'target' ? say('主要目标', 'Target ') : say('策略措施', 'Measure ');
  const names = [...new Set(criteria.map(({ indicator }) => plan.indicator(indicator).name[language]))];
  const more = names.length > namedInHeading ? say('等', ' …') : '';
  const about = names.slice(0, namedInHeading).join(say('、', ', '));
  return `## ${kind}${ordinal}${about && say('：', ': ')}${plain(about)}${more} {:id="${id}":}`;
}

/** The part of a page that is about one item. */
export function itemPart(item: Item, writing: Writing): string {
  const { plan, say } = writing;
  const indicators = [...new Set(item.criteria.map(({ indicator }) => indicator))].map((id) => plan.indicator(id));
  const { zh, en } = item.text;
  return [
    headingOf(item, writing),
    `> ${say(plain(zh), plain(en))}`,
    say(`英译：${plain(en)}`, `In the document: ${plain(zh)}`),
    `${say('编号', 'Id')}${say('：', ': ')}\`${item.id}\``,
    ...(item.criteria.length === 0
      ? [say('本条没有评价要求。', 'No criterion was read from this item.')]
      : [criteriaTable(item.criteria, writing), ...indicators.map((each) => definitionOf(each, writing))]),
  ].join('\n\n');
}

function criteriaTable(criteria: readonly Criterion[], { plan, language, say, folder }: Writing): string {
  const guides = folder.replace('catalogue', 'guides');
  const rowOf = (criterion: Criterion): readonly string[] => {
    const indicator = plan.indicator(criterion.indicator);
    const read = readingTexts(readingsOf(criterion, plan), { ...criterion, ownUnit: indicator.ownUnit });
    const asItSays =
      criterion.kind === 'attested' ? say('由评估单位认定', 'as the assessor states') : say('按字面', 'as it says');
    return [
      plain(indicator.name[language]),
      String(criterion.due),
      plain(demandOf(criterion, indicator)[language]),
      plain(criterion.phrase),
      read.map((text) => plain(text[language])).join(say('；', '; ')) || asItSays,
      `[${criterion.kind}](/${guides}/own-plan.md)`,
    ];
  };
  return table(
    [
      say('指标', 'Indicator'),
      say('期限', 'By'),
      say('要求', 'Demand'),
      say('依据文字', 'Phrase it was read from'),
      `[${say('判定规则', 'How it is read')}](/${guides}/readings.md)`,
      say('类型', 'Kind'),
    ],
    criteria.map(rowOf),
  );
}

function definitionOf(indicator: Indicator, { language, say }: Writing): string {
  const unit = plain(headWords(indicator)[language]);
  const part = (name: string, text: Bilingual | undefined): string =>
    text === undefined ? '' : `${say('', ' ')}${name}${say('：', ': ')}${plain(text[language])}${say('。', '.')}`;
  return [
    `**${plain(indicator.name[language])}**`,
    say('（', ' ('),
    unit && `${unit}${say('，', ', ')}`,
    `\`${indicator.id}\``,
    say('）：', '): '),
    plain(indicator.definition[language]),
    part(say('分子', 'Numerator'), indicator.numerator),
    part(say('分母', 'Denominator'), indicator.denominator),
  ].join('');
}
