/**
 * A made-up city with most of the indicators of Tianmen's plans: so many that the report for leaders has only a few
 * words for each. Figures, townships and statements are made up by rule, without chance, and say nothing of Tianmen.
 */
import { assess, type Assessment } from '../../src/entries/assessment.js';
import { catalogue, type Evidence } from '../../src/entries/index.js';

type MeasuredIndicator = (typeof catalogue.indicators)[number];

const area = '某市';
const townships = ['东镇', '西镇', '南镇', '北镇'];
const firstYear = 2018;
const everyUnit = catalogue.criteria.filter(({ scope }) => scope === 'every-unit');
const areEveryUnit = new Set<string>(everyUnit.map(({ indicator }) => indicator));

/** The level that the plan sets for an indicator; else a level that is possible for its unit. */
function levelOf({ id, unit, max }: MeasuredIndicator): number {
  const asked = catalogue.criteria.find((each) => each.indicator === id && 'value' in each);
  if (asked !== undefined && 'value' in asked) return Number(asked.value);
  const levels: Partial<Record<typeof unit, number>> = {
    years: 78,
    yuan: 20000,
    'males-per-100-females': 112,
    count: 9,
  };
  return levels[unit] ?? (max === null ? 8 : 40);
}

/** The figures of the nth indicator: two in three move as the plan asks, some begin late, some end early. */
function figuresOf(indicator: MeasuredIndicator, n: number): Evidence[] {
  const { id, unit, max, polarity } = indicator;
  const places = unit === 'count' || unit === 'yuan' ? 0 : 1;
  const up = polarity === 'lower-is-better' ? -1 : 1;
  const way = n % 3 === 0 ? -up : up;
  const level = levelOf(indicator) * (1 - (up * ((n % 5) - 2)) / 50);
  const [from, to] = [n % 6 === 5 ? 2022 : firstYear, n % 9 === 4 ? 2022 : 2024];
  return Array.from({ length: to - from + 1 }, (_year, i): Evidence => {
    const year = from + i;
    const value = level * (1 + (way * (year - 2021)) / 60 + (((n * 7 + year * 3) % 5) - 2) / 400);
    return { indicator: id, period: year, value: Math.max(0, Math.min(Number(max ?? 1e9), value)).toFixed(places) };
  });
}

/** The figures of the city. */
export const cityRows: readonly Evidence[] = catalogue.indicators
  .filter(({ unit }) => unit !== 'attestation')
  .flatMap((indicator, n): readonly Evidence[] => {
    const { id, unit } = indicator;
    if (id === 'maternal-mortality-ratio')
      return [2, 1, 1, 1, 0, 1, 1].map((numerator, i) => ({
        indicator: id,
        period: firstYear + i,
        numerator,
        denominator: 9100 - 400 * i,
      }));
    if (areEveryUnit.has(id))
      return townships.slice(1).map((name, i) => ({ indicator: id, period: 2024, value: i + (n % 2), area: name }));
    if (n % 8 === 7) return [];
    const figures = figuresOf(indicator, n);
    if (unit !== 'percent' || n % 10 !== 2) return figures;
    const parts = figures.flatMap((row) =>
      ['F', 'M'].map((sex, i) => ({
        ...row,
        value: (Number('value' in row ? row.value : 0) * (0.99 - i / 50)).toFixed(1),
        disaggregation: { sex },
      })),
    );
    return [...figures, ...parts];
  });

const statements: readonly Evidence[] = catalogue.indicators
  .filter(({ unit }) => unit === 'attestation')
  .filter((_indicator, i) => i % 3 !== 0)
  .map(({ id }, i) => ({
    indicator: id,
    period: '2024-12-20',
    attested: (['achieved', 'partly', 'achieved', 'not'] as const)[i % 4]!,
    assessor: '评估组',
  }));

function assessedAsOf(asOf: number, previous?: Assessment): Assessment {
  return assess(
    catalogue,
    [...cityRows, ...statements] as never,
    {
      asOf,
      area,
      units: Object.fromEntries(everyUnit.map(({ id }) => [id, townships])),
      ...(previous && { previous }),
    } as never,
  );
}

/** The city in 2024, compared with 2023. */
export const city = assessedAsOf(2024, assessedAsOf(2023));
