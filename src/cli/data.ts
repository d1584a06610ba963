/** The data a command is given: read, with every problem told. */
import type { Evidence } from '../entries/index.js';
import { describeProblem, readObservations, type Problem, type ReadOptions } from '../entries/io.js';
import { period } from '../core/period.js';
import { visible } from '../core/visible.js';
import { readAliases } from './aliases.js';
import type { Setting } from './command.js';
import { duplicate, uniqueOf, type FilePlace } from './duplicates.js';
import { readBytes } from './files.js';
import { mistake } from './mistake.js';
import type { AnyCatalogue } from './plan.js';

/** Bytes that take a moment to read. */
const large = 4e6;

/** What the files held. */
export interface Data {
  /** How many there were. */
  readonly files: number;
  readonly evidence: readonly Evidence[];
  /** Where each piece of evidence stood. */
  readonly places: readonly FilePlace[];
  readonly problems: readonly (Problem & { readonly file: string })[];
}

/**
 * Reads the files named on the line. Problems are listed on standard error, each with its place; where not a single row
 * can be used, that is a {@link mistake}.
 */
export async function readData(
  { io, args, language, say }: Setting,
  plan: AnyCatalogue,
  read: Omit<ReadOptions, 'plan' | 'aliases'> = {},
): Promise<Data> {
  const files = args.operands;
  if (files.length === 0) throw mistake('请给出数据文件；“-”为标准输入', 'give a file of data; “-” is standard input');
  if (files.filter((file) => file === '-').length > 1)
    throw mistake('标准输入只能读一次', 'standard input can be read only once');
  const nameOf = (path: string): string => (path === '-' ? say('标准输入', 'standard input') : path);
  const aliasFile = args.value('aliases');
  const aliases = aliasFile === undefined ? {} : await readAliases(io, aliasFile, (id) => plan.hasIndicator(id));
  const evidence: Evidence[] = [];
  const places: FilePlace[] = [];
  const problems: Data['problems'][number][] = [];
  const marks: string[] = [];
  const kept = new Map<string, FilePlace>();
  for (const path of files) {
    const file = nameOf(path);
    const bytes = await readBytes(io, path);
    if (bytes.length > large && (io.stderr.isTTY === true || args.has('progress')))
      io.stderr.write(`${say('读取', 'reading')} ${file} (${(bytes.length / 1e6).toFixed(1)} MB)\n`);
    const table = readObservations(bytes, { ...read, plan, aliases });
    problems.push(...table.problems.map((problem) => ({ ...problem, file })));
    marks.push(...table.missing.map(({ mark }) => mark).filter((mark) => mark !== ''));
    for (const kind of ['observations', 'attestations'] as const) {
      table[kind].forEach((each, i) => {
        const place = { file, ...table.places[kind][i]! };
        const unique = uniqueOf(each);
        const first = unique === null ? undefined : kept.get(unique);
        if (first) {
          // Under a second header the columns are called otherwise.
          const isUnderFirst = !table.problems.some(
            ({ code, row }) => code === 'HEADER_AGAIN' && row !== null && row < place.row,
          );
          const header = isUnderFirst ? (table.layout.columns[place.column - 1]?.header ?? '') : '';
          problems.push({ ...duplicate(each, place, header, first), file });
          return;
        }
        if (unique !== null) kept.set(unique, place);
        evidence.push(each);
        places.push(place);
      });
    }
  }
  const words = { error: say('错误', 'error'), warning: say('提示', 'warning') };
  for (const problem of problems)
    io.stderr.write(
      `${visible(`${problem.file}: ${words[problem.severity]}: ${describeProblem(problem, language)}`)}\n`,
    );
  if (marks.length > 0)
    io.stderr.write(
      `${say(`${marks.length}格没有数值`, `${marks.length} ${marks.length === 1 ? 'cell holds' : 'cells hold'} no figure`)}${say('（', ' (')}${[...new Set(marks)].join(say('、', ', '))}${say('）', ')')}\n`,
    );
  if (evidence.length === 0)
    throw mistake(
      `没有一行数据可用：${files.map(nameOf).join('、')}`,
      `not one row of data can be used: ${files.map(nameOf).join(', ')}`,
    );
  return { files: files.length, evidence, places, problems };
}

/** The latest period observed; forecasts and missing values are none. `null` where nothing is. */
export function latestPeriod(evidence: readonly Evidence[]): string | null {
  const periods = evidence
    .filter((row) => !('status' in row && row.status === 'F') && !('value' in row && row.value === null))
    .map((row) => period(row.period, 'period'));
  const [first, ...others] = periods;
  return first ? others.reduce((latest, each) => (each.lastDay > latest.lastDay ? each : latest), first).text : null;
}
