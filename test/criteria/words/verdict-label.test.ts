/** A verdict in a few words: what the plan does not set as a level is not said to be met. */
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/entries/index.js';
import { verdictLabel } from '../../../src/entries/explain.js';

const level = 'children.health.target.3/infant-mortality-rate@2025';
const direction = 'women.health.target.3/cervical-cancer-early-diagnosis-rate@2030';
const band = 'women.law.target.9/sex-ratio-at-birth@2030';
const statement = 'women.health.target.2/perinatal-care@2030';
const of2024 = (value: string) => [{ period: 2024, value }];
const since2020 = (was: string, is: string) => [{ period: 2020, value: was }, ...of2024(is)];

test.each([
  ['a level reached', evaluate(level, of2024('5.1')), '已提前达到目标值', 'met ahead of the due year'],
  ['a level ahead', evaluate(level, of2024('6.3')), '尚未达到目标值', 'not met yet'],
  ['a rise asked for', evaluate(direction, since2020('60', '70')), '符合目标方向', 'in the direction asked for'],
  [
    'a fall not asked for',
    evaluate(direction, since2020('70', '60')),
    '与目标方向相反',
    'against the direction asked for',
  ],
  ['nearer to normal', evaluate(band, since2020('115', '109')), '符合目标方向', 'in the direction asked for'],
  ['a statement', evaluate(statement, [{ period: 2024, attested: 'partly' }]), '部分实现', 'partly achieved'],
  ['no figure', evaluate(level, []), '数据不足', 'insufficient data'],
] as const)('%s, in both languages', (_, verdict, zh, en) => {
  expect(verdictLabel(verdict, 'zh')).toBe(zh);
  expect(verdictLabel(verdict, 'en')).toBe(en);
});
