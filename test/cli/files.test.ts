/** Why a file failed, in words; an error without words of its own keeps the system's. */
import { expect, test } from 'vitest';
import { exists, reasonOf } from '../../src/cli/files.js';
import type { Io } from '../../src/cli/io.js';

const failure = (code?: string): Error => Object.assign(new Error('as the system says it'), code && { code });

test.each([
  ['ENOENT', '没有这个文件或目录', 'no such file or directory'],
  ['EACCES', '没有权限', 'permission denied'],
  ['EPERM', '没有权限', 'permission denied'],
  ['EROFS', '文件系统只读', 'the file system is read-only'],
  ['EISDIR', '是目录', 'it is a directory'],
  ['ENOTDIR', '路径中有一段不是目录', 'a part of the path is not a directory'],
  ['ENOSPC', '磁盘已满', 'no space left'],
  ['EPIPE', '读取的一方已关闭', 'its reader has gone away'],
  ['ENAMETOOLONG', '名称过长', 'the name is too long'],
  ['EMFILE', 'as the system says it', 'as the system says it'],
  [undefined, 'as the system says it', 'as the system says it'],
])('%s', (code, zh, en) => {
  expect(reasonOf(failure(code))).toEqual({ zh, en });
});

test.each<[what: string, read: () => Promise<Uint8Array>, isThere: boolean]>([
  ['one that can be read', () => Promise.resolve(new Uint8Array()), true],
  ['none', () => Promise.reject(failure('ENOENT')), false],
  // What may not be read is not overwritten either.
  ['one that may not be read', () => Promise.reject(failure('EACCES')), true],
])('%s is there: %s', async (_what, readFile, isThere) => {
  expect(await exists({ readFile } as unknown as Io, 'data.csv')).toBe(isThere);
});
