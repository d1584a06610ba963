/** Sections: rows with one text, of years, of parts, and of one of several tables side by side. */
import { describe, expect, test } from 'vitest';
import { codesOf, figuresOf, findingsOf, read } from './show.js';

const infants = 'infant-mortality-rate';
const mothers = 'maternal-mortality-ratio';

describe('of tables side by side, each has its own sections', () => {
  test.each([
    {
      what: 'two texts in a row are sections of two tables',
      text: '指标,2024年,指标,2024年\n农村,,城市,\n婴儿死亡率,5,婴儿死亡率,3\n孕产妇死亡率,15,孕产妇死亡率,9',
      figures: [
        `${infants} 2024 5 urbanisation=R`,
        `${infants} 2024 3 urbanisation=U`,
        `${mothers} 2024 15 urbanisation=R`,
        `${mothers} 2024 9 urbanisation=U`,
      ],
      codes: ['TITLE_READ'],
    },
    {
      what: 'a section beside a row of figures is of its own table',
      text: '指标,2024年,指标,2024年\n农村,,婴儿死亡率,3\n婴儿死亡率,5,孕产妇死亡率,9',
      figures: [`${infants} 2024 3`, `${infants} 2024 5 urbanisation=R`, `${mothers} 2024 9`],
      codes: ['TITLE_READ'],
    },
    {
      what: 'sections that are not understood make parts of the figures of their tables',
      text: '指标,年份,数值,指标,年份,数值\n低保家庭,,,一般家庭,,\n婴儿死亡率,2024,5,婴儿死亡率,2024,3',
      figures: [`${infants} 2024 5 section=低保家庭`, `${infants} 2024 3 section=一般家庭`],
      codes: ['TITLE_READ', 'UNKNOWN_DIMENSION', 'UNKNOWN_DIMENSION'],
    },
    {
      what: 'a title alone in its row, in the first table, stands over all',
      text: '指标,2024年,指标,2024年\n农村,,,\n婴儿死亡率,5,孕产妇死亡率,15',
      figures: [`${infants} 2024 5 urbanisation=R`, `${mothers} 2024 15 urbanisation=R`],
      codes: ['TITLE_READ'],
    },
    {
      what: 'a title alone in its row, in another table, is of that table',
      text: '指标,2024年,指标,2024年\n,,农村,\n婴儿死亡率,5,孕产妇死亡率,15',
      figures: [`${infants} 2024 5`, `${mothers} 2024 15 urbanisation=R`],
      codes: ['TITLE_READ'],
    },
    {
      what: 'the first title is not over all figures where one table has another',
      text: '指标,2024年,指标,2024年\n低保家庭,,,\n婴儿死亡率,5,孕产妇死亡率,15\n农村,,城市,\n婴儿死亡率,6,婴儿死亡率,4',
      figures: [
        `${infants} 2024 5 section=低保家庭`,
        `${mothers} 2024 15 section=低保家庭`,
        `${infants} 2024 6 urbanisation=R`,
        `${infants} 2024 4 urbanisation=U`,
      ],
      codes: ['TITLE_READ', 'UNKNOWN_DIMENSION'],
    },
    {
      what: 'titles side by side above the header are of their tables',
      text: '表1 农村,,表2 城市,\n指标,2024年,指标,2024年\n婴儿死亡率,5,婴儿死亡率,3',
      figures: [`${infants} 2024 5 urbanisation=R`, `${infants} 2024 3 urbanisation=U`],
      codes: ['TITLE_READ'],
    },
    {
      what: 'a table that ends before the other lacks nothing',
      text: '指标,2024年,指标,2024年\n婴儿死亡率,5,孕产妇死亡率,15\n产前筛查率,85,,',
      figures: [`${infants} 2024 5`, `${mothers} 2024 15`, 'prenatal-screening-rate 2024 85'],
      codes: [],
    },
  ])('$what', ({ text, figures, codes }) => {
    const table = read(text);
    expect([figuresOf(table), codesOf(table)]).toEqual([figures, codes]);
  });
});

describe('sections of years date the rows under heads without a period', () => {
  test.each([
    ['指标,数值\n2023年,\n婴儿死亡率,5\n2024年,\n婴儿死亡率,4', [`${infants} 2023 5`, `${infants} 2024 4`]],
    ['指标,单位,数值\n2023\n婴儿死亡率,‰,5', [`${infants} 2023 5 per-1000`]],
    ['指标,数值\n2024年1—6月,\n婴儿死亡率,5', [`${infants} 2024 5 period=2024-01/2024-06`]],
    [
      '指标,城市,农村\n2023年,,\n婴儿死亡率,5,9\n2024年,,\n婴儿死亡率,4,8',
      [
        `${infants} 2023 5 urbanisation=U`,
        `${infants} 2023 9 urbanisation=R`,
        `${infants} 2024 4 urbanisation=U`,
        `${infants} 2024 8 urbanisation=R`,
      ],
    ],
    [
      '地区,婴儿死亡率\n2023年,\n天门市,5\n竟陵街道,6\n2024年,\n天门市,4',
      [`${infants} 2023 5 天门市`, `${infants} 2023 6 竟陵街道`, `${infants} 2024 4 天门市`],
    ],
    ['指标,数值,指标,数值\n2023年,,2024年,\n婴儿死亡率,5,婴儿死亡率,4', [`${infants} 2023 5`, `${infants} 2024 4`]],
  ])('%j', (text, figures) => {
    const table = read(text);
    expect([figuresOf(table), codesOf(table)]).toEqual([figures, ['TITLE_READ']]);
  });

  test.each([
    ['a section further down does not date the rows above it', '指标,数值\n婴儿死亡率,5\n2024年,\n婴儿死亡率,4'],
    ['a year beside a figure is no section', '指标,数值\n2023年,4\n婴儿死亡率,5'],
  ])('%s', (_, text) => {
    const table = read(text);
    expect([figuresOf(table), findingsOf(table)]).toEqual([[], ['MISSING_COLUMN 1 指标 数值']]);
  });
});

describe('sections of years and other sections stand within each other', () => {
  test.each([
    [
      'years are the outer sections where one comes first',
      '指标,数值\n2023年,\n婴儿死亡率,5\n农村,\n婴儿死亡率,6\n2024年,\n婴儿死亡率,4',
      [`${infants} 2023 5`, `${infants} 2023 6 urbanisation=R`, `${infants} 2024 4`],
    ],
    [
      'a topic under a year keeps the year',
      '2020年统计资料\n指标,数值\n2023年,\n一、卫生健康,\n婴儿死亡率,5\n二、妇女保健,\n孕产妇死亡率,15',
      [`${infants} 2023 5`, `${mothers} 2023 15`],
    ],
    [
      'a year under a part keeps the part',
      '2020年统计资料\n指标,数值\n农村,\n2023年,\n婴儿死亡率,6\n2024年,\n婴儿死亡率,5\n城市,\n2024年,\n婴儿死亡率,3',
      [`${infants} 2023 6 urbanisation=R`, `${infants} 2024 5 urbanisation=R`, `${infants} 2024 3 urbanisation=U`],
    ],
    [
      'a section that is not understood stays over the years within it',
      '2020年统计资料\n指标,数值\n低保家庭,\n2023年,\n婴儿死亡率,6\n一般家庭,\n2023年,\n婴儿死亡率,3',
      [`${infants} 2023 6 section=低保家庭`, `${infants} 2023 3 section=一般家庭`],
    ],
  ])('%s', (_, text, figures) => {
    expect(figuresOf(read(text))).toEqual(figures);
  });
});

describe('其中：女 alone in its row, without a figure', () => {
  const under = 'under-five-mortality-rate';
  test.each([
    {
      what: 'is a part of the indicator above it, and no title of the rows below',
      text: '指标,2023年,2024年\n5岁以下儿童死亡率,8,7\n其中：女,,\n婴儿死亡率,6,5',
      figures: [`${under} 2023 8`, `${under} 2024 7`, `${infants} 2023 6`, `${infants} 2024 5`],
      codes: [],
    },
    {
      what: 'is so too where its row ends there, or its figures are behind its number',
      text: '序号,指标,2024年\n1,5岁以下儿童死亡率,8\n,其中：女\n2,婴儿死亡率,6',
      figures: [`${under} 2024 8`, `${infants} 2024 6`],
      codes: ['ROW_TOO_SHORT'],
    },
    {
      what: 'leaves a further part to the same indicator',
      text: '指标,2024年\n5岁以下儿童死亡率,8\n#女,\n农村,9\n婴儿死亡率,6',
      figures: [`${under} 2024 8`, `${under} 2024 9 urbanisation=R`, `${infants} 2024 6`],
      codes: [],
    },
    {
      what: 'is the title of a section where the next row names an indicator that stands above',
      text: '指标,2024年\n婴儿死亡率,6\n孕产妇死亡率,9\n其中：农村,\n婴儿死亡率,7\n孕产妇死亡率,11',
      figures: [
        ...[`${infants} 2024 6`, `${mothers} 2024 9`],
        ...[`${infants} 2024 7 urbanisation=R`, `${mothers} 2024 11 urbanisation=R`],
      ],
      codes: ['TITLE_READ'],
    },
    {
      what: 'is the title of a section where nothing stands above',
      text: '指标,2024年\n其中：农村,\n婴儿死亡率,7',
      figures: [`${infants} 2024 7 urbanisation=R`],
      codes: ['TITLE_READ'],
    },
    {
      what: 'is told where the part is not known, and is no title',
      text: '指标,2024年\n5岁以下儿童死亡率,8\n其中：某类,\n婴儿死亡率,6',
      figures: [`${under} 2024 8`, `${infants} 2024 6`],
      codes: ['UNKNOWN_INDICATOR'],
    },
    {
      what: 'is no title below an indicator that is not known',
      text: '指标,2024年\n某某率,8\n其中：女,\n婴儿死亡率,6',
      figures: [`${infants} 2024 6`],
      codes: ['UNKNOWN_INDICATOR', 'UNKNOWN_INDICATOR'],
    },
    {
      what: 'without a part, says nothing',
      text: '指标,2024年\n5岁以下儿童死亡率,8\n其中：,\n婴儿死亡率,6',
      figures: [`${under} 2024 8`, `${infants} 2024 6`],
      codes: ['NOTE_ROW'],
    },
  ])('$what', ({ text, figures, codes }) => {
    const table = read(text);
    expect([figuresOf(table), codesOf(table)]).toEqual([figures, codes]);
  });

  test('its blank figures are missing ones of the part', () => {
    expect(read('指标,2024年\n5岁以下儿童死亡率,8\n其中：女,\n婴儿死亡率,6').missing).toEqual([
      {
        row: 3,
        column: 2,
        mark: '',
        indicator: 'under-five-mortality-rate',
        period: 2024,
        disaggregation: { sex: 'F' },
      },
    ]);
  });
});
