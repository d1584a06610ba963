/** A made-up plan with criteria of every kind in turn, and made-up data full of ties, boundaries and gaps. */
import { oneItem } from '../one-item.js';
import type { Attestation, Observation } from '../../src/core/model.js';
import { definePlan } from '../../src/plan/define.js';
import type { Unit } from '../../src/core/units.js';
import type { PolicyInput } from '../../src/criteria/policy/policy.js';
import type { Catalogue } from '../../src/plan/model.js';
import { randomOf, type Random } from './random.js';

export type WorldPlan = ReturnType<typeof planOf>;
export type Row = Observation & { readonly area: string; readonly indicator: string };

export interface World {
  readonly plan: WorldPlan;
  readonly asOf: number | string;
  readonly policy: PolicyInput;
  readonly areas: readonly string[];
  readonly units: readonly { readonly unit: string; readonly area: string }[];
  readonly observations: readonly Row[];
  readonly statements: readonly (Attestation & { readonly area: string; readonly indicator: string })[];
}

export interface WorldSettings {
  readonly seed: number;
  readonly areas: number;
  readonly criteria: number;
  /** Whether figures are counted, too. */
  readonly counts?: boolean;
  /** Whether figures of more digits than declared occur. */
  readonly long?: boolean;
  /** The first year with figures. */
  readonly from?: number;
}

const text = (en: string): { zh: string; en: string } => ({ zh: en, en });

export const indicators = [
  { id: 'cover', unit: 'percent' },
  { id: 'other-cover', unit: 'percent' },
  { id: 'third-cover', unit: 'percent' },
  { id: 'cover-gap', unit: 'percentage-points', min: '0', max: '100' },
  { id: 'cover-ratio', unit: 'percent', max: null },
  { id: 'deaths', unit: 'per-100000' },
  { id: 'other-deaths', unit: 'per-100000' },
  { id: 'deaths-gap', unit: 'per-100000' },
  { id: 'age', unit: 'years' },
  { id: 'beds', unit: 'count' },
  { id: 'balance', unit: 'males-per-100-females', polarity: 'target-is-best' },
  { id: 'change', unit: 'percentage-points', min: null },
  { id: 'law', unit: 'attestation' },
] as const;

/** Levels that values and thresholds are taken from, so that they meet. */
const levels: Partial<Record<Unit, readonly string[]>> = {
  percent: ['0', '40', '47.5', '49.95', '50', '50.05', '60', '94.7', '95', '100'],
  'percentage-points': ['0', '0.5', '1', '1.25', '2', '10', '33.3'],
  'per-100000': ['0', '9', '9.55', '10', '13.8889', '14', '20', '20.4'],
  years: ['9.5', '10', '10.25', '11', '80'],
  count: ['0', '1', '2', '3', '1000000'],
  'males-per-100-females': ['100', '103', '105', '107', '110.5', '112'],
};

function planOf(random: Random, count: number) {
  return planWith(Array.from({ length: count }, (_, i) => criterionOf(random, i)));
}

/** The plan of these indicators with some criteria. */
export function planWith(criteria: readonly object[]) {
  return definePlan({
    document: { id: 'made-up', title: text('Made up') },
    indicators: indicators.map((each) => ({
      polarity: 'higher-is-better' as const,
      ...each,
      name: text(each.id),
    })) as never,
    plans: oneItem(text('All of it, 以上'), criteria),
  } as never) as never as Catalogue;
}

const figured = indicators.filter(({ id }) => id !== 'law' && !id.endsWith('-gap') && id !== 'cover-ratio');
const kinds = [
  'at-least',
  'at-most',
  'about',
  'between',
  'balanced',
  'change-from-baseline',
  'trend',
  'hold',
  'slowing',
  'gap-narrowing',
  'compare',
  'converge',
  'attested',
] as const;

function criterionOf(random: Random, i: number): object {
  const kind = kinds[i % kinds.length]!;
  const due = random.pick([2022, 2025, 2030]);
  const common = {
    id: `c${i}`,
    kind,
    due,
    phrase: '以上',
    ...(kind !== 'attested' && random.chance(0.25) && { sustain: true }),
    ...(kind !== 'attested' && random.chance(0.25) && { scope: 'every-unit', units: text('units') }),
  };
  const { id, unit } = random.pick(figured);
  const level = (): string => random.pick(levels[unit]!);
  const pace = random.pick(['gradual', 'sustained', 'marked', 'unspecified']);
  const direction = random.pick(['increase', 'decrease']);
  const base = random.chance(0.3) ? { baselineYear: random.pick([2017, 2019, 2021]) } : {};
  const range = [level(), level()].sort((a, b) => Number(a) - Number(b));
  switch (kind) {
    case 'at-least':
    case 'at-most':
      return { ...common, indicator: id, value: level() };
    case 'about': {
      const { id: about, unit: aboutUnit } = random.pick(figured.filter((each) => each.unit.startsWith('percent')));
      return { ...common, indicator: about, value: random.pick(levels[aboutUnit]!) };
    }
    case 'between':
      return { ...common, indicator: id, min: range[0], max: range[1] };
    case 'balanced':
      return { ...common, indicator: 'cover' };
    case 'change-from-baseline':
      return {
        ...common,
        indicator: id,
        ...random.pick<object>([
          { changePercent: random.pick(['-20', '-12.5', '10', '50', '-33.3333', '100']) },
          { changePercent: random.pick(['-5', '2.5', '7', '3.33']), per: 'year' },
          { changePercent: '0', direction },
          { change: '0', direction },
          { change: random.pick(['-4', '-0.5', '0.25', '3']), ...(random.chance(0.3) && { per: 'year' }) },
          { factor: random.pick(['5/6', '2', '0.5']) },
        ]),
        ...base,
      };
    case 'trend':
      return { ...common, indicator: id, direction, pace, ...base };
    case 'hold':
      return {
        ...common,
        indicator: id,
        not: direction,
        since: random.pick(['baseline', 'previous']),
        ...base,
      };
    case 'slowing':
      return { ...common, indicator: id, direction, ...base };
    case 'gap-narrowing': {
      const [gap, sides] = random.pick([
        ['cover-gap', ['cover', 'other-cover']],
        ['cover-ratio', ['cover', 'other-cover']],
        ['deaths-gap', ['deaths', 'other-deaths']],
      ] as const);
      return { ...common, indicator: gap, sides, pace, ...base, ...(gap === 'cover-ratio' && { relative: true }) };
    }
    case 'compare': {
      const [own, reference] = random.pick([
        ['cover', 'other-cover'],
        ['other-cover', 'third-cover'],
      ] as const);
      return {
        ...common,
        indicator: own,
        reference,
        relation: random.pick(['at-least', 'at-most', 'above', 'below', 'about']),
        ...random.pick<object>([{}, { referenceArea: 'area 0' }, { reference: own, referenceArea: 'area 1' }]),
      };
    }
    case 'converge':
      return {
        ...common,
        indicator: random.pick(['balance', 'cover', 'change']),
        min: '40',
        max: '105',
        ...base,
        ...rangeFor(random),
      };
    case 'attested':
      return { ...common, indicator: 'law' };
  }
}

function rangeFor(random: Random): object {
  return random.pick([
    { indicator: 'balance', min: '103', max: '107' },
    { indicator: 'cover', min: '49.95', max: '50.05' },
    { indicator: 'change', min: '1', max: '2' },
  ]);
}

const policies: readonly PolicyInput[] = [
  {},
  {},
  { markedChange: '10' },
  { trendReading: 'monotone', markedChange: '0' },
  { comparison: 'threshold-precision' },
  { aboutTolerance: { percent: '0.05', 'percentage-points': '1.5' }, balancedBand: { min: '47.5', max: '50' } },
];

const dates = [2021, 2022, '2022-06', 2024, '2025-12-30', '2025-12-31', 2026, 2030, 2031];
const lastYear = 2031;

/** A world, the same for the same settings. */
export function worldOf(settings: WorldSettings): World {
  const { seed, areas: count, criteria, counts = false, long = false, from = 2012 } = settings;
  const random = randomOf(seed);
  const plan = planOf(random, criteria);
  const areas = Array.from({ length: count }, (_, i) => `area ${i}`);
  const units = areas.flatMap((area) =>
    Array.from({ length: random.below(4) }, (_, i) => ({ unit: `${area}, unit ${i}`, area })),
  );
  const asOf = random.pick(dates);
  const observations = [...areas, ...units.map(({ unit }) => unit)].flatMap((area) =>
    indicators
      .filter(({ id }) => id !== 'law')
      .flatMap(({ id, unit }) => seriesOf(random, area, id, unit, { counts, long, from })),
  );
  const statements = areas.flatMap((area) =>
    [2019, 2021, 2022, 2025, 2026].flatMap((period) =>
      random.chance(0.3)
        ? [{ area, indicator: 'law', period, attested: random.pick(['achieved', 'partly', 'not'] as const) }]
        : [],
    ),
  );
  return { plan, asOf, policy: random.pick(policies), areas, units, observations, statements };
}

function seriesOf(
  random: Random,
  area: string,
  indicator: string,
  unit: Unit,
  settings: Required<Pick<WorldSettings, 'counts' | 'long' | 'from'>>,
): Row[] {
  if (random.chance(0.1)) return [];
  const density = random.pick([0.3, 0.7, 0.95]);
  const wander = random.pick(['levels', 'levels', 'steps', 'free', 'still', 'tied'] as const);
  if (wander === 'tied') return tiedSeries(random, { area, indicator });
  const counted = settings.counts && scaled.has(unit) && random.chance(0.5);
  const odd = random.chance(0.3);
  const own = indicator === 'change' ? [...levels[unit]!, '-1.25', '-4'] : levels[unit]!;
  let level = Number(random.pick(own));
  const years = Array.from({ length: lastYear - settings.from + 1 }, (_, i) => settings.from + i);
  return years.flatMap((period): Row[] => {
    if (!random.chance(density)) return [];
    const row = { area, indicator, period };
    const extras = odd ? extrasOf(random) : {};
    if (wander === 'steps') level = clamped(level + random.pick([-1, -0.5, 0, 0, 0.5, 1]), unit);
    if (counted && random.chance(0.9))
      return [{ ...row, ...(wander === 'steps' ? steadyCounts(random, level) : countsOf(random, unit)), ...extras }];
    if (settings.long && random.chance(0.01)) return [{ ...row, value: longValue(random, unit), ...extras }];
    const value = wander === 'levels' ? random.pick(own) : valueOf(random, wander, level, unit);
    return [{ ...row, ...inSomeUnit(random, value, unit, odd), ...extras }];
  });
}

/** Steps of years one after another whose two middle slopes are as steep as each other, one up and one down. */
const tiedSteps = [
  [0, 5, 4, 3],
  [8, 3, 4, 5],
  [0, 4, 5, 3, 2],
  [2, 3, 5, 4, 0],
] as const;

function tiedSeries(random: Random, of: { readonly area: string; readonly indicator: string }): Row[] {
  const start = random.pick([2017, 2019, 2020, 2021]);
  return random.pick(tiedSteps).map((step, i) => ({ ...of, period: start + i, value: String(40 + step) }));
}

function valueOf(random: Random, wander: 'steps' | 'free' | 'still', level: number, unit: Unit): string {
  return wander === 'free' ? freeValue(random, unit) : String(level);
}

const scaled: ReadonlySet<Unit> = new Set(['percent', 'per-100000', 'years', 'males-per-100-females']);

function extrasOf(random: Random): Partial<Row> {
  const extras: { -readonly [K in keyof Row]?: Row[K] } = {};
  if (random.chance(0.08)) extras.status = random.pick(['A', 'B', 'E', 'F', 'P', 'O']);
  if (random.chance(0.15)) extras.bound = random.pick(['at-least', 'at-most']);
  if (random.chance(0.05)) extras.disaggregation = { sex: 'F' };
  return extras;
}

function countsOf(random: Random, unit: Unit): Partial<Row> {
  const denominator = random.pick([0, 3, 4, 6, 7, 10, 20, 300, 7200]);
  const most = unit === 'percent' ? denominator : denominator * 2;
  const numerator = denominator === 0 ? 0 : random.below(Math.min(most, 40) + 1);
  return { numerator, denominator };
}

/** Counts of much the same share every year, with some years counted over nothing. */
function steadyCounts(random: Random, level: number): Partial<Row> {
  const denominator = random.pick([0, 10, 20, 20, 40]);
  return { numerator: Math.round((Math.min(100, level) / 100) * denominator), denominator };
}

function freeValue(random: Random, unit: Unit): string {
  const places = random.below(5);
  return clamped(random.next() * (unit.startsWith('percent') ? 100 : 120), unit).toFixed(places);
}

function longValue(random: Random, unit: Unit): string {
  const digits = Array.from({ length: 12 }, () => random.below(10)).join('');
  // 26 digits before the point and 12 after it are all a column holds.
  return unit === 'count' ? `1${random.below(10)}${digits}${digits}.${digits}` : `${random.below(90)}.${digits}`;
}

function clamped(value: number, unit: Unit): number {
  const rounded = Math.round(value * 1e4) / 1e4;
  return Math.max(0, unit.startsWith('percent') ? Math.min(100, rounded) : rounded);
}

/** Percentages are sometimes given per thousand or as shares. */
function inSomeUnit(random: Random, value: string, unit: Unit, odd: boolean): Partial<Row> {
  if (!odd || unit !== 'percent' || !random.chance(0.2)) return { value };
  const tenThousandths = Math.round(Number(value) * 1e4);
  return random.chance(0.5)
    ? { value: (tenThousandths / 1e3).toFixed(3), unit: 'per-1000' }
    : { value: (tenThousandths / 1e6).toFixed(6), unit: 'share' };
}
