import { describe, expect, test } from 'vitest';
import { forecast, methods } from '../../../src/entries/projection.js';
import { choiceOf, methodOf } from '../../../src/projection/methods/methods.js';
import { faultOf, from } from '../ahead.js';

test('the names, the recommended one first', () => {
  expect(methods).toEqual(['default', 'linear', 'log-linear', 'logit', 'theil-sen', 'damped', 'naive', 'cagr']);
  expect(Object.isFrozen(methods)).toBe(true);
});

describe('a name that is none', () => {
  test.each([['ols'], ['constructor'], ['toString'], [''], [null], [1], [{}]])('%j', (name) => {
    const expected = { code: 'BAD_OPTION', where: 'options.method', expected: `one of ${methods.join(', ')}` };
    expect(faultOf(() => methodOf(name, 'options.method'))).toMatchObject(expected);
    expect(faultOf(() => forecast(from(2020, 1, 2, 3), { to: 2025, method: name as never }))).toMatchObject(expected);
  });
});

test('a method asked for is never the default’s choice', () => {
  const series = { years: [2020, 2021], values: [1, 2] };
  expect(choiceOf('naive', series)).toBe('asked');
  expect(choiceOf('default', series)).toBe('few-points');
  expect(choiceOf(undefined, series)).toBe('few-points');
});

test('every method needs as many points as it says, and no more', () => {
  for (const method of methods) {
    const { least } = methodOf(method, 'method');
    const rising = from(2020, 20, 30, 45, 50).slice(0, least);
    expect(forecast(rising, { to: 2030, method, bounds: { min: 0, max: 100 } }).status, method).toBe('forecast');
    expect(forecast(rising.slice(1), { to: 2030, method, bounds: { min: 0, max: 100 } }), method).toEqual({
      status: 'no-forecast',
      method,
      reason: 'too-few-points',
    });
  }
});
