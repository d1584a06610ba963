import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { inBundles, minifiedPackages, packsAtOnce } from './.ci/bundling.js';
import { keepMetafile } from './.ci/metafiles.js';

const library = {
  index: 'src/entries/index.ts',
  criteria: 'src/entries/criteria.ts',
  engine: 'src/entries/engine.ts',
  explain: 'src/entries/explain.ts',
  catalogue: 'src/entries/catalogue.ts',
  schema: 'src/entries/schema.ts',
  io: 'src/entries/io.ts',
  workbook: 'src/entries/workbook.ts',
  statistics: 'src/entries/statistics.ts',
  columns: 'src/entries/columns.ts',
  projection: 'src/entries/projection.ts',
  assessment: 'src/entries/assessment.ts',
  render: 'src/entries/render.ts',
  sql: 'src/entries/sql.ts',
  workers: 'src/entries/workers.ts',
};

/** The command line uses the library as it is built beside it, instead of holding a second copy. */
const asBuilt: Plugin = {
  name: 'as-built',
  setup(build) {
    const names = new Map(Object.entries(library).map(([name, path]) => [resolve(path), name]));
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const name = names.get(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
      return name === undefined ? null : { path: `./${name}.js`, external: true };
    });
  },
};

const esbuildOptions: NonNullable<Options['esbuildOptions']> = (options, { format }) => {
  // The older form is loaded by tools and not read by people: without indentation it is a fifth smaller.
  Object.assign(options, inBundles, { minifyWhitespace: format === 'cjs' });
};

export default defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    target: 'es2023',
    platform: 'neutral',
    // Only `workers` needs them, and says so.
    external: [/^node:/],
    removeNodeProtocol: false,
    splitting: true,
    // What the other build writes is left alone.
    clean: ['!cli*'],
    esbuildPlugins: [packsAtOnce, minifiedPackages, keepMetafile('library')],
    esbuildOptions,
    dts: {
      entry: Object.fromEntries(Object.keys(library).map((name) => [name, `out/types/entries/${name}.d.ts`])),
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
    async onSuccess() {
      // The same data for users of other languages, written from what was just built.
      const stamp = `?${Date.now()}`;
      const load = async (entry: string): Promise<Record<string, never>> =>
        (await import(new URL(`./dist/${entry}.js${stamp}`, import.meta.url).href)) as never;
      const [{ catalogue }, { catalogueJsonSchema, planJsonSchema }] = await Promise.all([
        load('catalogue'),
        load('schema'),
      ]);
      await writeFile('dist/catalogue.json', `${JSON.stringify(catalogue)}\n`);
      const schemas = { catalogue: catalogueJsonSchema, plan: planJsonSchema };
      for (const [name, schema] of Object.entries(schemas)) {
        const text = JSON.stringify((schema as unknown as () => object)());
        await writeFile(`dist/${name}.schema.json`, `${text}\n`);
      }
    },
  },
  {
    // Not among the exports: it is run, not imported.
    entry: { cli: 'src/cli/bin.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    clean: ['cli*'],
    esbuildPlugins: [asBuilt, minifiedPackages, keepMetafile('cli')],
    esbuildOptions(options, context) {
      esbuildOptions(options, context);
      // What is loaded when asked is named after the command, apart from the library's chunks.
      options.chunkNames = 'cli-[name]-[hash]';
    },
  },
]);
