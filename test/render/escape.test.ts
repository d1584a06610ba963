/** Nothing from outside becomes markup, whoever reads it. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, markdown, markdownLine, spreadsheetText, visible } from '../../src/render/escape.js';
import { hostile } from './hostile.js';

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}
interface Reader {
  parse(text: string, env: object): readonly Token[];
}

const require = createRequire(import.meta.url);
const MarkdownIt = require('markdown-it') as new (settings: object) => Reader;
/** As permissive as it comes: raw HTML, links made of bare addresses, tables. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** The text between the escapes, and every kind of token there is besides. */
function read(source: string): { readonly text: string; readonly kinds: ReadonlySet<string> } {
  const tokens = reader.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const text = tokens
    .filter(({ type }) => type === 'text' || type === 'text_special')
    .map(({ content }) => content)
    .join('');
  return { text, kinds: new Set(tokens.map(({ type }) => type)) };
}

const asRead = (text: string): string => visible(text).replaceAll(/\s+/g, ' ').trim();
const plainKinds = ['inline', 'paragraph_open', 'paragraph_close', 'text', 'text_special'];
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&"\'~$@:/^=\t\n 1aw中'),
    fc.constantFrom('](', '://', 'www.', '<b>', '&lt;', '```'),
  ),
  maxLength: 30,
});
const runs = { numRuns: 500 };

describe('Markdown', () => {
  test.each(hostile)('%j is read as itself', (text) => {
    const { text: found, kinds } = read(`x ${markdown(text)}`);
    expect(found).toBe(`x ${asRead(text)}`);
    expect(plainKinds).toEqual(expect.arrayContaining([...kinds]));
  });
  test('an address that a reader would make a link of stays a text', () => {
    expect(read('www.example.org').kinds).toContain('link_open');
    expect(markdown('www.example.org, a.b WWW.example.org')).toBe('www\\.example\\.org, a.b WWW\\.example\\.org');
  });
  test('any text is read as itself, at the start of a line as well', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(asRead(text) !== '');
        const { text: found, kinds } = read(markdownLine(text));
        expect(found).toBe(asRead(text));
        expect(plainKinds).toEqual(expect.arrayContaining([...kinds]));
      }),
      runs,
    );
  });
  test('a cell stays one cell', () => {
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const table = `| a | b |\n| --- | --- |\n| ${markdown(one)} | ${markdown(two)} |`;
        const cells = reader.parse(table, {}).filter(({ type }) => type === 'td_open');
        expect(cells).toHaveLength(2);
      }),
      runs,
    );
  });
  test('what was not touched needs no escape', () => {
    expect(markdown('孕产妇死亡率：14.3/10万（2024年），“达到95%以上”')).toBe(
      '孕产妇死亡率：14.3/10万（2024年），“达到95%以上”',
    );
    expect(markdownLine('1. x')).toBe('1\\. x');
    expect(markdownLine('2030) x')).toBe('2030\\) x');
    expect(markdownLine('- x')).toBe('\\- x');
    expect(markdownLine('+ x')).toBe('\\+ x');
    expect(markdownLine('= x')).toBe('\\= x');
    expect(markdownLine('a - 1. x')).toBe('a - 1. x');
  });
});

describe('HTML', () => {
  test.each(hostile)('%j has no bracket and no quotation mark', (text) => {
    expect(html(text)).not.toMatch(/[<>"']/);
  });
  test('read back it is itself', () => {
    const back = (text: string): string =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(nasty, (text) => {
        expect(back(html(text))).toBe(text);
      }),
      runs,
    );
  });
});

describe('a spreadsheet', () => {
  test.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x', '=', '-'])(
    '%j is no formula',
    (text) => {
      expect(spreadsheetText(text)).toBe(`'${text}`);
    },
  );
  test.each(['', 'a=1', '1-2', '“=”', '−1', '中国', 'a\tb', 'a\n=b'])('%j stays as it is', (text) => {
    expect(spreadsheetText(text)).toBe(text);
  });
});

test('what XML cannot hold is replaced; a whole character is not', () => {
  expect(visible('a\u0000b\u0007\ud800c\udc00\u007f\u0085')).toBe('a\ufffdb\ufffd\ufffdc\ufffd\ufffd\ufffd');
  expect(visible('\t\n\r𠮷😀')).toBe('\t\n\r𠮷😀');
});
