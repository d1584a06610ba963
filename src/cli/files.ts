/** Reads and writes the files of a command. */
import { resolve } from 'node:path';
import { faultIn } from '../tables/formats/json-fault.js';
import { readAll, type Io } from './io.js';
import { usageError } from './usage-error.js';

const reasons: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: '没有这个文件或目录', en: 'no such file or directory' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '文件系统只读', en: 'the file system is read-only' },
  EISDIR: { zh: '是目录', en: 'it is a directory' },
  ENOTDIR: { zh: '路径中有一段不是目录', en: 'a part of the path is not a directory' },
  ENOSPC: { zh: '磁盘已满', en: 'no space left' },
  EPIPE: { zh: '读取的一方已关闭', en: 'its reader has gone away' },
  ENAMETOOLONG: { zh: '名称过长', en: 'the name is too long' },
};

/** Why a file or a stream failed, in words. */
export function reasonOf(error: unknown): { readonly zh: string; readonly en: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? { zh: message, en: message };
}

/** The bytes of a file; `-` is standard input. */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  if (path === '-') return readAll(io.stdin);
  try {
    return await io.readFile(path);
  } catch (error) {
    const { zh, en } = reasonOf(error);
    throw usageError(`不能读取 ${path}：${zh}`, `cannot read ${path}: ${en}`);
  }
}

/** Whether a file can be read. */
export async function exists(io: Io, path: string): Promise<boolean> {
  try {
    await io.readFile(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Reads and parses a JSON file. */
export async function readJson(io: Io, path: string): Promise<unknown> {
  return jsonIn(await readBytes(io, path), path);
}

/** Parses the bytes of a JSON file. */
export function jsonIn(bytes: Uint8Array, path: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw usageError(`${path} 不是 UTF-8 编码的 JSON`, `${path} is not JSON in UTF-8`);
  }
  return parseJson(text, path);
}

/** Parses JSON. Messages of parsers are in English only, so an error has the place instead. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.slice(0, faultIn(text)).split('\n');
    const [line, column] = [lines.length, lines.at(-1)!.length + 1];
    throw usageError(
      `${path} 不是 JSON：第${line}行第${column}个字符起有误`,
      `${path} is not JSON: wrong from line ${line}, character ${column}`,
    );
  }
}

/** Writes a text or bytes to a file, or to standard output where none is named. */
export async function writeOut(io: Io, path: string | undefined, content: string | Uint8Array): Promise<void> {
  if (path === undefined || path === '-') {
    io.stdout.write(content);
    return;
  }
  try {
    await io.writeFile(path, content);
  } catch (error) {
    const { zh, en } = reasonOf(error);
    throw usageError(`不能写入 ${path}：${zh}`, `cannot write ${path}: ${en}`);
  }
}

/** A path in the form in which paths are compared. */
export function plainPath(path: string): string {
  return resolve(path);
}

/** Throws where the output would overwrite an input file: a mistyped command must not destroy data. */
export function assertNotInput(out: string | undefined, inputs: readonly string[]): void {
  if (out === undefined || out === '-') return;
  const same = inputs.find((input) => plainPath(input) === plainPath(out));
  if (same !== undefined) throw usageError(`--out 与输入文件相同：${out}`, `--out is a file that is read: ${out}`);
}
