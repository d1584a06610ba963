/** Reads the data files of a command and reports every problem. */
import type { Evidence } from '../entries/index.js';
import { describeProblem, type ObservationTable, type Problem, type ReadOptions } from '../entries/io.js';
import { period } from '../core/period.js';
import { visible } from '../core/visible.js';
import { readAliases } from './aliases.js';
import type { Setting } from './command.js';
import { duplicate, settle, uniqueOf, type FilePlace } from './duplicates.js';
import { readBytes } from './files.js';
import { usageError } from './usage-error.js';
import type { AnyCatalogue } from './plan.js';
import { readTable } from './read-table.js';

/** From this many bytes, reading a file takes a noticeable time. */
const large = 4e6;

/** The content of the files. */
export interface Data {
  /** The number of files. */
  readonly files: number;
  readonly evidence: readonly Evidence[];
  /** The place in the files of each row of evidence. */
  readonly places: readonly FilePlace[];
  readonly problems: readonly (Problem & { readonly file: string })[];
}

/** A file, and the table read from it. */
export interface FileTable {
  readonly file: string;
  readonly table: ObservationTable;
}

/**
 * Reads the files named on the command line. Problems are listed on standard error, each with its place. Throws a
 * {@link usageError} where no row of a file can be used.
 */
export async function readData(
  setting: Setting,
  plan: AnyCatalogue,
  read: Omit<ReadOptions, 'plan' | 'aliases'> = {},
): Promise<Data> {
  const { io, say } = setting;
  const tables = await readTables(setting, plan, read);
  const data = together(tables);
  noteProblems(setting, data.problems);
  const marks = tables.flatMap(({ table }) => table.missing.map(({ mark }) => mark)).filter((mark) => mark !== '');
  if (marks.length > 0)
    io.stderr.write(
      `${say(`${marks.length}格没有数值`, `${marks.length} ${marks.length === 1 ? 'cell holds' : 'cells hold'} no figure`)}${say('（', ' (')}${[...new Set(marks)].join(say('、', ', '))}${say('）', ')')}\n`,
    );
  const unread = tables.filter(({ table }) => isEmpty(table)).map(({ file }) => file);
  if (unread.length > 0)
    throw usageError(`没有一行数据可用：${unread.join('、')}`, `not one row of data can be used: ${unread.join(', ')}`);
  return data;
}

/** Reads the files named on the command line, each by itself. */
export async function readTables(
  { io, args, say }: Setting,
  plan: AnyCatalogue,
  read: Omit<ReadOptions, 'plan' | 'aliases'> = {},
): Promise<readonly FileTable[]> {
  const files = args.operands;
  if (files.length === 0)
    throw usageError('请给出数据文件；“-”为标准输入', 'give a file of data; “-” is standard input');
  if (files.filter((file) => file === '-').length > 1)
    throw usageError('标准输入只能读一次', 'standard input can be read only once');
  const aliasFile = args.value('aliases');
  const aliases = aliasFile === undefined ? {} : await readAliases(io, aliasFile, (id) => plan.hasIndicator(id));
  const tables: FileTable[] = [];
  for (const path of files) {
    const file = path === '-' ? say('标准输入', 'standard input') : path;
    const bytes = await readBytes(io, path);
    if (bytes.length > large && (io.stderr.isTTY === true || args.has('progress')))
      io.stderr.write(`${say('读取', 'reading')} ${file} (${(bytes.length / 1e6).toFixed(1)} MB)\n`);
    tables.push({ file, table: await readTable(bytes, { ...read, plan, aliases }) });
  }
  return tables;
}

/** Whether a file gave no observations, statements or missing values. */
export function isEmpty({ observations, attestations, missing }: ObservationTable): boolean {
  return observations.length + attestations.length + missing.length === 0;
}

/** Lists problems on standard error, in the user's language. */
export function noteProblems({ io, language, say }: Setting, problems: Data['problems']): void {
  const words = { error: say('错误', 'error'), warning: say('提示', 'warning') };
  for (const problem of problems)
    io.stderr.write(
      `${visible(`${problem.file}: ${words[problem.severity]}: ${describeProblem(problem, language)}`)}\n`,
    );
}

/** Joins the evidence of all files, with one figure for each key. */
function together(tables: readonly FileTable[]): Data {
  const evidence: (Evidence | null)[] = [];
  const places: FilePlace[] = [];
  const problems: Data['problems'][number][] = [];
  const kept = new Map<string, number>();
  for (const { file, table } of tables) {
    for (const each of table.problems) problems.push({ ...each, file });
    for (const kind of ['observations', 'attestations'] as const)
      table[kind].forEach((row, i) => {
        const place = { file, ...table.places[kind][i]! };
        const unique = uniqueOf(row);
        const at = unique === null ? undefined : kept.get(unique);
        if (at === undefined) {
          if (unique !== null) kept.set(unique, evidence.length);
          evidence.push(row);
          places.push(place);
          return;
        }
        const first = evidence[at] ?? null;
        const settled = first === null ? 'neither' : settle(first, row);
        problems.push({ ...duplicate(settled, row, place, headerAt(table, place), places[at]!), file });
        if (settled === 'neither') evidence[at] = null;
        if (settled === 'second') {
          evidence[at] = row;
          places[at] = place;
        }
      });
  }
  const isKept = evidence.map((each) => each !== null);
  return {
    files: tables.length,
    evidence: evidence.filter((each) => each !== null),
    places: places.filter((_, i) => isKept[i]),
    problems,
  };
}

/** The head of a column; a second header in the file renames the columns. */
function headerAt({ problems, layout }: ObservationTable, { row, column }: FilePlace): string {
  const isUnderSecond = problems.some(
    ({ code, places }) => code === 'HEADER_AGAIN' && places.some((at) => at.row < row),
  );
  return isUnderSecond ? '' : (layout.columns[column - 1]?.header ?? '');
}

/** The latest period observed; forecasts and missing values do not count. `null` where nothing was observed. */
export function latestPeriod(evidence: readonly Evidence[]): string | null {
  const periods = evidence
    .filter((row) => !('status' in row && row.status === 'F') && !('value' in row && row.value === null))
    .map((row) => period(row.period, 'period'));
  const [first, ...others] = periods;
  return first ? others.reduce((latest, each) => (each.lastDay > latest.lastDay ? each : latest), first).text : null;
}
