/** Runs in a worker thread: it answers the parts it receives, a few answers at a time. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { indicatorError, IndicatorError } from '../core/errors.js';
import { aFunction } from '../core/options.js';
import { checkArgument } from '../core/results.js';
import type { FromThread, ToThread } from './messages.js';

/** How many answers are sent together, and how many such lists may be under way. */
const atOnce = 8;
const mostLists = 2;

/**
 * Answers the parts that {@link assessInThreads} sends to this thread: with `assessAreas`, with `judgeAreas` (verdicts
 * only), or with a generator that yields what the host needs about each area.
 *
 * @param answersOf - Yields the answers for a part. Each answer is cloned, so it must be a plain object, as all results
 * are.
 * @throws {@link IndicatorError} `BAD_OPTION` outside a worker thread, and for anything but a function.
 */
export function answerParts<Part>(answersOf: (part: Part) => Iterable<unknown> | AsyncIterable<unknown>): void {
  if (!parentPort)
    throw indicatorError('BAD_OPTION', 'answerParts', 'to be called in a worker thread', 'the main thread');
  checkArgument(answersOf, 'answersOf', aFunction);
  const port = parentPort;
  let underway = 0;
  let goOn = (): void => {};
  const send = async (message: FromThread): Promise<void> => {
    if (underway >= mostLists) await new Promise<void>((resolve) => (goOn = resolve));
    underway++;
    port.postMessage(message);
  };
  port.on('message', (message: ToThread) => {
    if ('part' in message) {
      void answer(answersOf(message.part as Part), send, port);
      return;
    }
    underway--;
    goOn();
  });
}

async function answer(
  answers: Iterable<unknown> | AsyncIterable<unknown>,
  send: (message: FromThread) => Promise<void>,
  port: MessagePort,
): Promise<void> {
  try {
    let list: unknown[] = [];
    for await (const each of answers) {
      if (list.push(each) < atOnce) continue;
      await send({ answers: list });
      list = [];
    }
    if (list.length > 0) await send({ answers: list });
    port.postMessage({ isDone: true } satisfies FromThread);
  } catch (error) {
    // Any other error ends the thread; Node passes it to the host.
    if (!(error instanceof IndicatorError)) throw error;
    port.postMessage({ fault: { code: error.code, fields: error.fields } } satisfies FromThread);
  }
}
