/** Reads the alias table of a command: names in the data, and the ids of their indicators. */
import { parseCsv } from '../tables/formats/csv.js';
import { decode } from '../tables/formats/decode.js';
import { unprotected } from '../tables/formats/protect.js';
import { parseJson, readBytes } from './files.js';
import type { Io } from './io.js';
import { usageError } from './usage-error.js';

/** Name → id, or `null` for a name to leave out. */
export type Aliases = Readonly<Record<string, string | null>>;

/**
 * Reads JSON, `{ "name": "id" }`, or a table with two columns: name, id. An empty id in a table, or `null` in JSON,
 * leaves the name out of the data; an empty id in JSON, or in a table with a header, is not filled in yet and is
 * ignored.
 */
export async function readAliases(io: Io, path: string, isIndicator: (id: string) => boolean): Promise<Aliases> {
  const { text } = decode(await readBytes(io, path));
  if (/^\s*[{[]/.test(text)) return fromJson(text, path);
  const cells = parseCsv(text, text.includes('\t') ? '\t' : ',').cells.filter((row) => row.length > 0);
  const aliases: Record<string, string | null> = Object.create(null) as Record<string, string | null>;
  // With a header, columns after the second are for the human reader: how similar the names are.
  let isHeaded = false;
  cells.forEach((row, i) => {
    const [name = '', id = '', ...more] = row.map((cell) => cell.trim());
    // The first row may be a header.
    if (i === 0 && name !== '' && id !== '' && !isIndicator(id) && more.length !== 1) {
      isHeaded = more.length > 1;
      return;
    }
    if (name === '' || (!isHeaded && more.some((cell) => cell !== ''))) throw badRow(path, i + 1, row);
    if (id !== '' || !isHeaded || more.length === 0) aliases[unprotected(name)] = id === '' ? null : id;
  });
  return aliases;
}

function badRow(path: string, row: number, cells: readonly string[]): Error {
  const received = cells.join(', ');
  return usageError(
    `${path} 第${row}行应为名称和指标编号两列，实为“${received}”`,
    `${path}, row ${row}: expected a name and the id of an indicator, received “${received}”`,
  );
}

function fromJson(text: string, path: string): Aliases {
  const data = parseJson(text, path);
  // The text begins with a brace or a bracket.
  const isTable =
    !Array.isArray(data) && Object.values(data as object).every((id) => id === null || typeof id === 'string');
  if (!isTable)
    throw usageError(`${path} 应为名称到指标编号的对象`, `${path}: expected an object of names and ids of indicators`);
  return Object.fromEntries(Object.entries(data as Aliases).filter(([, id]) => id !== ''));
}
