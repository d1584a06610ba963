/** Periods: what is read, what is refused, and the days each has. */
import { expect, test } from 'vitest';
import { lastDayOf, period, readPeriod } from '../../src/core/period.js';

test.each([
  [2024, '2024', 2024, 20240101, 20241231],
  [1000, '1000', 1000, 10000101, 10001231],
  [9999, '9999', 9999, 99990101, 99991231],
  ['2024', '2024', 2024, 20240101, 20241231],
  ['1000', '1000', 1000, 10000101, 10001231],
  ['2024-01', '2024-01', 2024, 20240101, 20240131],
  ['2024-12', '2024-12', 2024, 20241201, 20241231],
  ['2024-02', '2024-02', 2024, 20240201, 20240229],
  ['2023-02', '2023-02', 2023, 20230201, 20230228],
  ['2000-02', '2000-02', 2000, 20000201, 20000229],
  ['1900-02', '1900-02', 1900, 19000201, 19000228],
  ['2024-04-01', '2024-04-01', 2024, 20240401, 20240401],
  ['2024-04-30', '2024-04-30', 2024, 20240430, 20240430],
  ['2024-02-29', '2024-02-29', 2024, 20240229, 20240229],
])('%j is read', (input, text, year, firstDay, lastDay) => {
  expect(readPeriod(input)).toEqual({ text, year, firstDay, lastDay });
  expect(period(input, 'here')).toEqual(readPeriod(input));
});

test.each([
  ...[999, 10000, 2024.5, NaN, Infinity, -2024, 2024n, null, undefined, true, {}, [2024], new Date(0)],
  ...[
    '0999',
    '0999-05',
    '999',
    '20245',
    '2024-0',
    '2024-00',
    '2024-13',
    '2024-1',
    '2024-01-00',
    '2024-01-32',
    '2024-04-31',
  ],
  ...['2023-02-29', '1900-02-29', '2024-01-01T00:00', ' 2024', '2024 ', '２０２４', '2024/01', 'x2024', '-2024'],
])('%s is no period', (input) => {
  expect(readPeriod(input)).toBe(null);
  expect(() => period(input, 'rows[3].period')).toThrow(
    'rows[3].period: expected a year (2024), or an existing "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
  );
});

test('a year ends on 31 December', () => {
  expect(lastDayOf(2024)).toBe(20241231);
});
