/** Golden sheets of results, of the plan with everything in it. */
import { expect, test } from 'vitest';
import { mannerOf } from '../../../src/criteria/words/manner.js';
import { alertsInOrder } from '../../../src/render/leaders/alerts-in-order.js';
import { leadersContextOf } from '../../../src/render/leaders/leaders-context.js';
import { resultSheets } from '../../../src/render/workbook/results.js';
import type { SheetCell } from '../../../src/render/workbook/sheet.js';
import { assess } from '../../../src/entries/assessment.js';
import type { Evidence } from '../../../src/entries/index.js';
import { assessment, optionsIn, plan } from '../everything.js';
import { samplePlan } from '../sample.js';

const shown = (cell: SheetCell): string => {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.figure.toFixed(cell.places) : String(cell);
};

test.each(['zh', 'en'] as const)('golden: every sheet in %s', async (language) => {
  const text = resultSheets(assessment, optionsIn(language))
    .map(({ name, frozenColumns, columns, rows }) =>
      [
        `# ${name} (${frozenColumns})`,
        columns.map(({ head, width }) => `${head} ${width}`).join(' | '),
        ...rows.map((row) => row.map(shown).join(' | ')),
      ].join('\n'),
    )
    .join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`../everything/results.${language}.golden.txt`);
});

test('years are numbers, so that a spreadsheet sorts and filters them; months and days are texts', () => {
  const years = resultSheets(assessment, optionsIn('zh')).flatMap(({ columns, rows }) =>
    columns.flatMap(({ head }, i) => (/年份|基期年|期间|目标年|截至/.test(head) ? rows.map((row) => row[i]!) : [])),
  );
  const written = years.filter((cell) => cell !== null && cell !== '');
  expect(written.length).toBeGreaterThan(20);
  for (const cell of written) expect(typeof cell === 'string' ? cell : '2024-06').toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
});

test('a missing figure stands beside the department that owes it; one without a department beside nothing', () => {
  const departments = Object.fromEntries(plan.indicators.map(({ id }, i) => [id, `部门${i}`]));
  const missing = (given?: Readonly<Record<string, string>>) =>
    resultSheets(assess(plan, [], { asOf: 2024 }), { ...optionsIn('zh'), departments: given ?? {} }).find(
      ({ name }) => name === '缺数据',
    )!;
  const { columns, rows } = missing(departments);
  const [name, department] = ['指标', '责任单位'].map((wanted) => columns.findIndex(({ head }) => head === wanted));
  const ofName = new Map(plan.indicators.map((indicator) => [indicator.name.zh, departments[indicator.id]]));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(row[department!]).toBe(ofName.get(String(row[name!])));
  for (const row of missing().rows) expect(row[department!]).toBeNull();
});

test('only a criterion with a level set by the plan is said to be met or not met', () => {
  const open = new Set(
    Object.keys(assessment.results).filter((id) => mannerOf(plan.criterion(id as never)) !== 'threshold'),
  );
  const [, targets, warnings] = resultSheets(assessment, optionsIn('zh'));
  const cellsUnder = (
    { columns, rows }: NonNullable<typeof targets>,
    heads: readonly string[],
    of: ReadonlySet<number>,
  ) =>
    rows.flatMap((row, i) =>
      of.has(i) ? columns.flatMap(({ head }, k) => (heads.includes(head) ? [row[k]] : [])) : [],
    );
  const id = targets!.columns.findIndex(({ head }) => head === '要求编号');
  const openRows = new Set(targets!.rows.flatMap((row, i) => (open.has(String(row[id])) ? [i] : [])));
  const alerts = alertsInOrder(leadersContextOf(assessment, optionsIn('zh')));
  const openAlerts = new Set(alerts.flatMap(({ place }, i) => (open.has(place.result.id) ? [i] : [])));
  const said = [
    ...cellsUnder(targets!, ['判定', '走势研判'], openRows),
    ...cellsUnder(warnings!, ['评价', '走势研判'], openAlerts),
  ];
  expect(said).toEqual(expect.arrayContaining(['符合目标方向', '在参考范围内', '已实现']));
  expect(said.filter((words) => /达标|目标值/.test(String(words)))).toEqual([]);
});

test('the sheet of figures has every year, with counts, status and source, then the parts', () => {
  const plan = samplePlan();
  const rows: Evidence[] = [
    { indicator: 'infants', period: 2023, numerator: 3, denominator: 1000, status: 'P', source: '卫健委' },
    { indicator: 'infants', period: 2024, value: '2.90', bound: 'at-most' },
    { indicator: 'infants', period: 2024, value: '4.1', disaggregation: { urbanisation: 'R' } },
  ];
  const of = (evidence: readonly Evidence[]) =>
    resultSheets(assess(plan, evidence, { asOf: 2024 }), { language: 'zh', plan }).at(-1)!;
  const { name, rows: shownRows } = of(rows);
  expect(name).toBe('历年数据');
  expect(shownRows.map((row) => row.map(shown))).toEqual([
    ['婴儿死亡率', '‰', '', '2023', '3.00', '3', '1000', '初步数', '卫健委'],
    ['婴儿死亡率', '‰', '', '2024', '≤ 2.90', '', '', '', ''],
    ['婴儿死亡率', '‰', '农村', '2024', '4.1', '', '', '', ''],
  ]);
  expect(of([]).rows).toEqual([['没有数据', ...Array<null>(8).fill(null)]]);
});
