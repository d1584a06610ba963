/** Runs in the host: it sends the parts of a task to worker threads and yields their answers as a stream. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { indicatorError, IndicatorError } from '../core/errors.js';
import { isRecord } from '../core/record.js';
import type { FromThread, ToThread } from './messages.js';

/** How parts are distributed over threads. */
export interface ThreadsOptions {
  /** How many threads work at a time. @defaultValue as many as the machine runs in parallel */
  readonly threads?: number;
}

interface News {
  readonly worker: Worker;
  readonly message: FromThread | { readonly error: unknown };
}

/**
 * Assesses areas in worker threads: each thread works on one part of the areas at a time. Answers come as they are
 * ready; the answers of one part keep their order. A thread waits where the host is slower, so memory does not grow
 * with the number of areas.
 *
 * @param program - The module each thread runs; it calls {@link answerParts}.
 * @param parts - Each part says which areas it is about: a range, a file, a list of names. It is cloned.
 * @throws {@link IndicatorError} the error a thread threw, unchanged; `BAD_OPTION` for an option that is not allowed.
 * The other threads are terminated.
 */
export async function* assessInThreads<Answer = unknown>(
  program: string | URL,
  parts: readonly unknown[],
  options: ThreadsOptions = {},
): AsyncGenerator<Answer, void, undefined> {
  const most = check(parts, options);
  const left = parts.values();
  const news: News[] = [];
  let wake = (): void => {};
  const start = (): Worker => {
    const worker = new Worker(program);
    const tell = (message: News['message']): void => {
      news.push({ worker, message });
      wake();
    };
    worker.on('message', tell);
    worker.on('error', (error) => {
      tell({ error });
    });
    worker.on('exit', () => {
      tell({ error: indicatorError('BAD_OPTION', 'program', 'a module that calls answerParts', 'one that ended') });
    });
    return worker;
  };
  /** Sends the next part to a thread, if any part is left. */
  const hand = (worker: Worker): boolean => {
    const { done, value } = left.next();
    if (done !== true) worker.postMessage({ part: value } satisfies ToThread);
    return done !== true;
  };
  const workers = Array.from({ length: Math.min(most, parts.length) }, start);
  let open = workers.filter(hand).length;
  try {
    while (open > 0) {
      if (news.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      const { worker, message } = news.shift()!;
      if ('error' in message) throw message.error;
      if ('fault' in message) throw new IndicatorError(message.fault.code, message.fault.fields);
      if ('isDone' in message) {
        if (!hand(worker)) open--;
        continue;
      }
      yield* message.answers as Answer[];
      worker.postMessage({ taken: true } satisfies ToThread);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function check(parts: unknown, options: unknown): number {
  if (!Array.isArray(parts)) throw indicatorError('BAD_OPTION', 'parts', 'a list', parts);
  if (!isRecord(options)) throw indicatorError('BAD_OPTION', 'options', '{ threads }', options);
  const { threads = availableParallelism(), ...others } = options;
  for (const key of Object.keys(others)) throw indicatorError('BAD_OPTION', 'options', 'threads', key);
  if (typeof threads !== 'number' || !Number.isInteger(threads) || threads < 1)
    throw indicatorError('BAD_OPTION', 'options.threads', 'a whole number from 1', threads);
  return threads;
}
