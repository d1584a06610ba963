/** From bytes to text. */

/** How bytes were written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text, and the encoding it was in; `null` where it came as a string. @internal */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding | null;
}

/** What bytes begin with when they are an Excel workbook: a ZIP archive (.xlsx), or a compound file (.xls). */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/** Whether bytes are a workbook rather than a text. @internal */
export function isWorkbook(bytes: Uint8Array): boolean {
  return workbooks.some((signature) => startsWith(bytes, signature));
}

/**
 * Decodes as the bytes say: by their byte order mark; as UTF-8 where they are valid UTF-8; else as GB18030, which holds
 * GBK and GB2312, the encodings Chinese spreadsheets save CSV in. Chinese text in GB18030 that is valid UTF-8 by chance
 * is very short. A byte order mark is dropped. @internal
 */
export function decode(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') return { text: input.startsWith('\uFEFF') ? input.slice(1) : input, encoding: null };
  if (startsWith(input, [0xff, 0xfe])) return as('utf-16le', input);
  if (startsWith(input, [0xfe, 0xff])) return as('utf-16be', input);
  if (startsWith(input, [0xef, 0xbb, 0xbf])) return as('utf-8', input);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input), encoding: 'utf-8' };
  } catch {
    return as('gb18030', input);
  }
}

function as(encoding: Encoding, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
