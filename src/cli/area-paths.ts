/** A file for each area: names that every system takes, and no two of them one file on any. */
import { plainPath } from './files.js';

/** Names that Windows keeps for devices, whatever ending follows. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;

/** 240 bytes at most, with room for an ending: file systems take 255. */
const mostCharacters = 60;

/**
 * The path of the file of each area, asked for one after another: `{area}` in `out` stands for the name. A path that is
 * taken gets a number, also where it differs in case or in how its characters are composed; the files that are read are
 * taken from the start.
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

/** What paths are compared by: systems differ in whether case and composition tell two files apart. */
function keyOf(path: string): string {
  return plainPath(path).normalize('NFC').toLowerCase();
}

/** A name that is one step of a path on every system, and never a way out of the folder. */
function safeName(area: string): string {
  const characters = Array.from(area.replaceAll(/[\p{Cc}\p{Cs}/\\:*?"<>|]/gu, '_').trim());
  const name = characters.slice(0, mostCharacters).join('');
  if (/^\.*$/.test(name)) return '_';
  // Windows drops dots and spaces at the end.
  return name.replace(/[.\s]+$/, '').replace(device, '$&_');
}
