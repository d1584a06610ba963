/** The end of a report in its three forms: the annexes by name, who issues it, and its date. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { LeadersClosing, LeadersDocument } from '../../../src/render/leaders/document.js';
import { docxOf } from '../../../src/render/writers/docx.js';
import { htmlOf } from '../../../src/render/writers/html.js';
import { markdownOf } from '../../../src/render/writers/markdown.js';

const documentWith = (closing: Partial<LeadersClosing>, language: LeadersDocument['language']): LeadersDocument => ({
  language,
  title: '题',
  subtitle: '副题',
  blocks: [{ block: 'finding', lead: 'Lead.', text: 'Text' }],
  annexes: [],
  closing: { annexes: [], issuer: null, date: null, ...closing },
});

/** The paragraphs of the Word file. */
async function docxLines(document: LeadersDocument): Promise<readonly string[]> {
  const xml = strFromU8(unzipSync(await docxOf(document))['word/document.xml']!);
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
  );
}

const full = { annexes: ['甲表', '乙表'], issuer: '妇儿工委办', date: '2025年3月14日' };

describe('with annexes', () => {
  test.each([
    ['zh', ['附件：1. 甲表', '　　　2. 乙表']],
    ['en', ['Annexes: 1. 甲表', '2. 乙表']],
  ] as const)('Word, %s', async (language, annexes) => {
    const lines = await docxLines(documentWith(full, language));
    const at = lines.indexOf(annexes[0]);
    expect(lines.slice(at - 1)).toEqual(['', ...annexes, '', '妇儿工委办', '2025年3月14日']);
  });

  test.each([
    ['zh', '附件：'],
    ['en', 'Annexes:'],
  ] as const)('Markdown, %s', (language, head) => {
    expect(markdownOf(documentWith(full, language))).toContain(
      `\n\n${head}\n\n1. 甲表\n2. 乙表\n\n妇儿工委办\n\n2025年3月14日\n`,
    );
  });

  test.each([
    ['zh', '附件：'],
    ['en', 'Annexes:'],
  ] as const)('a page, %s', (language, head) => {
    expect(htmlOf(documentWith(full, language))).toContain(
      `<p>${head}</p><ol><li>甲表</li><li>乙表</li></ol><p class="signed">妇儿工委办<br>2025年3月14日</p>`,
    );
  });
});

describe('without annexes, and without who issues it or a date', () => {
  test('Word', async () => {
    const lines = await docxLines(documentWith({ issuer: '妇儿工委办' }, 'zh'));
    expect(lines.slice(lines.indexOf('妇儿工委办') - 1)).toEqual(['', '妇儿工委办']);
    expect(lines.join('\n')).not.toContain('附件');
    const undated = await docxLines(documentWith({ date: '2025年3月14日' }, 'zh'));
    expect(undated.slice(-2)).toEqual(['', '2025年3月14日']);
  });

  test('Markdown', () => {
    const text = markdownOf(documentWith({ issuer: '妇儿工委办' }, 'zh'));
    expect([text.includes('附件'), text.trimEnd().endsWith('\n\n妇儿工委办')]).toEqual([false, true]);
  });

  test('a page', () => {
    const text = htmlOf(documentWith({ date: '2025年3月14日' }, 'en'));
    expect([text.includes('Annexes'), text.includes('<p class="signed">2025年3月14日</p>')]).toEqual([false, true]);
  });
});

test.each([
  ['zh', 'Lead.Text'],
  ['en', 'Lead. Text'],
] as const)(
  'a finding runs on from its first words, after a space where words have spaces: %s',
  async (language, line) => {
    expect(await docxLines(documentWith({}, language))).toContain(line);
  },
);
