/**
 * Figures that may be shares where percentages (or rates) are meant: 0.985 for 98.5 %. They are told of, never changed.
 */
import type { Observation } from '../../core/model.js';
import { conversion, scaleOf } from '../../core/units.js';
import type { ReadColumn } from '../layout/header.js';
import type { Settings } from '../options.js';
import { problem, type Place, type Problem } from '../problem.js';
import type { Gathered } from '../reading.js';

/** How many times larger the level has to be that a figure is held against. A share is 100 times too small and more. */
const farLarger = 20;

/**
 * Warns of figures in (0, 1] of a percentage or rate whose level is far larger: the median of those above 1 in its
 * series, or else the number the plan asks for; and of every figure of a series that lies in (0, 1] as a whole, where
 * the plan names no level. @internal
 */
export function noteSuspectedShares(
  gathered: Gathered,
  settings: Settings,
  columnAt: (place: Place) => ReadColumn,
): void {
  const series = new Map<string, { readonly index: number; readonly figure: number }[]>();
  gathered.observations.forEach((observation, index) => {
    const figure = figureOf(observation, settings);
    if (figure === null) return;
    const key = JSON.stringify([observation.indicator, observation.area, observation.disaggregation]);
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
        gathered.problems.push(suspected(gathered, index, level, columnAt));
  }
}

/** The value of a percentage or rate in its indicator’s unit; `null` where it is none, or is a share and says so. */
function figureOf({ indicator, value, unit }: Observation, settings: Settings): number | null {
  const { unit: own } = settings.indicatorOf(indicator!);
  const scale = scaleOf(own);
  const isRate = scale !== null && scale >= 100 && own !== 'males-per-100-females';
  if (!isRate || unit === 'share' || value === undefined || value === null) return null;
  const { times, over } = conversion(unit ?? own, own, '');
  return (Number(value) * times) / over;
}

function medianOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}

function suspected(
  { observations, places }: Gathered,
  index: number,
  level: number | null,
  columnAt: (place: Place) => ReadColumn,
): Problem {
  const place = places.observations[index]!;
  const { number, header } = columnAt(place);
  const expected =
    level === null
      ? { zh: '大于1的数，或说明就是这么小', en: 'a figure above 1, or a word that it is this small' }
      : { zh: `与${level}相近的量级`, en: `a figure of the order of ${level}` };
  return problem('SHARE_SUSPECTED', {
    row: place.row,
    column: { number, header },
    expected,
    received: String(observations[index]!.value),
  });
}
