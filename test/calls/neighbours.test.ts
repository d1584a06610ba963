/** What else callers try, beside the known mistakes: a call has one answer, a verdict or an error with its place. */
import { describe, expect, test } from 'vitest';
import { assess, compareAssessments, fullResult } from '../../src/entries/assessment.js';
import { definePlan } from '../../src/entries/engine.js';
import {
  catalogue,
  evaluate,
  explain,
  forecast,
  IndicatorError,
  prepare,
  project,
  type Evidence,
} from '../../src/entries/index.js';
import { reportMarkdown } from '../../src/entries/render.js';
import { cagr, clopperPearsonInterval, mannKendall, theilSen, wilsonInterval } from '../../src/entries/statistics.js';

const mortality = 'women.health.target.2/maternal-mortality-ratio@2025';
const retention = 'children.education.target.4/compulsory-education-retention-rate@2030';
const townships = 'women.decision-making.target.4/women-in-township-leadership@2030';
const insured = 'women.social-security.target.3/women-basic-medical-insurance-participation-rate@2030';
const care = 'women.health.target.1/women-life-course-health-services@2030';
const any = (value: unknown): never => value as never;
const yearly = (values: Readonly<Record<number, number | string>>): Evidence[] =>
  Object.entries(values).map(([period, value]) => ({ period: Number(period), value }));
const in2030 = { asOf: 2030 };

interface Verdict {
  readonly status: string;
  readonly reason?: string;
  readonly onBoundary?: boolean;
}

/** The answer of a call in one line: status and reason, or code and place of the error. */
function answerOf(call: () => unknown): string {
  try {
    const answer = call();
    if (typeof answer !== 'object' || answer === null) return String(answer);
    const { status, reason, onBoundary } = answer as Verdict;
    return [status, reason, onBoundary ? 'on the limit' : undefined].filter(Boolean).join(', ');
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return `${error.code} at ${String(error.fields.where)}`;
  }
}

type Call = readonly [what: string, call: () => unknown, answer: string];

describe('rows of an observation', () => {
  const of = (row: object): unknown => evaluate(retention, [any({ period: 2024, ...row })]);
  test.each<Call>([
    [
      'a year as a number and as text',
      () =>
        evaluate(mortality, [
          { period: 2024, value: 1 },
          { period: '2024', value: 1 },
        ]),
      'DUPLICATE_OBSERVATION at observations[1]',
    ],
    [
      'the last day of a year beside the year',
      () =>
        evaluate(mortality, [
          { period: '2024-12-31', value: 99 },
          { period: 2024, value: 1 },
        ]),
      'met',
    ],
    ['a quarter', () => of({ period: '2024-Q1', value: 99 }), 'BAD_PERIOD at observations[0].period'],
    ['a year with 年', () => of({ period: '2024年', value: 99 }), 'BAD_PERIOD at observations[0].period'],
    ['a month of one digit', () => of({ period: '2024-1', value: 99 }), 'BAD_PERIOD at observations[0].period'],
    ['a separator of thousands', () => of({ value: '1,234' }), 'BAD_NUMBER at observations[0].value'],
    ['blanks around a figure', () => of({ value: ' 99 ' }), 'BAD_NUMBER at observations[0].value'],
    ['a percent sign', () => of({ value: '99%' }), 'BAD_NUMBER at observations[0].value'],
    ['digits of full width', () => of({ value: '９９' }), 'BAD_NUMBER at observations[0].value'],
    ['the sign −', () => of({ value: '−5' }), 'BAD_NUMBER at observations[0].value'],
    ['a list of one figure', () => of({ value: [99] }), 'BAD_NUMBER at observations[0].value'],
    ['a figure without its zero', () => of({ value: '.5', unit: 'share' }), 'in-progress'],
    ['a limit reached in ten-thousandths', () => of({ value: '9850', unit: 'per-10000' }), 'met, on the limit'],
    ['a part of a count', () => of({ numerator: 1, denominator: '2.5' }), 'in-progress'],
    ['a count below zero', () => of({ numerator: -1, denominator: 5 }), 'OUT_OF_BOUNDS at observations[0].numerator'],
    [
      'one case of nothing',
      () => of({ numerator: 1, denominator: 0 }),
      'NUMERATOR_EXCEEDS_DENOMINATOR at observations[0].numerator',
    ],
    ['nothing of nothing', () => of({ numerator: 0, denominator: 0 }), 'not-applicable, denominator-zero'],
    ['a count that is null', () => of({ numerator: null, denominator: 5 }), 'BAD_NUMBER at observations[0].numerator'],
    ['a rounded value beside its counts', () => of({ value: '33.33', numerator: 1, denominator: 3 }), 'in-progress'],
    [
      'another value beside them',
      () => of({ value: '33.4', numerator: 1, denominator: 3 }),
      'VALUE_CONFLICT at observations[0].value',
    ],
    [
      'points for a percentage',
      () => of({ value: 99, unit: 'percentage-points' }),
      'UNIT_MISMATCH at observations[0].unit',
    ],
    [
      'a figure that its status calls missing',
      () => of({ value: 99, status: 'O' }),
      'insufficient-data, no-observation',
    ],
    ['a bound in signs', () => of({ value: 99, bound: '>=' }), 'BAD_OBSERVATION at observations[0].bound'],
    ['women only', () => of({ value: 99, disaggregation: { sex: 'F' } }), 'insufficient-data, no-observation'],
    [
      'a set of rows',
      () => evaluate(retention, any(new Set([{ period: 2024, value: 99 }]))),
      'BAD_OBSERVATION at observations',
    ],
    [
      'a row without a list',
      () => evaluate(retention, any({ period: 2024, value: 99 })),
      'BAD_OBSERVATION at observations',
    ],
  ])('%s', (_what, call, answer) => {
    expect(answerOf(call)).toBe(answer);
  });
});

describe('when, where and by what rules', () => {
  const rows = yearly({ 2023: 20, 2024: 10 });
  test.each<Call>([
    [
      'in the middle of a year, the year before counts',
      () => evaluate(mortality, rows, { asOf: '2024-06' }),
      'in-progress',
    ],
    ['before all figures', () => evaluate(mortality, rows, { asOf: 2022 }), 'insufficient-data, no-observation'],
    ['on a day that is none', () => evaluate(mortality, rows, { asOf: '2024-02-30' }), 'BAD_PERIOD at options.asOf'],
    [
      'on a date of the language',
      () => evaluate(mortality, rows, any({ asOf: new Date(0) })),
      'BAD_PERIOD at options.asOf',
    ],
    [
      'an area without a row',
      () => evaluate(mortality, [{ ...rows[0]!, area: '甲' }], { area: '乙' }),
      'insufficient-data, no-observation',
    ],
    [
      'two areas, none asked for',
      () =>
        evaluate(mortality, [
          { ...rows[0]!, area: '甲' },
          { ...rows[1]!, area: '乙' },
        ]),
      'AMBIGUOUS_AREA at options.area',
    ],
    ['an item for a criterion', () => evaluate(any('women.health.target.2'), rows), 'UNKNOWN_ID at criterion'],
    ['an empty reason', () => evaluate(mortality, rows, { notApplicable: '' }), 'BAD_OPTION at options.notApplicable'],
    [
      'a band that crosses itself',
      () => evaluate(mortality, rows, { policy: { balancedBand: { min: 60, max: 40 } } }),
      'BAD_OPTION at policy.balancedBand',
    ],
    [
      'a width of no unit',
      () => evaluate(mortality, rows, { policy: { aboutTolerance: any({ furlongs: 1 }) } }),
      'BAD_OPTION at policy.aboutTolerance',
    ],
    [
      'years together, none',
      () => evaluate(mortality, rows, { policy: { pooledYears: 0 } }),
      'BAD_OPTION at policy.pooledYears',
    ],
    [
      'a criterion with a key misspelt',
      () => evaluate(any({ ...catalogue.criterion(mortality), valeu: '20' }), rows),
      'BAD_OPTION at criterion.valeu',
    ],
    [
      'a limit of its own',
      () => evaluate({ ...catalogue.criterion(mortality), value: '20' } as never, yearly({ 2024: 20 })),
      'met, on the limit',
    ],
    [
      'a value a hair above the limit, prepared',
      () => prepare(mortality)('14.000000000000000000000000000001'),
      'not-met',
    ],
    [
      'a direction, prepared',
      () => prepare(any('women.health.target.1/female-life-expectancy@2030')),
      'BAD_OPTION at prepare(women.health.target.1/female-life-expectancy@2030)',
    ],
    ['confidence in percent', () => project(mortality, rows, { confidence: 95 }), 'BAD_OPTION at options.confidence'],
    [
      'a milestone twice',
      () =>
        project(mortality, rows, {
          path: [
            { year: 2025, value: '14' },
            { year: 2025, value: '13' },
          ],
        }),
      'BAD_OPTION at options.path[1].year',
    ],
    [
      'bounds that cross',
      () =>
        forecast(
          [
            { year: 2020, value: 1 },
            { year: 2021, value: 2 },
          ],
          { to: 2025, bounds: { min: 5, max: 1 } },
        ),
      'BAD_OPTION at options.bounds',
    ],
    [
      'two values of a year',
      () =>
        forecast(
          [
            { year: 2020, value: 1 },
            { year: 2020, value: 2 },
          ],
          { to: 2025 },
        ),
      'DUPLICATE_OBSERVATION at series[1]',
    ],
  ])('%s', (_what, call, answer) => {
    expect(answerOf(call)).toBe(answer);
  });
});

describe('units, years and statements', () => {
  const units = (values: Readonly<Record<string, number>>): Evidence[] =>
    Object.entries(values).map(([area, value]) => ({ period: 2030, area, value }));
  const states = (...rows: readonly object[]): unknown =>
    evaluate(
      care,
      rows.map((row) => any({ attested: 'achieved', ...row })),
      in2030,
    );
  test.each<Call>([
    [
      'a unit listed twice',
      () => evaluate(townships, units({ 东镇: 1 }), { ...in2030, units: ['东镇', '东镇'] }),
      'BAD_OPTION at options.units',
    ],
    [
      'a unit not listed',
      () => evaluate(townships, units({ 东镇: 1, 西镇: 0 }), { ...in2030, units: ['东镇'] }),
      'met, on the limit',
    ],
    [
      'one fails and one is missing',
      () => evaluate(townships, units({ 东镇: 1, 西镇: 0 }), { ...in2030, units: ['东镇', '西镇', '南镇'] }),
      'not-met',
    ],
    [
      'a unit of an older year',
      () => evaluate(townships, [...units({ 东镇: 1 }), { period: 2029, area: '西镇', value: 1 }], in2030),
      'insufficient-data, unit-missing',
    ],
    ['the whole alone', () => evaluate(townships, yearly({ 2030: 9 }), in2030), 'insufficient-data, no-observation'],
    ['no unit at all', () => evaluate(townships, [], { ...in2030, units: [] }), 'insufficient-data, no-observation'],
    [
      'a broken year, and the due year unobserved',
      () => evaluate(insured, yearly({ 2021: 90, 2022: 99 }), { asOf: 2032 }),
      'not-met',
    ],
    ['a bad year before the plan', () => evaluate(insured, yearly({ 2019: 90, 2021: 99 }), { asOf: 2022 }), 'met'],
    [
      'years before the plan only',
      () => evaluate(insured, yearly({ 2019: 99, 2020: 99 }), { asOf: 2032 }),
      'insufficient-data, due-period-not-observed',
    ],
    [
      'two statements on one year',
      () => states({ period: 2024 }, { period: 2024, attested: 'not' }),
      'DUPLICATE_OBSERVATION at observations[1]',
    ],
    ['a figure for a statement', () => evaluate(care, yearly({ 2024: 1 })), 'BAD_OBSERVATION at observations[0]'],
  ])('%s', (_what, call, answer) => {
    expect(answerOf(call)).toBe(answer);
  });
});

describe('a plan of one’s own', () => {
  const text = (words: string) => ({ zh: words, en: words });
  const planOf = (criterion: object) =>
    definePlan({
      document: { id: 'own', title: text('own') },
      units: [
        { id: 'mu', symbol: text('亩') },
        { id: 'per-wan', symbol: text('/万'), scale: 10000 },
      ],
      indicators: (['percent', 'per-10000', 'count', 'mu', 'per-wan'] as const).map((unit) => ({
        id: unit,
        name: text(unit),
        unit,
        polarity: 'higher-is-better',
      })),
      plans: [
        {
          id: 'p',
          title: text('p'),
          years: { baseline: 2020, start: 2021, end: 2030 },
          domains: [
            {
              id: 'd',
              ordinal: 1,
              title: text('d'),
              items: [
                {
                  id: 'd.1',
                  type: 'target',
                  ordinal: 1,
                  text: text('目标'),
                  criteria: [{ id: 'c', indicator: 'percent', due: 2030, phrase: '目标', ...criterion }],
                },
              ],
            },
          ],
        },
      ],
    } as never);
  const of = (criterion: object, rows: readonly object[], options: object = {}): unknown =>
    evaluate(any('c'), any(rows), any({ plan: planOf(criterion), ...options }));
  const counts = (values: Readonly<Record<number, readonly [number, number]>>): object[] =>
    Object.entries(values).map(([period, [numerator, denominator]]) => ({
      period: Number(period),
      numerator,
      denominator,
    }));
  const first = 'plans[0].domains[0].items[0].criteria[0]';

  test.each<Call>([
    [
      'below 7 %, 7 of 100',
      () => of({ kind: 'at-most', value: '7', strict: true }, counts({ 2024: [7, 100] })),
      'in-progress, on the limit',
    ],
    [
      'a range of one value',
      () => of({ kind: 'between', min: '2', max: '2' }, yearly({ 2024: 2 })),
      'met, on the limit',
    ],
    [
      'about, to the point',
      () => of({ kind: 'about', value: '45', policy: { aboutTolerance: { percent: '0' } } }, yearly({ 2024: 45 })),
      'met, on the limit',
    ],
    [
      'a third of the base, of counts',
      () => of({ kind: 'change-from-baseline', factor: '1/3' }, counts({ 2020: [1, 2], 2030: [1, 6] }), in2030),
      'met, on the limit',
    ],
    [
      '10 % less each year, compounded',
      () =>
        of(
          { kind: 'change-from-baseline', changePercent: '-10', per: 'year', due: 2022 },
          counts({ 2020: [1, 2], 2022: [81, 200] }),
          { asOf: 2022 },
        ),
      'met, on the limit',
    ],
    [
      'a factor of nothing',
      () => of({ kind: 'change-from-baseline', factor: '1/0' }, []),
      `BAD_PLAN at ${first}.factor`,
    ],
    [
      'as last year, of thirds',
      () => of({ kind: 'hold', not: 'increase', since: 'previous' }, counts({ 2023: [1, 3], 2024: [2, 6] })),
      'met, on the limit',
    ],
    [
      'as last year, which is missing',
      () => of({ kind: 'hold', not: 'increase', since: 'previous' }, yearly({ 2022: 5, 2024: 4 })),
      'insufficient-data, previous-missing',
    ],
    [
      'the province’s level, which is missing',
      () =>
        of(
          { kind: 'compare', relation: 'at-least', reference: 'percent', referenceArea: '全省' },
          [{ period: 2024, value: 50, area: '市' }],
          { area: '市' },
        ),
      'insufficient-data, reference-missing',
    ],
    [
      'another indicator, of another year',
      () => of({ kind: 'compare', relation: 'at-least', indicator: 'mu', reference: 'percent' }, []),
      `BAD_PLAN at ${first}`,
    ],
    [
      'by June, met in May',
      () =>
        of({ kind: 'at-least', value: '95', due: 2029, dueBy: '2029-06' }, [{ period: '2029-05-31', value: 96 }], {
          asOf: '2029-07',
        }),
      'met',
    ],
    [
      'slower by nothing, of ninths',
      () => of({ kind: 'slowing', direction: 'increase' }, counts({ 2018: [1, 9], 2020: [2, 9], 2022: [3, 9] })),
      'in-progress, on the limit',
    ],
    [
      '72 of 10,000 as 0.72 %',
      () =>
        of({ kind: 'at-most', value: '72', indicator: 'per-10000' }, [
          { period: 2024, value: '0.72', unit: 'percent' },
        ]),
      'met, on the limit',
    ],
    [
      'a unit of its own, by counts',
      () => of({ kind: 'at-most', value: '72', indicator: 'per-wan' }, counts({ 2024: [72, 10000] })),
      'met, on the limit',
    ],
    [
      'counts of a unit that is no quotient',
      () => of({ kind: 'at-most', value: '72', indicator: 'mu' }, counts({ 2024: [72, 1] })),
      'BAD_OBSERVATION at observations[0].numerator',
    ],
    ['a level beyond the range', () => of({ kind: 'at-least', value: '101' }, []), `BAD_PLAN at ${first}.value`],
    ['a level with its unit', () => of({ kind: 'at-least', value: '95%' }, []), `BAD_PLAN at ${first}.value`],
    ['due before it begins', () => of({ kind: 'at-least', value: '95', due: 2019 }, []), `BAD_PLAN at ${first}.due`],
  ])('%s', (_what, call, answer) => {
    expect(answerOf(call)).toBe(answer);
  });
});

describe('whole plans, and statistics', () => {
  const rows = [{ indicator: 'infant-mortality-rate', period: 2024, value: '4' }];
  const assessed = (asOf: number) => assess(catalogue, rows, { asOf });
  test.each<Call>([
    ['no date', () => assess(catalogue, rows, any({})), 'BAD_PERIOD at options.asOf'],
    [
      'two areas, none asked for',
      () =>
        assess(
          catalogue,
          rows.flatMap((row) => ['甲', '乙'].map((area) => ({ ...row, area }))),
          { asOf: 2024 },
        ),
      'AMBIGUOUS_AREA at options.area',
    ],
    [
      'a policy of no criterion',
      () => assess(catalogue, rows, { asOf: 2024, policy: { criteria: { nope: {} } } }),
      'UNKNOWN_ID at criterion',
    ],
    [
      'the later before the earlier',
      () => compareAssessments(assessed(2025), assessed(2024)),
      'BAD_OPTION at earlier.asOf',
    ],
    ['a result of another plan', () => fullResult(assessed(2024), any('c'), catalogue), 'UNKNOWN_ID at criterion'],
    ['nothing to find', () => catalogue.find(''), 'BAD_OPTION at text'],
    ['an id of the language', () => catalogue.hasCriterion('__proto__'), 'false'],
    ['a slope of one point', () => theilSen([1], [1]), 'TOO_FEW_POINTS at theilSen(x)'],
    ['a slope at one time', () => theilSen([1, 1], [1, 2]), 'BAD_SERIES at theilSen(x)'],
    ['a test of equal values', () => mannKendall([1, 1, 1, 1, 1]).direction, 'none'],
    ['growth from nothing', () => cagr(0, 5, 3), 'undefined, zero-start'],
    ['growth in no time', () => cagr(1, 5, 0), 'BAD_NUMBER at cagr(years)'],
    ['none of none', () => wilsonInterval(0, 0), 'BAD_NUMBER at wilsonInterval(trials)'],
    ['five of three', () => clopperPearsonInterval(5, 3), 'BAD_NUMBER at clopperPearsonInterval(successes)'],
  ])('%s', (_what, call, answer) => {
    expect(answerOf(call)).toBe(answer);
  });

  test('what has been through JSON is explained and reported as it was', () => {
    const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    const verdict = evaluate(mortality, yearly({ 2020: 20, 2024: 15 }));
    for (const language of ['zh', 'en'] as const) {
      const options = { language, plan: catalogue };
      expect(explain(copy(verdict), language)).toBe(explain(verdict, language));
      expect(reportMarkdown(copy(assessed(2024)), options)).toBe(reportMarkdown(assessed(2024), options));
    }
  });
});
