/** How work grows with its size: the exponent between two sizes, largest last. */
import {
  assess,
  assessAreas,
  compareAreas,
  definePlan,
  evaluate,
  forecast,
  project,
  type Catalogue,
  type Evidence,
  type PlanInput,
} from '../../src/entries/index.js';
import {
  clopperPearsonInterval,
  mannKendall,
  poissonInterval,
  theilSen,
  theilSenInterval,
} from '../../src/entries/statistics.js';

/** Work of some size. */
export interface Growth {
  readonly name: string;
  readonly sizes: readonly [number, number];
  readonly make: (size: number) => () => unknown;
}

const both = (text: string) => ({ zh: text, en: text });

interface PlanOf {
  readonly criteria: readonly object[];
  readonly indicators: readonly object[];
}

function planOf({ criteria, indicators }: PlanOf): Catalogue {
  const items = [{ id: 'p.d.target.1', type: 'target', ordinal: 1, text: both('目标'), criteria }];
  const years = { baseline: 2001, start: 2002, midterm: 2025, end: 2060 };
  const domains = [{ id: 'p.d', ordinal: 1, title: both('领域'), items }];
  const plans = [{ id: 'p', title: both('规划'), years, domains }];
  const input = { document: { id: 'x', title: both('文件') }, indicators, plans };
  return definePlan(input as unknown as PlanInput) as unknown as Catalogue;
}

const indicator = (id: string, more: object = {}) => ({
  id,
  name: both(`指标${id}`),
  unit: 'percent',
  polarity: 'higher-is-better',
  ...more,
});
const atLeast = (id: string, of: string, more: object = {}) => ({
  id,
  indicator: of,
  kind: 'at-least',
  value: '50',
  due: 2060,
  phrase: '目标',
  ...more,
});
const figure = (i: number): string => (50 + ((i * 7919) % 1000) / 50).toFixed(2);
const day = (i: number): string => new Date(Date.UTC(2001, 0, 1) + i * 864e5).toISOString().slice(0, 10);
const direction = { direction: 'increase', baselineYear: 2001 };
const kinds: Readonly<Record<string, object>> = {
  'at-least': { kind: 'at-least', value: '50' },
  trend: { kind: 'trend', pace: 'gradual', ...direction },
  slowing: { kind: 'slowing', ...direction },
  gap: { kind: 'gap-narrowing', pace: 'gradual', sides: ['a', 'b'], indicator: 'g', baselineYear: 2001 },
  change: { kind: 'change-from-baseline', changePercent: '10', baselineYear: 2001 },
  compare: { kind: 'compare', relation: 'at-least', reference: 'b' },
  converge: { kind: 'converge', min: '90', max: '95', baselineYear: 2001 },
};

function planOfKind(kind: string, sustain: boolean): Catalogue {
  const { value: _left, ...general } = atLeast('c', 'a');
  const criterion = { ...general, ...kinds[kind], ...(sustain && { sustain: true }) };
  return planOf({
    criteria: [criterion],
    indicators: [indicator('a'), indicator('b'), indicator('g', { unit: 'percentage-points' })],
  });
}

/** Days of readings, of both series where two are compared. */
function days(count: number, kind: string): readonly Evidence[] {
  const two = kind === 'gap' || kind === 'compare';
  return Array.from({ length: count }, (_day, i): Evidence[] => {
    const one = { indicator: 'a', period: day(i), value: figure(i) };
    return two ? [one, { ...one, indicator: 'b', value: figure(i + 3) }] : [one];
  }).flat();
}

const daily: readonly [number, number] = [1000, 10_000];
/**
 * A breach of `slowing` names its exact margin, the median of all slopes up to it. No simple structure keeps this
 * median while points are added, so each breach takes about n log n steps, and a series that breaks the criterion
 * nearly every day takes n² log n. Days without a breach are judged in one sweep, n log n.
 */
const fewer: readonly [number, number] = [1000, 2000];
const latest = { judgedPeriod: 'latest' } as const;

function ofKind(kind: string, sustain = false): readonly Growth[] {
  const name = `${kind}${sustain ? ' to be sustained' : ''}`;
  const plan = planOfKind(kind, sustain);
  const isSlowingSustained = sustain && kind === 'slowing';
  return [
    {
      name: `evaluate ${name}, by days`,
      sizes: daily,
      make: (size) => {
        const rows = days(size, kind);
        return () => evaluate('c' as never, rows, { plan, asOf: 2050 });
      },
    },
    {
      name: `evaluate ${name}, by days, each judged${isSlowingSustained ? ' and a breach' : ''}`,
      sizes: isSlowingSustained ? fewer : daily,
      make: (size) => {
        const rows = isSlowingSustained ? fasterDays(size) : days(size, kind);
        return () => evaluate('c' as never, rows, { plan, asOf: 2050, policy: latest });
      },
    },
  ];
}

/** A rise that slowed after the base year, and stays slower. */
function slowerDays(count: number): readonly Evidence[] {
  return risingDays(count, [1 / 20, 1 / 1000]);
}

/** A rise that became faster after the base year: every day breaks the criterion. */
function fasterDays(count: number): readonly Evidence[] {
  return risingDays(count, [1 / 1000, 1 / 50]);
}

/** Days that rise by one step a day in the base year, and by another one since. */
function risingDays(count: number, [before, since]: readonly [number, number]): readonly Evidence[] {
  return Array.from({ length: count }, (_day, i) => {
    const level = 20 + Math.min(i, 365) * before + Math.max(i - 365, 0) * since;
    return { indicator: 'a', period: day(i), value: (level + ((i * 7919) % 100) / 500).toFixed(2) };
  });
}

const slowing: Growth = {
  name: 'evaluate slowing to be sustained, by days, each judged and hardly a breach',
  sizes: daily,
  make: (size) => {
    const [plan, rows] = [planOfKind('slowing', true), slowerDays(size)];
    return () => evaluate('c' as never, rows, { plan, asOf: 2050, policy: latest });
  },
};

function projectOf(kind: string): Growth {
  const plan = planOfKind(kind, false);
  return {
    name: `project ${kind}, by days, each judged`,
    sizes: daily,
    make: (size) => {
      const rows = days(size, kind);
      return () => project('c' as never, rows, { plan, asOf: 2050, policy: latest });
    },
  };
}

const numbers = (length: number): number[] => Array.from({ length }, (_value, i) => Number(figure(i)));
const order = (length: number): number[] => Array.from({ length }, (_value, i) => i + 1);
const series = (length: number) => numbers(length).map((value, i) => ({ year: 1001 + i, value }));
const large: readonly [number, number] = [1000, 10_000];

const statistics: readonly Growth[] = [
  { name: 'theilSen, by points', sizes: large, make: (n) => pairing(theilSen, n) },
  { name: 'theilSenInterval, by points', sizes: large, make: (n) => pairing(theilSenInterval, n) },
  {
    name: 'mannKendall, by points',
    sizes: large,
    make: (n) => {
      const y = numbers(n);
      return () => mannKendall(y);
    },
  },
  { name: 'poissonInterval, by count', sizes: [1e4, 1e6], make: (n) => () => poissonInterval(n) },
  { name: 'poissonInterval, by count, beyond a million', sizes: [1e6, 1e12], make: (n) => () => poissonInterval(n) },
  {
    name: 'clopperPearsonInterval, by trials',
    sizes: [1e4, 1e12],
    make: (n) => () => clopperPearsonInterval(Math.floor(n * 0.37), n),
  },
  {
    name: 'forecast, by points',
    sizes: [800, 8000],
    make: (n) => {
      const annual = series(n);
      return () => forecast(annual, { to: n + 1010 });
    },
  },
  {
    name: 'forecast, by horizon',
    sizes: [700, 7000],
    make: (n) => {
      const annual = series(10);
      return () => forecast(annual, { to: 1010 + n });
    },
  },
];

function pairing(of: (x: number[], y: number[]) => unknown, size: number): () => unknown {
  const [x, y] = [order(size), numbers(size)];
  return () => of(x, y);
}

const tenYears = (of: string, area?: string, from = 0): Evidence[] =>
  Array.from({ length: 10 }, (_year, i) => ({
    indicator: of,
    period: 2015 + i,
    value: figure(from + i),
    ...(area !== undefined && { area }),
  }));
const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_name, i) => `${prefix}${i}`);
const manyCriteria = (count: number): Catalogue =>
  planOf({
    criteria: names('c', count).map((id, i) => atLeast(id, `a${i}`)),
    indicators: names('a', count).map((id) => indicator(id)),
  });
const rowsOfMany = (count: number): Evidence[] => names('a', count).flatMap((id, i) => tenYears(id, undefined, i));
const onePlan = planOf({ criteria: [atLeast('c', 'a')], indicators: [indicator('a')] });
const unitPlan = planOf({
  criteria: [atLeast('c', 'a', { scope: 'every-unit', units: both('各单位') })],
  indicators: [indicator('a')],
});
const rowsOfUnits = (count: number): Evidence[] => names('u', count).flatMap((unit, i) => tenYears('a', unit, i));

const plans: readonly Growth[] = [
  {
    name: 'assess, by criteria',
    sizes: large,
    make: (n) => {
      const [plan, rows] = [manyCriteria(n), rowsOfMany(n)];
      return () => assess(plan, rows, { asOf: 2024 });
    },
  },
  {
    name: 'evaluate every criterion with a policy for each, by criteria',
    sizes: large,
    make: (n) => {
      const plan = manyCriteria(n);
      const criteria = Object.fromEntries(names('c', n).map((id) => [id, { staleAfterYears: 3 }]));
      const policy = { criteria };
      const rows = [{ period: 2024, value: '60' }];
      return () => names('c', n).map((id) => evaluate(id as never, rows, { plan, policy }));
    },
  },
  {
    name: 'evaluate, by units',
    sizes: large,
    make: (n) => {
      const rows = rowsOfUnits(n);
      return () => evaluate('c' as never, rows, { plan: unitPlan, asOf: 2024 });
    },
  },
  {
    name: 'evaluate, by units that are listed',
    sizes: large,
    make: (n) => {
      const [rows, units] = [rowsOfUnits(n), names('u', n)];
      return () => evaluate('c' as never, rows, { plan: unitPlan, asOf: 2024, units });
    },
  },
  {
    name: 'project, by units',
    sizes: large,
    make: (n) => {
      const rows = rowsOfUnits(n);
      return () => project('c' as never, rows, { plan: unitPlan, asOf: 2024 });
    },
  },
  {
    name: 'assessAreas, by areas',
    sizes: large,
    make: (n) => {
      const rows = names('area', n).flatMap((area, i) => tenYears('a', area, i));
      return () => [...assessAreas(onePlan, rows, { asOf: 2024 })];
    },
  },
  {
    name: 'compareAreas, by areas',
    sizes: large,
    make: (n) => {
      const rows = names('area', n).flatMap((area, i) => tenYears('a', area, i));
      const areas = [...assessAreas(onePlan, rows, { asOf: 2024 })];
      return () => compareAreas(areas);
    },
  },
];

export const growths: readonly Growth[] = [
  ...Object.keys(kinds).flatMap((kind) => ofKind(kind)),
  ...Object.keys(kinds).flatMap((kind) => ofKind(kind, true)),
  slowing,
  ...['at-least', 'trend', 'slowing', 'gap'].map(projectOf),
  ...statistics,
  ...plans,
];
