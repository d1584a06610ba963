/** What the writers make of the blocks of a document, one of each kind. */
import { describe, expect, test } from 'vitest';
import type { LeadersBlock, LeadersDocument } from '../../src/render/leaders/document.js';
import { htmlOf } from '../../src/render/writers/html.js';
import { markdownOf } from '../../src/render/writers/markdown.js';

const text = '<i>&"bold"</i>';
const column = { head: text, width: 50 };
const chart = { title: text, about: text, categories: [text], unit: text } as const;
const series = [{ name: text, values: [1], role: 'good' }] as const;
const blocks: readonly LeadersBlock[] = [
  { block: 'heading', level: 1, text },
  { block: 'heading', level: 3, text },
  { block: 'paragraph', text },
  { block: 'finding', lead: text, text },
  { block: 'quote', text },
  {
    block: 'table',
    caption: text,
    columns: [column, { ...column, figures: true }],
    rows: [[text, text]],
    note: text,
  },
  { block: 'chart', kind: 'stacked-bars', ...chart, series },
  { block: 'chart', kind: 'lines', ...chart, series: [{ ...series[0], role: 'observed' }] },
];
const documentOf = (shown: readonly LeadersBlock[]): LeadersDocument => ({
  language: 'en',
  title: text,
  subtitle: text,
  blocks: shown,
  annexes: [{ title: text, blocks: shown }],
});

describe('markup in a text stays text', () => {
  test.each(blocks)('in HTML: $block', (block) => {
    const page = htmlOf(documentOf([block]));
    const escaped = '&lt;i&gt;&amp;&quot;bold&quot;&lt;/i&gt;';
    expect(page.split(escaped).length).toBeGreaterThan(6);
    expect(page).not.toContain('<i>');
    expect(page.replaceAll(escaped, '')).not.toMatch(/bold/);
  });
  test.each(blocks)('in Markdown: $block', (block) => {
    const lines = markdownOf(documentOf([block]));
    expect(lines).toContain('&lt;i&gt;&amp;');
    expect(lines).not.toMatch(/<\/?i>/);
  });
});
