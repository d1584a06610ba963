/** Names of units: as they are listed, per many, with a power of ten, and behind a name. */
import { describe, expect, test } from 'vitest';
import { units } from '../../../src/core/units.js';
import { multipliers, readUnit, unitKey, unitName } from '../../../src/tables/concepts/unit-names.js';

const read = (text: string): string | null => {
  const found = readUnit(text);
  return found === null ? null : `${found.unit}${found.power === 0 ? '' : ` e${found.power}`}`;
};

describe('listed names', () => {
  test.each([
    ['percent', '% ％ 百分比', 'per cent;percentage;PT;PC;PERCENT;PCNT'],
    ['per-1000', '‰ 千分比', 'per mille;per 1000;PER_1000;P_THHAB'],
    ['per-10000', '/万 1/万 万分率', 'per ten thousand;PER_10000'],
    ['per-100000', '/10万 1/10万 十万分之一', 'per hundred thousand;PER_100000;P_HTHAB'],
    ['share', '小数', 'share;fraction;SHARE'],
    ['percentage-points', '个百分点', 'percentage points;PP'],
    ['count', '个 人 名 所 项 支 辆 部', 'count;number;persons;NUMBER;PS;NB'],
    ['years', '年 岁', 'years;year;yrs;YR;YEARS'],
    ['hours-per-day', '小时/天', 'hours-per-day;hours per day;HR_PER_DAY;HR'],
    ['yuan', '元', 'yuan;rmb;CNY'],
    ['males-per-100-females', '男/百女', 'males-per-100-females;MALES_PER_100_FEMALES'],
    ['attestation', '定性', 'attestation;statement;ATTESTATION'],
  ])('%s', (unit, zh, others) => {
    for (const word of [...zh.split(' '), ...others.split(';')])
      expect([word, read(word), read(word.toUpperCase())]).toEqual([word, unit, unit]);
  });

  test('each unit is known by its id and by what is written of it', () => {
    for (const unit of units)
      for (const name of [unit, unitName(unit, 'zh'), unitName(unit, 'en'), unitName(unit, 'sdmx')])
        expect([name, read(name)]).toEqual([name, unit]);
    expect(unitName('甲单位', 'zh')).toBe('甲单位');
  });
});

describe('counts per so many', () => {
  test.each([
    ...['人/千人', '张/每千名儿童', '每千人', '每1000名儿童', '/1千人', '人/一千', '名/每1,000人'].map((text) => [
      text,
      'per-1000',
    ]),
    ...['per 1,000 live births', 'deaths per 1000', '10P3HB', 'DT_10P3BR_L'].map((text) => [text, 'per-1000']),
    ...[
      '人/万人',
      '每万人',
      '件/每万名妇女',
      '/1万人',
      '人/一万',
      '每10000人',
      'per 10,000 population',
      'cases per 10,000',
    ].map((text) => [text, 'per-10000']),
    ...[
      '人/10万',
      '例/十万',
      '每10万人',
      '人/每十万名妇女',
      '/100000',
      'per 100,000 live births',
      'deaths per 100,000',
    ].map((text) => [text, 'per-100000']),
    ...['10P5HB', 'DT_10P5'].map((text) => [text, text === 'DT_10P5' ? null : 'per-100000']),
    ...['% of total', 'percent of women', 'percentage of births', 'percent %', 'Percentage (%)'].map((text) => [
      text,
      'percent',
    ]),
  ])('%s', (text, unit) => {
    expect(read(text!)).toBe(unit);
  });

  test.each([
    ...['元/千元', '每千万', '每千元', '1234567人/千人', '人/千人/年', '每百人', '千人/每', 'per 100 births', 'x/y/千'],
    ...['每万元', '人/万元', '人/10万元', '人/100万元', '每10万元', 'per 1,000,000', '10P3', '10P4HB', 'abcde10P3HB'],
    ...['10P3ABCDEFGHI', '10P3A1', 'half % of total', 'percent of 5', '% of', 'percentage %x', 'x% of total'],
    ...[`每千人${'很'.repeat(20)}`, `每万人${'很'.repeat(20)}`, `每10万人${'很'.repeat(20)}`],
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('powers of ten', () => {
  test.each([
    ['万元', 'yuan e4'],
    ['亿元', 'yuan e8'],
    ['千万元', 'yuan e7'],
    ['百万元', 'yuan e6'],
    ['十万元', 'yuan e5'],
    ['千元', 'yuan e3'],
    ['万人', 'count e4'],
    ['万', 'count e4'],
    ['millions', 'count e6'],
    ['Million persons', 'count e6'],
    ['thousands', 'count e3'],
    ['thousand yuan', 'yuan e3'],
    ['万岁', null],
    ['千%', null],
    ['万公斤', null],
    ['million tons', null],
  ])('%s: %s', (text, unit) => {
    expect(read(text)).toBe(unit);
  });

  test('as labels of multipliers', () => {
    const labels = ['units', 'tens', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions'];
    expect([...labels, 'billions', 'trillions', 'lots'].map((label) => multipliers.get(label))).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 9, 12, undefined],
    ]);
  });
});

test('case, spaces, brackets and the word 单位 before a name make no difference', () => {
  const keys = ['单位：万元', '单位为万元', '单位万元', '万 元', '"万元"', '[万元]', "'万元'", '万_元', '（万元）'].map(
    unitKey,
  );
  expect(new Set(keys)).toEqual(new Set(['万元']));
  expect([unitKey('Per  1,000'), unitKey('自然单位'), unitKey('PER_1000')]).toEqual(['per1000', '自然单位', 'per1000']);
});

test('a name of sixty characters is read, a longer one is prose; a key of a translation is read without its group', () => {
  expect([read(`%${' '.repeat(59)}`), read(`%${' '.repeat(60)}`)]).toEqual(['percent', null]);
  expect([read('data.Percent'), read('data.nothing')]).toEqual(['percent', null]);
});
