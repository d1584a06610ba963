/** A two-sided confidence interval; both ends belong to it, and `lower <= upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
