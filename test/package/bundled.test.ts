/** What the bundler took into dist/: the packages of .ci/bundled.ts, each behind its own entries and nowhere else. */
import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundledPackages, isOneFile } from '../../.ci/bundled.js';
import { keptMetafiles, packageName } from '../../.ci/metafiles.js';
import { bundledFolders, noticesText } from '../../.ci/notices.js';

const root = new URL('../../', import.meta.url);
const metafiles = keptMetafiles();
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

type Output = Metafile['outputs'][string];

/** The outputs that an entry loads: at once, or with what it loads when asked. */
function reached({ outputs }: Metafile, entry: string, withLazy: boolean): Output[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const output = outputs[path];
    if (output === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of output.imports) if (withLazy || kind !== 'dynamic-import') visit(next);
  };
  visit(entry);
  return [...seen].map((path) => outputs[path]!);
}

/** The bundled packages that files of this project import, in these outputs. */
function packagesIn({ inputs }: Metafile, outputs: readonly Output[]): string[] {
  const held = new Set(outputs.flatMap((output) => Object.keys(output.inputs)));
  const own = [...held].filter((path) => packageName(path) === null);
  // By package: the file that is imported may only hand on others, and then holds nothing itself.
  const heldPackages = new Set([...held].map(packageName));
  const imported = own
    .flatMap((path) => inputs[path]?.imports ?? [])
    .filter(({ path }) => heldPackages.has(packageName(path)));
  return [...new Set(imported.flatMap(({ path }) => packageName(path) ?? []))].sort();
}

const entries = [...metafiles].flatMap(([build, metafile]) =>
  Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint?.startsWith('src/') === true)
    .map(([path]) => ({ build, path, name: path.replace(/^dist\/|\.c?js$/g, ''), metafile })),
);

describe('an entry holds the packages it may hold', () => {
  test.each(entries)('$path', ({ metafile, path, name }) => {
    const allowed = (lazy: boolean): string[] =>
      bundledPackages
        .filter((each) => each.entries.includes(name) && (lazy || !each.lazy || isOneFile(name)))
        .map((each) => each.name);
    expect(allowed(false)).toEqual(expect.arrayContaining(packagesIn(metafile, reached(metafile, path, false))));
    expect(allowed(true)).toEqual(expect.arrayContaining(packagesIn(metafile, reached(metafile, path, true))));
  });

  test('every package of the list is bundled where the list says', () => {
    for (const { name, entries: doors } of bundledPackages) {
      const holders = entries
        .filter(({ metafile, path }) => packagesIn(metafile, reached(metafile, path, true)).includes(name))
        .map((entry) => entry.name);
      expect([name, [...new Set(holders)].sort()]).toEqual([name, [...doors].sort()]);
    }
  });

  test('bundled packages are development dependencies; nothing else of the manifest is', () => {
    for (const { name, entries: doors } of bundledPackages) {
      // A page cannot install what the library depends on: it holds that too.
      const holders = doors.every(isOneFile)
        ? { ...manifest.devDependencies, ...manifest.dependencies }
        : manifest.devDependencies;
      expect(Object.keys(holders)).toContain(name);
    }
    expect(Object.keys(manifest.dependencies)).toEqual(['decimal.js', 'zod']);
  });
});

describe('THIRD-PARTY-NOTICES.txt', () => {
  test('is what the tool writes of this build (else: npm run update)', async () => {
    const path = new URL('THIRD-PARTY-NOTICES.txt', root).pathname;
    await expect(noticesText(metafiles.values())).toMatchFileSnapshot(path);
  });

  test('names every package that the bundler lists, and no other', () => {
    const text = noticesText(metafiles.values());
    const named = [...text.matchAll(/^(\S+) \d[^ ]* \([^)]+\)$/gm)].map(([, name]) => name!);
    const listed = bundledFolders(metafiles.values()).map((folder) => packageName(folder)!);
    expect([...new Set(named)].sort()).toEqual([...new Set(listed)].sort());
  });
});
