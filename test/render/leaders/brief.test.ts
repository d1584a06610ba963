/** The report for leaders with many indicators: a few words for each, lists that are cut, annexes with the rest. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/index.js';
import { reportDocument, reportMarkdown, type LeadersBlock } from '../../../src/entries/render.js';
import { resultSheets } from '../../../src/render/workbook/results.js';
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
  const rowsOfAnnex = (title: string): readonly (readonly string[])[] => {
    const [table] = annexes.find((annex) => annex.title.endsWith(title))!.blocks;
    if (table?.block !== 'table') throw new Error('the annex begins with its table');
    return table.rows;
  };
  /** The names of a group, which stand in one row or go on in the next ones. */
  const namesIn = (rows: readonly (readonly string[])[], group: string): readonly string[] =>
    rows
      .filter(([name]) => name === group || name === `${group}（续）`)
      .flatMap(([, , names]) => names!.split(names!.includes('；') ? '；' : '、'));
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
    const nameOf = (lead: string): string => lead.replace(/^\d+\. /, '');
    const inDetail = new Set(inDomains.map(({ lead }) => nameOf(lead)));
    const urgent = detailed.slice(inDomains.length).map(nameOf);
    const told = urgent.filter((name) => inDetail.has(name));
    // Without a gap: there is no room for a less urgent one where there was none for another.
    expect(told.length).toBeGreaterThan(0);
    expect(urgent.slice(0, told.length)).toEqual(told);
  });
  test.each([
    ['预警指标', /预计完成困难的有[^；]*?等(\d+)项/],
    ['与上次评价相比的变化', /新达到目标值或符合要求的有[^；]*?等(\d+)项/],
  ])('a list that is cut is whole in the annex: %s', (title, count) => {
    const number = Number(count.exec(said.join('\n'))![1]);
    const rows = rowsOfAnnex(title);
    expect(rows.map((row) => Number(row[1]))).toContain(number);
    for (const [group, count] of rows.filter(([name]) => !name!.endsWith('（续）')))
      expect(namesIn(rows, group!)).toHaveLength(Number(count));
  });
  test('the first problems are levels of the plan, missed before off track before at risk', () => {
    const problems = said.slice(said.findIndex((text) => text.startsWith('需重点关注的指标')) + 1);
    for (const text of problems.slice(0, 5)) expect(text).not.toMatch(/参考范围|目标方向/);
  });
  test('every problem is in the annex, in two named groups, numbered in the order of the text and of the workbook', () => {
    const annex = annexes.find(({ title }) => title.includes('需重点关注的指标'))!;
    const tables = annex.blocks.flatMap((block) => (block.block === 'table' ? [block] : []));
    expect(tables.map(({ caption }) => caption)).toEqual(['未达到要求的', '已达到但能否保持需关注的']);
    const counts = /需重点关注(\d+)项指标（未达到要求(\d+)项，能否保持需关注(\d+)项）/.exec(said.join('\n'))!;
    const [all, open, held] = counts.slice(1).map(Number);
    expect(tables.map(({ rows }) => rows.length)).toEqual([open, held]);
    const rows = tables.flatMap((table) => table.rows);
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: all! }, (_row, i) => i + 1));
    const section = blocks.findIndex((block) => block.block === 'heading' && block.text.includes('问题与差距'));
    const leads = blocks.slice(section).flatMap((block) => (block.block === 'finding' ? [block.lead] : []));
    expect(leads.slice(0, 5).map((lead) => lead.replace(/^\d+\. |。$/g, ''))).toEqual(
      rows.slice(0, 5).map(([, name]) => name),
    );
    const { columns, rows: cells } = resultSheets(city, { language: 'zh', plan: catalogue }).find(
      ({ name }) => name === '预警',
    )!;
    const at = (head: string): number => columns.findIndex((column) => column.head === head);
    const inWorkbook = new Map(cells.map((row) => [row[at('次序')], row[at('指标')]]));
    for (const [number, name] of rows) expect(inWorkbook.get(Number(number))).toBe(name);
  });
  test('one indicator is hardly to be met, or uncertain, in every sentence about it', () => {
    const rows = rowsOfAnnex('预警指标');
    const outlooks = new Map(
      annexes
        .find(({ title }) => title.includes('需重点关注的指标'))!
        .blocks.flatMap((block) => (block.block === 'table' ? block.rows : []))
        .map((row) => [row[1]!, row.at(-1)!]),
    );
    const hard = namesIn(rows, '预计完成困难').map((name) => outlooks.get(name)!);
    expect(hard.length).toBeGreaterThan(40);
    for (const words of hard) expect(words).toMatch(/难度|极小|难以|不高于|基数|^—$/);
    const unsure = namesIn(rows, '能否完成或保持尚难确定').map((name) => outlooks.get(name)!);
    expect(unsure.length).toBeGreaterThan(3);
    for (const words of unsure) expect(words).toMatch(/尚难确定|不确定|^—$/);
  });
  test('units without figures are not called short of the level', () => {
    expect(said.join('')).not.toMatch(/均未达到[^。]*未报数据/);
  });
  test('names that contain the comma of lists are parted by semicolons', () => {
    const lists = [...said, JSON.stringify(annexes)].filter((text) => text.includes('儿童跌倒、跌落'));
    expect(lists.join('')).toMatch(/；儿童跌倒、跌落|儿童跌倒、跌落[^；]*；/);
  });
});
