/** The alerts: which criteria, why, and in which order. */
import { describe, expect, test } from 'vitest';
import { alertsOf } from '../../src/assessment/alerts.js';
import type { CriterionResult } from '../../src/entries/assessment.js';
import { assessCounty, resultOf, series } from './county.js';

type Given = {
  status?: string;
  outlook?: string;
  due?: number;
  probability?: number | null;
  warnings?: readonly object[];
  id?: string;
};

const result = ({
  id = 'x',
  status = 'in-progress',
  outlook = 'on-track',
  due = 2030,
  probability = null,
  warnings = [],
}: Given): CriterionResult =>
  ({
    id,
    indicator: 'i',
    due,
    evaluation: { status, observed: null, threshold: null },
    projection: { status: 'projected', outlook, probability, warnings, needed: null },
  }) as never;

const shortfall = { code: 'projected-shortfall', year: 2030, shortfall: '1.5' };

describe('who is on it', () => {
  test.each<[string, Given, boolean]>([
    ['on track', {}, false],
    ['achieved', { status: 'met', outlook: 'achieved' }, false],
    ['unknown', { status: 'insufficient-data', outlook: 'unknown' }, false],
    ['at risk', { outlook: 'at-risk' }, true],
    ['off track', { outlook: 'off-track' }, true],
    ['missed', { status: 'not-met', outlook: 'off-track' }, true],
    ['missed, whatever the outlook', { status: 'not-met', outlook: 'unknown' }, true],
    ['met and at risk of being lost', { status: 'met', outlook: 'at-risk' }, true],
    ['it does not apply', { status: 'not-applicable', outlook: 'off-track' }, false],
    ['an expected shortfall', { warnings: [shortfall] }, true],
    ['volatile', { outlook: 'unknown', warnings: [{ code: 'volatile' }] }, true],
    ['deteriorating', { warnings: [{ code: 'deteriorating' }] }, true],
    ['levelling down', { warnings: [{ code: 'levelling-down' }] }, true],
    ['behind its milestone', { warnings: [{ code: 'behind-milestone' }] }, true],
    ['stale', { warnings: [{ code: 'stale' }] }, true],
    ['stale, met all the same', { status: 'met', outlook: 'achieved', warnings: [{ code: 'stale' }] }, true],
    [
      'stale, the due year not observed',
      { status: 'insufficient-data', outlook: 'unknown', warnings: [{ code: 'stale' }] },
      true,
    ],
    [
      'stale, though it does not apply',
      { status: 'not-applicable', outlook: 'unknown', warnings: [{ code: 'stale' }] },
      false,
    ],
    ['too few points to tell', { outlook: 'unknown', warnings: [{ code: 'too-few-points' }] }, true],
    ['few points, met', { status: 'met', outlook: 'achieved', warnings: [{ code: 'too-few-points' }] }, false],
    ['gaps', { warnings: [{ code: 'gaps' }] }, false],
    ['a break', { warnings: [{ code: 'series-break' }] }, false],
    ['bounds left out', { warnings: [{ code: 'bounds-excluded' }] }, false],
    ['methods that disagree', { warnings: [{ code: 'methods-disagree' }] }, false],
  ])('%s', (_what, given, listed) => {
    expect(alertsOf([result(given)])).toHaveLength(listed ? 1 : 0);
  });
});

test('in order of urgency: level, due date, probability, document; data that are too little come last', () => {
  const given: readonly Given[] = [
    { id: 'old figures', due: 2025, outlook: 'achieved', status: 'met', warnings: [{ code: 'stale' }] },
    { id: 'too few figures', outlook: 'unknown', warnings: [{ code: 'too-few-points' }] },
    { id: 'old and volatile', warnings: [{ code: 'stale' }, { code: 'volatile' }] },
    { id: 'warned', warnings: [{ code: 'volatile' }] },
    { id: 'warned, due sooner', due: 2025, warnings: [{ code: 'volatile' }] },
    { id: 'at risk', outlook: 'at-risk', probability: 0.4 },
    { id: 'at risk, due sooner', outlook: 'at-risk', due: 2025, probability: 0.6 },
    { id: 'off track, unknown chance', outlook: 'off-track' },
    { id: 'off track, some chance', outlook: 'off-track', probability: 0.2 },
    { id: 'off track, no chance', outlook: 'off-track', probability: 0 },
    { id: 'off track, no chance, later in the document', outlook: 'off-track', probability: 0 },
    { id: 'broken', status: 'not-met', outlook: 'off-track' },
    { id: 'missed', status: 'not-met', outlook: 'off-track', due: 2025 },
  ];
  expect(alertsOf(given.map(result)).map(({ criterion }) => criterion)).toEqual([
    'missed',
    'broken',
    'off track, no chance',
    'off track, no chance, later in the document',
    'off track, some chance',
    'off track, unknown chance',
    'at risk, due sooner',
    'at risk',
    'warned, due sooner',
    'old and volatile',
    'warned',
    'old figures',
    'too few figures',
  ]);
});

describe('what an alert says', () => {
  test('expected shortfall, probability, what next year would have to bring', () => {
    const assessment = assessCounty(
      series('coverage', { 2019: 80, 2020: 80.2, 2021: 80.1, 2022: 80.4, 2023: 80.3, 2024: 80.5 }),
    );
    const { projection } = resultOf(assessment, 'coverage@2030');
    const alert = assessment.alerts.find(({ criterion }) => criterion === 'coverage@2030');
    expect(alert).toMatchObject({
      indicator: 'coverage',
      status: 'in-progress',
      outlook: 'off-track',
      due: 2030,
      needed: { year: 2025, value: '82.916667' },
    });
    expect(alert?.probability).toBe(projection.status === 'projected' && projection.probability);
    expect(alert?.warnings).toBe(projection.warnings);
    expect(projection.warnings).toContainEqual({
      code: 'projected-shortfall',
      year: 2030,
      shortfall: alert?.shortfall,
    });
  });

  test.each<[number | string, number | null]>([
    [2022, 2023],
    [2024, 2025],
    ['2024-12-30', 2024],
    ['2024-12-31', 2025],
    [2029, 2030],
  ])('as of %s the first year that is not over is needed: %s', (year, needed) => {
    const { alerts } = assessCounty(series('coverage', { 2019: 80, 2020: 80.2, 2021: 80.1, 2022: 80.4 }), {
      asOf: year,
    });
    expect(alerts.find(({ criterion }) => criterion === 'coverage@2030')?.needed?.year).toBe(needed);
  });

  test('figures of 2018 that are met in 2024 raise a stale alert; figures of the due year never do', () => {
    const old = series('coverage', { 2016: 96, 2017: 96.5, 2018: 97 });
    const alert = assessCounty(old, { asOf: 2024 }).alerts.find(({ criterion }) => criterion === 'coverage@2030');
    expect(alert).toMatchObject({ status: 'met', shortfall: null, needed: null });
    expect(alert?.warnings).toContainEqual({ code: 'stale', latest: 2018, years: 6 });
    expect(
      assessCounty(series('deaths', { 2023: 12, 2024: 12, 2025: 12 }), { asOf: 2029 }).alerts.filter(
        ({ criterion }) => criterion === 'deaths@2025',
      ),
    ).toEqual([]);
  });

  test('a due year past and not observed: what became of it is not known', () => {
    const late = series('deaths', { 2018: 16, 2019: 15.8, 2020: 15.6, 2021: 15.4, 2022: 15.2, 2023: 15 });
    expect(
      assessCounty(late, { asOf: 2028 }).alerts.find(({ criterion }) => criterion === 'deaths@2025'),
    ).toMatchObject({
      status: 'insufficient-data',
      outlook: 'unknown',
      shortfall: null,
      needed: null,
      probability: null,
    });
  });

  test.each<[string, Record<number, number>, string | null]>([
    ['above', { 2025: 15.5 }, '1.5'],
    ['at the limit: met, and not listed', { 2025: 14 }, null],
  ])('of what is missed, how far the observed value is outside: %s', (_what, values, expected) => {
    const { alerts } = assessCounty(series('deaths', values), { asOf: 2025 });
    expect(alerts.filter(({ criterion }) => criterion === 'deaths@2025').map((alert) => alert.shortfall)).toEqual(
      expected === null ? [] : [expected],
    );
  });

  test('below a lower limit', () => {
    expect(assessCounty(series('coverage', { 2030: 90.5 }), { asOf: 2030 }).alerts).toMatchObject([
      { criterion: 'coverage@2030', status: 'not-met', shortfall: '4.5', needed: null, probability: null },
    ]);
  });

  test('a criterion that was broken and is met again has no shortfall', () => {
    const { alerts } = assessCounty(series('coverage', { 2021: 89, 2022: 96, 2023: 96, 2024: 96 }));
    expect(alerts[0]).toMatchObject({
      criterion: 'coverage-held@2030',
      status: 'not-met',
      outlook: 'off-track',
      shortfall: null,
    });
  });

  test('a statement that it was not achieved', () => {
    const { alerts } = assessCounty([{ indicator: 'system', period: 2030, attested: 'not' }], { asOf: 2030 });
    expect(alerts).toMatchObject([
      { criterion: 'system@2030', status: 'not-met', shortfall: null, warnings: [], needed: null },
    ]);
  });
});
