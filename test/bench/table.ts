/** Kinds of work, each beside code written by hand that does the same. */
import { linearRegression, linearRegressionLine } from 'simple-statistics';
import {
  assessAreas,
  catalogue,
  evaluate,
  forecast,
  prepare,
  project,
  type Catalogue,
} from '../../src/entries/index.js';
import { prepareColumn } from '../../src/entries/columns.js';
import { readObservations } from '../../src/entries/io.js';
import { mannKendall } from '../../src/entries/statistics.js';
import { lastYear, parentOf, rowsOfAreas } from './areas.js';
import { judgeByHand, preparedByHand, readByHand } from './by-hand.js';
import { csvOf, readCsvByHand } from './csv-by-hand.js';
import { aheadByHand, areaByHand, projectByHand } from './forecast-by-hand.js';
import type { Work } from './measure.js';

/** A row of the table: the hand-written work first, and how many times as long the library may take. */
export interface Row {
  readonly name: string;
  readonly aim: number;
  readonly works: () => readonly [byHand: Work, ours: Work];
}

const retention = 'children.education.target.4/compulsory-education-retention-rate@2030';
const mortality = 'children.health.target.3/infant-mortality-rate@2025';
const plan = catalogue as unknown as Catalogue;
const asOf = 2024;
const values = Array.from({ length: 10 }, (_year, i) => 90 + i * 0.7 + (i % 3) * 0.2);
const tenRows = values.map((value, i) => ({ period: 2015 + i, value: value.toFixed(2) }));
const counts = values.map((_value, i) => ({ period: 2015 + i, numerator: 35 - i, denominator: 7200 + 10 * i }));
const annual = values.map((value, i) => ({ year: 2015 + i, value }));

/** Values about a threshold of 98.5, in no order. */
function columnOf(length: number): Float64Array {
  let seed = 15;
  return Float64Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return Math.round(950 + (seed / 2147483647) * 50) / 10;
  });
}

function evaluation(id: string, rows: Parameters<typeof evaluate>[1]): readonly [byHand: Work, ours: Work] {
  const held = preparedByHand(plan, id);
  return [
    { name: 'by hand', run: () => judgeByHand(readByHand(rows, held), asOf, held) },
    { name: 'evaluate', run: () => evaluate(id as typeof retention, rows, { asOf }) },
  ];
}

/** What is done by hand must be the same work, or a ratio says nothing. */
export function assertSameWork(): void {
  const held = preparedByHand(plan, retention);
  const points = readByHand(tenRows, held);
  assertSame(judgeByHand(points, asOf, held), evaluate(retention, tenRows, { asOf }));
  const projection = project(retention, tenRows, { asOf });
  assertSame(aheadByHand(points, held), projection.status === 'projected' && projection.path);
  const text = csvOf(1000);
  assertSame(readCsvByHand(text), readObservations(text, { plan }).observations);
}

function assertSame(one: unknown, other: unknown): void {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a !== b) throw new Error(`by hand: ${a}\nby the library: ${b}`);
}

export const table: readonly Row[] = [
  {
    name: 'evaluate, 1 row',
    aim: 6,
    works: () => evaluation(retention, [{ period: 2024, value: '95.7' }]),
  },
  {
    name: 'evaluate, 10 rows',
    aim: 4,
    works: () => evaluation(retention, tenRows),
  },
  {
    name: 'evaluate, 10 rows with counts and both intervals, beside 10 rows of values by hand',
    aim: 8,
    works: () => [evaluation(retention, tenRows)[0], evaluation(mortality, counts)[1]],
  },
  {
    name: 'project, everything it says',
    aim: 5,
    works: () => {
      const held = preparedByHand(plan, retention);
      return [
        { name: 'by hand', run: () => projectByHand(readByHand(tenRows, held), asOf, held) },
        { name: 'project', run: () => project(retention, tenRows, { asOf }) },
      ];
    },
  },
  {
    name: `assess, ${catalogue.criteria.length} criteria, 10 years`,
    aim: 6,
    works: () => {
      const rows = [...rowsOfAreas(1)];
      const options = { asOf: lastYear, parents: parentOf };
      const area = areaByHand(plan);
      return [
        { name: 'by hand', run: () => area(rows, lastYear) },
        { name: 'assess', run: () => [...assessAreas(catalogue, rows, options)] },
      ];
    },
  },
  {
    name: 'a column of numbers',
    aim: 2,
    works: () => {
      const column = columnOf(1_000_000);
      const statuses = new Uint8Array(column.length);
      const check = prepareColumn(retention, { plan });
      const byHand = (): void => {
        for (let i = 0; i < column.length; i++) statuses[i] = column[i]! >= 98.5 ? 4 : 3;
      };
      return [
        { name: 'by hand', run: byHand },
        { name: 'prepareColumn', run: () => check({ values: column }, statuses) },
      ];
    },
  },
  {
    name: 'a column of scaled integers',
    aim: 2,
    works: () => {
      const scaled = Int32Array.from(columnOf(1_000_000), (value) => Math.round(value * 10));
      const statuses = new Uint8Array(scaled.length);
      const check = prepareColumn(retention, { plan });
      const byHand = (): void => {
        for (let i = 0; i < scaled.length; i++) statuses[i] = scaled[i]! >= 985 ? 4 : 3;
      };
      return [
        { name: 'by hand', run: byHand },
        { name: 'prepareColumn', run: () => check({ scaled, decimals: 1 }, statuses) },
      ];
    },
  },
  {
    name: 'a column of counts',
    aim: 2,
    works: () => {
      const denominators = Float64Array.from(
        { length: 1_000_000 },
        (_count, i) => 7_000_000 + ((i * 7919) % 1_000_000),
      );
      const numerators = Float64Array.from(columnOf(1_000_000), (value, i) =>
        Math.round((denominators[i]! * value) / 100),
      );
      const statuses = new Uint8Array(numerators.length);
      const check = prepareColumn(retention, { plan });
      // Nothing is counted in 0 here, and no product is beyond 2^53; by hand, that was known.
      const byHand = (): void => {
        for (let i = 0; i < numerators.length; i++)
          statuses[i] = numerators[i]! * 1000 >= denominators[i]! * 985 ? 4 : 3;
      };
      return [
        { name: 'by hand', run: byHand },
        { name: 'prepareColumn', run: () => check({ numerators, denominators }, statuses) },
      ];
    },
  },
  {
    name: 'prepared check on decimal text, beside a loop over doubles',
    aim: 100,
    works: () => {
      const column = columnOf(200_000);
      const texts = Array.from(column, String);
      const check = prepare(retention);
      const doubles = (): number => {
        let met = 0;
        for (let i = 0; i < column.length; i++) met += Number(column[i]! >= 98.5);
        return met;
      };
      const decimals = (): number => {
        let met = 0;
        for (const text of texts) met += Number(check(text) === 'met');
        return met;
      };
      return [
        { name: 'by hand', run: doubles },
        { name: 'prepare', run: decimals },
      ];
    },
  },
  {
    name: 'forecast, linear with interval, beside the line of simple-statistics',
    aim: 8,
    works: () => {
      const pairs = annual.map(({ year, value }) => [year, value]);
      return [
        { name: 'by hand', run: () => linearRegressionLine(linearRegression(pairs))(2029) },
        { name: 'forecast', run: () => forecast(annual, { to: 2029, method: 'linear' }) },
      ];
    },
  },
  {
    name: 'a table of 1,000,000 rows, CSV',
    aim: 2,
    works: () => {
      const text = csvOf(1_000_000);
      return [
        { name: 'by hand', run: () => readCsvByHand(text) },
        { name: 'readObservations', run: () => readObservations(text, { plan }) },
      ];
    },
  },
  {
    name: 'Mann–Kendall, exact, beside S alone',
    aim: 20,
    works: () => {
      const score = (): number => {
        let s = 0;
        for (let later = 1; later < values.length; later++)
          for (let earlier = 0; earlier < later; earlier++)
            s += Number(values[later]! > values[earlier]!) - Number(values[later]! < values[earlier]!);
        return s;
      };
      return [
        { name: 'by hand', run: score },
        { name: 'mannKendall', run: () => mannKendall(values) },
      ];
    },
  },
];
