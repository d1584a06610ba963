/** The pages that hold the workbench. */
import type { Page } from './page.js';

function pageWith(folder: string, words: Readonly<Record<'title' | 'about' | 'alone' | 'more', string>>): Page {
  const head = { layout: 'workbench', sidebar: false, ...words, guide: `/${folder}guides/workbench.html` };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return { path: `${folder}workbench.md`, text: ['---', ...lines, '---', '', `# ${words.title}`, ''].join('\n') };
}

export const workbenchPages: readonly Page[] = [
  pageWith('', {
    title: 'The workbench',
    about: 'From files to the report, in this page; your data stay in the browser.',
    alone: 'Open it alone, or save it',
    more: 'How it is used',
  }),
  pageWith('zh/', {
    title: '监测工作台',
    about: '从数据到报告，都在本页完成；数据只在浏览器内处理。',
    alone: '单独打开或另存',
    more: '使用说明',
  }),
];
