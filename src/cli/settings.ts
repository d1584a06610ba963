/** Reads the settings file: options of assessment and reader that the command line does not have. */
import { settingsKeys, type SettingsFile } from '../entries/io.js';
import { readJson } from './files.js';
import type { Io } from './io.js';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';

/** Reads the file. Each part is checked where it is used. */
export async function readSettings(io: Io, path: string | undefined): Promise<SettingsFile> {
  if (path === undefined) return {};
  const data = await readJson(io, path);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw usageError(`${path} 应为一个对象`, `${path}: expected an object`);
  for (const key of Object.keys(data)) {
    if ((settingsKeys as readonly string[]).includes(key)) continue;
    const near = nearest(key, settingsKeys);
    const list = settingsKeys.join(', ');
    throw usageError(
      `${path} 有不认识的设置“${key}”，应为 ${list}${near === null ? '' : `；是否指 ${near}？`}`,
      `${path}: unknown setting “${key}”, expected ${list}${near === null ? '' : `; did you mean ${near}?`}`,
    );
  }
  return data;
}
