/** File names for areas: valid and different on every operating system. */
import { plainPath } from './files.js';

/** Names that Windows reserves for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;

/** At most 240 bytes, which leaves room for an extension: file systems allow 255. */
const mostCharacters = 60;

/**
 * Returns a function for the path of each area's file. `{area}` in `out` stands for the name. A path that is already
 * used gets a number, also where it differs only in case or in Unicode composition. Input files count as used.
 */
export function areaPaths(out: string, inputs: readonly string[]): (area: string | null) => string {
  const taken = new Set(inputs.map(keyOf));
  return (area) => {
    const name = safeName(area ?? '');
    for (let number = 1; ; number++) {
      const path = out.replaceAll('{area}', () => (number === 1 ? name : `${name}-${number}`));
      const key = keyOf(path);
      if (taken.has(key)) continue;
      taken.add(key);
      return path;
    }
  };
}

/** The key for comparing paths, without case and Unicode composition, which some systems ignore. */
function keyOf(path: string): string {
  return plainPath(path).normalize('NFC').toLowerCase();
}

/** The name as a single path segment that is valid on every system and never leaves the folder. */
function safeName(area: string): string {
  const characters = Array.from(area.replaceAll(/[\p{Cc}\p{Cs}/\\:*?"<>|]/gu, '_').trim());
  const name = characters.slice(0, mostCharacters).join('');
  if (/^\.*$/.test(name)) return '_';
  // Windows removes dots and spaces at the end.
  return name.replace(/[.\s]+$/, '').replace(device, '$&_');
}
