/** Criteria that ask for a value inside limits: most kinds are this, with limits of their own. */
import { decimal, decimalPlacesOf, type Decimal, type DecimalText } from '../../core/decimal.js';
import { deepFreeze } from '../../core/freeze.js';
import type { Case, CriterionBase, InsufficientReason, Judgement, Kind } from './kind.js';
import type { Policy } from '../policy/policy.js';
import type { Reading } from '../policy/readings.js';
import { valueOf, type Point } from '../evidence/point.js';

/** Limits, inclusive, with the level aimed at. @internal */
export interface Band {
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly aim: Decimal | null;
  /** Decimal places of the printed threshold. */
  readonly places: number;
  readonly readings: readonly Reading[];
}

/** A band that does not depend on any observation. @internal */
export type FixedBand<C> = (criterion: C, policy: Policy) => Band;

/** A band, or why there is none. @internal */
export type BandOf<C> = (criterion: C, point: Point, frame: Case) => Band | InsufficientReason;

/** Judges a value against a band. @internal */
export function judgeBand(
  value: Decimal,
  bound: 'at-least' | 'at-most' | undefined,
  band: Band,
  policy: Policy,
): Judgement {
  const rounded = policy.comparison === 'threshold-precision';
  const compared = rounded ? value.toDecimalPlaces(band.places) : value;
  const readings = rounded ? [...band.readings, { id: 'threshold-precision' } as const] : band.readings;
  const { lower, upper } = band;
  const below = lower === null ? 1 : compared.cmp(lower);
  const above = upper === null ? 1 : upper.cmp(compared);
  const satisfied = below >= 0 && above >= 0;
  if (bound !== undefined) {
    // A bound says on which side the true value lies; it settles the matter only where both ends of that side agree.
    const settled =
      bound === 'at-least' ? (satisfied && upper === null) || above < 0 : (satisfied && lower === null) || below < 0;
    if (!settled) return { insufficient: 'bound-undecided', readings };
  }
  return {
    satisfied,
    margin: marginOf(compared, lower, upper),
    onBoundary: below === 0 || above === 0,
    limits: { lower, upper },
    aim: band.aim,
    readings,
    warnings: [],
  };
}

/** Distance to the nearer limit, positive inside. */
function marginOf(value: Decimal, lower: Decimal | null, upper: Decimal | null): Decimal | null {
  if (lower === null) return upper === null ? null : upper.minus(value);
  const overLower = value.minus(lower);
  if (upper === null) return overLower;
  const underUpper = upper.minus(value);
  return overLower.lt(underUpper) ? overLower : underUpper;
}

/** A kind whose band depends on the criterion and the policy alone; `prepare` can take it. @internal */
export interface FixedBandKind<C extends CriterionBase> extends Kind<C> {
  readonly band: FixedBand<C>;
}

/** Makes a kind out of a band that depends on the criterion and the policy alone. @internal */
export function fixedBandKind<C extends CriterionBase>(definition: Omit<FixedBandKind<C>, 'judge'>): FixedBandKind<C> {
  const memo = new WeakMap<C, WeakMap<Policy, Band>>();
  const band: FixedBand<C> = (criterion, policy) => {
    let byPolicy = memo.get(criterion);
    if (!byPolicy) memo.set(criterion, (byPolicy = new WeakMap()));
    let found = byPolicy.get(policy);
    if (!found) {
      found = definition.band(criterion, policy);
      // Every verdict of this criterion holds these readings.
      deepFreeze(found.readings);
      byPolicy.set(policy, found);
    }
    return found;
  };
  return {
    ...definition,
    band,
    judge: (criterion, point, { policy }) =>
      judgeBand(valueOf(point), point.observation?.bound, band(criterion, policy), policy),
  };
}

/** A kind whose band has to be worked out from the series. @internal */
export interface SeriesBandKind<C extends CriterionBase> extends Kind<C> {
  readonly bandAt: BandOf<C>;
}

/** Makes a kind out of a band that has to be worked out from the series. @internal */
export function seriesBandKind<C extends CriterionBase>(
  definition: Omit<SeriesBandKind<C>, 'judge'>,
): SeriesBandKind<C> {
  return {
    ...definition,
    judge: (criterion, point, frame) => {
      const band = definition.bandAt(criterion, point, frame);
      if (typeof band === 'string') return { insufficient: band, readings: [] };
      return judgeBand(valueOf(point), point.observation?.bound, band, frame.policy);
    },
  };
}

/** A band with one inclusive limit, read off printed text. @internal */
export function oneSided(side: 'lower' | 'upper', value: DecimalText, readings: readonly Reading[]): Band {
  const limit = decimal(value);
  return {
    lower: side === 'lower' ? limit : null,
    upper: side === 'upper' ? limit : null,
    aim: limit,
    places: decimalPlacesOf(value),
    readings,
  };
}
