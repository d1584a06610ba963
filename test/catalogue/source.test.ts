/** The catalogue against the document: nothing missing, nothing invented, no number left unread. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, exceptions, type ItemId } from '../../src/entries/catalogue.js';
import type { Criterion } from '../../src/entries/criteria.js';

const printed = readFileSync(new URL('../../seeds/tianmen-2022-7.txt', import.meta.url), 'utf8');

/** The items of a domain as the document prints them, read independently of the catalogue. */
function printedItems(title: string, heading: '主要目标' | '策略措施'): string[] {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  const start = lines.findIndex((line, i) => line.endsWith(`）${title}。`) && lines[i + 1] === '主要目标：');
  const from = lines.indexOf(`${heading}：`, start) + 1;
  const items: string[] = [];
  for (const line of lines.slice(from)) {
    const match = new RegExp(`^${items.length + 1}\\.(.*)$`).exec(line);
    if (!match) break;
    items.push(match[1]!);
  }
  return items;
}

describe('the document, counted', () => {
  const counts = (plan: 'women' | 'children') =>
    Object.fromEntries(
      catalogue
        .plan(plan)
        .domains.map(({ id, items }) => [
          id,
          ['target', 'measure'].map((type) => items.filter((item) => item.type === type).length),
        ]),
    );
  /** Targets and measures of each domain, counted by hand. */
  const byHand = {
    women: {
      health: [11, 11],
      education: [8, 11],
      economy: [10, 12],
      'decision-making': [12, 10],
      'social-security': [9, 11],
      family: [8, 9],
      environment: [13, 14],
      law: [10, 11],
    },
    children: {
      health: [13, 14],
      safety: [9, 11],
      education: [9, 10],
      welfare: [10, 11],
      family: [8, 8],
      environment: [8, 9],
      'legal-protection': [10, 12],
    },
  } as const;
  test.each(['women', 'children'] as const)('%s', (plan) => {
    const expected = Object.entries(byHand[plan]).map(([domain, count]) => [`${plan}.${domain}`, count] as const);
    expect(counts(plan)).toEqual(Object.fromEntries(expected));
  });
});

describe.each(catalogue.domains.map((domain) => [domain.id, domain] as const))('%s', (_id, domain) => {
  test('every item is in the document at its place, and none is missing', () => {
    const words = (type: 'target' | 'measure') =>
      domain.items.filter((item) => item.type === type).map((item) => item.text.zh);
    expect(words('target')).toEqual(printedItems(domain.title.zh, '主要目标'));
    expect(words('measure')).toEqual(printedItems(domain.title.zh, '策略措施'));
  });

  test('every item is translated, in English letters', () => {
    for (const { text } of domain.items) {
      expect(text.en.length, text.zh).toBeGreaterThan(text.zh.length);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('every target has a criterion, and every phrase is in its item', () => {
    for (const item of domain.items) {
      if (item.type === 'target') expect(item.criteria.length, item.id).toBeGreaterThan(0);
      for (const { id, phrase } of item.criteria) expect(item.text.zh, id).toContain(phrase);
    }
  });

  test('every number and every trend word is a criterion’s or an exception’s', () => {
    const unread: string[] = [];
    for (const item of domain.items) {
      const own = exceptions.filter((exception) => exception.item === item.id);
      for (const { phrase } of own) expect(item.text.zh, item.id).toContain(phrase);
      const read = new Array<boolean>(item.text.zh.length).fill(false);
      for (const { phrase } of [...item.criteria, ...own]) {
        for (let at = item.text.zh.indexOf(phrase); at >= 0; at = item.text.zh.indexOf(phrase, at + 1))
          read.fill(true, at, at + phrase.length);
      }
      for (const match of item.text.zh.matchAll(new RegExp(`${numbers.source}|${trends.source}`, 'gu'))) {
        if (!read.slice(match.index, match.index + match[0].length).every(Boolean))
          unread.push(`${item.id}: …${item.text.zh.slice(Math.max(0, match.index - 12), match.index + 12)}…`);
      }
    }
    expect(unread).toEqual([]);
  });
});

const numbers = /\p{Nd}|[%％‰]|至少|左右|以2020年为基数/u;
/** Words of a change, of a level held, of all or none, and of one share against another. */
const trends = new RegExp(
  [
    '提高|提升|降低|下降|减少|缩小|减缓|减轻|延长|缩短|增加|增强|增长|扩大|拓展|壮大|上升',
    '均衡|趋于|平衡|不断|逐步|持续|稳步|明显|稳定|保持|控制[^，。；]*[率比]',
    '消除|杜绝|清零|(?<!健)全覆盖|比例相适应|不低于',
  ].join('|'),
  'u',
);

test('every exception is needed: it holds a number or a trend word', () => {
  for (const { item, phrase } of exceptions)
    expect(phrase, item).toMatch(new RegExp(`${numbers.source}|${trends.source}`, 'u'));
});

test('every exception gives its reason in both languages, and no exception is inside a criterion’s phrase', () => {
  for (const { item, phrase, reason } of exceptions) {
    expect(reason.zh, item).toMatch(/\p{Script=Han}{3}/u);
    expect(reason.en, item).toMatch(/^[a-z][^\p{Script=Han}]{11,}$/u);
    const { criteria } = catalogue.item(item as ItemId);
    expect(
      criteria.filter((criterion) => criterion.phrase.includes(phrase)).map(({ id }) => id),
      phrase,
    ).toEqual([]);
  }
});

test('no exception is listed twice, and they stand in the order of the document', () => {
  const places = exceptions.map(
    ({ item, phrase }) =>
      [
        catalogue.items.findIndex(({ id }) => id === item),
        catalogue.item(item as ItemId).text.zh.indexOf(phrase),
      ] as const,
  );
  const ordered = places.toSorted(([a, x], [b, y]) => a - b || x - y);
  expect(places).toEqual(ordered);
  expect(new Set(exceptions.map(({ item, phrase }) => `${item} ${phrase}`)).size).toBe(exceptions.length);
});

test('an exception that repeats a target names targets that have criteria; it shares a word with each', () => {
  for (const { item, phrase, repeats } of exceptions) {
    for (const target of repeats) {
      const { type, text, criteria } = catalogue.item(target as ItemId);
      expect(type, item).toBe('target');
      expect(criteria.length, item).toBeGreaterThan(0);
      const pairs = [...phrase].slice(1).map((second, i) => [...phrase][i]! + second);
      expect(
        pairs.some((pair) => !trends.test(pair) && text.zh.includes(pair)),
        `${item}: ${phrase} ~ ${text.zh}`,
      ).toBe(true);
    }
  }
});

/** The indicators that a criterion names beside its own. */
function otherIndicators(criterion: Criterion): readonly string[] {
  if (criterion.kind === 'compare') return [criterion.reference];
  return criterion.kind === 'gap-narrowing' ? criterion.sides : [];
}

describe('indicators', () => {
  test('each is used, and says what it is', () => {
    const used = new Set(
      catalogue.criteria.flatMap((criterion) => [criterion.indicator as string, ...otherIndicators(criterion)]),
    );
    for (const indicator of catalogue.indicators) {
      expect(used.has(indicator.id), indicator.id).toBe(true);
      expect(indicator.name.zh, indicator.id).toMatch(/\p{Script=Han}/u);
      expect(indicator.name.en + indicator.definition.en, indicator.id).not.toMatch(/\p{Script=Han}/u);
      expect(indicator.definition.zh.length, indicator.id).toBeGreaterThan(4);
      if (['percent', 'per-1000', 'per-100000'].includes(indicator.unit))
        expect(indicator.numerator && indicator.denominator, indicator.id).toBeTruthy();
    }
  });
  test('no two domains define the same one', () => {
    expect(new Set(catalogue.indicators.map(({ id }) => id)).size).toBe(catalogue.indicators.length);
  });
});
