/** The loaded files. Each is read once for the same settings. */
import {
  isWorkbook,
  joinTables,
  readObservations,
  type FileTable,
  type JoinedTables,
  type ObservationTable,
  type ReadOptions,
} from '../../entries/io.js';
import { readWorkbook } from '../../entries/workbook.js';
import type { Catalogue, Ids, IndicatorError } from '../../entries/index.js';
import type { NamedBytes, Progress } from '../protocol.js';

type AnyCatalogue = Catalogue<Ids>;
type Reading = Omit<ReadOptions, 'plan' | 'onProgress'>;

/** Receives the progress of reading. */
export type Tell = (progress: Progress) => void;

/** The content of all files together. */
export interface ReadFiles {
  readonly tables: readonly FileTable[];
  readonly joined: JoinedTables;
  /** Columns that the settings name and no file has. */
  readonly columnsNotFound: readonly string[];
}

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly by: string;
  readonly table: ObservationTable;
  readonly columnsNotFound: readonly string[];
}

/** Reads files, and remembers each result until the file, the plan or the settings change. */
export function startReading(): (
  files: readonly NamedBytes[],
  plan: AnyCatalogue,
  reading: Reading,
  tell: Tell,
) => ReadFiles {
  const known = new Map<string, ReadFile>();
  let planOfKnown: AnyCatalogue | null = null;
  return (files, plan, reading, tell) => {
    if (planOfKnown !== plan) known.clear();
    planOfKnown = plan;
    const by = JSON.stringify(reading);
    files.forEach(({ name, bytes }, i) => {
      const before = known.get(name);
      if (before?.bytes === bytes && before.by === by) return;
      const progress: Progress = { stage: 'read', file: name, done: i, of: files.length };
      tell(progress);
      const onProgress = (done: number, of: number): void => tell({ ...progress, rows: { done, of } });
      known.set(name, { bytes, by, ...readWithColumns(bytes, { ...reading, plan, onProgress }) });
    });
    const tables = files.map(({ name }) => ({ file: name, table: known.get(name)!.table }));
    const columns = Object.keys(reading.columns ?? {});
    const columnsNotFound = columns.filter((column) =>
      files.every(({ name }) => known.get(name)!.columnsNotFound.includes(column)),
    );
    return { tables, joined: joinTables(tables), columnsNotFound };
  };
}

/**
 * Reads a file with only those columns of the settings that it has. A head may stand in only one of several files, and
 * the reader throws for a column it does not find.
 */
function readWithColumns(
  bytes: Uint8Array,
  reading: ReadOptions,
  columnsNotFound: readonly string[] = [],
): Pick<ReadFile, 'table' | 'columnsNotFound'> {
  const named = Object.entries(reading.columns ?? {});
  const columns = Object.fromEntries(named.filter(([head]) => !columnsNotFound.includes(head)));
  const options = { ...reading, columns };
  try {
    const table = isWorkbook(bytes) ? readWorkbook(bytes, options) : readObservations(bytes, options);
    return { table, columnsNotFound };
  } catch (error) {
    const missing = columnNotFound(error);
    if (missing === null || columnsNotFound.includes(missing)) throw error;
    return readWithColumns(bytes, reading, [...columnsNotFound, missing]);
  }
}

function columnNotFound(error: unknown): string | null {
  const where = (error as IndicatorError | null)?.fields?.where ?? '';
  const found = /^options\.columns\[(".*")\]$/s.exec(where);
  return found === null ? null : (JSON.parse(found[1]!) as string);
}
