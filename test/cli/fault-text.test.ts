/** Errors of the library as the shell prints them: the option behind each place, and the meaning of each code. */
import { describe, expect, test } from 'vitest';
import { faultText, isIndicatorError, mistakeLine } from '../../src/cli/fault-text.js';
import { IndicatorError, type ErrorCode } from '../../src/entries/index.js';

const errorAt = (where: string, code: ErrorCode = 'BAD_OPTION', more: object = {}) =>
  new IndicatorError(code, { where, expected: 'a text to look for', received: '7', ...more });

describe('the option that a place comes from', () => {
  test.each([
    ['options.aliases["甲"]', '--aliases["甲"]'],
    ['options.previous.asOf', '--previous.asOf'],
    ['options.units', '--settings: units'],
    ['policy.confidence', '--settings: policy.confidence'],
    ['definePlan', '--plan'],
    ['--as-of', '--as-of'],
    ['evidence[0].value', 'evidence[0].value'],
  ])('%s is %s', (where, option) => {
    expect(faultText(errorAt(where), 'en')).toBe(`${option}: expected a text to look for, received 7`);
    expect(faultText(errorAt(where), 'zh')).toBe(`设置不可用：${option}：应为要查找的文字，实为 7`);
  });
});

describe('the meaning of a code', () => {
  const meanings: Readonly<Record<ErrorCode, string>> = {
    UNKNOWN_ID: '没有这个编号',
    BAD_NUMBER: '不是数值',
    BAD_PERIOD: '不是时期',
    BAD_OBSERVATION: '数据不合规格',
    UNIT_MISMATCH: '单位不能换算',
    OUT_OF_BOUNDS: '数值越界',
    NUMERATOR_EXCEEDS_DENOMINATOR: '分子大于分母',
    VALUE_CONFLICT: '数值与分子、分母不符',
    DUPLICATE_OBSERVATION: '同一时期重复',
    AMBIGUOUS_AREA: '有多个地区',
    BAD_OPTION: '设置不可用',
    BAD_PLAN: '规划不合规格',
    BAD_SERIES: '历年数据不可用',
    TOO_FEW_POINTS: '数据年份不足',
  };
  test.each(Object.entries(meanings) as [ErrorCode, string][])('%s is %s', (code, meaning) => {
    const error = errorAt('x', code);
    expect(faultText(error, 'zh')).toBe(`${meaning}：x：应为要查找的文字，实为 7`);
    expect(mistakeLine(error, 'zh')).toBe(`IndicatorError ${code}（${meaning}）：x：应为要查找的文字，实为 7`);
    expect(mistakeLine(error, 'en')).toBe(`IndicatorError ${code}: x: expected a text to look for, received 7`);
  });
});

test('what has no Chinese stays English, apart from the Chinese around it', () => {
  const error = new IndicatorError('BAD_OPTION', { where: 'x', expected: 'something else', received: '7' });
  expect(faultText(error, 'zh')).toBe('设置不可用：x：应为 something else ，实为 7');
});

describe('a plan with several faults', () => {
  const fault = (path: string) => ({ path, expected: 'a list', received: '7' });
  const withFaults = (...paths: readonly string[]) =>
    errorAt('definePlan.plans', 'BAD_PLAN', { faults: paths.map(fault) });
  test('is counted, with a line for each', () => {
    expect(faultText(withFaults('plans', 'indicators'), 'en')).toBe(
      '--plan has 2 faults\n  plans: expected a list, received 7\n  indicators: expected a list, received 7',
    );
    expect(faultText(withFaults('plans', 'indicators'), 'zh')).toBe(
      '规划不合规格：--plan 有2处错误\n  plans：应为列表，实为 7\n  indicators：应为列表，实为 7',
    );
  });
  test('one is a line', () => {
    expect(faultText(withFaults('plans'), 'en')).toBe('--plan.plans: expected a text to look for, received 7');
  });
});

test.each([
  [errorAt('x'), true],
  [new Error('x'), false],
  [{ name: 'IndicatorError' }, false],
  [null, false],
])('%o is an error of the library: %j', (error, isOne) => {
  expect(isIndicatorError(error)).toBe(isOne);
});
