/** What a report says of problems found while reading: their number, their place, what is wrong. */
import { describe, expect, test } from 'vitest';
import { readObservations } from '../../../src/entries/io.js';
import type { Context } from '../../../src/render/report/context.js';
import {
  dataQualitySection,
  fileName,
  problemPlace,
  problemReason,
  unreadBlocks,
} from '../../../src/render/report/data-quality.js';
import type { Block } from '../../../src/render/report/document.js';
import type { DataProblem } from '../../../src/render/report/options.js';
import { sayIn } from '../../../src/render/words/words.js';
import { samplePlan } from '../sample.js';

const plan = samplePlan();
const languages = ['zh', 'en'] as const;

function contextOf(problems: readonly DataProblem[] | undefined, language: 'zh' | 'en' = 'zh'): Context {
  return { options: { ...(problems && { problems }) }, say: sayIn(language), language } as unknown as Context;
}

/** A problem of a table: a name that no indicator has. */
const [unknown] = readObservations('指标,年份,数值\n产前筛查律,2024,80\n', { plan }).problems as readonly DataProblem[];
const error = { ...unknown!, severity: 'error', count: 1 } as DataProblem;
const warning = { ...error, severity: 'warning' } as DataProblem;
const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.block === 'text' ? [block.text] : []));

describe('what could not be read', () => {
  test.each([
    [
      1,
      '读取数据时有1处未采用，未作推算或替代；原因如下，请核对后补报。',
      '1 place in the data was not used, and nothing replaces it. The reasons follow; please check and report again.',
    ],
    [
      3,
      '读取数据时有3处未采用，未作推算或替代；原因如下，请核对后补报。',
      '3 places in the data were not used, and nothing replaces them. The reasons follow; please check and report again.',
    ],
  ])('%i in number', (count, zh, en) => {
    const problems = [{ ...error, count }, warning];
    expect(languages.map((language) => textsOf(unreadBlocks(contextOf(problems, language))))).toEqual([[zh], [en]]);
  });

  test('stands in a table with its place', () => {
    const [, table] = unreadBlocks(contextOf([error, warning], 'en'));
    expect(table).toMatchObject({
      caption: 'Not used in reading',
      columns: [{ head: 'Place' }, { head: 'Problem' }],
      rows: [[{ text: problemPlace(error, sayIn('en')) }, { text: problemReason(error, 'en') }]],
    });
    expect(unreadBlocks(contextOf([error]))[1]).toMatchObject({
      caption: '读取时未采用的数据',
      columns: [{ head: '位置' }, { head: '问题' }],
    });
  });

  test.each([
    ['nothing to be said', undefined],
    ['only what should be checked', [warning]],
  ])('is not spoken of: %s', (_what, problems) => {
    expect(unreadBlocks(contextOf(problems))).toEqual([]);
  });

  test.each([
    [100, 100, []],
    [101, 100, ['另有1处从略。', '1 more is left out.']],
    [103, 100, ['另有3处从略。', '3 more are left out.']],
  ])('of %i places %i are listed', (count, listed, more) => {
    const problems = Array.from({ length: count }, () => error);
    const said = languages.map((language) => unreadBlocks(contextOf(problems, language)));
    expect(said.map(([, table]) => (table as { rows: readonly unknown[] }).rows.length)).toEqual([listed, listed]);
    expect(said.flatMap(([, , ...rest]) => textsOf(rest))).toEqual(more);
  });
});

describe('what should be checked', () => {
  test('has a section of its own', () => {
    const [zh, en] = languages.map((language) => dataQualitySection(contextOf([warning, error, warning], language))!);
    expect([zh!.id, zh!.title, textsOf(zh!.blocks)]).toEqual([
      'data-quality',
      '数据质量',
      ['读取数据时有2处提示。数据未作任何改动，请核对。'],
    ]);
    expect([en!.title, textsOf(en!.blocks)]).toEqual([
      'Data quality',
      ['Remarks raised in reading the data: 2. No figure was changed; please check them.'],
    ]);
    expect([zh!.blocks[1], en!.blocks[1]]).toMatchObject([{ caption: '需要核对之处' }, { caption: 'To be checked' }]);
  });

  test.each([
    ['nothing', undefined],
    ['only what was not used', [error]],
  ])('has none where there is %s', (_what, problems) => {
    expect(dataQualitySection(contextOf(problems))).toBeNull();
  });
});

const at = (place: Partial<DataProblem>): DataProblem => ({ ...error, row: null, column: null, ...place });
const column = { number: 2, header: '数值' } as DataProblem['column'];
test.each<[what: string, problem: DataProblem, zh: string, en: string]>([
  ['nowhere', at({}), '全部', 'everywhere'],
  ['a row', at({ row: 7 }), '第7行', 'row 7'],
  ['a column', at({ column }), '第2列“数值”', 'column 2 “数值”'],
  ['a cell', at({ row: 7, column }), '第7行，第2列“数值”', 'row 7, column 2 “数值”'],
  ['a file', at({ file: '/data/2024/表.csv' }), '表.csv', '表.csv'],
  ['a row of a file', at({ file: 'C:\\data\\表.csv', row: 7 }), '表.csv，第7行', '表.csv, row 7'],
])('the place of a problem: %s', (_what, problem, zh, en) => {
  expect(languages.map((language) => problemPlace(problem, sayIn(language)))).toEqual([zh, en]);
});

test.each([
  ['表.csv', '表.csv'],
  ['/data/表.csv', '表.csv'],
  ['C:\\data\\表.csv', '表.csv'],
])('of a path only the name: %s', (path, name) => {
  expect(fileName(path)).toBe(name);
});

test('what is wrong names the nearest indicators, not the setting that settles it', () => {
  const candidates = [{ name: { zh: '甲率', en: 'A' } }, { name: { zh: '乙率', en: 'B' } }] as unknown as NonNullable<
    DataProblem['candidates']
  >;
  const plain = languages.map((language) => problemReason({ ...error, candidates: [] }, language));
  expect(languages.map((language) => problemReason({ ...error, candidates }, language))).toEqual([
    `${plain[0]}；相近的指标：甲率、乙率`,
    `${plain[1]}; nearest: A, B`,
  ]);
});
