/** Compares a series with a yearly milestone path 时序进度. */
import { assertNumeric, type DecimalText } from '../../core/decimal.js';
import { absolute, fraction, negate, subtract, toNumber, type Fraction } from '../../core/fraction.js';
import { significantText, toText } from '../../core/fraction-text.js';
import { indicatorError } from '../../core/errors.js';
import { checkedLater, checkKeys, type KeyRules } from '../../core/options.js';
import type { Polarity } from '../../core/model.js';
import { valueOf, type Point } from '../../criteria/evidence/point.js';
import type { MilestoneStanding, ProjectedYear } from '../projection.js';
import { requireYear } from '../series/series.js';

/** The value to reach in a year, in the unit of the quantity projected. */
export interface Milestone {
  readonly year: number;
  readonly value: number | DecimalText;
}

/** Every milestone with the value observed or expected in its year, in order of years. @internal */
export function standingsOf(
  path: readonly Milestone[],
  points: readonly Point[],
  ahead: readonly ProjectedYear[],
  polarity: Polarity,
): readonly MilestoneStanding[] {
  return [...path]
    .sort((a, b) => a.year - b.year)
    .map(({ year, value }): MilestoneStanding => {
      const observed = points.find(({ period }) => period.year === year);
      const projected = ahead.find((step) => step.year === year);
      const ofProjection = projected ? fraction(projected.point) : null;
      const level = observed ? valueOf(observed) : ofProjection;
      const milestone = fraction(value);
      return {
        year,
        value: toText(milestone),
        against: level && (observed ? toText(level) : significantText(toNumber(level))),
        basis: basisOf(observed, projected),
        margin: level && toText(marginOf(level, milestone, polarity)),
      };
    });
}

function basisOf(observed: unknown, projected: unknown): MilestoneStanding['basis'] {
  if (observed) return 'observed';
  return projected ? 'projected' : null;
}

/** Positive is better than the milestone; for `target-is-best`, every distance is negative. */
function marginOf(level: Fraction, milestone: Fraction, polarity: Polarity): Fraction {
  const over = subtract(level, milestone);
  if (polarity === 'higher-is-better') return over;
  return negate(polarity === 'lower-is-better' ? over : absolute(over));
}

/** Throws for a path that is not a list of years and values, or has a year twice. @internal */
export function assertMilestones(path: unknown, name = 'options.path'): asserts path is readonly Milestone[] {
  if (!Array.isArray(path)) throw indicatorError('BAD_OPTION', name, 'a list of years and values', path);
  const years = new Set<number>();
  // By index, because `forEach` skips holes.
  for (let i = 0; i < path.length; i++) {
    const step = path[i] as Milestone | null;
    const where = `${name}[${i}]`;
    checkKeys(step, milestoneRules, where, { what: 'a year and a value' });
    requireYear(`${where}.year`, step?.year);
    assertNumeric(step!.value, `${where}.value`);
    if (years.has(step!.year))
      throw indicatorError('BAD_OPTION', `${where}.year`, 'a year not named before', step!.year);
    years.add(step!.year);
  }
}

const milestoneRules: KeyRules = { year: checkedLater, value: checkedLater };
