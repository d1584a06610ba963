/** What converts into what, and what is a quotient. */
import { describe, expect, test } from 'vitest';
import { conversion, isConvertible, isRatio, isUnit, scaleOf, units } from '../../src/core/units.js';
import { headOf, pointsOf, suffixOf } from '../../src/core/unit-words.js';

const ratios = ['percent', 'per-1000', 'per-10000', 'per-100000', 'share'] as const;
const symbol = { zh: '亩', en: 'mu' };

test('only parts of a whole on different scales convert into each other', () => {
  for (const from of [...units, 'mu'])
    for (const to of [...units, 'mu']) {
      const both = [from, to].every((each) => (ratios as readonly string[]).includes(each));
      expect(isConvertible(from, to), `${from} ${to}`).toBe(from === to || both);
    }
  expect([...units, 'mu', 'constructor'].filter(isRatio)).toEqual(ratios);
});

test('the factor from one into the other', () => {
  expect(conversion('percent', 'per-1000', 'x')).toEqual({ times: 1000, over: 100 });
  expect(conversion('per-100000', 'share', 'x')).toEqual({ times: 1, over: 100_000 });
  for (const unit of [...units, 'mu']) expect(conversion(unit, unit, 'x')).toEqual({ times: 1, over: 1 });
});

test.each([['years'], ['mu'], ['constructor'], [undefined], [null], [7]])('from %s there is none', (from) => {
  expect(() => conversion(from, 'percent', 'rows[1].unit')).toThrow('rows[1].unit: expected an observation in percent');
});

test('after a number, after a difference and in a head', () => {
  const written = units.map((unit) => [unit, suffixOf({ unit }), pointsOf({ unit }), headOf({ unit })]);
  const same = (zh: string, en: string) => [
    { zh, en },
    { zh, en },
    { zh, en: en.trimStart() },
  ];
  expect(written).toEqual([
    ['percent', { zh: '%', en: '%' }, { zh: '个百分点', en: ' percentage points' }, { zh: '%', en: '%' }],
    ['per-1000', { zh: '‰', en: ' per 1,000' }, { zh: '个千分点', en: ' per 1,000' }, { zh: '‰', en: 'per 1,000' }],
    ['per-10000', ...same('/万', ' per 10,000')],
    ['per-100000', ...same('/10万', ' per 100,000')],
    ['share', ...same('', '')],
    [
      'percentage-points',
      { zh: '个百分点', en: ' percentage points' },
      { zh: '个百分点', en: ' percentage points' },
      { zh: '百分点', en: 'percentage points' },
    ],
    ['count', ...same('个', '')],
    ['years', ...same('年', ' years')],
    ['hours-per-day', ...same('小时', ' hours a day')],
    ['yuan', ...same('元', ' yuan')],
    [
      'males-per-100-females',
      { zh: '', en: ' males per 100 females' },
      { zh: '', en: ' males per 100 females' },
      { zh: '女=100', en: 'males per 100 females' },
    ],
    ['attestation', ...same('', '')],
  ]);
});

describe('a unit of a plan’s own', () => {
  test('is a quotient where it says so', () => {
    expect(scaleOf({ unit: 'mu', ownUnit: { symbol, scale: 10_000 } })).toBe(10_000);
    expect(scaleOf({ unit: 'mu', ownUnit: { symbol } })).toBe(null);
    expect(scaleOf({ unit: 'mu' })).toBe(null);
    expect(scaleOf({ unit: 'percent', ownUnit: { symbol, scale: 7 } })).toBe(100);
    expect(['mu', 'constructor', 7, null].some(isUnit)).toBe(false);
  });
  test('is written as its symbol, with a blank before a letter or a digit in English', () => {
    expect(suffixOf({ unit: 'mu', ownUnit: { symbol } })).toEqual({ zh: '亩', en: ' mu' });
    expect(suffixOf({ unit: 'x', ownUnit: { symbol: { zh: '/万', en: '/10k' } } })).toEqual({ zh: '/万', en: '/10k' });
    expect(suffixOf({ unit: 'x', ownUnit: { symbol: { zh: '10吨', en: '10 t' } } }).en).toBe(' 10 t');
    expect(suffixOf({ unit: 'mu' })).toEqual({ zh: 'mu', en: ' mu' });
    expect(pointsOf({ unit: 'mu', ownUnit: { symbol } })).toEqual({ zh: '亩', en: ' mu' });
    expect(headOf({ unit: 'mu', ownUnit: { symbol } })).toEqual({ zh: '亩', en: 'mu' });
  });
});
