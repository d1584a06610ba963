/** From bytes to text. */

/** Whether a value is bytes, of whatever realm. @internal */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** How bytes were written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text, and the encoding it was in; `null` where it came as a string. @internal */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding | null;
}

/**
 * Decodes as the bytes say: by their byte order mark; as UTF-8 where they are valid UTF-8, or where fewer bytes are
 * broken than characters beyond ASCII are whole; else as GB18030, which holds GBK and GB2312, the encodings Chinese
 * spreadsheets save CSV in. Chinese text in GB18030 that is valid UTF-8 by chance is very short. A byte order mark is
 * dropped. @internal
 */
export function decode(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') return { text: input.startsWith('\uFEFF') ? input.slice(1) : input, encoding: null };
  if (startsWith(input, [0xff, 0xfe])) return as('utf-16le', input);
  if (startsWith(input, [0xfe, 0xff])) return as('utf-16be', input);
  if (startsWith(input, [0xef, 0xbb, 0xbf])) return as('utf-8', input);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input), encoding: 'utf-8' };
  } catch {
    const utf8 = as('utf-8', input);
    return isMostlyWhole(utf8.text) ? utf8 : as('gb18030', input);
  }
}

function isMostlyWhole(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return whole > broken;
}

function as(encoding: Encoding, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** @internal */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
