/** HTML and SpreadsheetML saved as .xls in the encodings of Chinese reporting systems. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { readWorkbook } from '../../../src/entries/workbook.js';
import { figuresOf } from '../show.js';

/** The bytes of 指标, 婴儿死亡率 and 年 in GB2312. Other signs are ASCII. */
const gb2312: Readonly<Record<string, string>> = { 指标: 'd6b8b1ea', 婴儿死亡率: 'd3a4b6f9cbc0cdf6c2ca', 年: 'c4ea' };
const inGb2312 = (text: string): Uint8Array =>
  new Uint8Array(
    text
      .split(/(指标|婴儿死亡率|年)/u)
      .flatMap((piece) => [...Buffer.from(gb2312[piece] ?? Buffer.from(piece).toString('hex'), 'hex')]),
  );
const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const rows = [
  ['指标', '2024年'],
  ['婴儿死亡率', '3.4'],
];
const html = (head: string): string =>
  `<html><head>${head}</head><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const xml = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>${rows
    .map((row) => `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`)
    .join('')}</Table></Worksheet></Workbook>`;

test.each<[string, Uint8Array]>([
  ['HTML in GB2312', inGb2312(html('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
  ['HTML in GB2312, after blank lines', inGb2312(`\r\n ${html('<meta charset="gbk">')}`)],
  ['HTML in GB2312 that does not say so', inGb2312(html(''))],
  ['HTML in UTF-8', inUtf8(html('<meta charset="utf-8">'))],
  ['SpreadsheetML in GB2312', inGb2312(xml('gb2312'))],
  ['SpreadsheetML in UTF-8', inUtf8(xml('utf-8'))],
])('%s', (_, bytes) => {
  expect(figuresOf(readWorkbook(bytes, { plan: catalogue }))).toEqual(['infant-mortality-rate 2024 3.4']);
});
