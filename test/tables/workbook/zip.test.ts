/** The unpacked size of an archive, by its directory. */
import { expect, test } from 'vitest';
import { unpackedSize } from '../../../src/tables/workbook/zip.js';

const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const filled = (length: number): number[] => Array<number>(length).fill(7);

/** An entry of the directory: the unpacked size, and the lengths of name, extra field and comment. */
const entry = (size: number, name = 0, extra = 0, comment = 0): number[] => [
  ...[...u32(0x02014b50), ...filled(20), ...u32(size), ...u16(name), ...u16(extra), ...u16(comment), ...filled(12)],
  ...filled(name + extra + comment),
];

const localHeader = u32(0x04034b50);

const archive = (
  entries: readonly number[][],
  { count = entries.length, comment = 0, signature = localHeader } = {},
) => {
  const end = [
    ...u32(0x06054b50),
    ...filled(6),
    ...u16(count),
    ...filled(4),
    ...u32(signature.length),
    ...u16(comment),
  ];
  return Uint8Array.from([...signature, ...entries.flat(), ...end, ...Array<number>(comment).fill(0)]);
};

test.each<[string, Uint8Array, number | null]>([
  ['no entry', archive([]), 0],
  ['one entry', archive([entry(5)]), 5],
  [
    'entries with names, extra fields and comments',
    archive([entry(5, 300), entry(70, 1, 300), entry(900, 1, 2, 300), entry(1)]),
    976,
  ],
  ['more than 4 GB together', archive([entry(0xffffffff), entry(0xffffffff)]), 2 * 0xffffffff],
  ['a comment of the archive', archive([entry(5)], { comment: 3 }), 5],
  ['the longest comment', archive([entry(5)], { comment: 0xffff }), 5],
  ['an end record further back than any comment', archive([entry(5)], { comment: 0x10000 }), Infinity],
  ['an end record that is cut', archive([entry(5)]).subarray(0, -1), Infinity],
  ['more entries than it has', archive([entry(5)], { count: 2 }), Infinity],
  ['an entry that is cut', archive([entry(5), entry(7).slice(0, 20)]), Infinity],
  ['an entry that is none', archive([entry(5), filled(46)]), Infinity],
  ['another signature', archive([entry(5)], { signature: u32(0x04034b51) }), null],
  ['an end record alone, without a signature', archive([], { signature: [] }), null],
  ['a signature alone', Uint8Array.from(localHeader), null],
  ['a signature and no end', Uint8Array.from([...localHeader, ...filled(18)]), Infinity],
  ['nothing', new Uint8Array(), null],
])('%s', (_what, bytes, size) => {
  expect(unpackedSize(bytes)).toBe(size);
});

test('bytes in the middle of a buffer', () => {
  const bytes = Uint8Array.from([...filled(9), ...archive([entry(5)]), ...filled(9)]);
  expect(unpackedSize(bytes.subarray(9, -9))).toBe(5);
});
