/**
 * Figures that may be shares where percentages (or rates) are meant: 0.985 for 98.5 %. They raise a warning; values are
 * not changed.
 */
import type { Observation } from '../../core/model.js';
import { conversion, scaleOf } from '../../core/units.js';
import type { Settings } from '../options.js';
import type { CellPlace } from '../problem.js';
import type { RowsRead } from '../table-reader.js';

/** How many times larger the level has to be that a figure is held against. A share is 100 times too small and more. */
const farLarger = 20;

/**
 * Warns of figures in (0, 1] of a percentage or rate whose level is far larger: the median of those above 1 in its
 * series, or else the number the plan asks for; and of every figure of a series that lies in (0, 1] as a whole, where
 * the plan names no level. @internal
 */
export function noteSuspectedShares(
  gathered: RowsRead,
  settings: Settings,
  columnAt: (place: CellPlace) => { readonly number: number; readonly header: string },
  sheet: string | null = null,
): void {
  const series = new Map<string, { readonly index: number; readonly figure: number }[]>();
  gathered.observations.forEach((observation, index) => {
    if (sheet !== null && gathered.places.observations[index]!.sheet !== sheet) return;
    const figure = figureOf(observation, settings);
    if (figure === null) return;
    const { indicator, area = '', disaggregation } = observation;
    const key = `${indicator}\n${area}${disaggregation === undefined ? '' : `\n${JSON.stringify(disaggregation)}`}`;
    const own = series.get(key);
    if (own) own.push({ index, figure });
    else series.set(key, [{ index, figure }]);
  });
  for (const members of series.values()) {
    const small = members.filter(({ figure }) => figure > 0 && figure <= 1);
    if (small.length === 0) continue;
    const indicator = gathered.observations[small[0]!.index]!.indicator!;
    const level =
      medianOf(members.map(({ figure }) => figure).filter((figure) => figure > 1)) ?? settings.levelOf(indicator);
    for (const { index, figure } of small)
      if (level === null || level >= farLarger * figure)
        noteSuspected(gathered, index, level, columnAt(gathered.places.observations[index]!));
  }
}

/**
 * The value of a percentage or rate in its indicator’s unit; `null` for any other value, and for one that is marked as
 * a share.
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

/** Whether a figure may be a share, by its size alone. @internal */
export function isSmallShare(observation: Observation, settings: Settings): boolean {
  const figure = figureOf(observation, settings);
  return figure !== null && figure > 0 && figure <= 1;
}

function medianOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}

function noteSuspected(
  { observations, places, findings }: RowsRead,
  index: number,
  level: number | null,
  column: { readonly number: number; readonly header: string },
): void {
  const { row } = places.observations[index]!;
  const expected =
    level === null
      ? { zh: '大于1的数，或说明就是这么小', en: 'a figure above 1, or a word that it is this small' }
      : { zh: `与${level}相近的量级`, en: `a figure of the order of ${level}` };
  findings.add('SHARE_SUSPECTED', row, column, { expected, received: String(observations[index]!.value) });
}
