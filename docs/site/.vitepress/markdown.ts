/** What the site adds to Markdown. */
import type { MarkdownRenderer } from 'vitepress';

/** The anchor of a heading, as code hosts make it, so that a link leads to the same place here and there. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Examples in TypeScript of the README and the guides can be changed and run. */
export function liveExamples(markdown: MarkdownRenderer): void {
  const fence = markdown.renderer.rules.fence!;
  markdown.renderer.rules.fence = (tokens, index, options, env: { readonly relativePath?: string }, self) => {
    const html = fence(tokens, index, options, env, self);
    const isLive =
      tokens[index]!.info.trim() === 'ts' && /^(?:zh\/)?(?:guides\/|index\.md$)/.test(env.relativePath ?? '');
    return isLive ? `<LiveExample>${html}</LiveExample>\n` : html;
  };
}

/** A wide table scrolls sideways; to scroll it by the keyboard, it takes the focus. */
export function scrollableTables(markdown: MarkdownRenderer): void {
  markdown.renderer.rules['table_open'] = () => '<table tabindex="0">\n';
}

/** The framework would calculate what stands in double braces. A text has none to calculate. */
export function textAsWritten(markdown: MarkdownRenderer): void {
  const text = markdown.renderer.rules.text!;
  markdown.renderer.rules.text = (...given) => text(...given).replaceAll('{{', '&#123;&#123;');
}
