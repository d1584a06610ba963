/** Every relative link of the pages that are installed leads to a file that is installed, and to a heading in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import MarkdownIt from 'markdown-it';
import { expect, inject, test } from 'vitest';

const folder = join(inject('installed'), 'node_modules/tianmen-indicators');
const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .sort();
const markdown = new MarkdownIt({ html: true });

function linksOf(page: string): string[] {
  return markdown
    .parse(readFileSync(join(folder, page), 'utf8'), {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => token.attrGet(token.type === 'image' ? 'src' : 'href') ?? [])
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors of a page's headings, as code hosts make them. */
function anchorsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? join(folder, page) : join(folder, dirname(page), path);
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

test('README and the guides are installed', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'README.zh.md', 'docs/getting-started.md']));
  expect(linksOf('README.md').length).toBeGreaterThan(10);
});

test.each(pages)('%s', (page) => {
  expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});
