import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect, textOf, unprotected } from '../../../src/tables/formats/protect.js';

describe('texts in cells', () => {
  test.each<[string, string]>([
    ['天门市', '天门市'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['＝x', "'＝x"],
    ['＋x', "'＋x"],
    ['－x', "'－x"],
    ['＠x', "'＠x"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['\0x', "'\0x"],
    [' x', "' x"],
    ['x ', "'x "],
    ["'tis", "'tis"],
    ["'=x", "''=x"],
    ["''=x", "'''=x"],
    ["'x ", "''x "],
    ["'", "'"],
    ['—', "'—"],
    ["'NA", "''NA"],
    ['a=b', 'a=b'],
    ['x-y', 'x-y'],
  ])('%j is written %j', (text, cell) => {
    expect(protect(text)).toBe(cell);
    expect(textOf(cell)).toBe(text);
    expect(unprotected(cell)).toBe(text);
  });

  test.each([' x ', '\u3000x', 'x\t'])('%j, unmarked, is trimmed', (cell) => {
    expect(textOf(cell)).toBe('x');
    expect(unprotected(cell)).toBe(cell);
  });

  test.each(['', '  ', '—', ' … ', 'n/a', '无'])('%j is no text', (cell) => {
    expect(textOf(cell)).toBeNull();
  });
});

test('every text but the empty one comes back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom("'", '=', ' ', '—', 'x'), minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(text, (each) => {
      expect(textOf(protect(each))).toBe(each);
    }),
    { numRuns: 1000 },
  );
});
