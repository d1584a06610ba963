/** What the bundler says it did, kept for the tests and for the notices. It is no part of the package. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Metafile, Plugin } from 'esbuild';

const folder = new URL('../out/build/', import.meta.url);

/** Writes the bundler's account of one build (`library`, `cli`) in one format, which the ending of its files names. */
export function keepMetafile(build: string): Plugin {
  return {
    name: 'keep-metafile',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true;
      onEnd(({ metafile }) => {
        mkdirSync(folder, { recursive: true });
        const ending = initialOptions.outExtension?.['.js'] ?? '.js';
        writeFileSync(new URL(`${build}${ending}.json`, folder), JSON.stringify(metafile));
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
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Metafile,
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
