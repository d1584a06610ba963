/**
 * Directed ties: 20,000 cases that lie exactly on a limit, or one step beside it, made of counts and decimals whose
 * quotients do not end. What is right is worked out here, in BigInt numerators and denominators, and in nothing else.
 */
import { describe, expect, test } from 'vitest';
import type { Evaluation, Evidence } from '../../src/entries/engine.js';
import { judge, variant } from './judge.js';

/** A fraction: numerator and positive denominator. */
type Ratio = readonly [bigint, bigint];
const ratio = (n: number | bigint, d: number | bigint = 1): Ratio => [BigInt(n), BigInt(d)];
const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const signOf = ([a]: Ratio): number => Number(a > 0n) - Number(a < 0n);
const size = ([a, b]: Ratio): Ratio => [a < 0n ? -a : a, b];

/** Numbers from 0 up to a limit, the same in every run (mulberry32). */
function drawing(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

interface Tie {
  readonly verdict: Evaluation;
  /** By how much the value is on the right side. */
  readonly margin: Ratio;
  /** What is right; by the sign of the margin where it is left out. */
  readonly met?: boolean;
}

type Draw = (limit: number) => number;

const counted = (period: number, numerator: number, denominator: number, indicator?: string): Evidence => ({
  period,
  numerator,
  denominator,
  ...(indicator !== undefined && { indicator }),
});

/** One more, the same, or one less. */
const step = (draw: Draw): number => draw(3) - 1;

/** A change by so many percent, exact from counts: 4m/g is four fifths of 5am/ag, whatever a is. */
function change(draw: Draw): Tie {
  const percent = [10, 20, 25, 30, 50][draw(5)]!;
  const [a, b, g, m] = [1 + draw(40), 1 + draw(40), 700 + draw(7000), 1 + draw(30)];
  const base = [100 * a * m, 100 * a * g] as const;
  const now = [(100 - percent) * b * m + step(draw), 100 * b * g] as const;
  const verdict = judge(variant('change', { changePercent: `-${percent}` }), [
    counted(2020, ...base),
    counted(2024, ...now),
  ]);
  const limit = times(ratio(...base), ratio(100 - percent, 100));
  return { verdict, margin: times(minus(limit, ratio(...now)), ratio(100000)) };
}

/** A gap of two shares, narrower, unchanged or wider by one count. */
function gap(draw: Draw): Tie {
  const whole = [3, 7, 9, 300, 700][draw(5)]! * (1 + draw(9));
  const apart = 1 + draw(Math.floor(whole / 3));
  const [low, later] = [draw(whole - apart), draw(whole - apart - 1)];
  const shift = low > 0 && later > 0 ? step(draw) : 0;
  const rows = [
    counted(2020, low + apart, whole, 'boys'),
    counted(2020, low, whole, 'girls'),
    counted(2024, later + apart + Math.max(shift, 0), whole, 'boys'),
    counted(2024, later + Math.max(-shift, 0), whole, 'girls'),
  ];
  const was = ratio(apart, whole);
  const is = size(ratio(apart + shift, whole));
  const margin = times(minus(was, is), ratio(100));
  return { verdict: judge('gap', rows), margin, met: signOf(margin) > 0 };
}

/** The median of all slopes. */
function medianSlope(values: readonly Ratio[], years: readonly number[]): Ratio {
  const slopes = values
    .flatMap((value, j) =>
      values.slice(0, j).map((earlier, i) => times(minus(value, earlier), ratio(1, years[j]! - years[i]!))),
    )
    .sort((a, b) => signOf(minus(a, b)));
  const middle = slopes.length >> 1;
  return slopes.length % 2 === 1 ? slopes[middle]! : times(plus(slopes[middle - 1]!, slopes[middle]!), ratio(1, 2));
}

/** A trend of quotients whose middle slopes often straddle nothing: few levels, thirds and sevenths of them. */
function trend(draw: Draw): Tie {
  const years = [2020, 2021, 2022, 2023, 2024].slice(0, 4 + draw(2));
  const denominator = [6, 7, 30, 21][draw(4)]!;
  const levels = years.map(() => [draw(4), denominator] as const);
  const [first, last] = [levels[0]!, levels[levels.length - 1]!];
  const rows = years.map((year, i) => counted(year, ...levels[i]!));
  const gain = minus(ratio(...last), ratio(...first));
  const slope = medianSlope(
    levels.map(([n, d]) => ratio(n, d)),
    years,
  );
  return {
    verdict: judge('gradual', rows),
    margin: times(gain, ratio(100)),
    met: signOf(gain) > 0 && signOf(slope) >= 0,
  };
}

/** The growth before the base year and since, in quotients, equal or a little apart. */
function slowing(draw: Draw): Tie {
  const denominator = [3, 7, 9, 11][draw(4)]! * 100;
  const [start, rise, shift] = [draw(20), 1 + draw(5), step(draw)];
  const at = (years: number): number => start + rise * years;
  const rows = [
    counted(2016, at(0), denominator),
    counted(2018, at(2), denominator),
    counted(2020, at(4), denominator),
    counted(2023, at(7) + shift, denominator),
  ];
  // Three slopes before, all alike; one since.
  const was = ratio(rise, denominator);
  const is = ratio(3 * rise + shift, 3 * denominator);
  const margin = times(minus(was, is), ratio(100));
  return { verdict: judge('slowing', rows), margin, met: signOf(margin) > 0 };
}

/** As far from the band on one side as the base year was on the other, to the last place of many. */
function converge(draw: Draw): Tie {
  const places = 1 + draw(18);
  const unit = 10n ** BigInt(places);
  const distance = BigInt(1 + draw(900)) + (BigInt(draw(1000)) * unit) / 1000n;
  const shift = BigInt(step(draw));
  const side = draw(2) === 0 ? 1n : -1n;
  const from = side > 0 ? 107n * unit + distance : 103n * unit - distance;
  const to = (side > 0 ? 103n * unit - distance : 107n * unit + distance) + side * shift;
  const text = (units: bigint): string => {
    const digits = units.toString().padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };
  const verdict = judge('converge', [
    { period: 2020, value: text(from) },
    { period: 2024, value: text(to) },
  ]);
  const now = size(side > 0 ? ratio(103n * unit - to, unit) : ratio(to - 107n * unit, unit));
  const margin = minus(ratio(distance, unit), now);
  return { verdict, margin, met: signOf(margin) > 0 };
}

/** One unit in the last place of a long decimal, either side of the limit. */
function lastPlace(draw: Draw): Tie {
  const places = 1 + draw(30);
  const unit = 10n ** BigInt(places);
  const value = 95n * unit + BigInt(step(draw));
  const digits = value.toString();
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return { verdict: judge('at-least', [{ period: 2024, value: text }]), margin: ratio(value - 95n * unit, unit) };
}

/** A count over a count, exactly the limit of 95 % or one count beside it. */
function share(draw: Draw): Tie {
  const [numerator, denominator] = [19 * (1 + draw(1e6)), 20];
  const scale = numerator / 19;
  const shifted = numerator + step(draw);
  const verdict = judge('at-least', [counted(2024, shifted, denominator * scale)]);
  return { verdict, margin: minus(times(ratio(shifted, denominator * scale), ratio(100)), ratio(95)) };
}

/** Compared with the same share, counted over something else. */
function compare(draw: Draw): Tie {
  const [part, whole, a, b] = [draw(600), 600 + draw(600), 1 + draw(1e5), 1 + draw(1e5)];
  const own = [Math.max(0, part * a + step(draw)), whole * a] as const;
  const reference = [counted(2024, part * b, whole * b)];
  const verdict = judge('compare', [counted(2024, ...own)], { reference });
  return { verdict, margin: times(minus(ratio(...own), ratio(part, whole)), ratio(100)) };
}

/** About 45, give or take two points: exactly 43 or 47 %, or one count beside it. */
function about(draw: Draw): Tie {
  const scale = 1 + draw(1e7);
  const [limit, inwards] = draw(2) === 0 ? ([43, 1] as const) : ([47, -1] as const);
  const numerator = limit * scale + step(draw);
  const verdict = judge('about', [counted(2024, numerator, 100 * scale)]);
  const over = minus(ratio(numerator, scale), ratio(limit));
  return { verdict, margin: times(over, ratio(inwards)) };
}

const makers = { change, gap, trend, slowing, converge, lastPlace, share, compare, about };
const casesOfAKind = 2250;

describe('directed ties', () => {
  test.each(Object.entries(makers))('%s: no disagreement with BigInt', (_name, make) => {
    const draw = drawing(2026);
    let ties = 0;
    const wrong: unknown[] = [];
    for (let i = 0; i < casesOfAKind; i++) {
      const { verdict, margin, met = signOf(margin) >= 0 } = make(draw);
      const tie = signOf(margin) === 0;
      if (tie) ties++;
      const isRight =
        verdict.status === (met ? 'met' : 'in-progress') &&
        verdict.onBoundary === tie &&
        (verdict.margin === '0') === tie &&
        verdict.margin!.startsWith('-') === signOf(margin) < 0;
      if (!isRight) wrong.push({ verdict, margin: margin.map(String), met });
    }
    expect(wrong.slice(0, 1)).toEqual([]);
    expect(ties).toBeGreaterThan(casesOfAKind / 6);
  });

  test('of which there are twenty thousand', () => {
    expect(Object.keys(makers).length * casesOfAKind).toBeGreaterThanOrEqual(20_000);
  });
});
