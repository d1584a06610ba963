/** Processor time of functions, so that what else the machine does counts as little as can be. */

/** A piece of work; `units` of it are done in one call. */
export interface Work {
  readonly name: string;
  readonly units?: number;
  readonly run: () => unknown;
}

/** The median, and the least and the most of the rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Long enough for the engine to have compiled what is measured. */
const warmUp = 2500;
const roundTime = 40;
/** Calls that garbage is collected in: a round of fewer would hold all of a collection or nothing of it. */
const leastCalls = 10;

/** Processor time of this process so far, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted[sorted.length - 1]! };
}

/** The result of the last call. It is kept because the engine leaves out what nobody reads. */
export let kept: unknown;

function timeOf(run: () => unknown, times: number): number {
  const start = processorTime();
  for (let i = 0; i < times; i++) kept = run();
  return processorTime() - start;
}

/** Runs a work until the engine has compiled it; then a function that tells the time of one unit, in milliseconds. */
export function settled({ run, units = 1 }: Work): () => number {
  const start = processorTime();
  let calls = 0;
  do {
    run();
    calls++;
  } while (processorTime() - start < warmUp);
  const each = timeOf(run, Math.min(calls, 50)) / Math.min(calls, 50);
  const times = each > 10 * roundTime ? 1 : Math.max(leastCalls, Math.ceil(roundTime / Math.max(each, 1e-4)));
  return () => timeOf(run, times) / times / units;
}

/** The least time of one call: what disturbs can only add to it. */
export function leastTime(run: () => unknown): number {
  const first = timeOf(run, 1);
  if (first > 2000) return first;
  let [least, calls] = [Infinity, 0];
  const start = processorTime();
  do {
    const times = least < 1 ? Math.ceil(2 / least) : 1;
    least = Math.min(least, timeOf(run, times) / times);
    calls++;
  } while (calls < 5 || (processorTime() - start < 500 && calls < 60));
  return least;
}

export function shown({ median, least, most }: Spread): string {
  return `${digits(median)} (${digits(least)}–${digits(most)})`;
}

export function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
