/** The side of a thread: it answers the parts it is handed, a few answers at a time. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { indicatorError, IndicatorError } from '../core/errors.js';
import type { FromThread, ToThread } from './messages.js';

/** Answers sent together, and how many lists of them may be on their way. */
const atOnce = 8;
const mostLists = 2;

/**
 * What a thread that {@link assessInThreads} started does with each part: it answers with `assessAreas`, `judgeAreas`
 * (verdicts only), or a generator that keeps of each area what the host wants.
 *
 * @param answersOf - The answers on a part, as a stream. Each is cloned: plain objects, as results are.
 * @throws {@link IndicatorError} `BAD_OPTION` outside a worker thread.
 */
export function answerParts<Part>(answersOf: (part: Part) => Iterable<unknown> | AsyncIterable<unknown>): void {
  if (!parentPort)
    throw indicatorError('BAD_OPTION', 'answerParts', 'to be called in a worker thread', 'the main thread');
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
    // An error of another kind ends the thread, and reaches the host by itself.
    if (!(error instanceof IndicatorError)) throw error;
    port.postMessage({ fault: { code: error.code, fields: error.fields } } satisfies FromThread);
  }
}
