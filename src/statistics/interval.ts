/** A two-sided confidence interval; both ends are included, and `lower <= upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
