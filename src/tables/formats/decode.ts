/** Decodes bytes to text. */

/** Opens a text or its bytes from the beginning, piece by piece. It may be called several times. @internal */
export type Source = () => Iterable<string | Uint8Array>;

/** The length of the pieces of an input in memory, in characters or bytes. */
const pieceLength = 1 << 18;

/** @internal */
export function sourceOf(input: string | Uint8Array): Source {
  return function* () {
    for (let start = 0; start === 0 || start < input.length; start += pieceLength)
      yield input.slice(start, start + pieceLength);
  };
}

/** The first bytes. Empty when the input is text. @internal */
export function firstBytes(open: Source): Uint8Array {
  const first: number[] = [];
  for (const piece of open()) {
    if (typeof piece === 'string' || first.length >= longestSignature) break;
    first.push(...piece.subarray(0, longestSignature));
  }
  return Uint8Array.from(first);
}

const longestSignature = 16;

/** Whether a value is a `Uint8Array`, also from another realm. @internal */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** The encoding of bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text and its encoding. The encoding is `null` when the input was a string. @internal */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding | null;
}

/** @internal */
export function decode(input: string | Uint8Array): Decoded {
  const open = sourceOf(input);
  const { encoding } = encodingOf(open);
  return { text: [...textsOf(open, encoding)].join(''), encoding };
}

/** An encoding, and whether some bytes are invalid in it. Invalid bytes become U+FFFD. */
interface FoundEncoding {
  readonly encoding: Encoding | null;
  readonly isBroken: boolean;
}

/**
 * Finds the encoding of the bytes. A byte order mark decides first. Next is UTF-8: if the bytes are valid, or if fewer
 * bytes are broken than characters beyond ASCII are whole. All other bytes are GB18030, which includes GBK and GB2312,
 * the encodings in which Chinese spreadsheets save CSV. Only a very short text in GB18030 can be valid UTF-8 by chance.
 * `null` when the input is text. @internal
 */
export function encodingOf(open: Source): FoundEncoding {
  const [first = ''] = open();
  if (typeof first === 'string') return { encoding: null, isBroken: false };
  const start = firstBytes(open);
  if (startsWith(start, [0xff, 0xfe])) return asFound('utf-16le', open);
  if (startsWith(start, [0xfe, 0xff])) return asFound('utf-16be', open);
  if (startsWith(start, [0xef, 0xbb, 0xbf])) return asFound('utf-8', open);
  const wide = wideEncoding(first);
  if (wide !== null) return asFound(wide, open);
  const utf8 = asFound('utf-8', open);
  return utf8.isBroken && !isMostlyWhole(open) ? asFound('gb18030', open) : utf8;
}

/** UTF-16 without a byte order mark has zeros beside its commas and line ends; other encodings have none. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  let [even, odd] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const isWide = Math.max(even, odd) > Math.max(2 * Math.min(even, odd), bytes.length / 20);
  if (!isWide) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function asFound(encoding: Encoding, open: Source): FoundEncoding {
  let isBroken = false;
  for (const text of textsOf(open, encoding)) isBroken ||= text.includes('\uFFFD');
  return { encoding, isBroken };
}

function isMostlyWhole(open: Source): boolean {
  let [whole, broken] = [0, 0];
  for (const text of textsOf(open, 'utf-8')) {
    broken += text.match(/\uFFFD/g)?.length ?? 0;
    whole += text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  }
  return whole > broken;
}

/** Heads in traditional characters, which only a text in Big5 shows when it is read as Big5. */
const headsInBig5 = /指標|年度|年份|單位|數值|數據|地區|縣市|統計/u;

/** Whether bytes that are taken for GB18030 are Big5, in which tables from Taiwan and Hong Kong are. @internal */
export function isBig5(open: Source): boolean {
  const [first] = open();
  return typeof first !== 'string' && headsInBig5.test(new TextDecoder('big5').decode(first));
}

/** Decodes the text piece by piece, without its byte order mark. @internal */
export function* textsOf(open: Source, encoding: Encoding | null): Generator<string> {
  const decoder = encoding === null ? null : new TextDecoder(encoding);
  let isFirst = true;
  for (const piece of open()) {
    const text = typeof piece === 'string' ? piece : decoder!.decode(piece, { stream: true });
    yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    isFirst &&= text === '';
  }
  if (decoder !== null) yield decoder.decode();
}

/** @internal */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
