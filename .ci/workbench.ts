/** Builds the workbench: as a page to open, and packed for the package, where the command `workbench` unpacks it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { workbenchHtml } from './workbench-page.js';

const bytes = Buffer.from(await workbenchHtml());
await mkdir('out', { recursive: true });
await writeFile('out/workbench.html', bytes);
const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
await writeFile('dist/workbench.html.br', packed);
const kilobytes = (count: number): string => `${(count / 1000).toFixed(0)} kB`;
console.log(
  `out/workbench.html: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped`,
);
