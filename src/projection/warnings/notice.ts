/** Warnings that do not follow from the series alone, and whether chance explains them. */
import { compare, fraction } from '../../core/fraction.js';
import type { Evaluation } from '../../criteria/evaluation.js';
import type { Point } from '../../criteria/evidence/point.js';
import { pointOfYear } from '../../criteria/evidence/series.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { countSeriesOf, type CountSeries } from '../counts/count-series.js';
import { chanceAtRate, chanceOfChange } from '../counts/within-chance.js';
import type { MilestoneStanding } from '../projection.js';
import type { EarlyWarning } from './early-warning.js';

/** The warnings from the points and the verdict, before a projection. @internal */
export function noticedIn(points: readonly Point[], evaluation: Evaluation): EarlyWarning[] {
  const bounds = points.filter(({ bound }) => bound !== undefined);
  const levelling = evaluation.warnings.filter((warning) => warning.code === 'levelling-down');
  return bounds.length > 0
    ? [{ code: 'bounds-excluded', periods: bounds.map(({ period }) => period.text) }, ...levelling]
    : levelling;
}

/** The warning where the latest value is behind the milestone of its year. @internal */
export function behindMilestone(milestones: readonly MilestoneStanding[], latest: Point): EarlyWarning[] {
  const now = milestones.find(({ year }) => year === latest.period.year);
  return now?.margin?.startsWith('-') ? [{ code: 'behind-milestone', year: now.year, margin: now.margin }] : [];
}

/** The probability of a latest count this far behind, if the true rate were the milestone; 0 without counts. */
function chanceOfBehind(counts: CountSeries | null, milestones: readonly MilestoneStanding[]): number {
  if (counts === null) return 0;
  const { years, cases, exposures, scale, parts } = counts;
  const last = years.length - 1;
  const now = milestones.find(({ year }) => year === years[last]);
  if (!now?.against) return 0;
  const direction = compare(fraction(now.against), fraction(now.value)) > 0 ? 1 : -1;
  const latest = { cases: cases[last]!, exposure: exposures[last]! };
  return chanceAtRate(latest, Number(now.value) / scale, direction, parts);
}

/** The probability that the better side of a gap got this much worse by chance; 0 without counts. */
function chanceOfLevelling(
  { criterion, contextOf }: PreparedEvidence,
  own: readonly Point[],
  flag: LevellingDown,
): number {
  if (criterion.kind !== 'gap-narrowing') return 0;
  const { other, indicatorOf } = contextOf(own);
  const side = other(flag.indicator);
  const from = pointOfYear(side, criterion.baselineYear);
  const to = pointOfYear(side, own[own.length - 1]!.period.year);
  const counts = from && to ? countSeriesOf([from, to], indicatorOf(flag.indicator)) : null;
  if (counts === null) return 0;
  const [earlier, later] = counts.cases.map((cases, i) => ({ cases, exposure: counts.exposures[i]! }));
  const direction = indicatorOf(flag.indicator).polarity === 'lower-is-better' ? 1 : -1;
  return chanceOfChange(earlier!, later!, direction, counts.parts);
}

type LevellingDown = Extract<EarlyWarning, { code: 'levelling-down' }>;

/** The probabilities that chance alone explains these warnings. @internal */
export function chancesOfNotice(
  evidence: PreparedEvidence,
  own: readonly Point[],
  counts: CountSeries | null,
  flags: readonly EarlyWarning[],
  milestones: readonly MilestoneStanding[],
): { readonly 'behind-milestone': number; readonly 'levelling-down': number } {
  const levelling = flags.find((flag) => flag.code === 'levelling-down');
  return {
    'behind-milestone': chanceOfBehind(counts, milestones),
    'levelling-down': levelling ? chanceOfLevelling(evidence, own, levelling) : 0,
  };
}
