/** Figures that may be shares where percentages or rates are meant: 0.985 for 98.5 %. */

/** The level must be at least this many times larger than the figure. A share is at least 100 times too small. */
const farLarger = 20;

/** Whether a printed number can be a share. @internal */
export function canBeShare(printed: number): boolean {
  return printed > 0 && printed <= 1;
}

/** Whether a figure is far below a level, and near it when read as a share. All are in one unit. @internal */
export function isNearAsShare(figure: number, level: number, asShare: number): boolean {
  return level >= farLarger * figure && asShare * farLarger >= level && asShare <= level * farLarger;
}
