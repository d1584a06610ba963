/** The `Io` of the running process. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Io } from './io.js';

/** Standard streams, environment and files of this process; `shell` is the address of the shell's own file. */
export function processIo(version: string, shell: string): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    env,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    version,
    readFile: (path) => readFile(path),
    readShipped: (name) => readFile(new URL(name, shell)),
    writeFile: writeWhole,
  };
}

/**
 * Writes a temporary file and then renames it, so that a reader never sees half a file. Links are followed. A pipe or a
 * device is written to directly, because it cannot be replaced.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  if (there && !there.isFile() && !there.isDirectory()) return writeFile(target, content);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(beside, content, { flag: 'wx' });
    if (there) await chmod(beside, there.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
