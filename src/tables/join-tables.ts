/** Joins the tables of several files. */
import type { Evidence } from '../core/model.js';
import { period } from '../core/period.js';
import { aRecord, aText } from '../core/options.js';
import { checkArgument, fields, listOf, readResult } from '../core/results.js';
import { duplicate, settle, uniqueOf, type FilePlace } from './duplicates.js';
import type { Problem } from './problem.js';
import type { ObservationTable } from './read-parsed.js';

/** A file and the table read from it. */
export interface FileTable {
  readonly file: string;
  readonly table: ObservationTable;
}

/** The joined tables of several files. */
export interface JoinedTables {
  /** Figures and statements from all files, ready for `assess`. */
  readonly evidence: readonly Evidence[];
  /** The source cell of each entry in `evidence`, in the same order. */
  readonly places: readonly FilePlace[];
  /** Problems within each file and between files. */
  readonly problems: readonly (Problem & { readonly file: string })[];
  /** The latest observed period, without forecasts and missing values. `null` when nothing was observed. */
  readonly latestPeriod: string | null;
}

/**
 * Joins the tables of several files, so that each figure is kept at most once. As within one file, equal figures are
 * kept once (`DUPLICATE`), a final figure replaces a preliminary one (`SUPERSEDED`), and of two contradicting figures
 * neither is kept (`CONFLICTING_FIGURES`). An observed figure and a forecast of it may both be kept.
 *
 * @example
 * const [a, b] = ['15.1', '15.7'].map((value) =>
 *   readObservations(`指标,年份,数值\n孕产妇死亡率,2023,${value}`, { plan: catalogue }),
 * );
 * joinTables([{ file: 'a.csv', table: a }, { file: 'b.csv', table: a }]).evidence.length; //=> 1
 * const joined = joinTables([{ file: 'a.csv', table: a }, { file: 'b.csv', table: b }]);
 * joined.evidence.length; //=> 0
 * joined.problems.map(({ code, file }) => [code, file]); //=> [['CONFLICTING_FIGURES', 'b.csv']]
 */
export function joinTables(tables: readonly FileTable[]): JoinedTables {
  checkArgument(tables, 'tables', listOf(fields({ file: aText, table: aRecord }, '{ file, table }')));
  return readResult('tables', 'tables that were read, each with its file', () => joined(tables));
}

function joined(tables: readonly FileTable[]): JoinedTables {
  const evidence: (Evidence | null)[] = [];
  const places: FilePlace[] = [];
  const problems: JoinedTables['problems'][number][] = [];
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
  const all = evidence.filter((each) => each !== null);
  return { evidence: all, places: places.filter((_, i) => isKept[i]), problems, latestPeriod: latestPeriod(all) };
}

/** The head of a column. Unknown below a second header, which renames the columns. */
function headerAt({ problems, layout }: ObservationTable, { row, column }: FilePlace): string {
  const isUnderSecond = problems.some(
    ({ code, places }) => code === 'HEADER_AGAIN' && places.some((at) => at.row < row),
  );
  return isUnderSecond ? '' : (layout.columns[column - 1]?.header ?? '');
}

function latestPeriod(evidence: readonly Evidence[]): string | null {
  const periods = evidence
    .filter((row) => !('status' in row && row.status === 'F') && !('value' in row && row.value === null))
    .map((row) => period(row.period, 'period'));
  const [first, ...others] = periods;
  return first ? others.reduce((latest, each) => (each.lastDay > latest.lastDay ? each : latest), first).text : null;
}
