import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/entries/engine.js';
import type { Attested } from '../../src/criteria/kinds/attested.js';
import { evaluateCriterion } from '../../src/criteria/evaluate.js';
import { readPoint } from '../../src/criteria/evidence/read-rows.js';
import type { EvidenceRead } from '../../src/criteria/evidence/rows.js';
import { readStatement } from '../../src/criteria/evidence/statements.js';
import { latestOf, prepareEvidence } from '../../src/criteria/prepared-evidence.js';
import { toy } from '../toy.js';
import { judge, series, variant } from './judge.js';

describe('the second series', () => {
  const missing = { status: 'insufficient-data', reason: 'reference-missing' };
  test('left out altogether, given without a value, or only in part is a fact of the data', () => {
    expect(judge('compare', series({ 2024: 1 }))).toMatchObject(missing);
    expect(
      judge('compare', [...series({ 2024: 1 }), { period: 2024, value: null, indicator: 'members' }]),
    ).toMatchObject(missing);
    const women = { period: 2024, value: 9, indicator: 'members', disaggregation: { sex: 'F' } };
    expect(judge('compare', [...series({ 2024: 1 }), women])).toMatchObject(missing);
    expect(judge('gap', series({ 2024: 1 }, 'boys'))).toMatchObject(missing);
    expect(judge('gap', series({ 2024: 1 }, 'girls'))).toMatchObject(missing);
    expect(judge(variant('compare', { scope: 'every-unit' }), [{ period: 2024, value: 1, area: 'a' }])).toMatchObject({
      reason: 'unit-missing',
    });
  });
  test('is not asked for where there is nothing to compare, or the gap is observed itself', () => {
    expect(judge('compare', [], { asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
    expect(judge('gap', [], { asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
    expect(judge('gap', series({ 2020: 5, 2024: 4 }))).toMatchObject({ status: 'met' });
    expect(judge('gap', [...series({ 2020: 5, 2024: 4 }), ...series({ 2024: 50 }, 'boys')])).toMatchObject({
      status: 'met',
    });
  });
  test('given but empty is a fact about the data', () => {
    expect(judge('compare', series({ 2024: 1 }), { reference: [] })).toMatchObject({ reason: 'reference-missing' });
    expect(judge('gap', series({ 2024: 1 }), { reference: [] })).toMatchObject({ reason: 'reference-missing' });
  });
  test('missing is a fact where a whole plan is assessed', () => {
    const evidence = prepareEvidence(toy.criterion('compare'), series({ 2024: 1 }), {}, toy);
    expect(evidence.contextOf(evidence.points).other('members')).toEqual([]);
  });

  test('is of the area asked about, without forecasts, and no later than what is judged', () => {
    const rows: Evidence[] = [
      { period: 2024, value: 30, area: 'a' },
      { period: 2024, value: 10, area: 'b' },
      { period: 2024, value: 28, area: 'a', indicator: 'members' },
      { period: 2024, value: 99, area: 'b', indicator: 'members' },
      { period: 2024, value: 99, area: 'a', indicator: 'members', disaggregation: { sex: 'F' } },
      { period: 2030, value: 99, area: 'a', indicator: 'members', status: 'F' },
    ];
    expect(judge('compare', rows, { area: 'a' })).toMatchObject({
      status: 'met',
      margin: '2',
      asOf: '2024',
      warnings: [{ code: 'forecast-excluded', periods: ['2030'] }],
    });
    const evidence = prepareEvidence(
      toy.criterion('gap'),
      [...series({ 2020: 50, 2024: 51, 2026: 52 }, 'boys'), ...series({ 2020: 40, 2024: 45, 2026: 47 }, 'girls')],
      { asOf: 2024 },
      toy,
    );
    expect(
      evidence
        .contextOf(evidence.points)
        .other('boys')
        .map(({ period }) => period.text),
    ).toEqual(['2020', '2024']);
    expect(evidence.points.map(({ period }) => period.text)).toEqual(['2020', '2024']);
  });

  test('counted over nothing is none', () => {
    expect(
      judge('compare', series({ 2024: 30 }), { reference: [{ period: 2024, numerator: 0, denominator: 0 }] }),
    ).toMatchObject({ reason: 'reference-missing' });
  });
});

describe('forecasts are said, each period once and in order', () => {
  const forecast = (period: number, rest: object = {}): Evidence => ({ period, value: 1, status: 'F', ...rest });
  test('of the whole', () => {
    expect(judge('at-least', [forecast(2027), ...series({ 2024: 96 }), forecast(2026)])).toMatchObject({
      status: 'met',
      asOf: '2024',
      warnings: [{ code: 'forecast-excluded', periods: ['2026', '2027'] }],
    });
  });
  test('of the sides of a gap', () => {
    const sides = [...series({ 2020: 60, 2024: 61 }, 'boys'), ...series({ 2020: 50, 2024: 52 }, 'girls')];
    expect(
      judge('gap', [
        ...sides,
        forecast(2027, { indicator: 'boys' }),
        forecast(2026, { indicator: 'girls' }),
        forecast(2027, { indicator: 'girls' }),
      ]),
    ).toMatchObject({
      status: 'met',
      asOf: '2024',
      warnings: [{ code: 'forecast-excluded', periods: ['2026', '2027'] }],
    });
  });
  test('of units', () => {
    const rows = ['a', 'b'].flatMap((area) => [{ period: 2024, value: 1, area }, forecast(2026, { area })]);
    expect(judge('every-unit', rows, { units: ['a', 'b'] })).toMatchObject({
      status: 'met',
      warnings: [{ code: 'forecast-excluded', periods: ['2026'] }],
    });
    expect(judge('every-unit', rows, { units: ['a', 'b'], asOf: 2025 })).toMatchObject({ status: 'met' });
  });
});

describe('what is read of a criterion', () => {
  test('the points up to the date and the due date, and those observed after it', () => {
    const evidence = prepareEvidence(
      toy.criterion('at-most'),
      series({ 2023: 16, 2025: 14, 2026: 13, 2028: 12 }),
      { asOf: 2027 },
      toy,
    );
    expect(evidence.points.map(({ period }) => period.text)).toEqual(['2023', '2025']);
    expect(evidence.observed.map(({ period }) => period.text)).toEqual(['2023', '2025', '2026']);
    expect(evidence).toMatchObject({
      dueReached: true,
      cutoff: 20251231,
      asOf: { text: '2027' },
      byUnit: null,
      years: { start: 2021, baseline: 2020 },
      warnings: [],
    });
  });
  test('of every unit, by unit', () => {
    const rows = [
      { period: 2024, value: 1, area: 'b' },
      { period: 2031, value: 1, area: 'b' },
      { period: 2024, value: 2, area: 'a' },
      { period: 2023, value: 2, area: 'c' },
    ];
    const evidence = prepareEvidence(toy.criterion('every-unit'), rows, { units: ['a', 'b'] }, toy);
    expect([...evidence.byUnit!].map(([unit, points]) => [unit, points.map(({ period }) => period.text)])).toEqual([
      ['a', ['2024']],
      ['b', ['2024']],
    ]);
    expect(evidence).toMatchObject({ points: [], observed: [], asOf: { text: '2031' } });
  });
  test('a unit without a counterpart of its own sees that of the whole', () => {
    const units = variant('compare', { scope: 'every-unit' });
    const rows = [
      { period: 2024, value: 30, area: 'a' },
      { period: 2024, value: 30, area: 'b' },
    ];
    const reference = [
      { period: 2024, value: 35 },
      { period: 2024, value: 25, area: 'b' },
      { period: 2024, value: 0, area: 'a', disaggregation: { sex: 'F' } },
    ];
    expect(judge(units, rows, { reference, units: ['a', 'b'] })).toMatchObject({
      unitsJudged: { failing: [{ area: 'a', margin: '-5' }] },
    });
    expect(judge(units, rows, { reference, area: 'city', units: ['a', 'b'] })).toMatchObject({
      unitsJudged: { failing: [{ area: 'a', margin: '-5' }] },
    });
    const ofCity = [{ period: 2024, value: 35, area: 'city' }, ...reference.slice(1)];
    expect(judge(units, rows, { reference: ofCity, area: 'city', units: ['a', 'b'] })).toMatchObject({
      unitsJudged: { failing: [{ area: 'a', margin: '-5' }] },
    });
  });
});

test('evidence read before is judged as rows are', () => {
  const rows = (['a', 'b'] as const).map((area, i) => ({ period: 2024, value: i, area }));
  const values: Readonly<Record<string, number>> = { coverage: 96, delegates: 30, members: 31 };
  const asked: [string, boolean][] = [];
  const source: EvidenceRead = {
    points: (id, ofUnits) => {
      asked.push([id, ofUnits]);
      if (ofUnits) return rows.map((row) => readPoint({ row, from: row.area, index: null }, toy.indicator('nurses'))!);
      return [readPoint({ row: { period: 2024, value: values[id]! }, from: id, index: null }, toy.indicator('rate'))!];
    },
    elsewhere: () => [],
    unitNames: () => ['a', 'b', 'c'],
    statements: (id) => (id === 'system' ? [readStatement({ period: 2024, attested: 'achieved' }, 'system')] : []),
  };
  expect(evaluateCriterion(toy.criterion('at-least'), source, {}, toy)).toMatchObject({
    status: 'met',
    observed: { value: '96' },
  });
  expect(evaluateCriterion(toy.criterion('compare'), source, {}, toy)).toMatchObject({
    status: 'in-progress',
    margin: '-1',
  });
  expect(evaluateCriterion(toy.criterion('every-unit'), source, {}, toy)).toMatchObject({
    unitsJudged: { met: 1, failing: [{ area: 'a' }] },
  });
  expect(evaluateCriterion(toy.criterion('attested') as Attested, source, {}, toy)).toMatchObject({ status: 'met' });
  expect(asked).toEqual([
    ['coverage', false],
    ['delegates', false],
    ['members', false],
    ['nurses', true],
  ]);
});

test('the latest of points is the one that ends last; of none there is none', () => {
  const [early, late] = prepareEvidence(toy.criterion('at-least'), series({ 2023: 1, 2024: 1 }), {}, toy).points;
  expect(latestOf([late!, early!])).toBe(late);
  expect(latestOf([early!, late!])).toBe(late);
  expect(latestOf([])).toBeUndefined();
  // Of two that end together it is the later in order, the longer period.
  const [month, year] = prepareEvidence(
    toy.criterion('at-least'),
    [
      { period: 2024, value: 1 },
      { period: '2024-12', value: 1 },
    ],
    { policy: { judgedPeriod: 'latest' } },
    toy,
  ).points;
  expect(year).toMatchObject({ period: { text: '2024' } });
  expect(latestOf([month!, year!])).toBe(year);
});
