/** The site: where its pages are, how Markdown becomes a page, and the words of the frame in both languages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { anchorOf, liveExamples, scrollableTables, textAsWritten } from './markdown.js';
import { search } from './search.js';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pages = fromHere('../../../out/site-pages/');
const sidebar = JSON.parse(readFileSync(`${pages}sidebars.json`, 'utf8')) as DefaultTheme.SidebarMulti;

// The page asks for nothing but its own files. Search and live examples make functions of texts.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the frame of the theme says in Chinese. */
const frameInChinese: DefaultTheme.Config = {
  nav: [
    { text: '指南', link: '/zh/guides/getting-started.md', activeMatch: '^/zh/guides/' },
    { text: '目录', link: '/zh/catalogue/index.md', activeMatch: '^/zh/catalogue/' },
    { text: '参考（英文）', link: '/reference/index.md' },
    { text: '工作台', link: '/zh/workbench.md' },
  ],
  outline: { label: '本页内容' },
  docFooter: { prev: '上一页', next: '下一页' },
  sidebarMenuLabel: '菜单',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '语言',
  darkModeSwitchLabel: '深浅',
  lightModeSwitchTitle: '换成浅色',
  darkModeSwitchTitle: '换成深色',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这一页',
    quote: '地址可能有误，可从首页或用搜索查找。',
    linkLabel: '回首页',
    linkText: '回首页',
  },
};

export default defineConfig({
  srcDir: pages,
  outDir: fromHere('../../../out/site'),
  cacheDir: fromHere('../../../node_modules/.cache/site'),
  base: process.env['SITE_BASE'] ?? '/',
  title: 'tianmen-indicators',
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }],
    ['link', { rel: 'icon', href: 'data:,' }],
  ],
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: { label: '中文', lang: 'zh-CN', link: '/zh/', themeConfig: frameInChinese },
  },
  markdown: {
    attrs: { leftDelimiter: '{:', rightDelimiter: ':}' },
    anchor: { slugify: anchorOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      liveExamples(markdown);
      scrollableTables(markdown);
      textAsWritten(markdown);
    },
  },
  ignoreDeadLinks: [/^\/files\//],
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/getting-started.md', activeMatch: '^/guides/' },
      { text: 'Catalogue', link: '/catalogue/index.md', activeMatch: '^/catalogue/' },
      { text: 'Reference', link: '/reference/index.md', activeMatch: '^/reference/' },
      { text: 'Workbench', link: '/workbench.md' },
    ],
    sidebar,
    search,
  },
  vite: {
    resolve: {
      // Pages that are in English only lead to the Chinese home.
      alias: [{ find: /^(?:\.\.?\/)+composables\/langs$/, replacement: fromHere('./theme/languages.ts') }],
    },
  },
});
