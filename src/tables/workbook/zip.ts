/** Finds the unpacked size of a ZIP archive before unpacking it. */

const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;

/**
 * The sum of the unpacked sizes in the central directory. `null` when the bytes are not a ZIP archive, `Infinity` when
 * its directory cannot be read.
 *
 * @see PKWARE, APPNOTE.TXT, 4.3.12 and 4.3.16.
 * @internal
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== 0x04034b50) return null;
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endRecord) end--;
  if (end < first) return Infinity;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryRecord) return Infinity;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
