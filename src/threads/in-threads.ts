/** Runs in the host: it sends the parts of a task to worker threads and yields their answers as a stream. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { indicatorError, IndicatorError } from '../core/errors.js';
import { checkOptions, type KeyRules, type ValueRule } from '../core/options.js';
import { checkArgument } from '../core/results.js';
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
 * @throws {@link IndicatorError} the error a thread threw, unchanged; `BAD_OPTION` for an option that is not allowed,
 * for a program that is neither a URL of a file or of data nor a path, and for a part that cannot be cloned. The other
 * threads are terminated.
 */
export async function* assessInThreads<Answer = unknown>(
  program: string | URL,
  parts: readonly unknown[],
  options: ThreadsOptions = {},
): AsyncGenerator<Answer, void, undefined> {
  checkArgument(parts, 'parts', aList);
  checkOptions(options, rules);
  const { threads = availableParallelism() } = options;
  const left = parts.values();
  const news: News[] = [];
  let wake = (): void => {};
  const start = (): Worker => {
    const worker = threadOf(program);
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
    if (done === true) return false;
    try {
      worker.postMessage({ part: value } satisfies ToThread);
    } catch {
      throw indicatorError('BAD_OPTION', 'parts', 'parts that can be cloned', value);
    }
    return true;
  };
  const workers = Array.from({ length: Math.min(threads, parts.length) }, start);
  try {
    let open = workers.filter(hand).length;
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

/** Starts a thread. Node refuses, with errors of its own, what is no file or data URL and no path. */
function threadOf(program: string | URL): Worker {
  try {
    return new Worker(program);
  } catch {
    throw indicatorError('BAD_OPTION', 'program', 'a file or data URL, or a path: absolute, ./ or ../', program);
  }
}

const aList: ValueRule = [Array.isArray, 'a list'];

const rules: KeyRules = {
  threads: [(value) => Number.isInteger(value) && (value as number) >= 1, 'a whole number from 1'],
};
