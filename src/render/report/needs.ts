/** The figures that a criterion without a verdict needs: 2020年和2024年数值. */
import { lastDayOf, period } from '../../core/period.js';
import type { Criterion } from '../../criteria/criterion.js';
import type { InsufficientData } from '../../criteria/evaluation.js';
import { kindOf } from '../../criteria/criterion.js';
import { someOf } from './cells.js';
import type { Context, ResultLocation } from './context.js';

/** The figures that a criterion needs and does not have, in words. @internal */
export function needText({ result }: ResultLocation, context: Pick<Context, 'assessment' | 'say'>): string {
  const { evaluation, baseline } = result;
  if (evaluation.status !== 'insufficient-data') return '';
  const { say } = context;
  const { criterion, reason, missing } = evaluation;
  const year = yearJudged(evaluation, context.assessment.asOf);
  switch (reason) {
    case 'periods-missing':
      return missing.length > 0
        ? say(`${someOf(missing, '、')}年数值`, `figures of ${someOf(missing, ', ')}`)
        : say('规划期各年数值', 'figures of every year of the plan');
    case 'unit-missing':
      return missing.length > 0
        ? say(`${year}年${someOf(missing, '、')}的数值`, `figures of ${someOf(missing, ', ')} in ${year}`)
        : say(`各单位${year}年数值`, `figures of every unit in ${year}`);
    case 'bound-undecided':
      return say('确切数值，而不只是上限或下限（如“99%以上”）', 'exact figures instead of bounds (such as “over 99%”)');
    case 'previous-missing':
      return say(`${missing[0]}年数值`, `figures of ${missing[0]}`);
    case 'no-tolerance':
      return say('左右的幅度（判定参数 aboutTolerance）', 'a width in the policy (aboutTolerance)');
    case 'no-attestation':
      return say('评估单位的认定', 'a statement of an assessor');
    default:
  }
  const base = kindOf(criterion.kind).baselineYear?.(criterion);
  if (criterion.sustain)
    return say(
      `${ofWhat(criterion, 'zh')}规划期各年数值`,
      `${ofWhat(criterion, 'en')}figures of every year of the plan`,
    );
  if (criterion.kind === 'slowing')
    return say(
      `${base}年以前（含${base}年）和以后各至少两年的数值`,
      `figures of at least two years up to ${base}, and of two from ${base} on`,
    );
  const years = [
    ...new Set([
      ...(base !== undefined && baseline === null ? [base] : []),
      ...(needsYear(evaluation, base) ? [year] : []),
    ]),
  ].sort((a, b) => a - b);
  const listed = say(`${years.map((each) => `${each}年`).join('和')}`, years.join(' and '));
  return say(`${ofWhat(criterion, 'zh')}${listed}数值`, `${ofWhat(criterion, 'en')}figures of ${listed}`);
}

/** Whether a later figure is missing too, not only the figure of the base year. */
function needsYear({ reason, indication }: InsufficientData, base: number | undefined): boolean {
  if (reason === 'no-baseline')
    return indication === null || (base !== undefined && Number(indication.period.slice(0, 4)) <= base);
  return true;
}

/** The last completed year, but not after the due year. */
function yearJudged({ criterion: { due } }: InsufficientData, asOf: string): number {
  const { year, lastDay } = period(asOf, 'asOf');
  return Math.min(due, lastDay >= lastDayOf(year) ? year : year - 1);
}

/** The source of the missing figures (each unit, both sides …); empty for figures of the indicator itself. */
function ofWhat(criterion: Criterion, language: 'zh' | 'en'): string {
  if (criterion.scope === 'every-unit') return { zh: '各单位', en: 'each unit’s ' }[language];
  if (criterion.kind === 'gap-narrowing')
    return { zh: '差距或其两侧', en: 'of the gap or of both its sides, ' }[language];
  if (criterion.kind === 'compare')
    return { zh: '本指标和对照指标', en: 'of the indicator and the one compared with, ' }[language];
  return '';
}
