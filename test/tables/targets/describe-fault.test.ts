/** A fault of a plan, by the row and the head of the table that the plan was written in. */
import { expect, test } from 'vitest';
import type { IndicatorError } from '../../../src/entries/index.js';
import { describeTargetFault, readTargets } from '../../../src/entries/io.js';

const heads = '规划,领域,条文,指标,要求类型';
const below = Array.from({ length: 11 }, () => ',,,筛查率,不低于');
const table = readTargets(`${heads}\n甲县规划,健康,筛查率提高。,筛查率,走向\n${below.join('\n')}`);
const item = 'plans[0].domains[0].items[0]';
const criterion = `${item}.criteria[0]`;

const lineOf = (path: string, expected: string, language: 'zh' | 'en' = 'zh', received = '"?"'): string =>
  describeTargetFault({ path, expected, received }, table, language);

test.each([
  ['plans[0].title', '规划', 'plan (zh)'],
  ['plans[0].title.en', '规划（英文）', 'plan (en)'],
  ['plans[0].id', '规划编号', 'plan id'],
  ['plans[0].years.end', '终止年', 'end'],
  ['plans[0].years', '基期', 'baseline'],
  ['plans[0].policy.balancedBand.min', '规划判定参数', 'plan policy'],
  ['plans[0].domains[0].id', '领域编号', 'domain id'],
  ['plans[0].domains[0].title', '领域', 'domain (zh)'],
  [`${item}.id`, '条文编号', 'item id'],
  [`${item}.ordinal`, '条文序号', 'item number'],
  [`${item}.text.en`, '条文（英文）', 'item (en)'],
  [`${criterion}.id`, '要求编号', 'criterion id'],
  [`${criterion}.min`, '下限', 'min'],
  [`${criterion}.policy.aboutTolerance`, '判定参数', 'policy'],
  [`${criterion}.value`, '目标值', 'value'],
  ['indicators[0].id', '指标编号', 'indicator id'],
  ['indicators[0].min', '最小', 'smallest'],
  ['indicators[0].ownUnit.scale', '单位倍数', 'unit scale'],
])('%s stands under %s', (path, zh, en) => {
  expect([lineOf(path, 'to be present'), lineOf(path, 'to be present', 'en')]).toEqual([
    `第2行“${zh}”：应为 必填，实为 "?"`,
    `row 2, “${en}”: expected to be present, received "?"`,
  ]);
});

test('a list is separated, and an empty cell is called empty', () => {
  const sides = `${criterion}.sides`;
  expect([lineOf(sides, 'to be present'), lineOf(`${sides}[1]`, 'to be present', 'en', 'undefined')]).toEqual([
    '第2行“两方”：应为 必填（用“；”隔开），实为 "?"',
    'row 2, “sides”: expected to be present (separated by “;”), received an empty cell',
  ]);
});

test('the row is that of the criterion, also of the twelfth', () => {
  expect(lineOf(`${item}.criteria[11].kind`, 'to be present')).toBe('第13行“要求类型”：应为 必填，实为 "?"');
});

test.each([
  ['plans[0].domains[0].items', '第2行：plans[0].domains[0].items：应为必填，实为 "?"'],
  ['plans[0].domains[0].items', 'row 2: plans[0].domains[0].items: expected to be present, received "?"'],
  [criterion, `row 2: ${criterion}: expected to be present, received "?"`],
  ['plans[0]', 'row 2: plans[0]: expected to be present, received "?"'],
  ['document.title', 'document.title: expected to be present, received "?"'],
  ['document.title', 'document.title：应为必填，实为 "?"'],
  ['units[0].scale', 'units[0].scale：应为必填，实为 "?"'],
])('a fault under no head, or of no row, is described by its path: %s', (path, line) => {
  expect(lineOf(path, 'to be present', line.includes('：') ? 'zh' : 'en')).toBe(line);
});

test.each([
  // Values of the plan are words of the table, where it has words for them.
  [`${criterion}.kind`, 'one of at-least, hold, other', '不低于、不恶化、other 之一'],
  [`${criterion}.direction`, 'one of increase, decrease', '提高、降低 之一'],
  [
    `${criterion}.direction`,
    "'increase' (not below) or 'decrease' (not above), for a change of zero",
    '提高（不低于）或降低（不高于），变化为零时必填',
  ],
  ['indicators[0].unit', 'one of percent, or a unit listed under units', 'percent 之一，或 units 中所列的单位'],
  // Fields of the same part are heads; a policy is JSON in the table too.
  [`${criterion}.changePercent`, 'exactly one of changePercent, change and factor', '变化百分比、变化量、倍数三者之一'],
  [`${criterion}.strict`, 'true, or left out', '是，或不写'],
  [`${criterion}.max`, 'not below min, 9', '不小于下限（9）'],
  ['indicators[0].max', 'not below min, 9', '不小于最小（9）'],
  [
    `${criterion}.policy.balancedBand`,
    '{ min, max } in percent, min not above max',
    '以百分比计的 { min, max }，min 不大于 max',
  ],
  [`${criterion}.value`, 'something that has no Chinese', 'something that has no Chinese'],
])('what should stand under the head of %s: %s', (path, expected, zh) => {
  expect(lineOf(path, expected)).toMatch(/^第2行“.*”：应为 /);
  expect(lineOf(path, expected).replace(/^.*?：应为 /, '')).toBe(`${zh}，实为 "?"`);
  expect(lineOf(path, expected, 'en')).toContain(`: expected ${expected}, received "?"`);
});

test.each([
  [() => lineOf('plans[0]', 'x', 'fr' as 'en'), 'language: expected '],
  [() => describeTargetFault(null as never, table, 'en'), 'fault: expected a fault of definePlan, received null'],
  [() => lineOf(1 as never, 'x'), 'fault.path: expected '],
  [() => lineOf('plans[0]', 1 as never), 'fault.expected: expected '],
  [() => lineOf('plans[0]', 'x', 'zh', 1 as never), 'fault.received: expected '],
  [
    () => describeTargetFault({ path: 'plans[0]', expected: 'x', received: 'y' }, null as never, 'en'),
    'fault: expected a fault of definePlan, and a table of readTargets, received one that is damaged',
  ],
])('%s is refused', (describe, message) => {
  expect(describe).toThrow(
    expect.objectContaining({
      code: 'BAD_OPTION',
      message: expect.stringContaining(message) as string,
    }) as IndicatorError,
  );
});
