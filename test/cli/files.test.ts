/** Why a file failed, in words; an error without words of its own keeps the system's. */
import { expect, test } from 'vitest';
import { exists, reasonOf } from '../../src/cli/files.js';
import type { Io } from '../../src/cli/io.js';
import { systemReasons } from './system-reasons.js';

const failure = (code?: string): Error => Object.assign(new Error('as the system says it'), code && { code });

test.each<readonly [code: string | undefined, zh: string, en: string]>([
  ...systemReasons,
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
