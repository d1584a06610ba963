/**
 * How the wording is read. Each reading is data with its source, and every result names the readings that decided it.
 */
import { deepFreeze } from '../../core/freeze.js';
import type { Bilingual, Language } from '../../core/text.js';
import { isUnit } from '../../core/units.js';
import { amount } from '../../core/phrases.js';

interface ReadingText {
  /** What the reading says. `{name}` stands for the parameter of that name. */
  readonly text: Bilingual;
  /** Where it comes from; where no rule exists, that it is a choice of this library's default policy. */
  readonly source: Bilingual;
}

const choice: Bilingual = {
  zh: '无官方规定，本库默认口径，可由 policy 改变',
  en: 'no official rule: this library’s default, set by policy',
};

/** The readings, by id. */
export const readings = /* @__PURE__ */ deepFreeze({
  'inclusive-bound': {
    text: { zh: '“以上”“以下”“以内”包括本数', en: '以上, 以下 and 以内 include the number itself' },
    source: { zh: '类推适用《民法典》第1259条', en: 'Civil Code of China, art. 1259, by analogy' },
  },
  'reach-is-at-least': {
    text: { zh: '“达到”“提高到”“增至”某数，即不低于该数', en: '达到, 提高到 and 增至 a number mean not below it' },
    source: { zh: '规划用语的通常含义', en: 'ordinary meaning in plans of this kind' },
  },
  'about-tolerance': {
    text: { zh: '“左右”“相适应”取上下{amount}', en: '左右 and 相适应 are read as within {amount} either way' },
    source: choice,
  },
  'relative-change': {
    text: {
      zh: '“以{year}年为基数”{move}{size}%，是相对{year}年数值的比例',
      en: 'a {move} of {size}% on the base of {year} is relative to the value of {year}',
    },
    source: {
      zh: '统计用语的通常含义：百分之几不同于几个百分点',
      en: 'ordinary statistical usage: percent, not percentage points',
    },
  },
  'net-gain': {
    text: {
      zh: '方向性要求：相对{year}年有净变化，且泰尔—森斜率不逆向',
      en: 'a direction is taken when there is a net change since {year} and the Theil–Sen slope is not against it',
    },
    source: choice,
  },
  monotone: {
    text: {
      zh: '方向性要求：相对{year}年有净变化，且逐期无反复',
      en: 'a direction is taken when there is a net change since {year} and no period turned back',
    },
    source: { zh: '由 policy 选定', en: 'chosen by policy' },
  },
  'marked-change': {
    text: {
      zh: '“明显”取相对变化不小于{percent}%',
      en: '明显 (marked) is read as a relative change of at least {percent}%',
    },
    source: { zh: '由 policy 选定', en: 'chosen by policy' },
  },
  'absolute-gap': {
    text: { zh: '“差距”为两者之差的绝对值', en: 'a gap is the absolute difference of its two sides' },
    source: {
      zh: '国家统计局监测报告以百分点之差表述差距',
      en: 'the National Bureau of Statistics’ monitoring reports state gaps as differences',
    },
  },
  'slowing-growth': {
    text: {
      zh: '“趋势减缓”：{year}年以后的泰尔—森斜率小于此前',
      en: 'a slowing rise has a smaller Theil–Sen slope since {year} than before',
    },
    source: choice,
  },
  'balanced-band': {
    text: { zh: '“均衡”取每一性别占{min}%至{max}%', en: 'balanced (均衡) means each sex holds {min}% to {max}%' },
    source: {
      zh: '欧洲委员会 Rec(2003)3 号建议：每一性别不低于40%',
      en: 'Council of Europe, Recommendation Rec(2003)3: neither sex below 40%',
    },
  },
  'towards-band': {
    text: {
      zh: '“趋于”：进入{min}—{max}，或与之距离较{year}年缩小',
      en: 'to converge (趋于) is to be inside {min}–{max}, or nearer to it than in {year}',
    },
    source: choice,
  },
  'every-period': {
    text: { zh: '“保持”“稳定在”：规划期内每一期均须符合', en: '保持 and 稳定在 must hold in every period of the plan' },
    source: { zh: '规划用语的通常含义', en: 'ordinary meaning in plans of this kind' },
  },
  'every-unit': {
    text: {
      zh: '逐个单位均须符合，不以平均数代替；缺数据的单位不视为符合',
      en: 'every unit must pass by itself, never the mean; a unit without data is not a pass',
    },
    source: { zh: '“以……为单位”“各”“每”的通常含义', en: 'ordinary meaning of 以…为单位, 各, 每' },
  },
  'threshold-precision': {
    text: {
      zh: '按界限的小数位数修约后比较',
      en: 'values are rounded to the limit’s decimal places before comparison',
    },
    source: {
      zh: 'GB/T 8170—2008 修约值比较法，由 policy 选定',
      en: 'GB/T 8170—2008, comparison of rounded values; chosen by policy',
    },
  },
} as const satisfies Record<string, ReadingText>);

/** The id of a reading. */
export type ReadingId = keyof typeof readings;

/** A reading that decided a result, with its parameters. */
export interface Reading {
  readonly id: ReadingId;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** A reading in words, with its source in brackets. @internal */
export function readingText(reading: Reading): Bilingual {
  const { text, source } = readings[reading.id];
  const said = wordsOf(reading.parameters ?? {});
  const filled = (language: Language): string =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => said[name]?.[language] ?? whole);
  return { zh: `${filled('zh')}（${source.zh}）`, en: `${filled('en')} (${source.en})` };
}

/** What stands in the places of a text: the parameters, an amount with its unit, and a signed change as a movement. */
function wordsOf(parameters: Readonly<Record<string, string>>): Readonly<Record<string, Bilingual>> {
  const { tolerance, unit, percent } = parameters;
  const falls = percent?.startsWith('-') === true;
  return {
    ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { zh: value, en: value }])),
    ...(tolerance !== undefined && isUnit(unit) && { amount: amount(tolerance, unit) }),
    ...(percent !== undefined && {
      size: { zh: percent.replace(/^[+-]/, ''), en: percent.replace(/^[+-]/, '') },
      move: falls ? { zh: '下降', en: 'fall' } : { zh: '上升', en: 'rise' },
    }),
  };
}
