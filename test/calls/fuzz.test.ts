/** Whatever a public function is called with, it answers or throws IndicatorError: never NaN, never another error. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IndicatorError } from '../../src/entries/index.js';
import { entries, workingCalls } from './calls.js';
import { spoilt } from './spoil.js';

type Call = (...args: readonly unknown[]) => unknown;

/**
 * These take long: they put into bytes what `reportDocument`, `resultSheets` and `blankSheets` say, or start threads.
 */
const slow: ReadonlySet<string> = new Set([
  'assessInThreads',
  'areasDocx',
  'reportDocx',
  'resultsWorkbook',
  'blankWorkbook',
  'targetsWorkbook',
]);

/** Every function of every entry, once where entries share it. */
const functions = new Map<string, Call>();
for (const [entry, exports] of Object.entries(entries)) {
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value !== 'function' || name === 'IndicatorError') continue;
    const known = [...functions.values()].includes(value as Call);
    if (!known) functions.set(`${entry}.${name}`, value as Call);
  }
}

const runs = Number(process.env['FUZZ_RUNS'] ?? 25);

/** A generator is run to its end, so that what it yields is made, and a promise is awaited. */
async function drained(given: unknown): Promise<unknown> {
  const result = await given;
  const isGenerator = typeof (result as Iterator<unknown> | undefined)?.next === 'function';
  if (!isGenerator) return result;
  const yielded: unknown[] = [];
  for await (const each of result as AsyncIterable<unknown>) yielded.push(each);
  return yielded;
}

/** The first place in a result that JSON could not hold, or with a text that shows a value left out. */
function badPlace(value: unknown, path = 'result', depth = 6): string | null {
  // Of a rate that does not exist, this is the word.
  if (value === 'undefined' && path === 'result.status') return null;
  // Evidence that decided nothing comes back as it was, what JSON does not hold of it as text.
  if (/unmatched\.\d+\.evidence/.test(path)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value === 'string') return /undefined|NaN|\[object /.test(value) ? path : null;
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  for (const [key, part] of Object.entries(value).slice(0, 40)) {
    const found = badPlace(part, `${path}.${key}`, depth - 1);
    if (found) return found;
  }
  return null;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

test('every public function has a call that works', () => {
  expect([...functions.keys()].filter((key) => !(key.split('.')[1]! in workingCalls))).toEqual([]);
});

describe.each([...functions])('%s', (key, call) => {
  const working = workingCalls[key.split('.')[1]!] ?? [];
  test('its working calls work', async () => {
    for (const args of working) expect(badPlace(await drained(call(...args())))).toBeNull();
  });
  test.each(working.map((args, i) => [i, args] as const))(
    'call %i spoilt in one place',
    async (_i, args) => {
      await fc.assert(
        fc.asyncProperty(spoilt(args()), async ({ args: given, by }) => {
          const started = performance.now();
          try {
            // Frozen, so that a function that changes its arguments throws a TypeError.
            const result = await drained(call(...given.map(frozen)));
            // A text that was put in may come out: 'NaN' is a name like any other.
            if (typeof by !== 'string') expect(badPlace(result)).toBeNull();
          } catch (error) {
            if (!(error instanceof IndicatorError)) throw error;
            expect(error.fields.where).not.toBe('');
            expect(error.message).not.toMatch(/\[object /);
          }
          expect(performance.now() - started).toBeLessThan(5_000);
        }),
        { numRuns: slow.has(key.split('.')[1]!) ? Math.ceil(runs / 10) : runs },
      );
    },
    5_000 + 500 * runs,
  );
});
