/** Recognises the kind of a dropped file: data, a plan, settings or earlier results. */
import { isWorkbook, readTargets, settingsKeys, type TargetTable } from '../../entries/io.js';
import { workbookRows } from '../../entries/workbook.js';
import type { FileKind } from '../protocol.js';

/** A recognised file. A file that is not data has its content. */
export interface Recognised {
  readonly kind: FileKind;
  readonly content: unknown;
}

/** A larger file is data: a table of targets has a row for each criterion. */
const mostBytesOfTargets = 500_000;

/**
 * The content of a table of targets; `null` for any other table. A table of figures may have some of its heads, but no
 * column with the kinds of criteria.
 */
function targetsIn(bytes: Uint8Array): TargetTable | null {
  if (bytes.length > mostBytesOfTargets) return null;
  try {
    const table = readTargets(isWorkbook(bytes) ? workbookRows(bytes) : bytes);
    const items = table.plan.plans.flatMap(({ domains }) => domains.flatMap((domain) => domain.items));
    const isOfTargets = items.some(({ criteria }) => criteria.some(({ kind }) => kind !== undefined));
    return isOfTargets ? table : null;
  } catch {
    return null;
  }
}

/**
 * Recognises a file by its name and content. Any other file counts as data, and the reader of data reports its
 * problems.
 */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  const data: Recognised = { kind: 'data', content: null };
  if (!/\.json$/i.test(name)) {
    const targets = targetsIn(bytes);
    return targets === null ? data : { kind: 'targets', content: targets };
  }
  const content = parsed(bytes);
  const [first] = Array.isArray(content) ? content : [content];
  if (typeof first !== 'object' || first === null) return data;
  if ('results' in first && 'asOf' in first) return { kind: 'earlier', content };
  if (Array.isArray(content)) return data;
  if ('plans' in first && 'indicators' in first) return { kind: 'plan', content };
  const keys = Object.keys(first);
  const isSettings = keys.length > 0 && keys.every((key) => (settingsKeys as readonly string[]).includes(key));
  return isSettings ? { kind: 'settings', content } : data;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
