/** Reads the data files of a command and reports every problem. */
import {
  describeProblem,
  joinTables,
  type FileTable,
  type JoinedTables,
  type ObservationTable,
  type ReadOptions,
} from '../entries/io.js';
import { visible } from '../core/visible.js';
import { readAliases } from './aliases.js';
import type { Setting } from './command.js';
import { readBytes } from './files.js';
import { usageError } from './usage-error.js';
import type { AnyCatalogue } from './plan.js';
import { readTable } from './read-table.js';

/** From this many bytes, reading a file takes a noticeable time. */
const large = 4e6;

/** The content of the files. */
export interface Data extends JoinedTables {
  /** The number of files. */
  readonly files: number;
}

/**
 * Reads the files named on the command line. Problems are listed on standard error, each with its place. Throws a
 * {@link usageError} where no row of a file can be used.
 */
export async function readData(
  setting: Setting,
  plan: AnyCatalogue,
  read: Omit<ReadOptions, 'plan'> = {},
): Promise<Data> {
  const { io, say } = setting;
  const tables = await readTables(setting, plan, read);
  const data = { files: tables.length, ...joinTables(tables) };
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
  read: Omit<ReadOptions, 'plan'> = {},
): Promise<readonly FileTable[]> {
  const files = args.operands;
  if (files.length === 0)
    throw usageError('请给出数据文件；“-”为标准输入', 'give a file of data; “-” is standard input');
  if (files.filter((file) => file === '-').length > 1)
    throw usageError('标准输入只能读一次', 'standard input can be read only once');
  const aliasFile = args.value('aliases');
  const ofFile = aliasFile === undefined ? {} : await readAliases(io, aliasFile, (id) => plan.hasIndicator(id));
  const aliases = { ...read.aliases, ...ofFile };
  const tables: FileTable[] = [];
  for (const path of files) {
    const file = path === '-' ? say('标准输入', 'standard input') : path;
    const bytes = await readBytes(io, path);
    if (bytes.length > large && (io.stderr.isTTY === true || args.has('progress')))
      io.stderr.write(`${say('读取', 'reading')} ${visible(file)} (${(bytes.length / 1e6).toFixed(1)} MB)\n`);
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
