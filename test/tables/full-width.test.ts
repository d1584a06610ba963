/** What Chinese input methods write in place of ASCII: digits, commas, stops, signs of percent and separators. */
import { expect, test } from 'vitest';
import { codesOf, figuresOf, read } from './show.js';

test.each([
  ['９８．５', '98.5'],
  ['98。5', '98.5'],
  ['９８｡５', '98.5'],
  ['98﹒5', '98.5'],
  ['９８．５％', '98.5 percent'],
  ['98.5﹪', '98.5 percent'],
  ['98.5%。', '98.5 percent'],
  ['98.5；', '98.5'],
  ['≥９８．５％', '98.5 percent at-least'],
])('the cell %s is the figure %s', (cell, figure) => {
  const table = read(`指标,年份,数值\n产前筛查率,２０２４,${cell}`);
  expect([figuresOf(table), codesOf(table)]).toEqual([[`prenatal-screening-rate 2024 ${figure}`], []]);
});

test.each(['98。。5', '98。5。5', '。', '9。8.5'])('the cell %s is no figure', (cell) => {
  const table = read(`指标,年份,数值\n产前筛查率,2024,${cell}`);
  expect([figuresOf(table), codesOf(table)]).toEqual([[], ['NOT_A_NUMBER']]);
});

test.each([
  ['a comma', '指标，年份，数值\n产前筛查率，２０２４，９３．５％\n婴儿死亡率，2024，3', '，'],
  ['a semicolon', '指标；年份；数值\n产前筛查率；２０２４；９３．５％\n婴儿死亡率；2024；3', '；'],
  ['a bar', '指标｜年份｜数值\n产前筛查率｜２０２４｜９３．５％\n婴儿死亡率｜2024｜3', '｜'],
])('%s in full width separates cells', (_, text, delimiter) => {
  const table = read(text);
  const figures = ['prenatal-screening-rate 2024 93.5 percent', 'infant-mortality-rate 2024 3'];
  expect([table.layout.delimiter, figuresOf(table), codesOf(table)]).toEqual([delimiter, figures, []]);
});

test('a comma in full width within cells separates none where ASCII commas do', () => {
  const table = read('指标,年份,数值,来源\n产前筛查率,2024,93.5,市卫健委，年报');
  expect([table.layout.delimiter, table.observations.map(({ source }) => source)]).toEqual([',', ['市卫健委，年报']]);
});

const incomes = (cells: readonly string[]): string =>
  `指标;年份;数值\n${cells.map((cell, i) => `女性平均劳动收入;${2020 + i};${cell}`).join('\n')}`;

test.each([
  ['a comma with two readings', ['4，203', '4,305'], [], ['AMBIGUOUS_NUMBER']],
  ['a comma beside a stop', ['4，203', '305。5'], ['4203', '305.5'], []],
  ['a comma that can only be a decimal mark', ['42，5', '4，203'], ['42.5', '4.203'], ['DECIMAL_COMMA']],
])('%s in full width is read as in ASCII', (_, cells, values, codes) => {
  const table = read(incomes(cells));
  expect([table.observations.map(({ value }) => value), codesOf(table)]).toEqual([values, codes]);
});
