/** Recognises the kind of a dropped file: data, a plan, settings or earlier results. */
import type { FileKind, Settings } from '../protocol.js';

const settingsKeys = [
  'policy',
  'units',
  'parents',
  'departments',
  'notApplicable',
  'projection',
  'attestations',
  'read',
] as const satisfies readonly (keyof Settings)[];

/** A recognised file. A JSON file that is not data has its content. */
export interface Recognised {
  readonly kind: FileKind;
  readonly content: unknown;
}

/**
 * Recognises a file by its name and content. Any other file counts as data, and the reader of data reports its
 * problems.
 */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  const data: Recognised = { kind: 'data', content: null };
  if (!/\.json$/i.test(name)) return data;
  const content = parsed(bytes);
  const [first] = Array.isArray(content) ? content : [content];
  if (typeof first !== 'object' || first === null) return data;
  if ('results' in first && 'asOf' in first) return { kind: 'earlier', content };
  if (Array.isArray(content)) return data;
  if ('plans' in first && 'indicators' in first) return { kind: 'plan', content };
  const keys = Object.keys(first);
  const isSettings = keys.length > 0 && keys.every((key) => (settingsKeys as readonly string[]).includes(key));
  return isSettings ? { kind: 'settings', content } : data;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
