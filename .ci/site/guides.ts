/** The README, the guides and the pages about the project, with links that lead through the site. */
import { readdir, readFile } from 'node:fs/promises';
import { aboutPages, fileOf, pageOf, targetOf } from './places.js';
import type { Page, Sidebar } from './page.js';

/** Pages, the order they are read in, and files that they link to. */
export interface Guides {
  readonly pages: readonly Page[];
  readonly sidebars: Readonly<Record<string, Sidebar>>;
  /** Files of the repository that are no pages, by their place in the site. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the guides of the repository. A link that leads to no file of it is an error of the build that follows. */
export async function guides(): Promise<Guides> {
  const names = (await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  const files = new Map<string, string>();
  const pages = await Promise.all(
    ['README.md', 'README.zh.md', ...aboutPages, ...names].map(async (file) => ({
      path: pageOf(file)!,
      text: withSiteLinks(await readFile(file, 'utf8'), file, files),
    })),
  );
  return {
    pages,
    files,
    sidebars: { '/': sidebarOf('', pages), '/zh/': sidebarOf('zh/', pages) },
  };
}

/** The text with its links rewritten. Code is left alone. */
function withSiteLinks(text: string, file: string, files: Map<string, string>): string {
  const inSite = (link: string): string => {
    const target = targetOf(link, file);
    if (!target) return link;
    const page = pageOf(target.file);
    if (page !== null) return `/${page}${target.rest}`;
    files.set(fileOf(target.file), target.file);
    return `/${fileOf(target.file)}`;
  };
  return text
    .split(/^(```.*?^```$)/ms)
    .map((part) =>
      part.startsWith('```') ? part : part.replaceAll(/\]\(([^)\s]+)\)/g, (_, link: string) => `](${inSite(link)})`),
    )
    .join('');
}

/** Guides in the order in which the README names them, so that the order is written once. */
function sidebarOf(folder: '' | 'zh/', pages: readonly Page[]): Sidebar {
  const home = pages.find(({ path }) => path === `${folder}index.md`)!;
  const links = [...home.text.matchAll(/\]\((\/[a-z/]*guides\/[a-z-]+\.md)/g)]
    .map(([, link]) => link!)
    .filter((link) => link.startsWith(`/${folder}guides/`));
  const itemOf = (link: string) => ({ text: titleOf(pages.find(({ path }) => `/${path}` === link)!.text), link });
  const about = pages.filter(({ path }) => path.startsWith('about/'));
  return [
    { text: folder === '' ? 'Guides' : '指南', items: [...new Set(links)].map(itemOf) },
    {
      text: folder === '' ? 'The project' : '项目（英文）',
      items: about.map(({ path, text }) => ({ text: titleOf(text), link: `/${path}` })),
    },
  ];
}

function titleOf(text: string): string {
  return /^# (.*)$/m.exec(text)![1]!;
}
