/** Early warnings in words. */
import type { Manner } from '../../criteria/words/manner.js';
import { isDecimalText, type DecimalText } from '../../core/decimal.js';
import { rounded } from '../../core/figures.js';
import type { Indicator } from '../../core/model.js';
import { sizeWords } from '../../core/quantity-words.js';
import { checkResult, readResult, someText } from '../../core/results.js';
import { assertLanguage, type Bilingual, type Language } from '../../core/text.js';
import { warningText } from '../../criteria/words/warning-text.js';
import { clausesText, periodsText } from '../../core/phrases.js';
import type { EarlyWarning } from '../warnings/early-warning.js';
import { earlyWarningLabels } from './labels.js';
import { anEarlyWarning, checkEarlyWarning } from './warning-shape.js';

/**
 * An early warning in words, for a list of alerts. Amounts are in the unit of the quantity; with the indicator, the
 * text names the unit.
 *
 * @param warning - A warning of a projection or of an alert.
 * @param language - `zh` or `en`.
 * @param indicator - The indicator that the warning is about, with its unit.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language, and for a value that is not a warning or not an
 *   indicator.
 * @example
 * const ahead = project('children.health.target.3/infant-mortality-rate@2025', [
 *   { period: 2021, value: '8.6' },
 *   { period: 2022, value: '8.4' },
 *   { period: 2023, value: '8.5' },
 *   { period: 2024, value: '8.3' },
 * ]);
 * ahead.warnings
 *   .map((warning) => describeWarning(warning, 'en'))
 *   .some((words) => words.endsWith('off the target level in 2025')); //=> true
 * describeWarning({ code: 'stale', latest: 2020, years: 4 }, 'zh'); //=> '最新数据为2020年，已滞后4年'
 * const share = catalogue.indicator('prenatal-screening-rate');
 * const words = describeWarning({ code: 'projected-shortfall', year: 2030, shortfall: '1.88' }, 'zh', share);
 * words //=> '预计完成困难：预计2030年与目标值相差1.88个百分点'
 */
export function describeWarning(
  warning: EarlyWarning,
  language: Language,
  indicator?: Pick<Indicator, 'unit' | 'ownUnit' | 'measureWord' | 'polarity'>,
): string {
  assertLanguage(language);
  checkEarlyWarning(warning, 'warning');
  if (indicator !== undefined) checkResult(indicator, 'indicator', 'an indicator of the plan', { unit: someText });
  const sized = indicator === undefined ? bare : (size: string) => sizeWords(bare(size).zh, indicator);
  return readResult('warning', anEarlyWarning, () => earlyWarningText(warning, sized)[language]);
}

/** Writes an amount without its sign. */
type Sized = (size: DecimalText) => Bilingual;

/** An amount without a unit. */
function bare(size: string): Bilingual {
  const text = isDecimalText(size) ? rounded(size, 2) : size;
  return { zh: text, en: text };
}

/** The words for a shortfall; 目标值 only where the plan sets a number. */
function shortfallText(
  { code, shortfall, year }: Extract<EarlyWarning, { code: 'projected-shortfall' }>,
  sized: Sized,
  manner: Manner,
  isUncertain: boolean,
): Bilingual {
  // What is only uncertain is not called 预计完成困难.
  const when = `${isUncertain ? '按预计值，' : `${earlyWarningLabels[code].zh}：预计`}${year}年`;
  if (shortfall === '0')
    return {
      zh: `${when}与基期持平`,
      en: `expected to be no further than the base year in ${year}`,
    };
  const { zh, en } = sized(shortfall);
  switch (manner) {
    case 'direction':
      return {
        zh: `${when}不符合目标方向，相差${zh}`,
        en: `expected to go against the direction asked for in ${year}, by ${en}`,
      };
    case 'band':
      return {
        zh: `${when}不在参考范围内，相差${zh}`,
        en: `expected to be ${en} outside the reference range in ${year}`,
      };
    default:
      return {
        zh: `${when}与目标值相差${zh}`,
        en: `expected to be ${en} off the target level in ${year}`,
      };
  }
}

/** An early warning in words; `isUncertain` where the outcome is no more than that. @internal */
export function earlyWarningText(
  warning: EarlyWarning,
  sized: Sized = bare,
  manner: Manner = 'threshold',
  isUncertain = false,
): Bilingual {
  const label = earlyWarningLabels[warning.code];
  switch (warning.code) {
    case 'projected-shortfall':
      return shortfallText(warning, sized, manner, isUncertain);
    case 'deteriorating':
      return {
        zh: `${warning.from}—${warning.to}年走势不利`,
        en: `moving the wrong way over ${warning.from}–${warning.to}`,
      };
    case 'stale':
      return {
        zh: `最新数据为${warning.latest}年，已滞后${warning.years}年`,
        en: `the latest figure is of ${warning.latest}, ${warning.years} year${warning.years === 1 ? '' : 's'} old`,
      };
    case 'too-few-points':
      return {
        zh: `仅有${warning.points}年数据`,
        en: `figures for ${warning.points} of the ${warning.needed} years a projection needs`,
      };
    case 'gaps': {
      const { zh, en } = periodsText(warning.years);
      return { zh: `${zh}无数据，未作插补`, en: `no figures for ${en} (not filled in)` };
    }
    case 'levelling-down':
      return warningText(warning);
    case 'series-break': {
      const { zh, en } = periodsText(warning.years);
      return {
        zh: `${zh}统计口径调整，只采用其后数据测算`,
        en: `the definition changed in ${en}; only later figures were used`,
      };
    }
    case 'bounds-excluded': {
      const { zh, en } = periodsText(warning.periods);
      return { zh: `${zh}数据只给出上限或下限，未用于测算`, en: `figures for ${en} are only bounds and were left out` };
    }
    case 'methods-disagree':
      return {
        zh: `${label.zh}（${warning.of}种中${warning.meeting}种预计可达到）`,
        en: `${label.en} (${warning.meeting} of ${warning.of} expect it to be met)`,
      };
    case 'behind-milestone': {
      const { zh, en } = sized(warning.margin.replace(/^[-−]/, ''));
      return { zh: `落后于${warning.year}年时序进度${zh}`, en: `${en} behind the milestone for ${warning.year}` };
    }
    case 'within-chance': {
      const { zh, en } = clausesText(
        warning.flags.map((flag) => earlyWarningLabels[flag]),
        '、',
        ', ',
      );
      return { zh: `${zh}：${label.zh}`, en: `${en}: ${label.en}` };
    }
    default:
      return label;
  }
}
