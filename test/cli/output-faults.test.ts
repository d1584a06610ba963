/** What ends the process where a stream takes no more: quietly for a reader that has gone, else with a word. */
import { expect, test } from 'vitest';
import { endOnOutputFaults } from '../../src/cli/output-faults.js';

/** What is written and how the process ends when a stream fails with a code. */
function ended(stream: 'stdout' | 'stderr', code: string, locale: string) {
  const listeners: Record<string, (error: Error) => void> = {};
  const written: string[] = [];
  const exits: number[] = [];
  const on = (name: string) => (event: string, listener: (error: Error) => void) => {
    if (event === 'error') listeners[name] = listener;
  };
  const stderr = {
    on: on('stderr'),
    write: (text: string, done: () => void) => {
      written.push(text);
      done();
    },
  };
  const exit = (status: number): never => {
    exits.push(status);
    return undefined as never;
  };
  endOnOutputFaults({ stdout: { on: on('stdout') }, stderr, exit } as never, { env: {}, locale }, []);
  listeners[stream]!(Object.assign(new Error('as the system says it'), { code }));
  return { written: written.join(''), exit: exits[0] };
}

test.each([
  ['stdout', 'ENOSPC', 'en', 'tianmen-indicators: cannot write to standard output: no space left\n', 74],
  ['stdout', 'ENOSPC', 'zh-CN', 'tianmen-indicators: 不能写入标准输出：磁盘已满\n', 74],
  ['stdout', 'EIO', 'en', 'tianmen-indicators: cannot write to standard output: as the system says it\n', 74],
  ['stderr', 'EPIPE', 'en', '', 74],
] as const)('%s, %s, %s', (stream, code, locale, written, exit) => {
  expect(ended(stream, code, locale)).toEqual({ written, exit });
});

test('a reader that has gone away is code 141', () => {
  expect(ended('stdout', 'EPIPE', 'en').exit).toBe(141);
});
