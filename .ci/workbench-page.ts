/** The workbench as one page that holds its worker, its style and nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { inBundles, packsAtOnce } from './bundling.js';
import { keepMetafile } from './metafiles.js';

/** A script of the page with all it needs. In a page `</script` would end it: esbuild writes that otherwise. */
async function bundled(name: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...inBundles,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    outfile: `dist/${name}.js`,
    plugins: [packsAtOnce, keepMetafile(name)],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The page as text. */
export async function workbenchHtml(): Promise<string> {
  const [page, worker, style] = await Promise.all([
    bundled('workbench-page', 'src/workbench/page/main.tsx'),
    bundled('workbench-worker', 'src/workbench/worker.ts'),
    readFile('src/workbench/page/style.css', 'utf8'),
  ]);
  const hash = createHash('sha256').update(page).digest('base64');
  // A worker started from a blob is held by the policy of the page: it may load nothing either. Styles are inline in
  // the report, which stands in a frame under the same policy.
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>监测工作台 · Monitoring workbench</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    '<noscript>本页需要 JavaScript。 This page needs JavaScript.</noscript>',
    `<script type="text/plain" id="worker">${worker}</script>`,
    `<script>${page}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
