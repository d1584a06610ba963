/** The figures of oracle.json, worked by R, scipy and statsmodels (see oracle.py). */
import { expect, test } from 'vitest';
import { methods, type MethodName } from '../../src/entries/projection.js';
import { pathOf } from './ahead.js';
import oracle from './oracle.json' with { type: 'json' };

const rows = oracle.map((entry, index) => ({
  ...entry,
  name: `${index}. ${entry.method}, ${entry.input.horizon} years ahead of ${entry.input.values.length} points: ${entry.tool}`,
}));

test.each(rows)('$name', ({ method, input: { years, values, horizon, level, limit }, figures }) => {
  const path = pathOf(
    years.map((year, i) => ({ year, value: values[i]! })),
    {
      to: years[years.length - 1]! + horizon,
      method: method as MethodName,
      confidence: level,
      within: { lower: limit },
      ...(method === 'logit' && { bounds: { min: 0, max: 100 } }),
    },
  );
  const { point, lower, upper, probability: chance } = path[horizon - 1]!;
  for (const [name, received] of Object.entries({ point, lower, upper, chance })) {
    const expected = figures[name as keyof typeof figures];
    expect(Math.abs(received! / expected - 1), `${name}: expected ${expected}, received ${received}`).toBeLessThan(
      1e-9,
    );
  }
});

test('every method has figures from outside but the compound rate, which is worked by hand', () => {
  expect(methods.filter((method) => !oracle.some((entry) => entry.method === method))).toEqual(['cagr']);
});
