/** The helper that compares numbers fails where there is something to see. */
import { expect, test } from 'vitest';
import { expectClose } from './ahead.js';

test.each<[what: string, received: number[], expected: number[]]>([
  ['nothing is expected', [], []],
  ['nothing is received', [], [1]],
  ['more is received than is expected', [1, 2], [1]],
  ['less is received than is expected', [1], [1, 2]],
  ['one number differs', [1, 2], [1, 2.001]],
  ['a number is none', [NaN], [1]],
])('it fails where %s', (_what, received, expected) => {
  expect(() => expectClose(received, expected)).toThrow();
});

test('it passes numbers that differ behind the digits asked for only', () => {
  expectClose([1, 2.0004], [1, 2], 3);
  expect(() => expectClose([1, 2.0004], [1, 2], 4)).toThrow();
});
