/** `read`: shows how a file was understood, so that a person can check it before anything is judged. */
import type { FileTable, ObservationTable } from '../../entries/io.js';
import type { Command, Setting } from '../command.js';
import { isEmpty, noteProblems, readTables } from '../data.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { writeOut } from '../files.js';
import { planOf } from '../plan.js';
import { readSettings } from '../settings.js';
import { suggestedAliases } from '../suggest-aliases.js';
import { tableLines } from '../table.js';
import { visible } from '../../core/visible.js';
import type { AnyCatalogue } from '../plan.js';

export const read: Command = {
  name: 'read',
  operands: { zh: '<数据>…', en: '<data>…' },
  summary: {
    zh: '读数据并列出读到了什么：列、地区、时期、指标、问题',
    en: 'read data and list what was understood: columns, areas, periods, indicators, problems',
  },
  options: ['plan', 'aliases', 'settings', 'suggest-aliases', 'progress', 'json'],
  notes: {
    zh: '数据为 CSV、TSV、JSON 或工作簿（.xlsx、.xls、.ods）。读不懂的列其数按部分读，不作整体；问题在标准错误。有文件一个数也没有读到时，退出码为2。',
    en: 'Data are CSV, TSV, JSON or a workbook (.xlsx, .xls, .ods). Figures beside a text that is not understood are parts, never the whole; problems are on standard error. Where nothing was read of a file, the exit code is 2.',
  },
  examples: [
    'read data.xlsx',
    'read data.csv --suggest-aliases aliases.csv',
    'read data.csv --settings settings.json --json',
  ],
  run,
};

async function run(setting: Setting): Promise<ExitCode> {
  const { io, args } = setting;
  const plan = await planOf(io, args);
  const settings = await readSettings(io, args.value('settings'));
  const tables = await readTables(setting, plan, settings.read);
  if (args.has('json')) io.stdout.write(`${JSON.stringify(tables, null, 2)}\n`);
  else
    io.stdout.write(
      tables
        .map((each) =>
          linesOf(each, plan, setting)
            .map((line) => `${line}\n`)
            .join(''),
        )
        .join('\n'),
    );
  noteProblems(
    setting,
    tables.flatMap(({ file, table }) => table.problems.map((problem) => ({ ...problem, file }))),
  );
  const aliases = args.value('suggest-aliases');
  if (aliases !== undefined) await writeOut(io, aliases, suggestedAliases(tables, aliases, setting));
  return tables.some(({ table }) => isEmpty(table)) ? exitCodes.badInput : exitCodes.done;
}

function linesOf({ file, table }: FileTable, plan: AnyCatalogue, setting: Setting): readonly string[] {
  const { say } = setting;
  const { layout, observations, attestations, missing, rows } = table;
  const how = [layout.format, layout.encoding, layout.delimiter === null ? null : JSON.stringify(layout.delimiter)];
  const none = isEmpty(table) ? [say('  一个数也没有读到', '  not one figure was read')] : [];
  return [
    visible(`${file}: ${how.filter((each) => each !== null).join(', ')}`),
    ...none,
    say(
      `  ${rows}行，${observations.length}个数，${attestations.length}项表述，${missing.length}格无数`,
      `  rows ${rows}, figures ${observations.length}, statements ${attestations.length}, cells without a figure ${missing.length}`,
    ),
    ...section(
      say('列', 'columns'),
      layout.columns.map((column) => columnCells(column, setting)),
    ),
    ...section(
      say('指标', 'indicators'),
      counted(table, ({ indicator }) => [indicator!, plan.indicator(indicator!).name[setting.language]]),
    ),
    ...section(
      say('时期', 'periods'),
      counted(table, ({ period }) => [String(period)]),
    ),
    ...section(
      say('地区', 'areas'),
      counted(table, ({ area }) => [area ?? say('（未写明）', '(none named)')]),
    ),
    ...section(say('部分', 'parts'), counted(table, partOf)),
  ];
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [`  ${title}`, ...tableLines(rows.map((row) => ['   ', ...row]))];
}

type Column = ObservationTable['layout']['columns'][number];

function columnCells(
  { number, header, role, period, indicator, area, disaggregation = {} }: Column,
  { say }: Setting,
): readonly string[] {
  const parts = Object.entries(disaggregation).map((part) => part.join('='));
  const said = [period, indicator, area, ...parts].filter((each) => each !== undefined).join(' ');
  return [
    String(number),
    header === '' ? say('（无表头）', '(no head)') : header,
    role ?? say('未理解', 'not understood'),
    said,
  ];
}

type Row = ObservationTable['observations'][number];

/** The number of figures for each name, in order of appearance; at most twenty names are listed. */
function counted(
  { observations, attestations }: ObservationTable,
  of: (row: Row) => readonly string[] | null,
): readonly (readonly string[])[] {
  const counts = new Map<string, { readonly cells: readonly string[]; count: number }>();
  for (const row of [...observations, ...attestations] as readonly Row[]) {
    const cells = of(row);
    if (cells === null) continue;
    const known = counts.get(cells.join('\n'));
    if (known === undefined) counts.set(cells.join('\n'), { cells, count: 1 });
    else known.count++;
  }
  const all = [...counts.values()].map(({ cells, count }) => [...cells, String(count)]);
  const [first] = all;
  return all.length > mostNamed
    ? [...all.slice(0, mostNamed), first!.map((_, i) => (i === 0 ? `… ${all.length}` : ''))]
    : all;
}

const mostNamed = 20;

function partOf({ disaggregation }: Row): readonly string[] | null {
  const parts = Object.entries(disaggregation ?? {});
  return parts.length === 0 ? null : [parts.map((part) => part.join('=')).join('; ')];
}
