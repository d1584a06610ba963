/**
 * `npm run backtest:counts`: how the projector does on places with few cases, beside the default on the rates,
 * Poisson at the pooled rate, and Poisson at the last rate. Parameters were chosen on the even places of the first
 * seed; figures are of the odd ones. With a file of real counts (README.md), on these instead.
 */
import { carryForward } from '../../../../src/projection/carry-forward.js';
import {
  forecastCounts,
  type CountForecast,
  type FiguresOf,
} from '../../../../src/projection/counts/count-forecast.js';
import { defaultPolicy } from '../../../../src/criteria/policy/policy.js';
import { fraction } from '../../../../src/core/fraction.js';
import { backtestGaps } from './gaps.js';
import { borrowing, figures, lastValue, pooledRate, projector, sumOf, type Peer } from './peers.js';
import { realPlaces, seen, simulatedPlaces, type Place } from './places.js';
import { backtestPooling } from './pooling.js';
import { gamma, poissonCount, uniform } from './random.js';
import { horizons, judge, print, type Table } from './table.js';

const peers: Readonly<Record<string, Peer>> = { projector, default: figures, pooled: pooledRate, last: lastValue };

function sizeOf(births: number): string {
  if (births < 2000) return '500–2,000 births';
  if (births < 7000) return '2,000–7,000 births';
  if (births < 20_000) return '7,000–20,000 births';
  return births < 50_000 ? '20,000–50,000 births' : '50,000–100,000 births';
}

function backtestSimulated(number: number): void {
  const table: Table = new Map();
  const draw = uniform(7);
  const places = simulatedPlaces(number, 14).filter((_, i) => Math.floor(i / 3) % 2 === 1);
  for (const place of places) {
    const all = place.births < 20_000 ? 'under 20,000' : '20,000 and more';
    judge(place, [all, sizeOf(place.births), `${all}, ${place.course}`], peers, table, draw);
  }
  print(new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Real counts, by how many there are a year. */
function backtestReal(file: string): void {
  const table: Table = new Map();
  const draw = uniform(7);
  for (const place of realPlaces(file)) judge(place, [yearlyOf(place)], peers, table, draw);
  print(new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function yearlyOf({ counts: { cases } }: Place): string {
  const yearly = sumOf(cases.slice(0, seen)) / seen;
  if (yearly < 20) return 'a. under 20 a year';
  if (yearly < 100) return 'b. 20–100 a year';
  return yearly < 500 ? 'c. 100–500 a year' : 'd. 500 a year and more';
}

/** Places that scatter about a province that falls, by a quarter to a half of its rate: what a reference lends them. */
function backtestBorrowing(number: number): void {
  for (const [spread, shape] of [
    ['a quarter', 16],
    ['a half', 4],
  ] as const) {
    const draw = uniform(11);
    const table: Table = new Map();
    for (let i = 0; i < number; i++) {
      const births = 500 * 20 ** draw();
      const own = gamma(draw, shape);
      const years = Array.from({ length: seen + 6 }, (_, t) => 2015 + t);
      const province = years.map((_, t) => 2e-4 * 10 ** (1.5 * (i / number)) * Math.exp(-0.05 * t));
      const rates = province.map((rate) => rate * own);
      const exposures = years.map(() => Math.round(births));
      const cases = rates.map((rate, t) => poissonCount(draw, rate * exposures[t]!));
      const counts = { years, cases, exposures, parts: false, scale: 1000 };
      const lent = borrowing({ strength: 4, still: false, rateIn: (year) => province[year - 2015]! });
      judge(
        { name: `${i}`, course: 'falling', births, counts, rates },
        [`scattered by ${spread}`],
        { projector, 'with a reference': lent },
        table,
        draw,
      );
    }
    print(table);
  }
}

/** What is said of none where none were seen, and how often it comes true. */
function noneAfterNone(number: number): void {
  let windows = 0;
  let said = 0;
  let came = 0;
  for (const { counts, births } of simulatedPlaces(number, 5)) {
    if (births > 20_000 || sumOf(counts.cases.slice(4, seen)) > 0) continue;
    const cut = (values: readonly number[]): readonly number[] => values.slice(4, seen);
    const series = { ...counts, years: cut(counts.years), cases: cut(counts.cases), exposures: cut(counts.exposures) };
    for (const horizon of horizons) {
      windows++;
      said += projector(series, counts.exposures[seen - 1 + horizon]!, horizon)(0);
      came += Number(counts.cases[seen - 1 + horizon] === 0);
    }
  }
  console.log(
    `none in six years: said ${(said / windows).toFixed(3)}, came ${(came / windows).toFixed(3)}, ${windows}`,
  );
}

/** The time of a projection of six years by counts over that by figures as they stand. */
function cost(): void {
  const task = {
    bounds: { min: 0, max: 1e6 },
    limits: { lower: null, upper: fraction(9) },
    due: 2030,
    from: 2024,
    standing: { satisfied: false, settled: false },
    sustained: false,
    policy: defaultPolicy,
  };
  const how = { method: 'default', confidence: 0.8 } as const;
  const places = simulatedPlaces(300, 3).filter(({ births }) => births < 20_000);
  const all = places.map(({ counts: { years, cases, exposures, parts, scale } }) => {
    const cut = (values: readonly number[]): readonly number[] => values.slice(0, seen);
    const counts = { years: cut(years), cases: cut(cases), exposures: cut(exposures), parts, scale };
    return { counts, values: counts.cases.map((count, i) => (count / exposures[i]!) * scale) };
  });
  const time = (byCounts: boolean): number => {
    const start = performance.now();
    for (const { counts, values } of all) {
      const series = { years: counts.years, values };
      const given = { series: counts, limits: task.limits, confidence: 0.8, denominators: null, lender: null };
      const ahead = (figures: FiguresOf): CountForecast | null => forecastCounts(given, figures);
      carryForward({ ...task, series, counts: byCounts ? ahead : null }, how);
    }
    return ((performance.now() - start) * 1000) / all.length;
  };
  // In turns, so that what else the machine does weighs on both; the middle of many turns.
  const turns = Array.from({ length: 101 }, () => [time(false), time(true)] as const).slice(20);
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
  const [figures, counts] = [middle(turns.map(([one]) => one)), middle(turns.map(([, other]) => other))];
  const ratio = middle(turns.map(([one, other]) => other / one));
  console.log(
    `a projection: by figures ${figures.toFixed(0)} µs, by counts ${counts.toFixed(0)} µs, ratio ${ratio.toFixed(2)}`,
  );
}

const number = 3000;
const file = process.argv[2];
if (file === undefined) {
  backtestSimulated(number);
  backtestBorrowing(number);
  backtestPooling(number / 10);
  backtestGaps(number);
  noneAfterNone(10 * number);
  cost();
} else backtestReal(file);
