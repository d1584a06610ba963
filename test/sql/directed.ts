/**
 * Worlds written by hand: each series is a case that random figures rarely meet. A tie, a figure at a limit or next to
 * it, a base year that is missing, zero or negative, counts over nothing, dates on either side of the due date, figures
 * of 38 digits, reporting units without figures.
 */
import { indicators, planWith, type Row, type World } from './world.js';

const firstYear = 2018;

/**
 * Figures of the years from 2018 on. `~` is none, `3/6` is counted, `≥50` and `≤50` are bounds, `500‰` is per thousand,
 * `50F` has the status F. The base year is 2020, and criteria fall due in 2022 and 2025.
 */
const series = [
  // At a limit, and a step to either side of it.
  '50 50 50 50 50 50 50 50 50',
  '49.95 49.95 49.95 49.95 49.95 49.95 49.95 49.95 49.95',
  '50.05 50.05 50.05 50.05 50.05 50.05 50.05 50.05 50.05',
  '49.9999 50.0001 49.9999 50.0001 50 49.9999 50.0001 50 49.9999',
  '49.5 50.5 49.5 50.5 51.5 48.5 49.5 50.5 49.5',
  '1/2 3/6 7/14 2/4 5/10 10/20 150/300 3600/7200 1/2',
  '499999999/999999999 1/3 499999998/999999997 499999999/999999999 1/2 1/3 500000000/999999999 499999999/999999999 1/2',
  '≥50 ≤50 ≥49.95 ≤50.05 ≥50 ≤50 ≥50 ≤50 ≥50.05',
  '500‰ 499.5‰ 500.5‰ 500‰ 500‰ 499.5‰ 500.5‰ 500‰ 500‰',
  '100 100 100 100 100 100 100 100 100',
  '0 0 0 0 0 0 0 0 0',
  // The base year, the due year or the year before is missing.
  '40 45 ~ 50 55 60 65 70 75',
  '40 45 0/0 50 55 60 65 70 75',
  '40 45 50F 50 55 60 65 70 75',
  '~ ~ 40 ~ ~ ~ ~ ~ ~',
  '~ ~ 40 ~ ~ ~ ~ 50 ~',
  '~ ~ 40 45 ~ 55 60 ~ 75',
  '~ ~ 40 50 0/0 50 50 0/0 50',
  '~ ~ ~ ~ ~ ~ ~ ~ ~',
  '50F 50F 50F 50F 50F 50F 50F 50F 50F',
  '50O 50M 50L 50O 50M 50L 50O 50M 50L',
  '0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0',
  '~ ~ ~ ~ ~ ~ ~ ~ 50',
  '50 50 ~ ~ ~ ~ ~ ~ ~',
  // The base is nothing, or negative.
  '0 0 0 1 0 1 1 1 1',
  '0 0 0 0.5 1 0 0 0 0',
  '-4 -4 -4 -3 -3 -2.5 -2 -2 -2',
  '-4 -4 -4 -4.8 -4.8 -4.8 -4.8 -4.8 -4.8',
  '-4 -4 -4 -3.2 -3.2 -3.2 -3.2 -3.2 -3.2',
  '-1.25 -1.25 -1.25 -2.5 -2.5 -2.5 0 0 0',
  // Changes that are met by a hair, or missed by one.
  '50 50 50 40 40 40 40 40 40',
  '50 50 50 40.0001 40.0001 40.0001 40.0001 40.0001 40.0001',
  '50 50 50 55 55 55 55 55 55',
  '50 50 50 54.9999 54.9999 54.9999 54.9999 54.9999 54.9999',
  '5/10 5/10 5/10 11/20 11/20 11/20 11/20 11/20 11/20',
  // The two middle slopes are as steep as each other, one up and one down, or the path turns.
  '~ ~ 40 45 44 43 ~ ~ ~',
  '~ ~ 48 43 44 45 ~ ~ ~',
  '~ ~ 40 44 45 43 42 ~ ~',
  '~ ~ 42 43 45 44 40 ~ ~',
  '~ ~ 40 45 44 43 44 41 41',
  '~ ~ 41 44 44 42 40 43 41',
  '40 40 40 41 41 41 41 41 41',
  '60 60 60 59 59 59 59 59 59',
  '10 20 30 35 40 45 50 55 60',
  '10 20 30 40 50 60 70 80 90',
  '90 80 70 65 60 55 50 45 40',
  '90 80 70 60 50 40 30 20 10',
  // A year counted over nothing lies between figures that rise, fall or turn.
  '~ ~ 4/10 5/10 0/0 6/10 0/0 7/10 8/10',
  '~ ~ 8/10 7/10 0/0 6/10 0/0 5/10 4/10',
  '~ ~ 4/10 6/10 0/0 5/10 0/0 7/10 7/10',
  '~ ~ 8/10 6/10 0/0 7/10 0/0 5/10 5/10',
  // More digits than a statement is compiled for, up to 38.
  '50 50 50 50.00000000000001 50 50.12345678901234567890123456 50 50.00001 50',
  '12345678901234567890123456.123456789012 9 10 11 12345678901234567890123456.123456789012 9 10 11 12',
  '99999999999999999999999999.999999999999 9 10 11 1234567890 9 10 99999999999999999999999999.999999999999 12',
] as const;

const years = { due: 2022, phrase: '以上' };
const later = { ...years, due: 2025 };
const everyUnit = { scope: 'every-unit', units: { zh: 'units', en: 'units' } };

const variants = [{ sustain: true }, everyUnit, { ...everyUnit, sustain: true }] as const;

/** Each as it is, and once more of every unit, sustained, or both in turn. */
const criteria = [
  { ...later, kind: 'at-least', indicator: 'cover', value: '50' },
  { ...later, kind: 'at-most', indicator: 'cover', value: '50' },
  { ...years, kind: 'about', indicator: 'cover', value: '50' },
  { ...later, kind: 'between', indicator: 'cover', min: '49.95', max: '50.05' },
  { ...years, kind: 'balanced', indicator: 'cover' },
  { ...later, kind: 'change-from-baseline', indicator: 'change', changePercent: '-20' },
  { ...later, kind: 'change-from-baseline', indicator: 'change', changePercent: '20' },
  { ...years, kind: 'change-from-baseline', indicator: 'cover', changePercent: '10' },
  { ...later, kind: 'change-from-baseline', indicator: 'cover', change: '-10' },
  { ...later, kind: 'change-from-baseline', indicator: 'beds', factor: '2' },
  { ...years, kind: 'change-from-baseline', indicator: 'change', changePercent: '0', direction: 'decrease' },
  { ...later, kind: 'trend', indicator: 'cover', direction: 'increase', pace: 'gradual' },
  { ...years, kind: 'trend', indicator: 'cover', direction: 'decrease', pace: 'sustained' },
  { ...later, kind: 'trend', indicator: 'change', direction: 'increase', pace: 'marked' },
  { ...later, kind: 'hold', indicator: 'cover', not: 'decrease', since: 'previous' },
  { ...later, kind: 'hold', indicator: 'change', not: 'increase', since: 'baseline' },
  { ...later, kind: 'slowing', indicator: 'cover', direction: 'increase' },
  { ...later, kind: 'gap-narrowing', indicator: 'cover-gap', sides: ['cover', 'other-cover'], pace: 'marked' },
  // Of a first side that is negative or 0 there is no relative gap.
  {
    ...later,
    kind: 'gap-narrowing',
    indicator: 'cover-ratio',
    sides: ['change', 'cover-gap'],
    relative: true,
    pace: 'gradual',
  },
  { ...years, kind: 'compare', indicator: 'cover', reference: 'other-cover', relation: 'at-least' },
  { ...later, kind: 'compare', indicator: 'cover', reference: 'other-cover', relation: 'above' },
  { ...later, kind: 'converge', indicator: 'change', min: '1', max: '2' },
  { ...later, kind: 'converge', indicator: 'cover', min: '49.95', max: '50.05' },
].flatMap((each, i) => [each, { ...each, ...variants[i % variants.length] }]);

const plan = planWith([
  ...criteria.map((each, i) => ({ id: `d${i}`, ...each })),
  { ...later, id: 'attested', kind: 'attested', indicator: 'law' },
]);

const areas = series.map((_, i) => `area ${i}`);
/** No unit, one, two or three; the last of three is never observed. */
const units = areas.flatMap((area, i) =>
  Array.from({ length: i % 4 }, (_, j) => ({ unit: `${area}, unit ${j}`, area })),
);

/** What is stated, and a gap that is computed from its sides. */
const unobserved: ReadonlySet<string> = new Set(['law', 'cover-ratio']);

const observations = [
  ...areas.flatMap((area, i) => indicators.flatMap(({ id }, j) => rowsOf(area, id, i + 5 * j))),
  ...units.flatMap(({ unit, area }) => {
    const place = Number(unit.at(-1));
    const first = areas.indexOf(area) + 1 + 11 * place;
    return place === 2 ? [] : indicators.flatMap(({ id }, j) => rowsOf(unit, id, first + 5 * j));
  }),
];

const plain = {};
const monotone = {
  trendReading: 'monotone',
  markedChange: '0',
  aboutTolerance: { percent: '0.05', 'percentage-points': '1.5' },
} as const;
const rounding = {
  comparison: 'threshold-precision',
  markedChange: '10',
  balancedBand: { min: '49.95', max: '50' },
} as const;

/** Before, on and after the days on which criteria fall due. */
const settings = [
  [2021, plain],
  ['2022-11', monotone],
  [2022, rounding],
  [2022, plain],
  ['2025-12-30', rounding],
  ['2025-12-30', plain],
  ['2025-12-31', monotone],
  [2026, rounding],
  [2026, plain],
] as const;

function other(attested: string): 'achieved' | 'not' {
  return attested === 'not' ? 'achieved' : 'not';
}

/** All of these cases, as of these dates and under these policies. */
export const directedWorlds: readonly World[] = settings.map(([asOf, policy], i) => {
  const attested = (['achieved', 'partly', 'not'] as const)[i % 3]!;
  const law = { indicator: 'law', attested };
  const statements = areas.slice(1).flatMap((area, j) => [
    { area, ...law, period: 2020 + (j % 7) },
    // Of two that end on one day, that of the year counts.
    ...(j % 3 === 0 ? [{ area, ...law, period: `${2020 + (j % 7)}-12`, attested: other(attested) }] : []),
  ]);
  return { plan, asOf, policy, areas, units, observations, statements };
});

/** A series of the list as rows of an indicator; another one where the indicator cannot have such figures. */
function rowsOf(area: string, indicator: string, place: number): readonly Row[] {
  const figures = series[place % series.length]!.split(' ');
  if (!figures.every((figure) => isPossible(figure, indicator))) return rowsOf(area, indicator, place + 3);
  return figures.flatMap((figure, i) =>
    figure === '~' || unobserved.has(indicator)
      ? []
      : [{ area, indicator, period: firstYear + i, ...figureOf(figure) }],
  );
}

function isPossible(figure: string, indicator: string): boolean {
  const { unit, min = '0', max } = indicators.find(({ id }) => id === indicator)! as Partial<Record<string, string>>;
  const isRatio = unit === 'percent';
  if (figure.endsWith('‰')) return isRatio;
  if (figure.includes('/')) return isRatio || unit === 'per-100000';
  const value = Number(figure.replace(/[≥≤FOML]/g, ''));
  return Number.isNaN(value) || ((min === null || value >= 0) && value <= (isRatio ? 100 : Number(max ?? 1e40)));
}

function figureOf(figure: string): Partial<Row> {
  const [numerator, denominator] = figure.split('/');
  if (denominator !== undefined) return { numerator: numerator!, denominator };
  if (figure.endsWith('‰')) return { value: figure.slice(0, -1), unit: 'per-1000' };
  const [, bound, value, status] = /^([≥≤]?)([-\d.]+)([FOML]?)$/.exec(figure)!;
  return {
    value: value!,
    ...(bound && { bound: bound === '≥' ? 'at-least' : 'at-most' }),
    ...(status && { status: status as 'F' }),
  };
}
