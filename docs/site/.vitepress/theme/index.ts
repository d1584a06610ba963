/// <reference types="vite/client" />
/** The theme of the site: that of VitePress, with live examples and the workbench. */
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { LiveExample } from './live-example.js';
import { WorkbenchPage } from './workbench-page.js';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('LiveExample', LiveExample);
    app.component('workbench', WorkbenchPage);
  },
} satisfies Theme;
