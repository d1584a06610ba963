/** What the functions for threads refuse before, or instead of, starting one. */
import { describe, expect, test } from 'vitest';
import { answerParts, assessInThreads, IndicatorError } from '../../src/entries/workers.js';

const any = (value: unknown): never => value as never;

/** A thread that answers every part with the part. */
const echo = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ part }) => {
  if (part === undefined) return;
  parentPort.postMessage({ answers: [part] });
  parentPort.postMessage({ isDone: true });
});`,
  )}`,
);

async function answersOf(...args: readonly unknown[]): Promise<unknown> {
  const answers: unknown[] = [];
  const call = assessInThreads as (...args: readonly unknown[]) => AsyncIterable<unknown>;
  try {
    for await (const answer of call(...args)) answers.push(answer);
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return [error.code, error.fields.where];
  }
  return answers;
}

describe('assessInThreads', () => {
  test.each<[string, readonly unknown[], string]>([
    ['a program that is no path', ['thread.mjs', ['a']], 'program'],
    ['a program on the network', [new URL('https://example.org/thread.mjs'), ['a']], 'program'],
    ['a program that is a number', [5, ['a']], 'program'],
    ['parts that are no list', [echo, 'abc'], 'parts'],
    ['a part that cannot be cloned', [echo, [() => 1]], 'parts'],
    ['options that are null', [echo, ['a'], null], 'options'],
    ['an unknown option', [echo, ['a'], { thread: 1 }], 'options'],
    ...[0, -1, 1.5, NaN, Infinity, '2', null].map((threads): [string, readonly unknown[], string] => [
      `${String(threads)} threads`,
      [echo, ['a'], { threads }],
      'options.threads',
    ]),
  ])('%s: BAD_OPTION', async (_name, args, where) => {
    expect(await answersOf(...args)).toEqual(['BAD_OPTION', where]);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['no parts', [echo, []], []],
    ['more threads than parts', [echo, ['a', 'b'], { threads: 9 }], ['a', 'b']],
    ['one thread for several parts', [echo, [1, null, { a: [2] }], { threads: 1 }], [1, null, { a: [2] }]],
    ['threads left out', [echo, ['a'], { threads: undefined }], ['a']],
  ])('%s: every part is answered', async (_name, args, answers) => {
    const given = (await answersOf(...args)) as readonly unknown[];
    expect(new Set(given)).toEqual(new Set(answers));
    expect(given).toHaveLength(answers.length);
  });
});

test.each([null, undefined, 5, 'x', {}])('answerParts(%j) is refused, in a thread and outside', (given) => {
  expect(() => {
    answerParts(any(given));
  }).toThrow(IndicatorError);
});
