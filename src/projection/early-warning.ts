/** Early warning, as the plan asks: 「对预计完成困难、波动较大的监测指标及时预警」. Each flag stands by itself. */
import type { DecimalText } from '../core/decimal.js';

/** Something a monitoring office should look at. */
export type EarlyWarning =
  /** 预计完成困难: the expected level in the due year is outside the threshold, by this much in the unit of the quantity. */
  | { readonly code: 'projected-shortfall'; readonly year: number; readonly shortfall: DecimalText }
  /** 波动较大: the measure named is above its limit. Neither depends on the threshold. */
  | { readonly code: 'volatile'; readonly measure: VolatilityMeasure; readonly size: number; readonly limit: number }
  /** The latest years move away from the threshold, by this much a year. */
  | { readonly code: 'deteriorating'; readonly from: number; readonly to: number; readonly slope: DecimalText }
  /** The latest value is older than the policy allows. */
  | { readonly code: 'stale'; readonly latest: number; readonly years: number }
  /** Fewer points than a projection with an interval needs. */
  | { readonly code: 'too-few-points'; readonly points: number; readonly needed: number }
  /** Years between the first and the last point have no value; none was made up. */
  | { readonly code: 'gaps'; readonly years: readonly number[] }
  /** A gap that narrows because its better side gets worse. */
  | { readonly code: 'levelling-down'; readonly indicator: string; readonly from: DecimalText; readonly to: DecimalText }
  /** The series was broken; only what follows the last break was projected. */
  | { readonly code: 'series-break'; readonly years: readonly number[] }
  /** Figures that are only bounds (99%以上) were left out. */
  | { readonly code: 'bounds-excluded'; readonly periods: readonly string[] }
  /** The methods do not agree on whether it will be met. */
  | { readonly code: 'methods-disagree'; readonly meeting: number; readonly of: number }
  /** The latest value is behind the milestone supplied for its year. */
  | { readonly code: 'behind-milestone'; readonly year: number; readonly margin: DecimalText };

/** How volatility is measured. */
export type VolatilityMeasure = 'detrended-variation' | 'swing-to-range' | 'reversal-share';
