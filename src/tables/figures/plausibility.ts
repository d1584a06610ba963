/**
 * Finds figures that may be shares where percentages or rates are meant: 0.985 for 98.5 %. When both readings are
 * possible, the figure is not taken, unless the caller chooses a reading.
 */
import type { Observation } from '../../core/model.js';
import { canBeShare, isNearAsShare } from '../../core/possible-share.js';
import { conversion, scaleOf } from '../../core/units.js';
import type { Settings } from '../options.js';
import type { CellPlace } from '../problem.js';
import type { RowsRead } from '../table-reader.js';
import { seriesOf } from './kept.js';

/**
 * Excludes or converts suspected shares, as `suspectedShares` says. A suspected share is a percentage or rate in (0, 1]
 * that is far below its level, but near the level when read as a share. The level is the median of the figures above 1
 * in the series, otherwise the number in the plan. Without a level, a percentage such as 0.985 is suspected, and rates
 * per thousand are not. A cell that names its own unit is never suspected. @internal
 */
export function settleSuspectedShares(
  gathered: RowsRead,
  settings: Settings,
  columnAt: (place: CellPlace) => { readonly number: number; readonly header: string },
  sheet: string | null = null,
): void {
  const { observations, places, exact } = gathered;
  const small = new Map<string, number[]>();
  observations.forEach((observation, index) => {
    if (sheet !== null && places.observations[index]!.sheet !== sheet) return;
    if (!isSmallShare(observation, settings) || exact.has(observation)) return;
    const series = seriesOf(observation);
    const own = small.get(series);
    if (own === undefined) small.set(series, [index]);
    else own.push(index);
  });
  if (small.size === 0 || settings.suspectedShares === 'keep') return;
  const medians = mediansOf(observations, small, settings);
  for (const [series, indexes] of small)
    for (const index of indexes) {
      const { indicator } = observations[index]!;
      const level = medians.get(series) ?? settings.levelOf(indicator!);
      if (!isSuspected(observations[index]!, level, settings)) continue;
      if (settings.suspectedShares === 'convert') observations[index] = { ...observations[index]!, unit: 'share' };
      else noteSuspected(gathered, index, level, columnAt(places.observations[index]!));
    }
}

/** The median of the figures above 1, for each series that has any. */
function mediansOf(
  observations: readonly Observation[],
  small: ReadonlyMap<string, unknown>,
  settings: Settings,
): ReadonlyMap<string, number> {
  const above = new Map<string, number[]>();
  for (const observation of observations) {
    const series = seriesOf(observation);
    const figure = small.has(series) ? figureOf(observation, settings) : null;
    if (figure === null || figure <= 1) continue;
    const own = above.get(series);
    if (own === undefined) above.set(series, [figure]);
    else own.push(figure);
  }
  return new Map([...above].map(([series, figures]) => [series, medianOf(figures)]));
}

function isSuspected(observation: Observation, level: number | null, settings: Settings): boolean {
  const figure = figureOf(observation, settings)!;
  const scale = scaleOf(settings.indicatorOf(observation.indicator!))!;
  return level === null ? scale === 100 : isNearAsShare(figure, level, Number(observation.value) * scale);
}

/**
 * The value of a percentage or rate in its indicator’s unit. `null` for any other value, and for a value marked as a
 * share.
 */
function figureOf({ indicator, value, unit }: Observation, settings: Settings): number | null {
  const measured = settings.indicatorOf(indicator!);
  const { unit: own } = measured;
  const scale = scaleOf(measured);
  const isRate = scale !== null && scale >= 100 && own !== 'males-per-100-females';
  if (!isRate || unit === 'share' || value === undefined || value === null) return null;
  const { times, over } = conversion(unit ?? own, own, '');
  return (Number(value) * times) / over;
}

/** Whether a figure may be a share, judged only by its printed number. @internal */
export function isSmallShare(observation: Observation, settings: Settings): boolean {
  return canBeShare(Number(observation.value)) && figureOf(observation, settings) !== null;
}

function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

function noteSuspected(
  { observations, places, findings, refused }: RowsRead,
  index: number,
  level: number | null,
  column: { readonly number: number; readonly header: string },
): void {
  const { row } = places.observations[index]!;
  const expected =
    level === null
      ? { zh: '大于1的数，或说明就是这么小', en: 'a figure above 1, or a word that it is this small' }
      : { zh: `与${level}相近的量级`, en: `a figure of the order of ${level}` };
  const { indicator, period, area, disaggregation, value } = observations[index]!;
  const mark = findings.mark();
  const received = String(value);
  findings.add('SHARE_SUSPECTED', row, column, { expected, received, settle: 'suspectedShares: "convert"' });
  findings.about(mark, {
    indicator: indicator!,
    period: period!,
    ...(area !== undefined && { area }),
    ...(disaggregation !== undefined && { disaggregation }),
  });
  refused.add(index);
}
