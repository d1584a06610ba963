/** Which names in a list of units mean all units together. */
import { expect, test } from 'vitest';
import { isWholeName } from '../../../src/criteria/evidence/whole-names.js';

test.each([
  ...['合计', '总计', '小计', '总数', '总体', '全部', '城乡合计'],
  ...['全市', '全县', '全区', '全省', '全国', '全域', '全镇', '全乡', '全校'],
  ...['total', 'subtotal', 'sub-total', 'grand total', 'all', 'overall', 'whole', '_t'],
  // In print: capitals, and blanks within and around.
  ...['Total', 'Grand Total', ' ALL ', '_T', '合 计', '合\u3000计', ' 全 \u3000市 ', '城乡  合计'],
])('%j is no unit', (name) => {
  expect(isWholeName(name)).toBe(true);
});

test.each(['', ' ', '合计镇', '全市镇', '总口', '小计 1', 'total school', 'allen', 'tot', '天门市', '_', 'grand'])(
  '%j may be one',
  (name) => {
    expect(isWholeName(name)).toBe(false);
  },
);
