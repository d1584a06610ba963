/** Office files laid out by LibreOffice, page by page. Where it is missing, the tests are skipped with a word. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/index.js';
import { reportDocx } from '../../src/entries/render.js';
import { city } from './city.js';
import { languages, works, writeOfficeFiles } from './office-files.js';

const hasOffice = works('soffice', '--version') && works('pdftotext', '-v');
if (!hasOffice) console.log('LibreOffice or poppler is missing: layout of office files is not tested');

describe.skipIf(!hasOffice)('laid out by LibreOffice', () => {
  const reports = ['zh.docx', 'en.docx', 'city-zh.docx', 'city-en.docx'];
  const opened = [...reports, 'zh.xlsx', 'blank.zh.xlsx', 'hostile.docx', 'hostile.xlsx'];

  /** One start of the office for the documents and one for the workbooks: both have files named after the language. */
  let folder = '';
  beforeAll(async () => {
    folder = await writeOfficeFiles();
    for (const language of languages) {
      const report = await reportDocx(city, { language, plan: catalogue });
      writeFileSync(join(folder, `city-${language}.docx`), report);
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    for (const ending of ['docx', 'xlsx']) {
      const files = opened.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
      const convert = ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, `${ending}.pages`)];
      expect(works('soffice', profile, ...convert, ...files)).toBe(true);
    }
  }, 240_000);

  const pages = (name: string): readonly string[] => {
    const [, stem, ending] = /^(.+)\.([a-z]+)$/.exec(name)!;
    const pdf = join(folder, `${ending}.pages`, `${stem}.pdf`);
    const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    return stdout.split('\f').slice(0, -1);
  };

  test.each(reports)(
    'the report %s: six to ten pages, then annexes; numbers, heads, no lonely heading',
    (name) => {
      const all = pages(name);
      const language = name.includes('zh') ? 'zh' : 'en';
      const annex = language === 'zh' ? /^\s*附件\s*1/ : /^\s*Annex 1/;
      const body = all.findIndex((page) => annex.test(page));
      expect(body).toBeGreaterThanOrEqual(6);
      expect(body).toBeLessThanOrEqual(10);
      all.forEach((page, i) => {
        const lines = page.split('\n').filter((line) => line.trim() !== '');
        const number = language === 'zh' ? `—${i + 1}—` : String(i + 1);
        expect(lines[lines.length - 1]!.replaceAll(' ', '')).toBe(number);
        // The title of an annex has at least a caption, a head, a row and the number of the page below it.
        if (/^\s*(?:附件|Annex)\s*\d/.test(lines[0]!)) expect(lines.length).toBeGreaterThanOrEqual(5);
        expect(lines[lines.length - 2]).not.toMatch(
          /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\. [A-Z][a-z ]+$)/,
        );
      });
    },
    120_000,
  );
  test.each(opened)(
    '%s opens',
    (name) => {
      expect(pages(name).length).toBeGreaterThan(0);
    },
    120_000,
  );
});
