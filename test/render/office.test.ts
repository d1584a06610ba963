/** Office files read by python-docx and openpyxl. Where they are missing, the tests are skipped with a word. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/index.js';
import { readObservations } from '../../src/entries/io.js';
import { reportDocument, resultsWorkbook } from '../../src/entries/render.js';
import { blankSheets } from '../../src/render/workbook/blank.js';
import { resultSheets } from '../../src/render/workbook/results.js';
import type { Sheet, SheetCell } from '../../src/render/workbook/sheet.js';
import { columnName } from '../../src/render/workbook/sheet-page.js';
import { nationalFigures } from './national.js';
import { languages, national, works, writeOfficeFiles } from './office-files.js';

const hasReaders = works('python3', '-c', 'import docx, openpyxl');
if (!hasReaders) console.log('python-docx or openpyxl is missing: office files are not read back');

function python(script: string, ...args: string[]): unknown {
  const { stdout, stderr, status } = spawnSync('python3', ['-W', 'ignore', '-c', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect(`${status} ${stderr}`).toBe('0 ');
  return JSON.parse(stdout);
}

let folder = '';
beforeAll(async () => {
  folder = await writeOfficeFiles();
}, 120_000);

const readDocument = `
import docx, json, sys
d = docx.Document(sys.argv[1])
s = d.sections[0]
print(json.dumps({
  'paragraphs': [p.text for p in d.paragraphs],
  'tables': [[[c.text for c in r.cells] for r in t.rows] for t in d.tables],
  'heads': [t.rows[0]._tr.trPr is not None and 'tblHeader' in t.rows[0]._tr.trPr.xml and 'cantSplit' in t.rows[0]._tr.trPr.xml for t in d.tables],
  'page': [round(x.mm) for x in (s.page_width, s.page_height, s.top_margin, s.bottom_margin, s.left_margin, s.right_margin)],
  'fonts': sorted({r._r.rPr.rFonts.get(docx.oxml.ns.qn('w:eastAsia')) for p in d.paragraphs for r in p.runs if r._r.rPr is not None and r._r.rPr.rFonts is not None}),
  'charts': len([p for p in d.part.package.iter_parts() if 'chart' in str(p.partname) and str(p.partname).endswith('.xml') and 'charts/chart' in str(p.partname)]),
}))`;

const readWorkbook = `
import openpyxl, json, sys
w = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
  'name': s.title, 'freeze': s.freeze_panes, 'filter': s.auto_filter.ref,
  'types': sorted({c.data_type for r in s.iter_rows() for c in r}),
  'cells': [[c.value for c in r] for r in s.iter_rows()],
  'formats': [[c.number_format for c in r] for r in s.iter_rows()],
} for s in w]))`;

interface ReadSheet {
  readonly name: string;
  readonly freeze: string;
  readonly filter: string;
  readonly types: readonly string[];
  readonly cells: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

function written(cell: SheetCell): string | number | null {
  if (cell === '') return null;
  return typeof cell === 'object' && cell !== null ? cell.figure : cell;
}

describe.skipIf(!hasReaders)('read back by others', () => {
  test.each(languages)('the report in %s: every word and figure, form and charts', (language) => {
    const found = python(readDocument, join(folder, `${language}.docx`)) as {
      readonly paragraphs: readonly string[];
      readonly tables: readonly (readonly (readonly string[])[])[];
      readonly heads: readonly boolean[];
      readonly page: readonly number[];
      readonly fonts: readonly string[];
      readonly charts: number;
    };
    const { blocks, annexes } = reportDocument(national, { language, plan: catalogue });
    const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
    for (const block of all) {
      if (block.block === 'paragraph' || block.block === 'heading') expect(found.paragraphs).toContain(block.text);
      if (block.block === 'finding')
        expect(found.paragraphs).toContain(`${block.lead}${language === 'en' ? ' ' : ''}${block.text}`);
    }
    const tables = all.filter((block) => block.block === 'table');
    // A note is one cell as wide as the table: its text is read at each column.
    const rowsOf = ({ columns, rows, note }: (typeof tables)[number]) => [
      columns.map(({ head }) => head),
      ...rows,
      ...(note === undefined ? [] : [columns.map(() => note)]),
    ];
    expect(found.tables).toEqual(tables.map(rowsOf));
    expect(found.heads.every((head) => head)).toBe(true);
    expect(found.charts).toBe(all.filter(({ block }) => block === 'chart').length);
    expect(found.charts).toBeGreaterThanOrEqual(2);
    expect(found.charts).toBeLessThanOrEqual(4);
    expect(found.page).toEqual(language === 'zh' ? [210, 297, 37, 35, 28, 26] : [210, 297, 25, 25, 25, 25]);
    if (language === 'zh') expect(found.fonts).toEqual(['仿宋_GB2312', '方正小标宋简体', '楷体_GB2312', '黑体'].sort());
  });

  const same = (name: string, sheets: readonly Sheet[]): void => {
    const found = python(readWorkbook, join(folder, name)) as readonly ReadSheet[];
    expect(found).toHaveLength(sheets.length);
    found.forEach((sheet, i) => {
      const { columns, rows, frozenColumns = 1 } = sheets[i]!;
      expect(sheet.freeze).toBe(`${columnName(frozenColumns + 1)}2`);
      expect(sheet.filter).toBe(`A1:${columnName(columns.length)}${rows.length + 1}`);
      expect(sheet.types).not.toContain('f');
      expect(sheet.cells[0]).toEqual(columns.map(({ head }) => head));
      const filled = (row: readonly (string | number | null)[]) => columns.map((_column, at) => row[at] ?? null);
      expect(sheet.cells.slice(1).map(filled)).toEqual(rows.map((row) => filled(row.map(written))));
    });
  };
  test.each(languages)('the results in %s: typed figures, frozen heads, filters, no formula', (language) => {
    same(`${language}.xlsx`, resultSheets(national, { language, plan: catalogue }));
  });
  test.each(languages)('the blank workbook in %s, and with it last year’s figures', (language) => {
    same(`blank.${language}.xlsx`, blankSheets({ language, plan: catalogue, known: nationalFigures(), until: 2025 }));
  });
  test('a hostile name is a text in a workbook, never a formula', () => {
    const found = python(readWorkbook, join(folder, 'hostile.xlsx')) as readonly ReadSheet[];
    for (const { types } of found) expect(types).not.toContain('f');
  });

  test.each(languages)('the blank workbook in %s is read by this library, figure by figure', (language) => {
    const found = python(readWorkbook, join(folder, `blank.${language}.xlsx`)) as readonly ReadSheet[];
    const read = found.map(({ cells, formats }) => {
      const text = (value: string | number | null, format: string): string => {
        const places = /^0\.(0+)$/.exec(format)?.[1]?.length ?? 0;
        return typeof value === 'number' ? value.toFixed(places) : (value ?? '');
      };
      const csv = cells
        .map((row, i) => row.map((value, j) => `"${text(value, formats[i]![j]!).replaceAll('"', '""')}"`).join(','))
        .join('\n');
      return readObservations(csv, { plan: catalogue });
    });
    expect(read.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))).toEqual([]);
    const known = nationalFigures().filter(({ value }) => value != null);
    const key = ({
      indicator,
      period,
      value,
    }: {
      readonly indicator?: string;
      readonly period: unknown;
      readonly value?: unknown;
    }) => `${indicator} ${String(period)} ${String(value)}`;
    expect(
      read
        .flatMap(({ observations }) => observations.filter(({ value }) => value != null))
        .map(key)
        .sort(),
    ).toEqual(known.map(key).sort());
  });
});

test('the same report is the same document', async () => {
  const again = await resultsWorkbook(national, { language: 'zh', plan: catalogue });
  expect(again.length).toBe(readFileSync(join(folder, 'zh.xlsx')).length);
});
