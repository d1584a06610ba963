/** The React recipe: the list of verdicts in both languages, and the button that changes between them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { executablePath, hasChromium, launch } from '../render/chromium.js';

const folder = inject('installed');
const root = new URL('../../', import.meta.url).pathname;
const app = join(folder, 'node_modules/tianmen-indicators/docs/examples/next/app');

/** Bundles a program that stands beside the recipe; React is that of this repository. */
async function bundled(contents: string, outfile: string, options: BuildOptions = {}): Promise<string> {
  const path = join(folder, outfile);
  await build({
    stdin: { contents, resolveDir: app, loader: 'jsx' },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    nodePaths: [join(root, 'node_modules')],
    outfile: path,
    logLevel: 'error',
    ...options,
  });
  return path;
}

let html: Readonly<Record<'zh' | 'en', string>>;

beforeAll(async () => {
  const program = `
    import { renderToStaticMarkup } from 'react-dom/server';
    import { assess, catalogue, domainResults } from 'tianmen-indicators';
    import { VerdictList } from './verdict-list.jsx';
    const figures = [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }];
    const domain = domainResults(assess(catalogue, figures, { asOf: 2024 }), 'children.health', catalogue);
    export const zh = renderToStaticMarkup(<VerdictList domain={domain} language="zh" />);
    export const en = renderToStaticMarkup(<VerdictList domain={domain} language="en" />);
  `;
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  const file = await bundled(program, 'verdict-list.mjs', { platform: 'node', banner });
  html = (await import(pathToFileURL(file).href)) as typeof html;
}, 60_000);

describe.each([
  ['zh', 'zh-CN', '儿童与健康', '已提前达到目标值', '婴儿死亡率：2024年为4.0‰'],
  ['en', 'en', 'Children and health', 'met ahead of the due year', 'Infant mortality rate: 4.0 per 1,000 in 2024'],
] as const)('the list in %s', (language, tag, title, status, words) => {
  test('has the title, and each criterion with figures with its status in words', () => {
    expect(html[language]).toContain(`<section lang="${tag}"><h2>${title}</h2>`);
    expect(html[language].match(/<li data-status="met">/g)).toHaveLength(2);
    expect(html[language]).toContain(`<strong>${status}</strong> ${words}`);
  });
});

test.skipIf(!hasChromium)(
  `in a browser the button changes the language${hasChromium ? '' : ` (skipped: no Chromium at ${executablePath})`}`,
  async () => {
    const program = `
      import { createRoot } from 'react-dom/client';
      import Page from './page.jsx';
      createRoot(document.body).render(<Page />);
    `;
    const script = readFileSync(
      await bundled(program, 'page-in-browser.js', { define: { 'process.env.NODE_ENV': '"production"' } }),
      'utf8',
    );
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({ content: script, type: 'module' });
      await page.getByText('婴儿死亡率：2024年为4.0‰').first().waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('Infant mortality rate: 4.0 per 1,000 in 2024').first().waitFor();
    } finally {
      await browser.close();
    }
  },
  60_000,
);
