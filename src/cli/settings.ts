/** Reads the settings file: options of assessment and reader that the command line does not have. */
import type { AssessOptions } from '../entries/assessment.js';
import type { ReadOptions } from '../entries/io.js';
import { readJson } from './files.js';
import type { Io } from './io.js';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';

/** The content of the file; each part has the form of the library's own option. */
export interface FileSettings extends Pick<
  AssessOptions,
  'policy' | 'units' | 'notApplicable' | 'projection' | 'attestations'
> {
  readonly parents?: Readonly<Record<string, string>>;
  /** The department in charge of each indicator, by indicator id: for the report and the blank workbook. */
  readonly departments?: Readonly<Record<string, string>>;
  /** Options of `readObservations`. */
  readonly read?: Omit<ReadOptions, 'plan'>;
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

/** Reads the file. Each part is checked where it is used. */
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
