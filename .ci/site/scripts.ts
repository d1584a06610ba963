/** The scripts that live examples need: the library as modules, and the worker that runs an example. */
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { inBundles } from '../bundling.js';

/** Entries that need Node, and so cannot run in a page. */
const notInPages = ['./workers'];

/** Writes them into the folder `live`; the entry `…/io` becomes `library/io.js`. */
export async function writeScripts(folder: string): Promise<void> {
  const entries = Object.entries(manifest.exports).flatMap(([name, files]) =>
    typeof files === 'string' || notInPages.includes(name)
      ? []
      : [{ in: files.import.default, out: name === '.' ? 'index' : name.slice(2) }],
  );
  const shared = {
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  } as const;
  await Promise.all([
    build({ ...inBundles, ...shared, entryPoints: entries, splitting: true, outdir: `${folder}/live/library` }),
    build({ ...shared, entryPoints: ['docs/site/live/worker.ts'], outfile: `${folder}/live/worker.js` }),
  ]);
}
