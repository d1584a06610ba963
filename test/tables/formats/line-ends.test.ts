/** How lines end, by what stands outside quotation marks. */
import { expect, test } from 'vitest';
import { lineEnds } from '../../../src/tables/formats/csv.js';

test.each<[text: string, newline: string, isMixed: boolean]>([
  ['a', '\n', false],
  ['a\nb\n', '\n', false],
  ['a\r\nb\r\n', '\r\n', false],
  ['a\rb\r', '\r', false],
  ['a\r\nb\n', '\n', true],
  ['\na\r\n', '\n', true],
  ['a\nb\rc', '\n', false],
  ['a\rb\r\nc', '\r\n', false],
  ['"a\nb"\rc', '\r', false],
  ['"a\rb"\nc', '\n', false],
  ['"a\r\nb"\nc', '\n', false],
  ['"a\nb"\r\nc', '\r\n', false],
])('%j: %j, mixed is %s', (text, newline, isMixed) => {
  expect(lineEnds(text)).toEqual({ newline, isMixed });
});
