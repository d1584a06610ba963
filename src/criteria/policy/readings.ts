/**
 * The readings: how the plan's wording is interpreted. Each reading is data with its source, and every result names the
 * readings that decided it.
 */
import { deepFreeze } from '../../core/freeze.js';
import type { Bilingual, Language } from '../../core/text.js';
import type { OwnUnit } from '../../core/units.js';
import { sizeWords } from '../../core/quantity-words.js';

interface ReadingText {
  /** The interpretation. `{name}` stands for the parameter with that name. */
  readonly text: Bilingual;
  /** Its source; without any official rule, the text says that it is a choice of this library's default policy. */
  readonly source: Bilingual;
}

const choice: Bilingual = {
  zh: '无官方规定，取默认判定参数，可调整',
  en: 'no official rule: this library’s default, set by policy',
};

const asked = { zh: '由判定参数选定', en: 'chosen by policy' } as const;

const civilCode = { zh: '类推适用《民法典》第1259条', en: 'Civil Code of China, art. 1259, by analogy' } as const;

const ordinary = { zh: '规划用语的通常含义', en: 'ordinary meaning in plans of this kind' } as const;

const statisticalUsage = {
  zh: '统计用语的通常含义：百分之几不同于几个百分点',
  en: 'ordinary statistical usage: percent, not percentage points',
} as const;

/** The readings, by id. */
export const readings = /* @__PURE__ */ deepFreeze({
  'inclusive-bound': {
    text: { zh: '{words}包括本数', en: '{words} includes the number itself' },
    source: civilCode,
  },
  'exclusive-bound': {
    text: { zh: '{words}不包括本数', en: '{words} excludes the number itself' },
    source: civilCode,
  },
  'reach-is-at-least': {
    text: { zh: '“达到”“提高到”“增至”某数，即不低于该数', en: '达到, 提高到 and 增至 a number mean not below it' },
    source: ordinary,
  },
  'about-tolerance': {
    text: { zh: '{words}取上下{amount}', en: '{words} is read as within {amount} either way' },
    source: choice,
  },
  'relative-change': {
    text: {
      zh: '“以{year}年为基数”{move}{size}%，是相对{year}年数值的比例',
      en: 'a {move} of {size}% on the base of {year} is relative to the value of {year}',
    },
    source: statisticalUsage,
  },
  'absolute-change': {
    text: {
      zh: '变化{amount}，是与{year}年数值之差，不是比例',
      en: 'a change of {amount} is a difference from the value of {year}, not a percentage of it',
    },
    source: statisticalUsage,
  },
  'factor-of-base': {
    text: { zh: '目标值为{year}年数值乘以{factor}', en: 'the level is {factor} times the value of {year}' },
    source: ordinary,
  },
  'no-worse': {
    text: { zh: '与{year}年数值相同即为符合', en: 'the value of {year} itself will do' },
    source: ordinary,
  },
  'yearly-change': {
    text: {
      zh: '每年的变化自{year}年起计{years}年，按比例的逐年累乘',
      en: 'a yearly change is counted for {years} years from {year}; percentages and factors compound',
    },
    source: ordinary,
  },
  'net-gain': {
    text: {
      zh: '方向性要求：比{year}年有净变化，且历年走势方向一致',
      en: 'a direction is taken when there is a net change since {year} and the Theil–Sen slope is not against it',
    },
    source: choice,
  },
  monotone: {
    text: {
      zh: '方向性要求：比{year}年有净变化，且逐年无反复',
      en: 'a direction is taken when there is a net change since {year} and no period turned back',
    },
    source: asked,
  },
  'marked-change': {
    text: {
      zh: '“明显”取相对变化不小于{percent}%',
      en: '明显 (marked) is read as a relative change of at least {percent}%',
    },
    source: asked,
  },
  'relative-gap': {
    text: {
      zh: '收入等金额的“差距”为差额占前一方的百分比',
      en: 'a gap of money is the difference as a percentage of its first side',
    },
    source: {
      zh: '差额随物价上升；规划未规定算法',
      en: 'differences of money grow with prices; the plan fixes no formula',
    },
  },
  'absolute-gap': {
    text: { zh: '“差距”为两者之差的绝对值', en: 'a gap is the absolute difference of its two sides' },
    source: {
      zh: '国家统计局监测报告的表述',
      en: 'as in the reports of the National Bureau of Statistics',
    },
  },
  'slowing-growth': {
    text: {
      zh: '“趋势减缓”：{year}年以后的年均变化小于此前（按历年变化的中位数）',
      en: 'a slowing rise has a smaller Theil–Sen slope since {year} than before',
    },
    source: choice,
  },
  'balanced-band': {
    text: {
      zh: '“均衡”的参考范围：每一性别占{min}%～{max}%',
      en: 'balanced (均衡) means each sex holds {min}% to {max}%',
    },
    source: {
      zh: '规划未设量化标准；参考国际通行做法',
      en: 'Council of Europe, Recommendation Rec(2003)3',
    },
  },
  'towards-band': {
    text: {
      zh: '“趋于”：进入{min}～{max}，或与之距离比{year}年缩小',
      en: 'to converge (趋于) is to be inside {min}–{max}, or nearer to it than in {year}',
    },
    source: choice,
  },
  'every-period': {
    text: { zh: '{words}：规划期内各年均须符合', en: '{words} must hold in every year of the plan' },
    source: ordinary,
  },
  'every-unit': {
    text: {
      zh: '各单位均须达到，不以平均数代替；未报数据的单位不视为达到',
      en: 'every unit must pass by itself, never the mean; a unit without data is not a pass',
    },
    source: { zh: '“以……为单位”“各”“每”的通常含义', en: 'ordinary meaning of 以…为单位, 各, 每' },
  },
  'threshold-precision': {
    text: {
      zh: '按目标值的小数位数修约后比较',
      en: 'values are rounded to the decimals of the limit',
    },
    source: {
      zh: 'GB/T 8170—2008 修约值比较法，由判定参数选定',
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

/** The context of a reading: kind and phrase show which words were read, the unit how amounts are written. */
interface ReadingContext {
  readonly kind: string;
  readonly phrase: string;
  readonly ownUnit?: OwnUnit | undefined;
}

/** A reading in words, with its source in brackets; with `read`, it quotes the words of the phrase. @internal */
export function readingText(reading: Reading, read?: ReadingContext): Bilingual {
  const { text, source } = readings[reading.id];
  const said = wordsOf(reading, read);
  const filled = (language: Language): string =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => said[name]?.[language] ?? whole);
  return { zh: `${filled('zh')}（${source.zh}）`, en: `${filled('en')} (${source.en})` };
}

/**
 * The readings of a criterion in words, without obvious ones (a limit includes its own number).
 *
 * @internal
 */
export function readingTexts(list: readonly Reading[], read: ReadingContext): readonly Bilingual[] {
  return list
    .filter(({ id }) => id !== 'inclusive-bound' || wordRead(id, read) !== undefined)
    .map((reading) => readingText(reading, read));
}

/** The name of the words read, where no phrase is given. */
const words: Partial<Record<ReadingId, Bilingual>> = {
  'inclusive-bound': { zh: '“以上”“以下”“以内”', en: '以上, 以下 or 以内' },
  'exclusive-bound': { zh: '“超过”“低于”“不满”', en: '超过, 低于 or 不满' },
  'about-tolerance': { zh: '“左右”“相适应”', en: '左右 or 相适应' },
  'every-period': { zh: '“保持”“稳定在”', en: '保持 or 稳定在' },
};

/** The word of a phrase that a reading is about. */
function wordRead(id: ReadingId, { kind, phrase }: ReadingContext): string | undefined {
  const bound = kind === 'at-most' ? /及?以[下内]/ : /及?以上/;
  const sought: Partial<Record<ReadingId, RegExp>> = {
    'inclusive-bound': bound,
    'exclusive-bound':
      /(?<!不)(?:超过|高于|大于|多于|低于|小于|少于|不满|不足|more than|over|above|less than|under|below)/i,
    'about-tolerance': /左右|相适应/,
    'every-period': /保持|稳定在/,
  };
  return sought[id]?.exec(phrase)?.[0];
}

/**
 * The words for the placeholders of a text: the words read, the parameters, an amount with its unit, a signed change.
 */
function wordsOf(
  { id, parameters = {} }: Reading,
  read: ReadingContext | undefined,
): Readonly<Record<string, Bilingual>> {
  const { tolerance, change, unit, percent } = parameters;
  const amount = tolerance ?? change;
  const falls = percent?.startsWith('-') === true;
  const word = read && wordRead(id, read);
  const named = word === undefined ? words[id] : { zh: `“${word}”`, en: word };
  const size = percent?.replace(/^[+-]/, '');
  return {
    ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { zh: value, en: value }])),
    ...(named && { words: named }),
    ...(amount !== undefined &&
      unit !== undefined && {
        amount: sizeWords(amount, {
          unit,
          ...(read?.ownUnit && { ownUnit: read.ownUnit }),
          polarity: 'target-is-best',
        }),
      }),
    ...(size !== undefined && {
      size: { zh: size, en: size },
      move: falls ? { zh: '下降', en: 'fall' } : { zh: '上升', en: 'rise' },
    }),
  };
}
