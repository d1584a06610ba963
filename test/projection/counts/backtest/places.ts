/** Places with known rates, and real ones from a file. */
import { readFileSync } from 'node:fs';
import type { CountSeries } from '../../../../src/projection/counts/count-series.js';
import { binomialCount, normal, poissonCount, uniform } from './random.js';

export type Course = 'level' | 'falling' | 'break' | 'real';

/** Ten years that are seen and those that follow. */
export interface Place {
  readonly name: string;
  readonly course: Course;
  /** Births about the tenth year; of real places, what cases are counted in. */
  readonly births: number;
  readonly counts: CountSeries;
  /** The rate behind each year; `null` where nobody knows it. */
  readonly rates: readonly number[] | null;
}

export const seen = 10;
const ahead = 6;

/**
 * Births from 500 to 100,000, evenly in logarithms, moving by −4 to +1 % a year. Seven in ten places count events
 * at 5 to 1,000 per 100,000 (maternal to infant deaths), three parts at 0.5 to 5 %. A third of the rates stay, a
 * third fall by 2 to 10 % a year, a third jump once among the years seen, to 45–82 % or 122–223 % of what they
 * were.
 */
export function simulatedPlaces(number: number, seed: number): Place[] {
  const draw = uniform(seed);
  return Array.from({ length: number }, (_, i) => simulatedPlace(draw, i));
}

function simulatedPlace(draw: () => number, i: number): Place {
  const course = (['level', 'falling', 'break'] as const)[i % 3]!;
  const births = Math.exp(Math.log(500) + draw() * Math.log(200));
  const parts = draw() < 0.3;
  const rate = parts ? 0.005 * 10 ** draw() : 5e-5 * 200 ** draw();
  const growth = -0.04 + 0.05 * draw();
  const fall = 0.02 + 0.08 * draw();
  const jumpsAt = 3 + Math.floor(draw() * 7);
  const jump = Math.exp((draw() < 0.5 ? -1 : 1) * (0.2 + 0.6 * draw()));
  const years = Array.from({ length: seen + ahead }, (_, t) => 2015 + t);
  const exposures = years.map((_, t) => Math.round(births * Math.exp(growth * (t - seen + 1) + 0.03 * normal(draw))));
  const rates = years.map((_, t) => {
    if (course === 'falling') return rate * Math.exp(-fall * (t - 4));
    return course === 'break' && t >= jumpsAt ? rate * jump : rate;
  });
  const cases = exposures.map((exposure, t) =>
    parts ? binomialCount(draw, exposure, rates[t]!) : poissonCount(draw, exposure * rates[t]!),
  );
  const scale = parts ? 100 : 1000;
  return { name: `place ${i}`, course, births, counts: { years, cases, exposures, parts, scale }, rates };
}

/**
 * Windows of real counts: ten years and up to six after them, every five years, of the places of a file with the
 * columns place, year, cases, exposure (every place's years ascending, without gaps).
 */
export function realPlaces(file: string): Place[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const places = new Map<string, (readonly [year: number, cases: number, exposure: number])[]>();
  for (const row of rows) {
    const [place, year, cases, exposure] = row.split(',') as [string, string, string, string];
    places.set(place, [...(places.get(place) ?? []), [Number(year), Number(cases), Number(exposure)]]);
  }
  return [...places].flatMap(([place, years]) => windowsOf(place, years));
}

function windowsOf(name: string, all: readonly (readonly [year: number, cases: number, exposure: number])[]): Place[] {
  const starts = Array.from({ length: Math.ceil((all.length - seen) / 5) }, (_, i) => 5 * i);
  return starts.map((start): Place => {
    const own = all.slice(start, start + seen + ahead);
    const counts = {
      years: own.map(([year]) => year),
      cases: own.map(([, cases]) => cases),
      exposures: own.map(([, , exposure]) => exposure),
      parts: false,
      scale: 100_000,
    };
    return { name, course: 'real', births: counts.exposures[seen - 1]!, counts, rates: null };
  });
}
