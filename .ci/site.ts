/** Builds the site: writes its pages into `out/site-pages`, and makes `out/site` of them. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vitepress';
import { catalogue } from '../src/entries/catalogue.js';
import { cataloguePages } from './site/catalogue.js';
import { guides } from './site/guides.js';
import { writeReference } from './site/reference.js';
import { writeScripts } from './site/scripts.js';
import { workbenchPages } from './site/workbench.js';

const folder = 'out/site-pages';

async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

await rm(folder, { recursive: true, force: true });
const [read, items] = [await guides(), cataloguePages(catalogue)];
for (const { path, text } of [...read.pages, ...items.pages, ...workbenchPages]) await writeInto(path, text);
for (const [path, file] of read.files) await cp(file, join(folder, 'public', path), { recursive: true });
await cp('out/workbench.html', join(folder, 'public/files/workbench.html'));
const [sidebars] = await Promise.all([writeReference(join(folder, 'reference')), writeScripts(join(folder, 'public'))]);
await writeInto('sidebars.json', JSON.stringify({ ...read.sidebars, ...items.sidebars, ...sidebars }));
await build('docs/site');
