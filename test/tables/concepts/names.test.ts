import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/core/model.js';
import { namesOf, proposalFor } from '../../../src/tables/concepts/names.js';
import { nameKey, nearestOf } from '../../../src/core/similarity.js';
import { bracketed, halfWidth, remembering } from '../../../src/tables/concepts/text.js';
import { readUnit } from '../../../src/tables/concepts/unit-names.js';

const indicator = (id: string, zh: string, en: string): Indicator => ({
  id,
  name: { zh, en },
  unit: 'percent',
  polarity: 'higher-is-better',
  timing: 'flow',
  min: '0',
  max: '100',
  definition: { zh, en },
});
const plan = [
  indicator('a-rate', '甲率', 'Rate of A'),
  indicator('b-rate', '乙率', 'Rate of B'),
  indicator('b-rate-rural', '乙率', 'Rate of B, rural'),
  indicator('money', '收入', 'Income'),
  indicator('money-yuan', '收入（元）', 'Income (yuan)'),
  indicator('grade', 'Ⅲ类水体比例', 'Grade III water'),
  indicator('5-years', '5岁以下儿童死亡率', 'Under five'),
];
const names = namesOf(
  plan,
  new Map<string, string | null>([
    ['老甲', 'a-rate'],
    ['不用', null],
    ['X Y', 'a-rate'],
    ['x-y', 'b-rate'],
    ['乙 率！', 'money'],
  ]),
  readUnit,
);
const idOf = (name: string): unknown => {
  const match = names.find(name);
  if (match.kind !== 'indicator') return match.kind;
  return match.unit === null ? match.id : [match.id, match.unit.unit];
};

describe('names', () => {
  test.each<[string, unknown]>([
    ['甲率', 'a-rate'],
    [' 甲 率 ', 'a-rate'],
    ['a-rate', 'a-rate'],
    ['A RATE', 'a-rate'],
    ['rate of a', 'a-rate'],
    ['甲率（%）', ['a-rate', 'percent']],
    ['甲率(‰)', ['a-rate', 'per-1000']],
    ['甲率（1/10万）', ['a-rate', 'per-100000']],
    ['甲率（万人）', ['a-rate', 'count']],
    ['甲率（去年）', 'unknown'],
    ['（%）', 'unknown'],
    ['收入', 'money'],
    ['收入（元）', 'money-yuan'],
    ['收入（%）', ['money', 'percent']],
    ['Ⅲ类水体比例', 'grade'],
    ['III类水体比例', 'grade'],
    ['1.甲率', 'a-rate'],
    ['12、甲率', 'a-rate'],
    ['（三）甲率', 'a-rate'],
    ['(3) 甲率', 'a-rate'],
    ['三、甲率', 'a-rate'],
    ['2）甲率（%）', ['a-rate', 'percent']],
    [' 1. 甲率', 'a-rate'],
    ['(12)甲率', 'a-rate'],
    ['（二十一）甲率', 'a-rate'],
    ['二十一、甲率', 'a-rate'],
    ['其中：甲率', 'a-rate'],
    ['1. 其中：甲率', 'a-rate'],
    ['其中甲率', 'a-rate'],
    ['其中新甲率', 'unknown'],
    ['新其中：甲率', 'unknown'],
    ['甲1、率', 'unknown'],
    ['5岁以下儿童死亡率', '5-years'],
    ['1.5岁以下儿童死亡率', 'unknown'],
    ['1. 5岁以下儿童死亡率', '5-years'],
    ['１．甲率', 'a-rate'],
    ['（３）甲率', 'a-rate'],
    ['老甲', 'a-rate'],
    ['老 甲', 'a-rate'],
    ['不用', 'left-out'],
    ['X Y', 'a-rate'],
    ['x-y', 'b-rate'],
    ['XY', 'ambiguous'],
    ['b-rate', 'b-rate'],
    ['乙率', 'money'],
    ['乙', 'unknown'],
    ['——', 'unknown'],
  ])('%j', (name, expected) => {
    expect(idOf(name)).toEqual(expected);
  });

  test('a name of two indicators lists both, an alias of one goes before', () => {
    expect(namesOf(plan, new Map(), readUnit).find('乙率')).toEqual({
      kind: 'ambiguous',
      candidates: [
        { indicator: 'b-rate', name: { zh: '乙率', en: 'Rate of B' }, similarity: 1 },
        { indicator: 'b-rate-rural', name: { zh: '乙率', en: 'Rate of B, rural' }, similarity: 1 },
      ],
    });
    const half = namesOf(
      plan,
      new Map<string, string | null>([
        ['某 率', 'a-rate'],
        ['某-率', null],
      ]),
      readUnit,
    ).find('某率');
    expect(half).toMatchObject({ kind: 'ambiguous', candidates: [{ indicator: 'a-rate' }] });
  });

  test('candidates: three at most, the nearest first, each indicator once, none too far', () => {
    const { kind, candidates } = names.find('Rates of B') as {
      kind: string;
      candidates: readonly { indicator: string; similarity: number }[];
    };
    expect(kind).toBe('unknown');
    expect(candidates.map(({ indicator: id }) => id)).toEqual(['b-rate', 'a-rate', 'b-rate-rural']);
    expect(candidates[0]?.similarity).toBe(0.77); // ra at te of fb of 7 and 6: 10/13
    expect(names.find('Rate of AB')).toMatchObject({
      candidates: [{ indicator: 'a-rate', similarity: 0.92 }, { indicator: 'b-rate' }, {}],
    });
    expect(names.find(`ra${'z'.repeat(8)}`)).toMatchObject({ candidates: [] });
    expect(namesOf(plan, new Map([['——', 'a-rate']]), readUnit).find('%')).toEqual({ kind: 'unknown', candidates: [] });
    expect(names.find('zzz')).toEqual({ kind: 'unknown', candidates: [] });
    expect(names.named('zzz')).toBeNull();
    expect(names.named('老甲')).toEqual({ kind: 'indicator', id: 'a-rate', unit: null, footnote: '' });
  });
});

describe('similarity is Dice’s coefficient of bigrams', () => {
  // Worked by hand: night and nacht share one of four bigrams each (ht), 2·1/8.
  test.each<[string, string, number]>([
    ['night', 'nacht', 0.25],
    ['same', 'same', 1],
    ['孕产妇死亡率', '孕产妇死亡比', 0.8],
    ['甲', '甲', 1],
    ['aaa', 'aa', 1],
  ])('%s and %s: %d', (one, other, expected) => {
    expect(nearestOf([other])(one, 3, 0.1)).toEqual([{ index: 0, similarity: expected }]);
    expect(nearestOf([one])(other, 3, 0.1)).toEqual([{ index: 0, similarity: expected }]);
  });
  test('names that share nothing are not answered, equally near ones come in order', () => {
    expect(nearestOf(['xyz', 'night', 'nacht', 'night'])('night', 3, 0.1)).toEqual([
      { index: 1, similarity: 1 },
      { index: 3, similarity: 1 },
      { index: 2, similarity: 0.25 },
    ]);
    expect(nearestOf(['ab'])('', 3, 0.1)).toEqual([]);
    expect(nearestOf(['ab'])(`ab${'c'.repeat(1000)}`, 3, 0)[0]?.similarity).toBeCloseTo(2 / 4, 12);
  });
});

describe('texts', () => {
  test('half width, and no further', () => {
    expect(halfWidth('１２．５％（ＡＢ）～\u3000！')).toBe('12.5%(AB)~ !');
    expect(halfWidth('①²Ⅲ‰—·、。')).toBe('①²Ⅲ‰—·、。');
  });
  test('keys of names', () => {
    expect(nameKey(' REF_AREA ')).toBe('refarea');
    expect(nameKey('０—6岁（Ⅲ类）！é')).toBe('06岁iii类é');
    expect(nameKey('—%')).toBe('');
  });
  test.each<[string, unknown]>([
    ['甲（乙）', { outside: '甲', inside: '乙' }],
    ['甲 (乙) ', { outside: '甲', inside: '乙' }],
    ['甲（乙）（ 丙 ）', { outside: '甲（乙）', inside: '丙' }],
    ['甲(乙）', { outside: '甲', inside: '乙' }],
    ['甲（乙）丙', null],
    ['（乙）', null],
    ['乙）', null],
    ['甲', null],
    ['', null],
  ])('%j in brackets', (text, expected) => {
    expect(bracketed(text)).toEqual(expected);
  });
  test('what was asked before is not worked out again', () => {
    let asked = 0;
    const read = remembering((text) => {
      asked++;
      return text === 'none' ? undefined : text.length;
    });
    expect([read('ab'), read('ab'), read('none'), read('none'), asked]).toEqual([2, 2, undefined, undefined, 2]);
  });
});

describe('the line that settles an unknown name', () => {
  const proposal = (name: string): unknown => proposalFor(name, names.find(name)).settle;

  test.each<[string, string | null]>([
    ['5岁以下儿童死亡律', '5-years'],
    ['五岁以下儿童死亡律', '5-years'],
    ['流动人口5岁以下儿童死亡率', null],
    ['岁以下儿童死亡率', null],
    ['5岁以下儿童死亡数', null],
    ['5岁以下儿童死亡数（人）', null],
    ['完全不同的名称', null],
  ])('%s: %s', (name, id) => {
    expect(proposal(name)).toBe(`aliases: { ${JSON.stringify(name)}: ${JSON.stringify(id)} }`);
  });

  test('a name that is known needs none, and has no candidates', () => {
    expect(proposalFor('老甲', names.find('老甲')).candidates).toEqual([]);
    expect(names.find('完全不同的名称')).toEqual({ kind: 'unknown', candidates: [] });
  });
});

test('的, Chinese numerals and 至 between numbers make no difference', () => {
  for (const name of ['五岁以下儿童的死亡率', '5岁以下儿童死亡率', '五岁以下的儿童死亡率'])
    expect([name, idOf(name)]).toEqual([name, '5-years']);
});
