/** The text for Trino, which is not run, is parsed by a parser that shares no code with this library. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  compileChecks,
  compileCounts,
  compileSeries,
  compileVerdicts,
  createTables,
  loadObservations,
} from '../../src/entries/sql.js';
import { worldOf } from './world.js';

const environment = process.env['SQLGLOT_ENVIRONMENT'];

// The parser goes one level of calls deeper at each bracket: a thread of its own has the room.
const program = `
import json, sys, threading, sqlglot
sys.setrecursionlimit(1000000)
threading.stack_size(512 * 1024 * 1024)
def check():
  for text in json.load(sys.stdin):
    try:
      parsed = sqlglot.parse(text, read='trino', error_level=sqlglot.ErrorLevel.RAISE)
      print(len(parsed), type(parsed[0]).__name__)
    except sqlglot.errors.ParseError:
      print('refused')
worker = threading.Thread(target=check)
worker.start()
worker.join()
`;

function parsed(texts: readonly string[]): readonly string[] {
  const out = execFileSync(join(environment!, 'bin', 'python'), ['-c', program], {
    input: JSON.stringify(texts),
    maxBuffer: 1e8,
  });
  const kinds = out.toString().trim().split('\n');
  expect(kinds).toHaveLength(texts.length);
  return kinds;
}

test.skipIf(environment === undefined)('every statement for Trino is one statement to sqlglot', () => {
  const births = { table: ['lake', 'a"; DROP TABLE births'], area: 'county', date: 'born' };
  const texts = [1, 2, 3].flatMap((seed) => {
    const { plan, asOf, policy } = worldOf({ seed, areas: 1, criteria: 13, counts: true });
    const options = {
      dialect: 'trino',
      asOf,
      policy,
      relations: { areas: {}, units: {}, statements: {} },
      periods: { from: 2017 },
    } as const;
    const inFile = { ...options, literals: true };
    return [
      compileVerdicts(plan, options).text,
      compileVerdicts(plan, inFile).text,
      compileChecks(plan, options).text,
      compileSeries(plan, ["it's"], inFile).text,
    ];
  });
  const counts = compileCounts([{ indicator: 'x', numerator: births, denominator: births }], { dialect: 'trino' });
  const loading = [...createTables('trino'), loadObservations('trino', 'figures')];
  const kinds = parsed([...texts, counts.text, ...loading]);
  for (const kind of kinds.slice(0, texts.length + 1)) expect(kind).toMatch(/^1 (?:Select|Union)$/);
  for (const kind of kinds.slice(texts.length + 1)) expect(kind).toMatch(/^1 (?:Create|Insert)$/);
});

test.skipIf(environment === undefined)('sqlglot refuses what is no statement', () => {
  expect(parsed(['SELECT FROM WHERE (('])).toEqual(['refused']);
});
