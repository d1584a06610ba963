/** What the bundler says it did, kept for the tests and for the notices. It is no part of the package. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

const folder = resolve('out/build');

/** Writes the bundler's account of one build (`library`, `cli`) in one format, which the ending of its files names. */
export function keepMetafile(build: string): Plugin {
  return {
    name: 'keep-metafile',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true;
      onEnd(({ metafile }) => {
        mkdirSync(folder, { recursive: true });
        const ending = initialOptions.outExtension?.['.js'] ?? '.js';
        writeFileSync(join(folder, `${build}${ending}.json`), JSON.stringify(metafile));
      });
    },
  };
}

/** The accounts of the last build, by name (`library.cjs`). */
export function keptMetafiles(): ReadonlyMap<string, Metafile> {
  if (!existsSync(folder)) throw new Error('nothing is built yet: npm run build');
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as Metafile,
    ]),
  );
}

/** The folder of the package that a bundled file comes from, or null for a file of this project. */
export function packageFolder(path: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

/** The name of the package that a bundled file comes from, or null for a file of this project. */
export function packageName(path: string): string | null {
  return packageFolder(path)?.replace(/^.*node_modules\//, '') ?? null;
}
