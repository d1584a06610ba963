/** A plan as a table of targets, cell by cell. */
import { expect, test } from 'vitest';
import { catalogue, definePlan, type IndicatorError } from '../../../src/entries/index.js';
import { readTargets, targetsCsv, type TargetsOptions } from '../../../src/entries/io.js';

/** A table of targets, column by column: the head, then the rows. `不低于｜at-least` is written in two languages. */
const columns = `
文件编号｜document id|county|county|county|county||
文件｜document (zh)|县规划|县规划|县规划|县规划||
文件（英文）｜document (en)|County plan|County plan|County plan|County plan||
规划编号｜plan id|p|p|p|p||
规划｜plan (zh)|县规划|县规划|县规划|县规划||
规划（英文）｜plan (en)|County plan|County plan|County plan|County plan||
基期｜baseline|2020|2020|2020|2020||
起始年｜start|2021|2021|2021|2021||
终止年｜end|2030|2030|2030|2030||
领域编号｜domain id|d|d|d|d||
领域序号｜domain number|1|1|1|1||
领域｜domain (zh)|健康|健康|健康|健康||
领域（英文）｜domain (en)|Health|Health|Health|Health||
条文编号｜item id|t|t|t|m||
条文类别｜item type|主要目标｜target|主要目标｜target|主要目标｜target|策略措施｜measure||
条文序号｜item number|1|1|1|1||
条文｜item (zh)|率升床增距缩|率升床增距缩|率升床增距缩|'=加强||
条文（英文）｜item (en)|All rates|All rates|All rates|'=More||
要求编号｜criterion id|c1|c2|c3|||
原文词句｜phrase|率升|床增|距缩|||
指标编号｜indicator id|rate|beds|gap||men|women
指标｜indicator (zh)|比率|床位|差距||男生|女生
指标（英文）｜indicator (en)|Rate|Beds|Gap||Men|Women
单位｜unit|%｜percent|bed|个百分点｜percentage-points||%｜percent|%｜percent
方向｜polarity|越高越好｜higher-is-better|越高越好｜higher-is-better|越低越好｜lower-is-better||越高越好｜higher-is-better|越低越好｜lower-is-better
要求类型｜kind|不低于｜at-least|比基期变化｜change-from-baseline|差距缩小｜gap-narrowing|||
目标值｜value|80|||||
变化百分比｜change percent||-2.5||||
快慢｜pace|||逐步｜gradual|||
两方｜sides|||men; women|||
要求基期｜baseline year||2020|2020|||
目标年｜due|2030|2030|2030|||
保持｜sustain|是｜yes|||||
判定参数｜policy||{"judgedPeriod":"latest"}||||
时点时期｜timing|时期｜flow|时点｜stock|时期｜flow||时期｜flow|时期｜flow
最小｜smallest|0|0|0||0|0
最大｜largest|不限｜unlimited|不限｜unlimited|不限｜unlimited||100|100
统计口径｜definition (zh)|比率|床位|差距||男生|女生
统计口径（英文）｜definition (en)|Rate|Beds|Gap||Men|Women
单位符号｜unit symbol (zh)||张||||
单位符号（英文）｜unit symbol (en)||beds||||
单位倍数｜unit scale||1||||`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

const table = (language: 'zh' | 'en'): string => {
  const written = (cell: string): string => cell.split('｜')[language === 'zh' ? 0 : 1] ?? cell;
  const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = columns[0]!.map((_, row) => columns.map((column) => quoted(written(column[row]!))).join(','));
  return `${rows.join('\r\n')}\r\n`;
};

const planOf = (text: string) => definePlan(readTargets(text).plan);

test.each([
  ['zh', 'en'],
  ['en', 'zh'],
] as const)('a table in %s becomes a plan, and the plan the same table in %s', (from, to) => {
  expect(targetsCsv(planOf(table(from)), { language: to })).toBe(table(to));
});

test('heads are English unless Chinese is asked for, and a mark of the encoding is left out unless asked for', () => {
  const plan = planOf(table('zh'));
  expect(targetsCsv(plan)).toBe(table('en'));
  expect(targetsCsv(plan, { bom: true })).toBe(`\uFEFF${table('en')}`);
});

test.each([
  ['=加强', "'=加强"],
  ['=1-20', "'=1-20"],
  ['-加强', "'-加强"],
  ['-20%', "'-20%"],
  ['…', "'…"],
  ['..', "'.."],
  ['加强', '加强'],
  ['-20', '-20'],
  ['-2.55', '-2.55'],
])('a text that a spreadsheet would change is protected, a number is not: %s', (text, cell) => {
  const { plan: read } = readTargets('规划,规划编号,领域,条文,基期,起始年,终止年\n规划,p,健康,加强。,2020,2021,2030');
  const plan = definePlan({ ...read, plans: [{ ...read.plans[0]!, title: { zh: text } }] });
  const written = targetsCsv(plan);
  expect(written.split('\r\n')[1]).toContain(`,p,${cell},`);
  expect(definePlan(readTargets(written).plan).toJSON()).toEqual(plan.toJSON());
});

test.each([
  [() => targetsCsv({} as never), 'plan: expected a catalogue, received one that is damaged'],
  [() => targetsCsv(catalogue, { language: 'fr' } as unknown as TargetsOptions), 'options.language: expected '],
  [() => targetsCsv(catalogue, { bom: 1 } as unknown as TargetsOptions), 'options.bom: expected '],
])('%s is refused', (write, message) => {
  expect(write).toThrow(
    expect.objectContaining({
      code: 'BAD_OPTION',
      message: expect.stringContaining(message) as string,
    }) as IndicatorError,
  );
});
