/** The default forecast by hand: its course, interval and chance, to the digit; and a whole area of it. */
import type { Catalogue, Evidence } from '../../src/entries/index.js';
import { judgeByHand, preparedByHand, readByHand } from './by-hand.js';
import type { PointByHand, Prepared, VerdictByHand } from './by-hand.js';

const damping = 0.9;
const levelWeights = [0.3, 0.5, 0.7, 0.9, 1];
const slopeWeights = [0.05, 0.1, 0.2, 0.4];
/** Four fifths of Student’s t with four degrees of freedom. */
const reach = 1.5332062740589436;
const growth = [0];
const dampedYears = [0];
for (let year = 1, variance = 1, power = 1, carried = 1; year < 60; year++) {
  growth[year] = Math.sqrt(variance);
  dampedYears[year] = (damping * (1 - damping ** year)) / (1 - damping);
  power *= damping;
  carried += 0.1 * power;
  variance += carried * carried;
}

function sixDigits(value: number): string {
  const text = value.toPrecision(6);
  if (text.includes('e')) return String(Number(text));
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  return text.slice(0, text.charCodeAt(end - 1) === 46 ? end - 1 : end);
}

/** The chance of at most t, with four degrees of freedom. */
function chanceUpTo(t: number): number {
  const angle = Math.atan(Math.abs(t) / 2);
  const half = (Math.sin(angle) * (1 + Math.cos(angle) ** 2 / 2)) / 2;
  return t < 0 ? 0.5 - half : 0.5 + half;
}

const slopes = new Float64Array(64);

function medianSlope(points: readonly PointByHand[], from: number): number {
  let count = 0;
  for (let later = from + 1; later < points.length; later++) {
    const { value, year } = points[later]!;
    for (let earlier = from; earlier < later; earlier++) {
      const slope = (value - points[earlier]!.value) / (year - points[earlier]!.year);
      let place = count++;
      for (; place > 0 && slopes[place - 1]! > slope; place--) slopes[place] = slopes[place - 1]!;
      slopes[place] = slope;
    }
  }
  return (slopes[(count - 1) >> 1]! + slopes[count >> 1]!) / 2;
}

function smoothed(points: readonly PointByHand[], from: number): { readonly level: number; readonly slope: number } {
  let [best, bestSlope, least] = [0, 0, Infinity];
  for (const weight of levelWeights) {
    for (const part of slopeWeights) {
      let level = points[from]!.value;
      let slope = points[from + 1]!.value - level;
      let squares = 0;
      for (let i = from + 1; i < points.length; i++) {
        const expected = level + damping * slope;
        const error = points[i]!.value - expected;
        if (i > from + 1) squares += error * error;
        level = expected + weight * error;
        slope = damping * slope + weight * part * error;
      }
      if (squares < least) {
        best = level;
        bestSlope = slope;
        least = squares;
      }
    }
  }
  return { level: best, slope: bestSlope };
}

function yearlyMove(points: readonly PointByHand[], from: number): number {
  const last = points[points.length - 1]!;
  const drift = (last.value - points[from]!.value) / (last.year - points[from]!.year);
  let squares = 0;
  for (let i = from + 1; i < points.length; i++) {
    const time = points[i]!.year - points[i - 1]!.year;
    squares += (points[i]!.value - points[i - 1]!.value - drift * time) ** 2 / time;
  }
  return 0.82 * Math.sqrt(squares / (points.length - from - 1) + drift * drift);
}

interface YearByHand {
  readonly year: number;
  readonly point: string;
  readonly probability: number;
}

/** The years after the last point; `null` with too few points. */
export function aheadByHand(points: readonly PointByHand[], held: Prepared): readonly YearByHand[] | null {
  const from = Math.max(0, points.length - 10);
  if (points.length - from < 6) return null;
  const { year: now, value: last } = points[points.length - 1]!;
  const slope = medianSlope(points, from);
  const state = smoothed(points, from);
  const yearly = yearlyMove(points, from);
  const within = (value: number): number => Math.min(Math.max(value, held.min), held.max);
  const path: YearByHand[] = [];
  for (let year = now + 1; year <= held.due; year++) {
    const years = dampedYears[year - now]!;
    const centre = (last + last + slope * years + state.level + state.slope * years) / 3;
    const spread = yearly * growth[year - now]!;
    const chance = chanceUpTo((held.limit - centre) / spread);
    path.push({
      year,
      point: sixDigits(within(centre)),
      lower: sixDigits(within(centre - reach * spread)),
      upper: sixDigits(within(centre + reach * spread)),
      probability: Number(Math.max(0, held.isLower ? 1 - chance : chance).toPrecision(4)),
    } as YearByHand);
  }
  return path;
}

interface ProjectionByHand {
  readonly outlook: string;
  readonly evaluation: VerdictByHand;
  readonly path: readonly YearByHand[] | null;
  readonly trend: boolean | null;
}

function outlookOf(chance: number): string {
  if (chance >= 0.66) return 'on-track';
  return chance >= 0.33 ? 'at-risk' : 'off-track';
}

export function projectByHand(points: readonly PointByHand[], asOf: number, held: Prepared): ProjectionByHand {
  const evaluation = judgeByHand(points, asOf, held);
  const path = points.length === 0 ? null : aheadByHand(points, held);
  const chance = path?.[path.length - 1]?.probability ?? 0;
  const outlook = outlookOf(chance);
  const trend = held.criterion.kind === 'trend' ? risesSince(points, held.baseYear ?? 0) : null;
  return { outlook, evaluation, path, trend };
}

/** A trend: a net gain, and no more pairs of years that fall than rise. */
function risesSince(points: readonly PointByHand[], year: number): boolean {
  let signs = 0;
  const first = points.findIndex((point) => point.year === year);
  if (first < 0) return false;
  for (let later = first + 1; later < points.length; later++)
    for (let earlier = first; earlier < later; earlier++) {
      const move = points[later]!.value - points[earlier]!.value;
      signs += Number(move > 0) - Number(move < 0);
    }
  return points[points.length - 1]!.value > points[first]!.value && signs >= 0;
}

/** Everything of a plan on one area: rows sorted and read once, every criterion judged and projected, counted. */
export function areaByHand(catalogue: Catalogue): (rows: readonly Evidence[], asOf: number) => object {
  const held = new Map(
    catalogue.criteria.filter(({ kind }) => kind !== 'attested').map(({ id }) => [id, preparedByHand(catalogue, id)]),
  );
  const anyOf = new Map([...held.values()].map((each) => [each.indicator.id as string, each]));
  return (rows, asOf) => {
    const byIndicator = new Map<string, Map<string, Evidence[]>>();
    for (const row of rows) {
      const series = byIndicator.get(row.indicator!) ?? new Map<string, Evidence[]>();
      byIndicator.set(row.indicator!, series);
      const own = series.get(row.area!);
      if (own) own.push(row);
      else series.set(row.area!, [row]);
    }
    const points = new Map<string, readonly (readonly PointByHand[])[]>();
    for (const [id, series] of byIndicator) {
      const prepared = anyOf.get(id);
      if (prepared)
        points.set(
          id,
          [...series.values()].map((own) => readByHand(own, prepared)),
        );
    }
    const tally: Record<string, number> = {};
    const results = catalogue.criteria.map(({ id, indicator, due }) => {
      const prepared = held.get(id);
      const projections = prepared
        ? (points.get(indicator) ?? []).map((series) => projectByHand(series, asOf, prepared))
        : [];
      const stated = byIndicator.get(indicator)?.values().next().value?.[0];
      const status = projections[0]?.evaluation.status ?? (stated ? 'met' : 'insufficient-data');
      tally[status] = (tally[status] ?? 0) + 1;
      return {
        id,
        indicator,
        due,
        stated: prepared ? null : stated,
        projections,
        series: points.get(indicator) ?? null,
      };
    });
    return { results, tally };
  };
}
