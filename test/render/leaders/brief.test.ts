/** The report for leaders with many indicators: a few words for each, lists that are cut, annexes with the rest. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/index.js';
import { reportDocument, reportMarkdown, type LeadersBlock } from '../../../src/entries/render.js';
import { city } from '../city.js';

const languages = ['zh', 'en'] as const;
const reportIn = (language: 'zh' | 'en') => reportDocument(city, { language, plan: catalogue });

function texts(blocks: readonly LeadersBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.block === 'finding') return [`${block.lead}${block.text}`];
    return block.block === 'paragraph' ? [block.text] : [];
  });
}

describe.each(languages)('a city with most indicators, %s', (language) => {
  test('golden', async () => {
    const text = reportMarkdown(city, { language, plan: catalogue });
    await expect(text).toMatchFileSnapshot(`../leaders.city.${language}.golden.md`);
  });
  test('no sentence is told twice within a finding', () => {
    for (const block of reportIn(language).blocks) {
      const clauses = (block.block === 'finding' ? block.text : '')
        .split(/[；。;]|\. /)
        .filter((clause) => clause.trim().length > 12);
      expect(clauses.filter((clause, i) => clauses.indexOf(clause) !== i)).toEqual([]);
    }
  });
});

describe('the lists of a long report', () => {
  const { blocks, annexes } = reportIn('zh');
  const said = texts(blocks);
  test('a domain names at most eight indicators that fall short, levels of the plan first, and says where the rest is', () => {
    const long = said.filter((text) => text.includes('项见附件1'));
    expect(long.length).toBeGreaterThan(0);
    for (const text of long) {
      const [list, rest] = text.replace(/^.*?。/, '').split('；其余');
      expect(rest).toMatch(/^\d+项见附件1。$/);
      const told = list!.split('；').filter((each) => !/^(?:未达到|未报数据)：/.test(each));
      expect(told).toHaveLength(8);
      const isOpen = told.map((each) => /目标方向|参考范围|与基期持平/.test(each));
      expect([...isOpen].sort()).toEqual(isOpen);
    }
  });
  test('the first problems are levels of the plan, missed before off track before at risk', () => {
    const problems = said.slice(said.findIndex((text) => text.startsWith('需重点关注的指标')) + 1);
    for (const text of problems.slice(0, 6)) expect(text).not.toMatch(/参考范围|目标方向/);
  });
  test('every problem is in the annex, numbered in the order of the text', () => {
    const annex = annexes.find(({ title }) => title.includes('需重点关注的指标'))!;
    const [table] = annex.blocks;
    if (table?.block !== 'table') throw new Error('the annex begins with its table');
    const count = Number(/需重点关注的指标(\d+)项/.exec(said.join('\n'))![1]);
    expect(table.rows.map(([number]) => Number(number))).toEqual(Array.from({ length: count }, (_row, i) => i + 1));
    const leads = blocks.flatMap((block) => (block.block === 'finding' ? [block.lead] : []));
    const first = leads.findIndex((lead) => lead.includes(table.rows[0]![1]!));
    expect(leads.slice(first, first + 6).map((lead) => lead.replace(/^\d+\. |。$/g, ''))).toEqual(
      table.rows.slice(0, 6).map(([, name]) => name),
    );
  });
  test('units without figures are not called short of the level', () => {
    expect(said.join('')).not.toMatch(/均未达到[^。]*未报数据/);
  });
  test('names that contain the comma of lists are parted by semicolons', () => {
    const lists = [...said, JSON.stringify(annexes)].filter((text) => text.includes('儿童跌倒、跌落'));
    expect(lists.join('')).toMatch(/；儿童跌倒、跌落|儿童跌倒、跌落[^；]*；/);
  });
});
