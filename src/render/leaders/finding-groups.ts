/** Parts the indicators of a domain: those with a finding of their own, and those that share one. */
import { yearOf } from '../words/figures.js';
import { isOnCourse, isSafe } from './brief-finding.js';
import type { IndicatorStanding } from './indicator-standing.js';

/** Indicators with a finding of their own, and indicators that share a finding. @internal */
export interface Groups {
  readonly told: readonly IndicatorStanding[];
  /** Met and likely to hold, with nothing else to report. */
  readonly safe: readonly IndicatorStanding[];
  /** In the direction asked for and likely to stay so, with nothing else to report. */
  readonly onCourse: readonly IndicatorStanding[];
  /** Met, but the figures are old. */
  readonly old: readonly IndicatorStanding[];
}

/** @internal */
export function groupsOf(found: readonly IndicatorStanding[], asOf: string): Groups {
  const lag = ({ latest }: IndicatorStanding): number => Number(yearOf(asOf)) - Number(yearOf(latest!.period));
  const old = found.filter((standing) => standing.class === 'met' && lag(standing) >= oldYears);
  const others = found.filter((standing) => !old.includes(standing));
  const groupOf = (test: (standing: IndicatorStanding) => boolean): readonly IndicatorStanding[] => {
    const group = others.filter(test);
    return group.length > 1 ? group : [];
  };
  const [safe, onCourse] = [groupOf(isSafe), groupOf(isOnCourse)];
  const told = others.filter((standing) => !safe.includes(standing) && !onCourse.includes(standing));
  return { told, safe, onCourse, old };
}

/** Figures of this age, in years, do not describe the year of the report. */
const oldYears = 3;
