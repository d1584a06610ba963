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
  const domains = said.filter((text) => /^（[一二三四五六七八九十]+）/.test(text));
  test('a domain without detail is one finding: what falls short, what goes the other way, what is as asked', () => {
    expect(domains).toContainEqual(
      '（四）妇女参与决策和管理。村委会成员中的女性比例28.0%，距目标值还差2.0个百分点；社区居委会主任中的女性比例39.0%，距目标值还差1.0个百分点。' +
        '与目标方向相反的有人大代表中的女性比例39.0%、乡镇领导班子中的女干部比例39.5%等7项。' +
        '达到或符合要求的有党代会女代表比例43.7%、政协委员中的女性比例40.5%（2022年）等17项。',
    );
  });
  test('it names at most three indicators of a kind, of more the first two, and says where the rest is', () => {
    const cut = domains.filter((text) => /其余\d+项见附件1|等\d+项/.test(text));
    expect(cut.length).toBeGreaterThan(3);
    for (const text of cut) {
      const [levels, rest] = text
        .replace(/^.*?。/, '')
        .split('。')[0]!
        .split('；其余');
      if (rest !== undefined) {
        expect(rest).toMatch(/^\d+项见附件1$/);
        expect(levels!.split('；')).toHaveLength(2);
      }
      for (const [, names] of text.matchAll(/的有([^。]*?)等\d+项/g))
        expect(names!.split(/[、；](?=.*\d)/)).toHaveLength(2);
    }
  });
  test('the most urgent are told in detail, and every other indicator with a verdict is in annex 1', () => {
    const detailed = blocks.flatMap((block) =>
      block.block === 'finding' && /^\d+\. /.test(block.lead) ? [block.lead] : [],
    );
    const problems = blocks.findIndex((block) => block.block === 'heading' && block.text.includes('问题与差距'));
    const inDomains = blocks
      .slice(0, problems)
      .flatMap((block) => (block.block === 'finding' && /^\d+\. /.test(block.lead) ? [block] : []));
    expect(inDomains.length).toBeGreaterThan(0);
    const urgent = detailed.slice(inDomains.length, inDomains.length + 2).map((lead) => lead.replace(/^\d+\. /, ''));
    for (const name of urgent) expect(inDomains.some(({ lead }) => lead.endsWith(name))).toBe(true);
  });
  test.each([
    ['需重点关注的指标', /需重点关注的指标(\d+)项/],
    ['预警指标', /预计完成困难的(\d+)项/],
    ['与上次评价相比的变化', /新达到目标值或符合要求的有[^；]*?等(\d+)项/],
  ])('a list that is cut is whole in the annex: %s', (title, count) => {
    const number = Number(count.exec(said.join('\n'))![1]);
    const [table] = annexes.find((annex) => annex.title.endsWith(title))!.blocks;
    if (table?.block !== 'table') throw new Error('the annex begins with its table');
    const numbers = title.startsWith('需') ? [table.rows.length] : table.rows.map((row) => Number(row[1]));
    expect(numbers).toContain(number);
    for (const [, count, names] of title.startsWith('需') ? [] : table.rows)
      expect(names!.split(names!.includes('；') ? '；' : '、')).toHaveLength(Number(count));
  });
  test('the first problems are levels of the plan, missed before off track before at risk', () => {
    const problems = said.slice(said.findIndex((text) => text.startsWith('需重点关注的指标')) + 1);
    for (const text of problems.slice(0, 5)) expect(text).not.toMatch(/参考范围|目标方向/);
  });
  test('every problem is in the annex, numbered in the order of the text', () => {
    const annex = annexes.find(({ title }) => title.includes('需重点关注的指标'))!;
    const [table] = annex.blocks;
    if (table?.block !== 'table') throw new Error('the annex begins with its table');
    const count = Number(/需重点关注的指标(\d+)项/.exec(said.join('\n'))![1]);
    expect(table.rows.map(([number]) => Number(number))).toEqual(Array.from({ length: count }, (_row, i) => i + 1));
    const section = blocks.findIndex((block) => block.block === 'heading' && block.text.includes('问题与差距'));
    const leads = blocks.slice(section).flatMap((block) => (block.block === 'finding' ? [block.lead] : []));
    const first = leads.findIndex((lead) => lead.includes(table.rows[0]![1]!));
    expect(leads.slice(first, first + 5).map((lead) => lead.replace(/^\d+\. |。$/g, ''))).toEqual(
      table.rows.slice(0, 5).map(([, name]) => name),
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
