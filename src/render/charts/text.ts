/** Estimates the width of a text. No font is available for measuring, so the estimate is slightly too large. */

/** Chinese, kana, full-width forms and punctuation are as wide as they are high. */
const wide =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]|\p{Extended_Pictographic}/u;
const broad = /[A-ZmwMW@%‰]/;
const narrow = /[ .,:;'|!()[\]fijlrt-]/;

function emsOf(letter: string): number {
  if (wide.test(letter)) return 1;
  if (broad.test(letter)) return 0.8;
  return narrow.test(letter) ? 0.34 : 0.56;
}

/** The width of a text in pixels at a font size, never less than the width in the fonts of the charts. @internal */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

/**
 * Breaks a text into as few lines as possible of at most `room` pixels, with about equal lengths. A text that needs
 * more than `most` lines ends in an ellipsis. @internal
 */
export function wrapped(text: string, size: number, room: number, most = 2): readonly string[] {
  const lines = broken(text, size, room);
  if (lines.length > most)
    return [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')].map((line) => cut(line, size, room));
  let even = lines;
  for (let less = room - size; less > room / 2 && even.length > 1; less -= size) {
    const tighter = broken(text, size, less);
    if (tighter.length > lines.length) break;
    even = tighter;
  }
  return even.map((line) => cut(line, size, room));
}

function broken(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** A text shortened to at most `room` pixels. @internal */
export function cut(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(letters.join(''), size) + size > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * The pieces between which a line may break: after each Chinese character, but not before closing punctuation; in other
 * scripts, after spaces.
 */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const token of text
    .replaceAll(/\s+/g, ' ')
    .match(/[^\s\u2e80-\ua4cf\uff00-\uffef]+ ?|[\u2e80-\ua4cf\uff00-\uffef] ?| /gu) ?? []) {
    if (/^[、，。；：？！）》」』〉】]/.test(token) && found.length > 0) found[found.length - 1] += token;
    else found.push(token);
  }
  return found;
}
