import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  categoryOf,
  partNamed,
  partsInTitle,
  readDisaggregation,
  totals,
  withoutParts,
  writeDisaggregation,
} from '../../../src/tables/concepts/disaggregation.js';

describe('categories', () => {
  test.each<[string, string, string | null]>([
    ['sex', '女', 'F'],
    ['sex', ' Female ', 'F'],
    ['sex', 'f', 'F'],
    ['sex', '男性', 'M'],
    ['sex', '合计', null],
    ['sex', '_T', null],
    ['sex', 'urban', 'urban'],
    ['urbanisation', '城镇', 'U'],
    ['urbanisation', 'Rural', 'R'],
    ['urbanisation', 'F', 'F'],
    ['age', ' 0-6岁 ', '0-6岁'],
    ['age', 'Total', null],
    ['other', 'x', 'x'],
  ])('%s: %j', (dimension, text, category) => {
    expect(categoryOf(dimension, text)).toBe(category);
  });
});

describe('free cells', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['', []],
    ['合计', []],
    ['female', [['sex', 'F']]],
    ['农村', [['urbanisation', 'R']]],
    ['F', [['breakdown', 'F']]],
    ['sex=F', [['sex', 'F']]],
    ['sex:F', [['sex', 'F']]],
    ['性别：女', [['sex', 'F']]],
    [
      '性别=女；城乡=城市',
      [
        ['sex', 'F'],
        ['urbanisation', 'U'],
      ],
    ],
    [
      'female; urban',
      [
        ['sex', 'F'],
        ['urbanisation', 'U'],
      ],
    ],
    ['sex=total; age=0-6', [['age', '0-6']]],
    ['sex:both', []],
    ['urban non-private units', [['breakdown', 'urban non-private units']]],
    ['note: x', [['breakdown', 'note: x']]],
    ['民族=少数民族', [['民族', '少数民族']]],
    ['sex="female"', [['sex', 'female']]],
    ['"se;x"="=; \\""', [['se;x', '=; "']]],
    ['"a;b"', [['breakdown', 'a;b']]],
    ['"a', [['breakdown', '"a']]],
    ['"a"b', [['breakdown', '"a"b']]],
    [
      'a=b=c',
      [
        ['a', 'b'],
        ['breakdown', 'c'],
      ],
    ],
    ['sex=', []],
    ['a=""', [['a', '']]],
    [';;x;', [['breakdown', 'x']]],
    [' ; x ', [['breakdown', 'x']]],
    [' 民族 = 少数民族 ', [['民族', '少数民族']]],
    [':x', [['breakdown', ':x']]],
    ['sex : F', [['sex', 'F']]],
    ['sex:F:M', [['sex', 'F:M']]],
    ['x"', [['breakdown', 'x"']]],
  ])('%j', (text, parts) => {
    expect(readDisaggregation(text)).toEqual(parts);
  });
});

test('what is written is read back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom('a', '女', ' ', '=', ';', '；', ':', '"', '\\', '-', '\n'), maxLength: 6 }),
    fc.constantFrom('sex', 'F', 'female', '女', '_T', 'total', '合计', '性别', 'gender', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 3 }), (parts) => {
      expect(readDisaggregation(writeDisaggregation(parts))).toEqual(parts);
    }),
    { numRuns: 2000 },
  );
});

test('plain names are written plainly', () => {
  expect(
    writeDisaggregation([
      ['sex', 'F'],
      ['age', '0–6岁'],
      ['民族', '少数民族'],
      ['gender', 'F'],
      ['sex', 'female'],
      ['a b', 'c_d.e'],
    ]),
  ).toBe('sex=F; age=0–6岁; 民族=少数民族; "gender"=F; sex="female"; a b=c_d.e');
});

describe('names of dimensions, of their categories and of the whole', () => {
  test.each([
    ['sex', ['sex', 'gender', '性别']],
    ['urbanisation', ['urbanisation', 'urbanization', 'residence', 'residenceareatype', '城乡', '城乡类型']],
    ['age', ['age', 'age group', 'agegroup', '年龄', '年龄组']],
  ] as const)('%s', (id, names) => {
    for (const name of names) expect([name, readDisaggregation(`${name}=x`)]).toEqual([name, [[id, 'x']]]);
    for (const name of names) expect([name, readDisaggregation(`${name}: x`)]).toEqual([name, [[id, 'x']]]);
  });

  const categories = {
    F: 'female females woman women girl girls fmle 女 女性 女童 女生 妇女 女孩',
    M: 'male males man men boy boys mle 男 男性 男童 男生 男孩',
    U: 'urban urb city 城市 城镇 城区',
    R: 'rural rur deg3 农村 乡村',
    DEG1: 'deg1 cities',
    DEG2: 'deg2',
  };

  test('a category is known by each of its names', () => {
    for (const [code, names] of Object.entries(categories))
      for (const name of names.split(' ')) {
        const dimension = code === 'F' || code === 'M' ? 'sex' : 'urbanisation';
        expect([name, partNamed(name), categoryOf(dimension, name.toUpperCase())]).toEqual([
          ...[name, [dimension, code], code],
        ]);
      }
    expect(['towns and suburbs', 'Rural areas', 'urban areas'].map(partNamed)).toEqual([
      ['urbanisation', 'DEG2'],
      ['urbanisation', 'R'],
      ['urbanisation', 'U'],
    ]);
  });

  test('a code of one or two letters needs the name of its dimension', () => {
    for (const [dimension, code] of [
      ['sex', 'F'],
      ['sex', 'M'],
      ['urbanisation', 'U'],
      ['urbanisation', 'R'],
    ] as const)
      expect([code, partNamed(code), categoryOf(dimension, code)]).toEqual([code, undefined, code]);
    expect(categoryOf('sex', 'data.Female')).toBe('F');
    expect(categoryOf('sex', 'data.other')).toBe('data.other');
  });

  test('words for the whole; T and all may be names of something else', () => {
    for (const word of totals)
      expect([word, partNamed(word), categoryOf('sex', word), readDisaggregation(word)]).toEqual([
        ...[word, word === 't' || word === 'all' ? undefined : null, null, []],
      ]);
  });

  test('an age is a part, also with the people of that age', () => {
    expect([partNamed(' 5岁以下 '), partNamed('60岁及以上老人'), partNamed('岁月')]).toEqual([
      ['age', '5岁以下'],
      ['age', '60岁及以上老人'],
      undefined,
    ]);
  });
});

describe('words for parts in titles', () => {
  test.each<[string, string | null]>([
    ...['农村', '乡村', 'Rural'].map((word): [string, string] => [word, 'urbanisation=R']),
    ...['城镇', '城市', 'urban'].map((word): [string, string] => [word, 'urbanisation=U']),
    ...['女性', '女生', '女童', 'female', 'females'].map((word): [string, string] => [word, 'sex=F']),
    ...['男性', '男生', '男童', 'male', 'males'].map((word): [string, string] => [word, 'sex=M']),
    ...['流动人口', '外来人口', '非户籍人口', 'migrant', 'migrants'].map((word): [string, string] => [
      ...([word, 'breakdown=流动人口'] as const),
    ]),
    ...['农业农村', '乡村振兴', '城市群', '城乡', '男女', '含流动人口', '包括外来人口', 'urban and rural'].map(
      (word): [string, null] => [word, null],
    ),
    ...['suburban', 'ruralism', 'femaleness', 'malevolent', 'immigrants', 'migrantly'].map((word): [string, null] => [
      ...([word, null] as const),
    ]),
    ['城市和农村', null],
    ['城市女性', 'urbanisation=U; sex=F'],
    ['城市、农村女性', 'sex=F'],
  ])('%s', (title, parts) => {
    const found = partsInTitle(`${title} 表`).map((part) => part.join('='));
    expect(found.join('; ')).toBe(parts ?? '');
  });

  test('are taken out of it', () => {
    expect(withoutParts('甲农村乙女性丙Rural丁')).toBe('甲 乙 丙 丁');
    expect(withoutParts('农村 rural 农村')).toBe('     ');
  });
});
