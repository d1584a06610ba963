/** The difference of two rates, each with the chances of its own counts: what a gap and a comparison are made of. */
import type { Range } from '../methods/distribution.js';
import type { UpTo } from './outcome.js';

/** One side in a year ahead: the chances of its count, and what one case makes in the indicator's unit. @internal */
export interface SideOfYear {
  readonly upTo: UpTo;
  /** Cases with hardly anything below, and hardly anything above. */
  readonly lowest: number;
  readonly highest: number;
  readonly perCase: number;
}

/** What a difference may be, ascending, each with its chance. @internal */
export interface Outcomes {
  readonly values: readonly number[];
  readonly chances: readonly number[];
}

/** So many counts of a side are told apart; more of them stand together, each lot by its middle. */
const mostLots = 32;

/**
 * Every difference of a figure of one side from one of the other, taken as independent given the rates; with
 * `absolute`, its size.
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

/** The figures of a side and their chances; the counts beyond its ends stand at the ends. */
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

/** The least outcome with at least this chance of no more. @internal */
export function quantileOfOutcomes({ values, chances }: Outcomes, chance: number): number {
  let sum = 0;
  const place = chances.findIndex((each) => (sum += each) >= chance);
  return values[place < 0 ? values.length - 1 : place]!;
}

/** Outcomes this near to a limit are on it: two quotients that are equal may differ in their last digits. */
const onLimit = 1e-9;

/** The chance of an outcome inside, or with `strict` inside and on no limit. @internal */
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
