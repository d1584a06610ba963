/** Gaps of two places with few cases: by the counts of both sides, beside the default on the gap itself. */
import { fraction } from '../../../../src/core/fraction.js';
import { forecastDifference } from '../../../../src/projection/counts/difference-forecast.js';
import type { CountSeries } from '../../../../src/projection/counts/count-series.js';
import { courseOfFit, type CourseAhead } from '../../../../src/projection/methods/course.js';
import { recommended } from '../../../../src/projection/methods/default.js';
import { rangeOf } from '../../../../src/projection/methods/distribution.js';
import { anyValue } from '../../../../src/projection/series/valid-range.js';
import { seen } from './places.js';
import { poissonCount, uniform } from './random.js';

const horizons = [1, 3, 6];
const scale = 1000;
const confidence = 0.8;

interface Sums {
  windows: number;
  brier: number;
  interval: number;
  held: number;
}

/** Two sides of 500 to 20,000 births; rates of 0.1 to 10 per 1,000, up to twice each other, falling by 0 to 8 %. */
export function backtestGaps(number: number): void {
  const draw = uniform(23);
  const table = new Map<string, Sums>();
  for (let i = 0; i < number; i++) {
    const base = 1e-4 * 100 ** draw();
    const sideWith = (rate: number): CountSeries => {
      const fall = 0.08 * draw();
      const births = Math.round(500 * 40 ** draw());
      const years = Array.from({ length: seen + 6 }, (_, t) => 2015 + t);
      const cases = years.map((_, t) => poissonCount(draw, births * rate * Math.exp(-fall * t)));
      return { years, cases, exposures: years.map(() => births), parts: false, scale };
    };
    judge([sideWith(base), sideWith(base * 2 ** draw())], table);
  }
  console.log('| gaps | windows | Brier | interval score, 80 % | holds |');
  console.log('|---|---|---|---|---|');
  for (const [name, { windows, brier, interval, held }] of table) {
    const of = (sum: number): string => (sum / windows).toFixed(4);
    console.log(`| ${name} | ${windows} | ${of(brier)} | ${of(interval)} | ${of(held)} |`);
  }
}

function judge(sides: readonly [CountSeries, CountSeries], table: Map<string, Sums>): void {
  const [one, two] = sides.map(({ cases, exposures }) => cases.map((count, t) => (count * scale) / exposures[t]!));
  const gaps = one!.map((rate, t) => Math.abs(rate - two![t]!));
  const bounds = { min: 0, max: anyValue.max };
  const cut = <T>(values: readonly T[]): readonly T[] => values.slice(0, seen);
  const seenSides = sides.map((side) => ({
    series: { ...side, years: cut(side.years), cases: cut(side.cases), exposures: cut(side.exposures) },
    bounds,
  }));
  const fit = recommended.fit({ years: cut(sides[0].years), values: cut(gaps) }, bounds)!;
  const typical = cut(gaps).reduce((sum, gap) => sum + gap, 0) / seen;
  // So that a wide gap does not drown a narrow one.
  const unit = typical || 1;
  const coursesFor = (limit: number): Record<string, CourseAhead> => {
    const limits = { lower: null, upper: fraction(limit), strict: true } as const;
    const figures = courseOfFit(fit, bounds, rangeOf(limits), confidence);
    const task = { sides: [seenSides[0]!, seenSides[1]!] as const, absolute: true, limits, confidence };
    return { 'by counts': forecastDifference(task, () => figures)?.course ?? figures, default: figures };
  };
  for (const limit of [0.5, 1, 1.5].map((times) => times * typical))
    for (const [name, course] of Object.entries(coursesFor(limit)))
      for (const horizon of horizons) {
        const gap = gaps[seen - 1 + horizon]!;
        const ahead = course.spread?.({ horizon, point: course.point(horizon) }) ?? {
          lower: course.point(horizon),
          upper: course.point(horizon),
          probability: Number(course.point(horizon) < limit),
        };
        const sums = table.get(name) ?? { windows: 0, brier: 0, interval: 0, held: 0 };
        table.set(name, sums);
        sums.windows++;
        sums.brier += (ahead.probability! - Number(gap < limit)) ** 2;
        const missed = Math.max(ahead.lower - gap, gap - ahead.upper, 0);
        sums.interval += (ahead.upper - ahead.lower + (2 / (1 - confidence)) * missed) / unit;
        sums.held += Number(missed === 0);
      }
}
