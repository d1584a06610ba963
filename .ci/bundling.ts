/** How code of other packages is put into a bundle, for the library and for the workbench alike. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { transform, type BuildOptions, type Plugin } from 'esbuild';

/** Code of other packages is bundled minified: half the size, and nobody reads it here. Its licences are in a file. */
export const minifiedPackages: Plugin = {
  name: 'minified-packages',
  setup(build) {
    build.onLoad({ filter: /\/node_modules\/.*\.[cm]?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { minify: true, legalComments: 'none', charset: 'utf8' });
      return { contents: code };
    });
  },
};

/**
 * The writer of workbooks packs its files with workers, which Node has under another name and a strict page forbids. It
 * gets the same packing without them.
 */
export const packsAtOnce: Plugin = {
  name: 'packs-at-once',
  setup(build) {
    build.onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.includes('/write-excel-file/') ? { path: resolve('.ci/pack-at-once.mjs') } : null,
    );
  },
};

export const inBundles = {
  // Chinese as itself: escaped, it would be twice the size.
  charset: 'utf8',
  // Bundled code must run in browsers too: a package's own build for them is taken where it has one.
  mainFields: ['browser', 'module', 'main'],
} as const satisfies BuildOptions;
