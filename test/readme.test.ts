/** The README's example is true. */
import { expect, test } from 'vitest';
import { evaluate, explain } from '../src/index.js';

test('README', () => {
  const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [
    { period: 2020, value: '5.4' },
    { period: 2024, value: '4.0' },
  ]);
  expect(verdict.status).toBe('met');
  expect(explain(verdict, 'zh')).toMatch(/^婴儿死亡率：2024年为4‰。规划要求到2025年不高于6‰/);
});
