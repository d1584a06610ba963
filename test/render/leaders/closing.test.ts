/** The end of an official document: the annexes named, who issues it, and its date, in every format. */
import { describe, expect, test } from 'vitest';
import { reportDocument, reportDocx, reportHtml, reportMarkdown } from '../../../src/entries/render.js';
import { sampleAssessment, samplePlan } from '../sample.js';

const plan = samplePlan();
const assessment = sampleAssessment();
const signed = { issuer: '示例县妇女儿童工作委员会办公室', issued: '2025-03-14' } as const;
const documentIn = (language: 'zh' | 'en', more: object = signed) =>
  reportDocument(assessment, { language, plan, ...more });

describe('who issues the report, and when', () => {
  test.each([
    ['zh', '2025年3月14日'],
    ['en', '14 March 2025'],
  ] as const)(
    'in %s the date is %s, and the annexes are named in their order without their numbers',
    (language, date) => {
      const { closing, annexes } = documentIn(language);
      expect(closing).toMatchObject({ issuer: signed.issuer, date });
      expect(closing!.annexes.length).toBeGreaterThan(3);
      expect(annexes.map(({ title }) => title)).toEqual(
        closing!.annexes.map((name, i) => (language === 'zh' ? `附件${i + 1}　${name}` : `Annex ${i + 1}. ${name}`)),
      );
    },
  );
  test.each<[given: object, issuer: string | null, date: string | null]>([
    [{ issuer: '统计局' }, '统计局', null],
    [{ issued: '2025-03' }, null, '2025年3月'],
  ])('%j alone is enough', (given, issuer, date) => {
    expect(documentIn('zh', given).closing).toMatchObject({ issuer, date });
  });
  test('without them the document ends with its text', () => {
    expect(documentIn('zh', {})).not.toHaveProperty('closing');
    expect(reportMarkdown(assessment, { language: 'zh', plan })).not.toContain('附件：');
  });
  test('stand before the first annex, after the names of the annexes', () => {
    for (const text of [
      reportMarkdown(assessment, { language: 'zh', plan, ...signed }),
      reportHtml(assessment, { language: 'zh', plan, ...signed }),
    ]) {
      const places = [/附件：/, /示例县妇女儿童工作委员会办公室/, /2025年3月14日/, /(?:## |<h2>)附件1/].map((words) =>
        text.search(words),
      );
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
  test('a Word document has them too', async () => {
    const bare = await reportDocx(assessment, { language: 'zh', plan });
    expect((await reportDocx(assessment, { language: 'zh', plan, ...signed })).length).toBeGreaterThan(bare.length);
  });
  test.each<[given: object, code: string]>([
    [{ issued: '14 March' }, 'BAD_OPTION'],
    [{ issued: '2025-02-30' }, 'BAD_PERIOD'],
    [{ issuer: '' }, 'BAD_OPTION'],
    [{ issuer: 3 }, 'BAD_OPTION'],
  ])('%j is refused', (given, code) => {
    expect(() => documentIn('zh', given)).toThrow(expect.objectContaining({ code }));
  });
});
