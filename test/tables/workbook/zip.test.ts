/** The unpacked size of an archive, by its directory alone. */
import { describe, expect, test } from 'vitest';
import { unpackedSize } from '../../../src/tables/workbook/zip.js';

interface Entry {
  readonly size: number;
  /** The lengths of its name, its extra field and its comment. */
  readonly lengths?: readonly [number, number, number];
}

/** An archive without content: a first header, the directory, and the record at its end with a comment behind it. */
function archiveOf(entries: readonly Entry[], comment = 0): Uint8Array {
  const lengthOf = ({ lengths = [0, 0, 0] }: Entry): number => 46 + lengths.reduce((sum, each) => sum + each, 0);
  const start = 4;
  const end = start + entries.reduce((sum, entry) => sum + lengthOf(entry), 0);
  const bytes = new Uint8Array(end + 22 + comment);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  let at = start;
  for (const entry of entries) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint32(at + 24, entry.size, true);
    (entry.lengths ?? [0, 0, 0]).forEach((length, i) => view.setUint16(at + 28 + 2 * i, length, true));
    at += lengthOf(entry);
  }
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, entries.length, true);
  view.setUint32(end + 16, start, true);
  return bytes;
}

describe('the sizes of all entries', () => {
  test.each<[what: string, entries: readonly Entry[], comment: number, size: number]>([
    ['none', [], 0, 0],
    ['one', [{ size: 5 }], 0, 5],
    [
      'with names, extra fields and comments',
      [{ size: 5, lengths: [1, 2, 3] }, { size: 7, lengths: [300, 0, 400] }, { size: 11 }],
      0,
      23,
    ],
    ['with a comment at the end', [{ size: 5 }, { size: 7 }], 3, 12],
    ['with the longest comment', [{ size: 5 }], 0xffff, 5],
    ['larger than the archive can be', [{ size: 0xffffffff }, { size: 1 }], 0, 2 ** 32],
  ])('%s', (_what, entries, comment, size) => {
    expect(unpackedSize(archiveOf(entries, comment))).toBe(size);
  });
});

test('in a part of a longer buffer', () => {
  const archive = archiveOf([{ size: 5 }]);
  const longer = new Uint8Array(archive.length + 20);
  longer.set(archive, 10);
  expect(unpackedSize(longer.subarray(10, 10 + archive.length))).toBe(5);
});

describe('a directory that cannot be read', () => {
  const broken = (change: (view: DataView, end: number) => void, comment = 0): number | null => {
    const bytes = archiveOf([{ size: 5, lengths: [1, 0, 0] }, { size: 7 }], comment);
    change(new DataView(bytes.buffer), bytes.length - comment - 22);
    return unpackedSize(bytes);
  };
  test.each<[what: string, change: (view: DataView, end: number) => void]>([
    ['without a record at the end', (view, end) => view.setUint32(end, 0)],
    ['that begins elsewhere', (view, end) => view.setUint32(end + 16, 5, true)],
    ['that begins behind the archive', (view, end) => view.setUint32(end + 16, 1e6, true)],
    ['with an entry that is none', (view) => view.setUint32(4, 0)],
    ['with more entries than it has', (view, end) => view.setUint16(end + 10, 3, true)],
  ])('%s', (_what, change) => {
    expect(broken(change)).toBe(Infinity);
  });
  test('with a comment longer than any', () => {
    expect(broken(() => undefined, 0xffff + 1)).toBe(Infinity);
  });
});

test.each<[what: string, bytes: Uint8Array]>([
  ['too short', archiveOf([]).subarray(0, 21)],
  ['of another kind', new TextEncoder().encode('指标,年份,数值\n婴儿死亡率')],
  ['empty', new Uint8Array()],
])('%s: no archive', (_what, bytes) => {
  expect(unpackedSize(bytes)).toBeNull();
});
