/** Writes a fault of a plan that came from a table of targets: by its row and its head, with the words of the table. */
import { checkResult, readResult, someText } from '../../core/results.js';
import { assertLanguage, type Language } from '../../core/text.js';
import { describeFault, expectedInChinese } from '../../plan/describe-fault.js';
import type { PlanFault } from '../../plan/shape.js';
import { targetColumns, type Part, type TargetColumn } from './columns.js';
import { rowOfFault } from './read.js';
import type { TargetTable } from './table.js';

/**
 * A fault of a plan as a line, by the row and the head of the table that the plan was written in. A fault that no row
 * shows is described by its path.
 *
 * @param fault - One of `fields.faults` of `BAD_PLAN`.
 * @param table - What `readTargets` returned.
 * @example
 * const table = readTargets('规划,领域,条文,指标,要求类型\n某县规划,健康,筛查率提高。,筛查率,大于');
 * const path = 'plans[0].domains[0].items[0].criteria[0].kind';
 * const fault = { path, expected: 'one of at-least, at-most', received: '"大于"' };
 * describeTargetFault(fault, table, 'zh'); //=> '第2行“要求类型”：应为 不低于、不高于 之一，实为 "大于"'
 * describeTargetFault(fault, table, 'en'); //=> 'row 2, “kind”: expected one of at-least, at-most, received "大于"'
 */
export function describeTargetFault(fault: PlanFault, table: TargetTable, language: Language): string {
  assertLanguage(language);
  checkResult(fault, 'fault', 'a fault of definePlan', { path: someText, expected: someText, received: someText });
  return readResult('fault', 'a fault of definePlan, and a table of readTargets', () => lineOf(fault, table, language));
}

function lineOf(fault: PlanFault, table: TargetTable, language: Language): string {
  const row = rowOfFault(fault, table);
  if (row === null) return describeFault(fault, language);
  const column = columnOfPath(fault.path);
  const isZh = language === 'zh';
  if (column === null) return `${isZh ? `第${row}行：` : `row ${row}: `}${describeFault(fault, language)}`;
  const head = column.head[language];
  const { expected } = fault;
  const received = fault.received === 'undefined' ? emptyCell[language] : ` ${fault.received}`;
  const between = column.writing === 'list' ? separator[language] : '';
  return isZh
    ? `第${row}行“${head}”：应为 ${expectedWords(expected, column)}${between}，实为${received}`
    : `row ${row}, “${head}”: expected ${expected}${between}, received${received}`;
}

const emptyCell: Readonly<Record<Language, string>> = { zh: '空', en: ' an empty cell' };

/** A name may contain 、, so it does not separate names. */
const separator: Readonly<Record<Language, string>> = { zh: '（用“；”隔开）', en: ' (separated by “;”)' };

/** The part of a plan in each list of a path. */
const parts: Readonly<Record<string, Part>> = {
  plans: 'plan',
  domains: 'domain',
  items: 'item',
  criteria: 'criterion',
  indicators: 'indicator',
};

/** The innermost list of a path, and the field in it. */
const innermost = /.*(plans|domains|items|criteria|indicators)\[\d+\]\.(.+)/;

/** The column of a field, or of the field that it stands in: `policy` for `policy.aboutTolerance`. */
function columnOfPath(path: string): TargetColumn | null {
  const found = innermost.exec(path);
  if (found === null) return null;
  const field = found[2]!;
  const own = targetColumns.filter((column) => column.part === parts[found[1]!]);
  const named = (name: string): TargetColumn | undefined =>
    own.find((column) => column.field.join('.') === name) ?? own.find((column) => column.field[0] === name);
  return named(field) ?? named(field.split(/[.[]/)[0]!) ?? null;
}

const oneOf = 'one of ';

/** What a cell may hold, in the words of the table. */
function expectedWords(expected: string, column: TargetColumn): string {
  const { words } = column;
  if (!expected.startsWith(oneOf) || Object.keys(words).length === 0)
    return inHeads(expectedInChinese(expected) ?? expected, column);
  const values = expected.slice(oneOf.length).split(', ');
  const wordOf = (value: string): string => Object.entries(words).find(([, own]) => own === value)?.[0] ?? value;
  return `${values.map(wordOf).join('、')} 之一`;
}

/** Writes the heads and words of the table for the fields and values of a plan: 变化百分比 for changePercent, 是 for true. */
function inHeads(expected: string, column: TargetColumn): string {
  // A policy holds JSON in the table too.
  if (column.writing === 'json') return expected;
  const own = targetColumns.filter(({ part }) => part === column.part);
  const known: Readonly<Record<string, string | undefined>> = {
    true: '是',
    ...Object.fromEntries([...own, column].flatMap(wordsByValue)),
    ...Object.fromEntries(own.map(({ field, head }) => [field.join('.'), head.zh])),
  };
  return expected.replaceAll(/'?([A-Za-z-]+)'?/g, (all, name: string) => known[name] ?? all).replaceAll(spaceInHan, '');
}

/** The first word of each value comes last, so that it is the one that counts. */
function wordsByValue({ words }: TargetColumn): readonly (readonly [string, string])[] {
  return Object.entries(words)
    .map(([word, value]) => [value, word] as const)
    .reverse();
}

const spaceInHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
