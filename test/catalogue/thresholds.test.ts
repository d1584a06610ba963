/** Every criterion with figures, read again from the words it quotes. */
import { expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import { demandOf, type Demand, type Place } from './wording.js';

interface Stated {
  readonly id: string;
  readonly phrase: string;
  readonly place: Place;
  readonly demand: Demand;
}

/** What the catalogue states, in the terms of the reader. */
const stated: readonly Stated[] = catalogue.items.flatMap(({ criteria }) =>
  criteria.flatMap((criterion): Stated[] => {
    if (criterion.kind === 'attested') return [];
    const { id, phrase, due, unit, kind, sustain = false } = criterion;
    const same = criteria.filter((other) => other.phrase === phrase && other.due === due && other.kind === kind);
    const place = { due, position: same.indexOf(criterion), of: same.length };
    const fields = criterion as unknown as Readonly<Record<string, string | undefined>>;
    const values = ['value', 'min', 'max', 'changePercent'].flatMap((name) => fields[name] ?? []);
    const { direction, pace, relation } = fields;
    const demand: Demand = {
      kind: relation ? `${kind} ${relation}` : kind,
      ...(kind !== 'converge' && values.length > 0 && { values }),
      ...(['at-least', 'at-most', 'about', 'between'].includes(kind) && { unit }),
      ...(direction && { direction }),
      ...(pace && { pace }),
      sustain,
    };
    return [{ id, phrase, place, demand }];
  }),
);

test(`kind, limit, unit, direction, pace and 保持 of ${stated.length} criteria follow from their words`, () => {
  expect(stated.length).toBeGreaterThan(180);
  const read = stated.map(({ id, phrase, place }) => ({ id, phrase, demand: demandOf(phrase, place) }));
  expect(read).toEqual(stated.map(({ id, phrase, demand }) => ({ id, phrase, demand })));
});

test('the year is the one the words name, and 2030 where they name none', () => {
  for (const { id, phrase, place } of stated) {
    const named = [...phrase.matchAll(/(\d{4})年/g)].map(([, year]) => Number(year)).filter((year) => year > 2020);
    const thereafter = phrase.includes('以后');
    if (named.length === 0 || thereafter) expect(place.due, id).toBe(2030);
    else expect(named, id).toContain(place.due);
  }
});

test('every year that 分别 names has its criterion', () => {
  for (const { phrase, id } of stated.filter(({ phrase }) => /2025年和2030年/.test(phrase))) {
    const indicator = id.slice(id.indexOf('/') + 1, id.indexOf('@'));
    const item = id.slice(0, id.indexOf('/'));
    const years = stated.filter((other) => other.id.startsWith(`${item}/${indicator}@`)).map(({ place }) => place.due);
    expect(years.toSorted(), `${id} ${phrase}`).toEqual([2025, 2030]);
  }
});

test('every unit must pass where the words say 每所, 以…为单位 or name one leading body of many, and nowhere else', () => {
  const everyUnit = catalogue.criteria.filter(({ scope }) => scope === 'every-unit').map(({ id }) => id);
  const named = catalogue.criteria.filter(({ phrase }) => /每所|为单位|乡镇党政领导班子中至少/.test(phrase));
  expect(everyUnit).toEqual(named.map(({ id }) => id));
});

test('保持 and 稳定在 hold a level in every year, of statements too', () => {
  const held = catalogue.criteria.filter(({ phrase }) => /保持(?!稳定增长)|稳定在/.test(phrase.split('，').at(-1)!));
  expect(held.filter(({ sustain }) => sustain !== true).map(({ id }) => id)).toEqual([]);
  expect(catalogue.criteria.filter(({ sustain }) => sustain && !held.some(({ id }) => id)).length).toBe(0);
});

test.each<[phrase: string, demand: Demand]>([
  ['婴儿死亡率控制在6‰以下', { kind: 'at-most', values: ['6'], unit: 'per-1000', sustain: false }],
  ['占比达到94.7％', { kind: 'at-least', values: ['94.7'], unit: 'percent', sustain: false }],
  ['比例保持在45％左右', { kind: 'about', values: ['45'], unit: 'percent', sustain: true }],
  ['孕产妇死亡率控制到9/10万以下', { kind: 'at-most', values: ['9'], unit: 'per-100000', sustain: false }],
  ['5岁以下儿童死亡率持续下降', { kind: 'trend', direction: 'decrease', pace: 'sustained', sustain: false }],
])('the reader by itself: %s', (phrase, demand) => {
  expect(demandOf(phrase, { due: 2030, position: 0, of: 1 })).toEqual(demand);
});
