/** The difference of two rates, with the probabilities of the counts of both sides. Gaps and comparisons use it. */
import type { Range } from '../methods/distribution.js';
import type { UpTo } from './outcome.js';

/**
 * One side in a year ahead: the probabilities of its count, and the value of one case in the indicator's unit.
 * @internal
 */
export interface SideOfYear {
  readonly upTo: UpTo;
  /** Counts outside this range have almost no probability. */
  readonly lowest: number;
  readonly highest: number;
  readonly perCase: number;
}

/** The possible values of a difference, ascending, each with its probability. @internal */
export interface Outcomes {
  readonly values: readonly number[];
  readonly chances: readonly number[];
}

/**
 * With more counts than this on a side, neighbouring counts form groups; the middle of a group stands for all of it.
 */
const mostLots = 32;

/**
 * Every difference between a figure of one side and a figure of the other; with `absolute`, its size. Given the rates,
 * the two figures are independent.
 *
 * @internal
 */
export function differences(one: SideOfYear, two: SideOfYear, absolute: boolean): Outcomes {
  const [first, second] = [lotsOf(one), lotsOf(two)];
  const found = first.values.flatMap((value, i) =>
    second.values.map((other, j) => ({
      value: absolute ? Math.abs(value - other) : value - other,
      chance: first.chances[i]! * second.chances[j]!,
    })),
  );
  found.sort((a, b) => a.value - b.value);
  return { values: found.map(({ value }) => value), chances: found.map(({ chance }) => chance) };
}

/** The figures of a side and their probabilities. Counts beyond its ends are added to the counts at the ends. */
function lotsOf({ upTo, lowest, highest, perCase }: SideOfYear): Outcomes {
  const size = Math.ceil((highest - lowest + 1) / mostLots);
  const values: number[] = [];
  const chances: number[] = [];
  let before = 0;
  for (let from = lowest; from <= highest; from += size) {
    const to = Math.min(from + size - 1, highest);
    const until = to === highest ? 1 : upTo(to);
    values.push(((from + to) / 2) * perCase);
    chances.push(until - before);
    before = until;
  }
  return { values, chances };
}

/** @internal */
export function meanOfOutcomes({ values, chances }: Outcomes): number {
  return values.reduce((sum, value, i) => sum + value * chances[i]!, 0);
}

/** The least outcome with at least this probability of an outcome not above it. @internal */
export function quantileOfOutcomes({ values, chances }: Outcomes, chance: number): number {
  let sum = 0;
  const place = chances.findIndex((each) => (sum += each) >= chance);
  return values[place < 0 ? values.length - 1 : place]!;
}

/** Outcomes this near to a limit count as on it: two equal quotients may differ in their last digits. */
const onLimit = 1e-9;

/** The probability of an outcome inside the limits; with `strict`, an outcome on a limit is not inside. @internal */
export function chanceInside({ values, chances }: Outcomes, { lower, upper }: Range, strict: boolean): number {
  const margin = strict ? -onLimit : onLimit;
  const inside = (value: number): boolean => {
    const hair = margin * Math.max(1, Math.abs(value));
    return value >= lower - hair && value <= upper + hair;
  };
  return Math.min(
    1,
    values.reduce((sum, value, i) => (inside(value) ? sum + chances[i]! : sum), 0),
  );
}
