/** `npm start`: the national worked example, run as it is. It needs the built package. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const start = (...argv: string[]): string =>
  execFileSync(process.execPath, ['docs/examples/national.mjs', ...argv], { cwd: root, encoding: 'utf8' });
const golden = readFileSync(`${root}test/assessment/national.golden.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id?: string; alert?: string; status?: string; value?: string; margin?: string });

describe.each([
  [
    'zh',
    ['--all'],
    /数据是全国的，目标值是天门市的：这不是对天门市的评价。/,
    ['已提前达到目标值', '在参考范围内', '符合目标方向', '尚未达到目标值', '数据不足'],
  ],
  [
    'en',
    ['en'],
    /The figures are national, the thresholds Tianmen’s: this is no verdict on Tianmen\./,
    [
      'met ahead of the due year',
      'within the reference range',
      'in the direction asked for',
      'not met yet',
      'insufficient data',
    ],
  ],
] as const)('in %s', (language, argv, notice, words) => {
  rmSync(`${root}out/national.${language}.html`, { force: true });
  const out = start(...argv);
  const lines = out.split('\n');
  const judged = golden.filter(({ id, value }) => id !== undefined && value !== undefined);

  test('it says whose figures and whose limits these are', () => {
    expect(out).toMatch(notice);
    expect(out).not.toMatch(/undefined|NaN|null|\[object/);
  });

  test('the table has every result that has data, as the library judged it', () => {
    const table = lines.slice(
      0,
      lines.findIndex((line) => /需关注的目标要求|Criteria that need attention/.test(line)),
    );
    const rows = table.filter((line) => / \(\d{4}\) /.test(line));
    expect(rows).toHaveLength(golden.filter(({ id }) => id !== undefined).length);
    const verdicts = words.slice(0, -1);
    expect(rows.filter((line) => verdicts.some((verdict) => line.includes(`  ${verdict} `)))).toHaveLength(
      judged.length,
    );
    for (const { value, margin } of judged) {
      const shown = `${value} (`.replace('-', '−');
      expect(
        rows.some(
          (line) => line.includes(shown) && (margin === undefined || line.includes(` ${margin.replace('-', '−')}  `)),
        ),
      ).toBe(true);
    }
    expect(Math.max(...table.map((line) => stringWidth(line)))).toBeLessThanOrEqual(160);
  });

  test('what needs attention equals the alerts of the assessment, each with a reason', () => {
    const alerts = golden.filter(({ alert }) => alert !== undefined);
    const from = lines.findIndex((line) => /需关注的目标要求|Criteria that need attention/.test(line));
    const listed = lines.slice(from + 1, lines.indexOf('', from + 1));
    expect(listed.filter((line) => /^ ?\d+\. /.test(line))).toHaveLength(alerts.length);
    listed.forEach((line, i) => {
      if (/^ ?\d+\. /.test(line)) expect(listed[i + 1]).toMatch(/^ {4}\S/);
    });
  });

  test('every row of the data is in the table or listed as kept out', () => {
    const rows = parse<Record<string, string>>(readFileSync(`${root}docs/data/national-official.csv`), {
      columns: true,
      bom: true,
    });
    expect(rows.length).toBeGreaterThan(200);
    for (const name of [
      '儿童青少年总体近视率',
      '儿童伤害死亡率',
      '婴幼儿配方乳粉抽检合格率',
      '出生人口性别比 2004: 121.2',
      '出生人口性别比 2010: 118.1',
    ])
      expect(out).toContain(`  ${name}`);
    expect(out).not.toMatch(/第\d+行|row \d+/);
  });

  test('what has no figures: counted and some named, or with --all every one in the table', () => {
    const without = Number(
      /其中(\d+)项没有全国数据|(\d+) have no national figures/
        .exec(out)!
        .slice(1)
        .find((count) => count !== undefined),
    );
    expect(without).toBeGreaterThan(100);
    expect(out.match(/ (?:无数据|no data) /g)?.length ?? 0).toBe(language === 'zh' ? without : 0);
    expect(out.includes('… (all of them with --all, and in the HTML report)')).toBe(language === 'en');
  });

  test('the report is written, with charts, and says the same first', () => {
    const page = readFileSync(`${root}out/national.${language}.html`, 'utf8');
    expect(out).toContain(`out/national.${language}.html`);
    expect(page).toMatch(notice);
    expect(page.match(/<figure>/g)!.length).toBeGreaterThan(10);
    // What has no figures is in it too.
    expect(page).toContain({ zh: '非意愿妊娠率', en: 'Unintended pregnancy' }[language]);
  });
});
