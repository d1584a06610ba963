/** The process as a command sees it. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Io } from './io.js';

/** Standard streams, environment and files of this process. */
export function processIo(version: string): Io {
  const { stdin, stdout, stderr, env } = process;
  // A reader that goes away (`… | head`) ends the work, and is no fault.
  for (const stream of [stdout, stderr]) stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  return { stdin, stdout, stderr, env, locale: Intl.DateTimeFormat().resolvedOptions().locale, version, readFile: (path) => readFile(path), writeFile: writeWhole };
}

/** Writes beside the file and then takes its place, so that a reader never sees half of it. */
export async function writeWhole(path: string, content: string): Promise<void> {
  // A pipe or a device is written to as it is: there is nothing to replace.
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile() && !there.isDirectory()) return writeFile(path, content);
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(beside, content, { flag: 'wx', ...(there && { mode: there.mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
