/** The national figures of docs/data, read with the alias table of docs/examples. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, evaluate } from '../../src/entries/index.js';
import { readObservations, type ObservationTable } from '../../src/entries/io.js';

const docs = new URL('../../docs/', import.meta.url);
const file = new URL('data/national-official.csv', docs);
const mapping = new URL('examples/national.mapping.mjs', docs);
// Mutation tests run in a copy of the project without the examples.
const isHere = existsSync(mapping);

interface Mapping {
  readonly indicatorOf: Readonly<Record<string, never>>;
  readonly keptOut: Readonly<Record<string, unknown>>;
  readonly doubled: readonly { readonly name: string; readonly year: string; readonly value: string }[];
}

describe.skipIf(!isHere)('national official figures', async () => {
  const { indicatorOf, keptOut, doubled } = (isHere ? await import(mapping.href) : {}) as Mapping;
  const bytes = new Uint8Array(readFileSync(file));
  const leftOut = Object.fromEntries(Object.keys(keptOut ?? {}).map((name) => [name, null]));
  const table: ObservationTable = readObservations(bytes, {
    plan: catalogue,
    aliases: { ...indicatorOf, ...leftOut },
    whole: {
      'female-life-expectancy': { sex: 'F' },
      'women-mean-years-of-schooling': { sex: 'F' },
      'women-share-urban-unit-employment': { breakdown: 'urban non-private units' },
    },
  });
  const count = (code: string): number =>
    table.problems.filter((each) => each.code === code).reduce((sum, each) => sum + each.count, 0);

  test('every row is an observation, one of a name left out, or a year given twice', () => {
    expect(table.rows).toBe(211);
    expect(table.observations).toHaveLength(192);
    expect(count('LEFT_OUT')).toBe(15);
    // Each of those years has two figures that differ: neither is taken.
    expect(count('CONFLICTING_FIGURES')).toBe(2 * doubled.length);
    expect(table.observations.length + count('LEFT_OUT') + 2 * doubled.length).toBe(table.rows);
    expect(new Set(table.problems.filter(({ code }) => code === 'LEFT_OUT').map(({ received }) => received))).toEqual(
      new Set(Object.keys(keptOut)),
    );
  });

  test('areas, units and parts are those of the table', () => {
    const tally = (values: readonly unknown[]): unknown =>
      Object.fromEntries(
        [...new Set(values)].map((value) => [String(value), values.filter((each) => each === value).length]),
      );
    expect(tally(table.observations.map(({ area }) => area))).toEqual({ China: 184, Hubei: 8 });
    expect(tally(table.observations.map(({ unit }) => unit))).toEqual({
      percent: 106,
      'per-1000': 45,
      'per-100000': 26,
      years: 6,
      'percentage-points': 2,
      'males-per-100-females': 7,
    });
    expect(tally(table.observations.map(({ disaggregation }) => JSON.stringify(disaggregation)))).toEqual({
      undefined: 175,
      '{"urbanisation":"U"}': 8,
      '{"urbanisation":"R"}': 7,
      '{"sex":"M"}': 1,
      '{"sex":"_T"}': 1,
    });
  });

  test('verdicts are reached on them', () => {
    const national = { area: 'China', asOf: 2024 } as const;
    expect(evaluate('women.health.target.2/maternal-mortality-ratio@2025', table.observations, national)).toMatchObject(
      { status: 'in-progress', observed: { value: '14.3', period: '2024' } },
    );
    expect(evaluate('children.health.target.3/infant-mortality-rate@2025', table.observations, national)).toMatchObject(
      { status: 'met', observed: { value: '4' } },
    );
  });

  test('without the alias table, names that differ bring the right candidate', () => {
    const plain = readObservations(bytes, { plan: catalogue });
    const unknown = new Map(
      plain.problems
        .filter(({ code }) => code === 'UNKNOWN_INDICATOR')
        .map(({ received, candidates }) => [received, candidates]),
    );
    const right = [...unknown].filter(
      ([name, candidates]) =>
        Object.hasOwn(indicatorOf, name) && candidates?.some(({ indicator }) => indicator === indicatorOf[name]),
    ).length;
    const mapped = [...unknown.keys()].filter((name) => Object.hasOwn(indicatorOf, name)).length;
    console.log(
      `${mapped} names of indicators are not the plan’s own; the right one is among the candidates of ${right}`,
    );
    expect(right).toBeGreaterThanOrEqual(mapped - 2);
  });
});
