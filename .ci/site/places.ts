/** Where the files of the repository stand in the site. */
import { posix } from 'node:path';

/** Pages at the root that are not the README; they are in English only. */
export const aboutPages = ['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'] as const;

/** The page that a Markdown file of the repository becomes; `null` for a file that is no page. */
export function pageOf(file: string): string | null {
  if (file === 'README.md') return 'index.md';
  if (file === 'README.zh.md') return 'zh/index.md';
  if ((aboutPages as readonly string[]).includes(file)) return `about/${file.toLowerCase()}`;
  const guide = /^docs\/([a-z-]+)(\.zh)?\.md$/.exec(file);
  return guide && `${guide[2] === undefined ? '' : 'zh/'}guides/${guide[1]}.md`;
}

/** Where a file that is no page stands. The source of an example is shown as text. */
export function fileOf(file: string): string {
  return `files/${file.replace(/\.(html|ipynb|jsx|md|py|tsx?)$/, '.$1.txt')}`;
}

/** A link in a file of the repository: the file it leads to, and the rest (an anchor). `null`: it leads elsewhere. */
export function targetOf(link: string, from: string): { readonly file: string; readonly rest: string } | null {
  if (/^[a-z]+:|^#/.test(link)) return null;
  const [path, anchor] = link.split('#');
  return { file: posix.join(posix.dirname(from), path!), rest: anchor === undefined ? '' : `#${anchor}` };
}
