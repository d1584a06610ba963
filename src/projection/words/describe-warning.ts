/** Early warnings in words. */
import { isDecimalText, type DecimalText } from '../../core/decimal.js';
import { rounded } from '../../core/figures.js';
import { assertLanguage, type Bilingual, type Language } from '../../core/text.js';
import { warningText } from '../../criteria/words/explain.js';
import { periodsText } from '../../core/phrases.js';
import type { EarlyWarning } from '../warnings/early-warning.js';

/**
 * An early warning in words, for a list of alerts. A size in it is in the unit of the quantity, which it does not name.
 *
 * @param warning - One of the `warnings` of a projection or of an alert.
 * @param language - `zh` or `en`.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language.
 * @example
 * const ahead = project('children.health.target.3/infant-mortality-rate@2025', [
 *   { period: 2021, value: '8.6' }, { period: 2022, value: '8.4' }, { period: 2023, value: '8.5' }, { period: 2024, value: '8.3' },
 * ]);
 * ahead.warnings.map((warning) => describeWarning(warning, 'en')).some((words) => words.endsWith('short in 2025')) //=> true
 * describeWarning({ code: 'stale', latest: 2020, years: 4 }, 'zh') //=> '最近一期为2020年，已滞后4年'
 */
export function describeWarning(warning: EarlyWarning, language: Language): string {
  assertLanguage(language);
  return earlyWarningText(warning)[language];
}

/** How an amount without its sign is written. */
type Sized = (size: DecimalText) => Bilingual;

/** An amount whose unit is not known, or that is written already. */
function bare(size: string): Bilingual {
  const text = isDecimalText(size) ? rounded(size, 2) : size;
  return { zh: text, en: text };
}

/** An early warning in words. @internal */
export function earlyWarningText(warning: EarlyWarning, sized: Sized = bare): Bilingual {
  switch (warning.code) {
    case 'projected-shortfall': {
      if (warning.shortfall === '0')
        return {
          zh: `预计完成困难：${warning.year}年预期停在界限上，尚须越过`,
          en: `expected to stand at the limit in ${warning.year}, which has to be passed`,
        };
      const { zh, en } = sized(warning.shortfall);
      return {
        zh: `预计完成困难：${warning.year}年预期差${zh}`,
        en: `expected to fall ${en} short in ${warning.year}`,
      };
    }
    case 'volatile':
      return {
        zh: `波动较大（${measureNames[warning.measure].zh}${warning.size}，界限${warning.limit}）`,
        en: `volatile (${measureNames[warning.measure].en} ${warning.size}, limit ${warning.limit})`,
      };
    case 'deteriorating': {
      const falls = /^[-−]/.test(warning.slope);
      const { zh, en } = sized(unsigned(warning.slope));
      return {
        zh: `${warning.from}—${warning.to}年趋于变差（年均${falls ? '下降' : '上升'}${zh}）`,
        en: `getting worse over ${warning.from}–${warning.to} (${falls ? 'down' : 'up'} ${en} a year)`,
      };
    }
    case 'stale':
      return {
        zh: `最近一期为${warning.latest}年，已滞后${warning.years}年`,
        en: `the latest figure is of ${warning.latest}, ${warning.years} year${warning.years === 1 ? '' : 's'} old`,
      };
    case 'too-few-points':
      return {
        zh: `仅${warning.points}期，预测至少需${warning.needed}期`,
        en: `only ${warning.points} of the ${warning.needed} points a projection needs`,
      };
    case 'gaps': {
      const { zh, en } = periodsText(warning.years);
      return { zh: `缺${zh}，未作填补`, en: `no figures for ${en}; none were made up` };
    }
    case 'levelling-down':
      return warningText(warning);
    case 'series-break': {
      const { zh, en } = periodsText(warning.years);
      return { zh: `数列在${zh}中断，只用其后数据`, en: `the series breaks in ${en}; only what follows was used` };
    }
    case 'bounds-excluded': {
      const { zh, en } = periodsText(warning.periods);
      return { zh: `${zh}仅为上限或下限，未用于预测`, en: `figures for ${en} are only bounds and were left out` };
    }
    case 'methods-disagree':
      return {
        zh: `各方法结论不一（${warning.of}种中${warning.meeting}种预期达到）`,
        en: `the methods disagree (${warning.meeting} of ${warning.of} expect it to be met)`,
      };
    case 'behind-milestone': {
      const { zh, en } = sized(unsigned(warning.margin));
      return { zh: `落后于${warning.year}年时序进度${zh}`, en: `${en} behind the milestone for ${warning.year}` };
    }
  }
}

function unsigned(size: string): string {
  return size.replace(/^[-−]/, '');
}

const measureNames: Readonly<Record<Extract<EarlyWarning, { code: 'volatile' }>['measure'], Bilingual>> = {
  'detrended-variation': { zh: '去趋势变异系数', en: 'variation about its trend' },
  'swing-to-range': { zh: '年度摆动与极差之比', en: 'yearly swing over its range' },
  'reversal-share': { zh: '反向变动占比', en: 'share of reversals' },
};
