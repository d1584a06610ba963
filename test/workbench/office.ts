/** What a made-up office has: a workbook as it is kept there, and years of figures of many areas. */
import { read, utils, write } from '@e965/xlsx';

/** Figures of five years, of which two names are the office's own. */
const rows: readonly (readonly (string | number)[])[] = [
  ['指标', '单位', '2020年', '2021年', '2022年', '2023年', '2024年'],
  ['孕产妇死亡率', '1/10万', 16.9, 16.1, 15.7, 15.1, 14.3],
  ['婴儿死亡率', '‰', 5.4, 5.0, 4.9, 4.5, 4.0],
  ['产前筛查率', '%', 81.2, 83.4, 85.1, 88.0, 90.2],
  ['九年义务教育巩固率', '%', 95.2, 95.4, 95.5, 95.7, 95.9],
  ['孕妇早检比例', '%', 95, 96, 97, 98, 98],
  ['小学近视学生占比', '%', 35.6, 36.0, 36.7, 35.9, 35.2],
];

/** The workbook of an office, as .xlsx. */
export function officeWorkbook(): Buffer {
  return workbookOf([...rows]);
}

/** A workbook with a sheet of each department, and one of townships. */
export function departmentsWorkbook(): Buffer {
  return bookOf({
    卫健委: [
      ['2024年度天门市妇女儿童发展规划监测统计表'],
      ['指标名称', '单位', '2023年', '2024年'],
      ['产前筛查率', '%', 80.6, 82.3],
      ['婴儿死亡率', '‰', 3.6, 3.4],
    ],
    人社医保: [
      ['指标名称', '单位', '2023年', '2024年'],
      ['妇女基本养老保险参保率', '%', 92.1, 92.9],
    ],
    各乡镇: [['2024年各乡镇监测指标'], ['乡镇（街道）', '免疫规划疫苗接种率（%）'], ['岳口镇', 96.2], ['横林镇', 94.2]],
    填报说明: [['一、每年3月底前报送。']],
  });
}

/** A workbook with a figure in the last column of an indicator's row: that of 2030 in the blank one. */
export function filledIn(bytes: Buffer, indicator: string, figure: number): Buffer {
  const book = read(bytes, { type: 'buffer' });
  for (const sheet of Object.values(book.Sheets)) {
    const lines = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 });
    const head = lines.findIndex((line) => line.includes('2030年'));
    const row = lines.findIndex((line) => line.includes(indicator));
    if (head < 0 || row < 0) continue;
    utils.sheet_add_aoa(sheet, [[figure]], { origin: { r: row, c: lines[head]!.indexOf('2030年') } });
    break;
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** One with so many figures, in rows of a township and a year each. */
export function largeWorkbook(figures: number): Buffer {
  const head = ['地区', '年份', '产前筛查率'];
  const many = Array.from({ length: figures }, (_, i) => [
    `甲市第${Math.floor(i / 10)}镇`,
    2015 + (i % 10),
    80 + ((i * 7) % 150) / 10,
  ]);
  return workbookOf([head, ...many]);
}

function workbookOf(lines: readonly (readonly (string | number)[])[]): Buffer {
  return bookOf({ 数据: lines });
}

function bookOf(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Buffer {
  const book = utils.book_new();
  for (const [name, lines] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map((line) => [...line])), name);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
