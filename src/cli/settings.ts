/** The file of settings: what an assessment and a reader may be told beyond the options of the line. */
import type { AssessOptions } from '../entries/assessment.js';
import type { ReadOptions } from '../entries/io.js';
import { readJson } from './files.js';
import type { Io } from './io.js';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';

/** What the file may hold; each part is what the function of the library takes. */
export interface FileSettings extends Pick<
  AssessOptions,
  'policy' | 'units' | 'notApplicable' | 'projection' | 'attestations'
> {
  readonly parents?: Readonly<Record<string, string>>;
  /** The department in charge of an indicator, by its id: for the report and the blank workbook. */
  readonly departments?: Readonly<Record<string, string>>;
  /** For `readObservations`. */
  readonly read?: Omit<ReadOptions, 'plan' | 'aliases'>;
}

const keys = [
  'policy',
  'units',
  'parents',
  'departments',
  'notApplicable',
  'projection',
  'attestations',
  'read',
] as const satisfies readonly (keyof FileSettings)[];

/** Reads the file; its parts are checked by those who take them. */
export async function readSettings(io: Io, path: string | undefined): Promise<FileSettings> {
  if (path === undefined) return {};
  const data = await readJson(io, path);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw usageError(`${path} 应为一个对象`, `${path}: expected an object`);
  for (const key of Object.keys(data)) {
    if ((keys as readonly string[]).includes(key)) continue;
    const near = nearest(key, keys);
    const list = keys.join(', ');
    throw usageError(
      `${path} 有不认识的设置“${key}”，应为 ${list}${near === null ? '' : `；是否指 ${near}？`}`,
      `${path}: unknown setting “${key}”, expected ${list}${near === null ? '' : `; did you mean ${near}?`}`,
    );
  }
  return data;
}
