/** The text of THIRD-PARTY-NOTICES.txt: every package whose code is in the build, with its licence as it came. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { packageFolder } from './metafiles.js';

/** A package as its own folder describes it. */
interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly texts: readonly string[];
}

const root = new URL('../', import.meta.url);
const rule = '='.repeat(80);

/** The folders of the packages that left at least one byte in the build. */
export function bundledFolders(metafiles: Iterable<Metafile>): string[] {
  const folders = new Set<string>();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = packageFolder(path);
        if (folder !== null && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort();
}

function noticeOf(folder: string): Notice {
  const place = new URL(`${folder}/`, root);
  const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', place), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(place).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[-.]|$)/i.test(file));
  if (license === undefined || files.length === 0) throw new Error(`${folder}: no licence found`);
  const texts = files.sort().map((file) => readFileSync(new URL(file, place), 'utf8').replaceAll('\r', '').trim());
  return { name, version, licence: license, texts };
}

/** The notices, in order of the packages' names; packages with the very same text share it. */
export function noticesText(metafiles: Iterable<Metafile>): string {
  const byText = new Map<string, Notice[]>();
  for (const folder of bundledFolders(metafiles)) {
    const notice = noticeOf(folder);
    const text = notice.texts.join('\n\n');
    const others = byText.get(text) ?? [];
    const known = others.some(({ name, version }) => name === notice.name && version === notice.version);
    byText.set(text, known ? others : [...others, notice]);
  }
  const parts = [...byText].map(([text, notices]) => {
    const heads = notices.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${rule}\n${heads.join('\n')}\n${rule}\n\n${text}\n`;
  });
  const title = 'Third-party notices\n\nThe files in dist/ hold code of these packages, whose licences follow.\n';
  return [title, ...parts].join('\n');
}
