/** Runs examples in a worker, so that one that does not end can be stopped. */
import type { Outcome, Request } from '../../live/outcome.js';

/** Longer than any example takes, with the library still to be loaded. */
const patience = 20_000;

/**
 * Runs the code of some examples, one after another, and gives the values of the last.
 *
 * @param codes - The code of each.
 * @param folder - The address of the worker and of the library.
 */
export function runExample(codes: readonly string[], folder: string): Promise<Outcome> {
  const worker = new Worker(`${folder}worker.js`, { type: 'module' });
  const request: Request = { codes, library: new URL(`${folder}library/`, location.href).href };
  return new Promise<Outcome>((resolve) => {
    const fail = (fault: string): void => resolve({ values: [], fault });
    const timer = setTimeout(() => fail(`stopped after ${patience / 1000} s`), patience);
    worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => fail(message || 'the worker could not be started'));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
