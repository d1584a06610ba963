/** The reference of every public name, as pages written by TypeDoc from the docstrings. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Application, LogLevel } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { Sidebar } from './page.js';

/** Writes the reference into a folder: a page for each name, in folders by entry and kind. */
export async function writeReference(folder: string): Promise<Readonly<Record<string, Sidebar>>> {
  const layout: Partial<PluginOptions> = {
    router: 'member',
    entryFileName: 'index',
    hidePageHeader: true,
    sanitizeComments: true,
    parametersFormat: 'table',
    propertyMembersFormat: 'table',
    enumMembersFormat: 'table',
    typeDeclarationFormat: 'table',
  };
  const app = await Application.bootstrapWithPlugins({
    options: 'typedoc.json',
    plugin: ['typedoc-plugin-markdown'],
    out: folder,
    logLevel: LogLevel.Warn,
    ...layout,
  });
  const project = await app.convert();
  if (!project) throw new Error('the reference could not be made');
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('the reference has faults');
  return sidebarsOf(folder);
}

const kinds: Readonly<Record<string, string>> = {
  functions: 'Functions',
  classes: 'Classes',
  variables: 'Constants',
};

/** Beside a page stand the entries, and what its own entry gives at run time. Types are in the page of the entry. */
async function sidebarsOf(folder: string): Promise<Readonly<Record<string, Sidebar>>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const folders = files.filter((file) => /^[a-z]+\/index\.md$/.test(file)).map((file) => dirname(file));
  const entries = ['index', ...folders.filter((entry) => entry !== 'index')];
  const overview = {
    text: 'Reference',
    items: [
      { text: 'Entries', link: '/reference/index.md' },
      ...entries.map((entry) => ({ text: importOf(entry), link: `/reference/${entry}/index.md` })),
    ],
  };
  const ofEntry = (entry: string): Sidebar => [
    overview,
    ...Object.entries(kinds).flatMap(([kind, text]) => {
      const names = files.filter((file) => dirname(file) === join(entry, kind));
      const items = names.map((file) => ({ text: basename(file, '.md'), link: `/reference/${file}` }));
      return items.length === 0 ? [] : [{ text: `${importOf(entry)}: ${text}`, items }];
    }),
  ];
  return {
    '/reference/': [overview],
    ...Object.fromEntries(entries.map((entry) => [`/reference/${entry}/`, ofEntry(entry)])),
  };
}

function importOf(entry: string): string {
  return entry === 'index' ? 'tianmen-indicators' : `…/${entry}`;
}
