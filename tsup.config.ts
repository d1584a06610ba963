import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    criteria: 'src/criteria.ts',
    engine: 'src/engine.ts',
    explain: 'src/explain.ts',
    catalogue: 'src/catalogue.ts',
    schema: 'src/schema.ts',
    io: 'src/io.ts',
    statistics: 'src/statistics.ts',
    projection: 'src/projection.ts',
    assessment: 'src/assessment/index.ts',
    render: 'src/render.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  clean: true,
  esbuildOptions(options) {
    // Chinese as itself: escaped, it would be twice the size.
    options.charset = 'utf8';
    // What is bundled (the distribution functions) is found by the fields of its own package.
    options.mainFields = ['module', 'main'];
  },
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  async onSuccess() {
    // The same data for users of other languages, written from what was just built.
    const stamp = `?${Date.now()}`;
    const load = async (entry: string): Promise<Record<string, never>> => (await import(new URL(`./dist/${entry}.js${stamp}`, import.meta.url).href)) as never;
    const [{ catalogue }, { catalogueJsonSchema }] = await Promise.all([load('catalogue'), load('schema')]);
    await writeFile('dist/catalogue.json', `${JSON.stringify(catalogue, null, 1)}\n`);
    await writeFile('dist/catalogue.schema.json', `${JSON.stringify((catalogueJsonSchema as unknown as () => object)(), null, 1)}\n`);
  },
});
