/** The labels in and beside a trajectory. Labels name what colours show, and do not overlap. */
import type { Language } from '../../core/text.js';
import { limitsText } from '../words/figures.js';
import { sayIn } from '../words/words.js';
import { labels, sizes } from './frame.js';
import type { Theme } from './palette.js';
import type { Layer } from './spec.js';
import { widthOf } from './text.js';
import type { TrajectoryData } from './trajectory-data.js';

/** Converts values to pixels, and has the size of the area. */
interface Places {
  readonly xPixel: (at: number) => number;
  readonly yPixel: (value: number) => number;
  readonly plotWidth: number;
  readonly plotHeight: number;
}

/** A label on the right of the picture. @internal */
export interface Beside {
  readonly label: string;
  readonly value: number;
  readonly of: 'target' | 'series';
}

const lineHeight = 14;

/** The labels on the right of the picture: the limits, and the level expected in the due year. @internal */
export function besideOf({ threshold, ahead }: TrajectoryData): readonly Beside[] {
  const found: Beside[] = [];
  if (threshold !== null) {
    const { lower, upper } = threshold;
    if (lower !== null && lower === upper)
      found.push({ label: limitsText(threshold, 'en'), value: Number(lower), of: 'target' });
    else {
      if (lower !== null)
        found.push({ label: limitsText({ ...threshold, upper: null }, 'en'), value: Number(lower), of: 'target' });
      if (upper !== null)
        found.push({ label: limitsText({ ...threshold, lower: null }, 'en'), value: Number(upper), of: 'target' });
    }
  }
  const end = ahead[ahead.length - 1];
  if (end !== undefined) found.push({ label: `${end.label}${end.cases}`, value: end.value, of: 'series' });
  return found;
}

/** Places each label as near to its level as the other labels allow. @internal */
export function besideLabels(
  beside: readonly Beside[],
  { yPixel, plotWidth, plotHeight }: Omit<Places, 'xPixel'>,
  theme: Theme,
): readonly Layer[] {
  const placed = beside
    .map((each) => ({ ...each, y: yPixel(each.value) }))
    .sort((a, b) => a.y - b.y || a.value - b.value);
  placed.forEach((each, i) => {
    const above = placed[i - 1];
    if (above && each.y - above.y < lineHeight) each.y = above.y + lineHeight;
  });
  let floor = plotHeight - 2;
  for (const each of placed.toReversed()) {
    each.y = Math.min(each.y, floor);
    floor = each.y - lineHeight;
  }
  return (['target', 'series'] as const).flatMap((of) => {
    const rows = placed.filter((each) => each.of === of).map(({ label, y }) => ({ label, x: plotWidth + 8, y }));
    return rows.length === 0
      ? []
      : [labels(rows, { color: theme[of], align: 'left', baseline: 'middle', fontWeight: 600 })];
  });
}

/**
 * The labels of the first and the latest observed value, on the side away from the line. They have the colour of the
 * background around them, so that a line behind does not cross them. @internal
 */
export function valueLabels(
  { observed, ahead }: TrajectoryData,
  { xPixel, yPixel, plotWidth, plotHeight }: Places,
  theme: Theme,
): readonly Layer[] {
  const spots = observed.map(({ at, value, label, cases }) => ({
    x: xPixel(at),
    y: yPixel(value),
    label: `${label}${cases}`,
  }));
  const last = spots[spots.length - 1]!;
  const first = spots[0]!;
  const next = ahead[1] && { x: xPixel(ahead[1].at), y: yPixel(ahead[1].value) };
  const half = (label: string): number => widthOf(label, sizes.small) / 2;
  const apart = last.x - first.x > half(last.label) + half(first.label) + 8;
  const rows = [
    ...(apart ? [{ ...first, ...besideLine(first, [spots[1]!], plotHeight) }] : []),
    { ...last, ...besideLine(last, [...spots.slice(-2, -1), ...(next ? [next] : [])], plotHeight) },
  ].map(({ label, x, y }) => ({ label, y, x: Math.min(Math.max(x, half(label) + 2), plotWidth - half(label) - 2) }));
  return [
    labels(rows, {
      color: theme.paper,
      stroke: theme.paper,
      strokeWidth: 4,
      strokeJoin: 'round',
      align: 'center',
      baseline: 'middle',
    }),
    labels(rows, { color: theme.ink, fontWeight: 600, align: 'center', baseline: 'middle' }),
  ];
}

function besideLine(
  { y }: { readonly y: number },
  neighbours: readonly { readonly y: number }[],
  plotHeight: number,
): { readonly y: number } {
  const mean = neighbours.reduce((sum, each) => sum + each.y, 0) / (neighbours.length || 1);
  const above = neighbours.length === 0 || mean >= y;
  const over = y - 13;
  const under = y + 13;
  // Where there is no room on the side away from the neighbours, the label goes to the other side.
  if (above) return { y: over < 7 ? under : over };
  return { y: under > plotHeight - 7 ? over : under };
}

/** The unit, the due year, and the base year where there is room for it. @internal */
export function yearLabels(
  { due, baseYear, unit }: TrajectoryData,
  { xPixel, plotWidth, left }: Pick<Places, 'xPixel' | 'plotWidth'> & { readonly left: number },
  language: Language,
  theme: Theme,
): readonly Layer[] {
  const say = sayIn(language);
  const placed = (year: number, label: string): Spot => {
    const half = widthOf(label, sizes.small) / 2;
    return spot(label, Math.min(Math.max(xPixel(year), half), plotWidth - half), half);
  };
  const unitWidth = widthOf(unit[language].trim(), sizes.small) / 2;
  const always = [
    spot(unit[language].trim(), left + unitWidth, unitWidth),
    placed(due, say(`目标年${due}`, `due ${due}`)),
  ] as const;
  const base = baseYear === null ? null : placed(baseYear, say(`${baseYear}年基期`, `base ${baseYear}`));
  const fits = base !== null && base.to + 6 < always[1].from && base.from - 6 > always[0].to;
  return [
    labels(
      [...always, ...(fits ? [base] : [])].map(({ label, x }) => ({ label, x, y: -15 })),
      { color: theme.quiet, align: 'center', baseline: 'middle' },
    ),
  ];
}

interface Spot {
  readonly label: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function spot(label: string, x: number, half: number): Spot {
  return { label, x, from: x - half, to: x + half };
}
