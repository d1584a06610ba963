/** The pages of the site as files: what they say without script, and where their links lead. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import { site, sitePages } from './serve.js';

const htmlOf = new Map(sitePages.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
const idsOf = new Map([...htmlOf].map(([path, html]) => [path, new Set(valuesOf('id', html))]));

function valuesOf(attribute: string, html: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&'),
  );
}

/** The text of the page itself, without what stands around it. */
function textOf(path: string): string {
  const [, main = ''] = /<main\b[^>]*>(.*)<\/main>/s.exec(htmlOf.get(path)!) ?? [];
  return main
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function leadsSomewhere(link: string, from: string): boolean {
  const [path, anchor] = decodeURI(link).split('#');
  const target =
    path === '' ? from : posix.join(path!.startsWith('/') ? '' : posix.dirname(from), path!).replace(/^\//, '');
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  if (!existsSync(join(site, file))) return false;
  return anchor === undefined || anchor === '' || !idsOf.has(file) || idsOf.get(file)!.has(anchor);
}

test('there are pages of each kind in both languages', () => {
  for (const path of ['index.html', 'guides/report.html', 'catalogue/women-law.html', 'workbench.html']) {
    expect(sitePages).toContain(path);
    expect(sitePages).toContain(`zh/${path}`);
  }
  expect(sitePages).toContain('reference/index/functions/evaluate.html');
  expect(sitePages.length).toBeGreaterThan(400);
});

test('every link and every anchor leads somewhere, and nothing is loaded from elsewhere', () => {
  const lost: string[] = [];
  let links = 0;
  for (const [path, html] of htmlOf) {
    const own = [...valuesOf('href', html), ...valuesOf('src', html)].filter((link) => !/^[a-z]+:/.test(link));
    links += own.length;
    lost.push(...own.filter((link) => !leadsSomewhere(link, path)).map((link) => `${path}: ${link}`));
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="([a-z]+:[^"]*)"/g)];
    lost.push(...loaded.map(([, link]) => `${path}: ${link}`).filter((link) => !link.endsWith('data:,')));
  }
  expect(links).toBeGreaterThan(30_000);
  expect(lost).toEqual([]);
});

test('every page has its text without script', () => {
  // The workbench is a program: its pages say what it is, and lead to it and to its guide.
  const least = (path: string): number => (path.endsWith('workbench.html') && !path.includes('guides/') ? 30 : 100);
  expect(sitePages.filter((path) => path !== '404.html' && textOf(path).length < least(path))).toEqual([]);
});

test.each(sitePages.filter((path) => /^(?:zh\/)?guides\//.test(path)))('%s has the whole text of its guide', (path) => {
  const [, chinese, name] = /^(zh\/)?guides\/(.*)\.html$/.exec(path)!;
  const guide = readFileSync(new URL(`../../docs/${name}${chinese ? '.zh' : ''}.md`, import.meta.url), 'utf8');
  const headings = [...guide.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, text]) => text!);
  const text = textOf(path);
  const plain = (heading: string): string => heading.replaceAll(/[`_*]|\[|\]\([^)]*\)/g, '');
  expect(headings.filter((heading) => !text.includes(plain(heading)))).toEqual([]);
});

describe.each([
  ['zh', 'zh/catalogue/'],
  ['en', 'catalogue/'],
] as const)('the catalogue in %s', (language, folder) => {
  test('has every item with its words, and a link to itself', () => {
    const lacking = catalogue.domains.flatMap((domain) => {
      const path = `${folder}${domain.id.replace('.', '-')}.html`;
      const [text, html] = [textOf(path), htmlOf.get(path)!];
      return domain.items
        .filter(
          ({ id, text: { zh, en } }) =>
            !text.includes(zh) || !text.includes(en) || !html.includes(`href="#${id}"`) || !idsOf.get(path)!.has(id),
        )
        .map(({ id }) => id);
    });
    expect(lacking).toEqual([]);
  });

  test('has every criterion with its phrase, and the definition of its indicator', () => {
    const lacking = catalogue.criteria.filter(({ id, indicator, phrase }) => {
      const { domain } = catalogue.placeOf(id);
      const text = textOf(`${folder}${domain.id.replace('.', '-')}.html`);
      const { definition, name, numerator } = catalogue.indicator(indicator);
      const words = [phrase, definition[language], name[language], numerator?.[language] ?? ''];
      return words.some((each) => !text.includes(each));
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('says of every criterion how its words are read', () => {
    const cells = catalogue.domains.flatMap((domain) =>
      [...htmlOf.get(`${folder}${domain.id.replace('.', '-')}.html`)!.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
        [...row!.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell!),
      ),
    );
    const criteria = cells.filter(({ length }) => length === 6);
    expect(criteria).toHaveLength(catalogue.criteria.length);
    // Where nothing but the words themselves decides, the page says so.
    const asItSays = criteria.filter(([, , , , reading]) => reading === (language === 'zh' ? '按字面' : 'as it says'));
    expect(asItSays.filter(([, , , phrase]) => /左右|提高|降低|下降|保持|以上|以下|缩小|均衡/.test(phrase!))).toEqual(
      [],
    );
    expect(asItSays).toHaveLength(11);
  });
});
