/** The tables in test/tables/files, as text and as bytes. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('files/', import.meta.url).pathname;

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`));
export const textOfFile = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

/** Names in a folder of files. */
export const namesIn = (name: string): string[] => readdirSync(`${folder}${name}`).sort();
