/** Looking for parts of a plan by name, and what an unknown id may have meant. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue as outline } from '../../src/catalogue/outline.js';
import { catalogue } from '../../src/entries/catalogue.js';
import type { IndicatorError } from '../../src/entries/engine.js';
import { toy } from '../toy.js';

const foundBy = (text: string, kind?: string) =>
  catalogue
    .find(text)
    .filter((found) => kind === undefined || found.kind === kind)
    .map(({ id }) => id as string);

describe('find', () => {
  test('a name in either language, an id or a title is found first, at similarity 1', () => {
    for (const { id, name } of catalogue.indicators.filter((_indicator, i) => i % 5 === 0)) {
      for (const text of [id, name.zh, name.en]) {
        const exact = catalogue.find(text).filter(({ kind, similarity }) => kind === 'indicator' && similarity === 1);
        expect(
          exact.map((found) => found.id),
          text,
        ).toContain(id);
        expect(catalogue.find(text)[0]).toMatchObject({ kind: 'indicator', similarity: 1 });
      }
    }
    for (const { id, title } of catalogue.domains) {
      expect(catalogue.find(title.zh)).toContainEqual({ kind: 'domain', id, name: title, similarity: 1 });
      expect(foundBy(title.en, 'domain')[0]).toBe(id);
    }
  });

  test.each<[text: string, first: string]>([
    ['婴儿死忘率', 'infant-mortality-rate'],
    ['infant mortalty rate', 'infant-mortality-rate'],
    ['Gross enrollment ratio in senior secondary education', 'senior-secondary-gross-enrolment-ratio'],
    ['自来水普及率', 'rural-tap-water-coverage'],
    ['ＩＮＦＡＮＴ　mortality_rate', 'infant-mortality-rate'],
    ['公务员女性比例', 'women-share-civil-servants'],
  ])('%s, misspelt or a part, finds %s before other indicators', (text, first) => {
    expect(foundBy(text, 'indicator')[0]).toBe(first);
  });

  test('a criterion is found by its phrase, an item by its words', () => {
    expect(foundBy('到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下', 'criterion').slice(0, 2)).toEqual([
      'children.health.target.3/neonatal-mortality-rate@2025',
      'children.health.target.3/neonatal-mortality-rate@2030',
    ]);
    expect(foundBy('四免一关怀', 'item')).toEqual(['women.health.measure.7']);
    expect(foundBy('Four Frees and One Care', 'item')[0]).toBe('women.health.measure.7');
  });

  test('the nearest come first; a part of a name is nearer the more of it it is', () => {
    const found = catalogue.find('近视率');
    expect(found.map(({ similarity }) => similarity)).toEqual(
      found.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
    );
    expect(foundBy('儿童新发近视', 'indicator')[0]).toBe('child-new-myopia-rate');
  });

  test('what is like nothing finds nothing; the smaller catalogue finds no words of measures', () => {
    expect(catalogue.find('quetzalcoatl zzz')).toEqual([]);
    expect(catalogue.find('……')).toEqual([]);
    expect(outline.find('四免一关怀')).toEqual([]);
    expect(outline.find('婴儿死亡率')[0]).toEqual(catalogue.find('婴儿死亡率')[0]);
  });

  test('a plan of one’s own is searched alike', () => {
    expect(toy.find('Schools')[0]).toEqual({
      kind: 'indicator',
      id: 'schools',
      name: { zh: '学校数', en: 'Schools' },
      similarity: 1,
    });
  });

  test.each([[''], ['  '], [undefined], [null], [5], [{}]])('%o is refused', (text) => {
    expect(() => catalogue.find(text as never)).toThrow(
      expect.objectContaining({
        code: 'BAD_OPTION',
        fields: expect.objectContaining({ where: 'text' }) as unknown,
      }) as Error,
    );
  });

  test('any text is answered: frozen, similarity above 0.2 and at most 1, each thing once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('死亡', 'rate', '(', '\\d+')),
        (text) => {
          fc.pre(text.trim() !== '');
          const found = catalogue.find(text);
          expect(Object.isFrozen(found) && found.every(Object.isFrozen)).toBe(true);
          expect(found.every(({ similarity }) => similarity >= 0.2 && similarity <= 1)).toBe(true);
          expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(found.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('an unknown id', () => {
  const failureOf = (ask: () => unknown): IndicatorError => {
    try {
      ask();
    } catch (error) {
      return error as IndicatorError;
    }
    throw new Error('it was found');
  };

  test.each<[ask: () => unknown, candidates: readonly string[]]>([
    [() => catalogue.indicator('neonatal-mortality' as never), ['neonatal-mortality-rate']],
    [() => catalogue.indicator('婴儿死亡率' as never), ['infant-mortality-rate']],
    [() => catalogue.domain('health' as never), ['women.health', 'children.health']],
    [() => catalogue.plan('woman' as never), ['women']],
    [
      () => catalogue.criterion('children.health.target.3/neonatal-mortality-rate@2035' as never),
      [
        'children.health.target.3/neonatal-mortality-rate@2025',
        'children.health.target.3/neonatal-mortality-rate@2030',
        'children.health.target.3/infant-mortality-rate@2030',
      ],
    ],
    [
      () => catalogue.select({ item: 'woman.health.target.1' as never }),
      ['women.health.target.1', 'women.health.target.10', 'women.health.target.11'],
    ],
  ])('%o may have meant %o', (ask, candidates) => {
    const { code, message, fields } = failureOf(ask);
    expect(code).toBe('UNKNOWN_ID');
    expect((fields['candidates'] as string[]).toSorted()).toEqual(candidates.toSorted());
    expect(message).toContain(`did you mean ${(fields['candidates'] as string[]).join(', ')}?`);
  });

  test('like nothing, or no text, it has no candidates and the message asks nothing', () => {
    for (const id of ['zzzz', '', 5, undefined]) {
      const { message, fields } = failureOf(() => catalogue.indicator(id as never));
      expect(fields['candidates']).toEqual([]);
      expect(message).not.toContain('did you mean');
    }
  });
});
