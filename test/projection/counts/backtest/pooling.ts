/** Areas of one data set, each projected by itself and with what the other areas lend it. */
import type { CountSeries } from '../../../../src/projection/counts/count-series.js';
import { priorOf } from '../../../../src/projection/counts/borrowed.js';
import { lendersFromAreas } from '../../../../src/projection/counts/pool.js';
import { borrowing, projector } from './peers.js';
import { seen, type Place } from './places.js';
import { gamma, poissonCount, uniform } from './random.js';
import { judge, print, type Table } from './table.js';

/** How far the rates of areas scatter: the shape of a gamma distribution of their ratio to the mean. */
const spreads = [
  ['alike', Infinity],
  ['scattered by a quarter', 16],
  ['scattered by a half', 4],
] as const;
const courses = ['level', 'falling', 'break'] as const;

/** Areas of 300 to 8,000 births, twelve to a data set, events at 10 to 1,000 per 100,000. */
export function backtestPooling(number: number): void {
  const table: Table = new Map();
  for (const [spread, shape] of spreads) {
    const draw = uniform(23);
    for (let i = 0; i < number; i++) {
      const areas = dataSet(draw, i, shape);
      const lenderOf = lendersFromAreas(new Map(areas.map(({ name, counts }) => [name, seenOf(counts)])));
      for (const place of areas.filter((_area, at) => at % 3 === 0)) {
        const lent = borrowing(priorOf(lenderOf(place.name)!));
        const groups = [spread, `${spread}, ${place.course}`];
        judge(place, groups, { projector, 'with the other areas': lent }, table, draw);
      }
    }
  }
  print(table);
}

function dataSet(draw: () => number, i: number, shape: number): Place[] {
  const course = courses[i % 3]!;
  const years = Array.from({ length: seen + 6 }, (_, t) => 2015 + t);
  const rate = 1e-4 * 100 ** draw();
  const jumpsAt = 3 + Math.floor(draw() * 7);
  const jump = draw() < 0.5 ? 0.6 : 1.6;
  const common = years.map((_, t) => {
    if (course === 'falling') return rate * Math.exp(-0.05 * (t - 4));
    return course === 'break' && t >= jumpsAt ? rate * jump : rate;
  });
  return Array.from({ length: 12 }, (_, at): Place => {
    const births = Math.round(300 * 26 ** draw());
    const own = shape === Infinity ? 1 : gamma(draw, shape);
    const rates = common.map((each) => each * own);
    const cases = rates.map((each) => poissonCount(draw, each * births));
    const counts = { years, cases, exposures: years.map(() => births), parts: false, scale: 1000 };
    return { name: `${at}`, course, births, counts, rates };
  });
}

function seenOf({ years, cases, exposures, ...kind }: CountSeries): CountSeries {
  const cut = (values: readonly number[]): readonly number[] => values.slice(0, seen);
  return { ...kind, years: cut(years), cases: cut(cases), exposures: cut(exposures) };
}
