/** Notes of the caller: before the first section, and long ones in an annex, so that they take no page of the text. */
import { expect, test } from 'vitest';
import { reportDocument } from '../../../src/entries/render.js';
import { sampleAssessment, samplePlan } from '../sample.js';

const reportWith = (notes: readonly string[]) =>
  reportDocument(sampleAssessment(), { language: 'zh', plan: samplePlan(), notes });

test('short notes stand before the first section', () => {
  const { blocks, annexes } = reportWith(['数据由甲局提供。', '数据由乙局核对。']);
  expect(blocks.slice(0, 3)).toEqual([
    { block: 'finding', lead: '说明。', text: '数据由甲局提供。' },
    { block: 'paragraph', text: '数据由乙局核对。' },
    { block: 'heading', level: 1, text: '一、总体情况' },
  ]);
  expect(annexes.some(({ title }) => title.endsWith('编制说明'))).toBe(false);
});

test('notes of more than five lines are an annex, which the text names', () => {
  const long = '数据由甲局提供，'.repeat(40);
  const { blocks, annexes } = reportWith([long]);
  expect(blocks[0]).toEqual({ block: 'finding', lead: '说明。', text: '见附件“编制说明”。' });
  expect(annexes.at(-1)).toMatchObject({ blocks: [{ block: 'paragraph', text: long }] });
  expect(annexes.at(-1)!.title).toMatch(/编制说明$/);
});

test('without notes the report begins with its first section', () => {
  expect(reportWith([]).blocks[0]).toMatchObject({ block: 'heading', level: 1 });
});
