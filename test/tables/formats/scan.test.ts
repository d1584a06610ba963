/** What is known of a file before it is read: its kind by its first bytes, and flaws of its JSON. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkbook } from '../../../src/entries/io.js';
import { decode } from '../../../src/tables/formats/decode.js';
import { faultIn } from '../../../src/tables/formats/json-fault.js';
import { flawOf } from '../../../src/tables/formats/json-scan.js';
import { markupOf, signatureOf } from '../../../src/tables/formats/signatures.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

describe('the kind of a file', () => {
  test.each([
    ['PK\x03\x04', 'Excel (.xlsx) / OpenDocument (.ods) / ZIP', 'readWorkbook'],
    ['\xd0\xcf\x11\xe0', 'Excel (.xls)', 'readWorkbook'],
    ['%PDF-1.7', 'PDF', 'a PDF has no cells'],
    ['PAR1', 'Parquet', 'converted to CSV'],
    ['ARROW1', 'Arrow', 'converted to CSV'],
    ['\x1f\x8b', 'gzip', 'unpacked'],
    ['\x28\xb5\x2f\xfd', 'Zstandard', 'unpacked'],
    ['BZh9', 'bzip2', 'unpacked'],
    ['7z\xbc\xaf', '7-Zip', 'unpacked'],
    ['Rar!', 'RAR', 'unpacked'],
    ['\x89PNG', 'PNG', 'a picture has no cells'],
    ['\xff\xd8\xff', 'JPEG', 'a picture has no cells'],
    ['SQLite format 3\0', 'SQLite', 'converted to CSV'],
    ['$FL2', 'SPSS (.sav)', 'converted to CSV'],
    ['<stata_dta>', 'Stata (.dta)', 'converted to CSV'],
  ])('%j: %s', (start, name, advice) => {
    const found = signatureOf(bytesOf(start))!;
    expect(found.name).toBe(name);
    expect(found.advice.en).toContain(advice);
    expect(found.advice.zh).toMatch(/\p{Script=Han}/u);
    expect(signatureOf(bytesOf(start).subarray(0, 1))).toBeNull();
  });
  test.each([
    ['<mes:StructureSpecificData>', 'SDMX-ML', 'SDMX-CSV'],
    ['<?xml version="1.0"?>\n<message:GenericData>', 'SDMX-ML', 'SDMX-CSV'],
    ['<?xml version="1.0"?><Workbook>', 'SpreadsheetML', 'readWorkbook'],
    ['<?xml version="1.0"?><x xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'SpreadsheetML', 'readWorkbook'],
    ['<?xml version="1.0"?><GenericData>', 'SDMX-ML', 'SDMX-CSV'],
    ['<ss:Workbook>', 'SpreadsheetML', 'readWorkbook'],
    ['<!DOCTYPE html><p>', 'HTML', 'readWorkbook'],
    ['\n <?xml version="1.0"?>', 'XML', 'converted to CSV'],
    [' \n<TABLE border=1>', 'HTML', 'readWorkbook'],
    ['<?xml version="1.0"?><data>', 'XML', 'converted to CSV'],
  ])('%j: %s', (text, name, advice) => {
    const found = markupOf(text)!;
    expect([found.name, found.advice.en]).toEqual([name, expect.stringContaining(advice)]);
    expect(isWorkbook(bytesOf(text))).toBe(true);
  });
  test.each(['指标,年份', '< 5,1', '<b>5</b>', 'x <html>', '<5 <?xml'])('%s is a text', (text) => {
    expect(markupOf(text)).toBeNull();
    expect(isWorkbook(new TextEncoder().encode(text))).toBe(false);
  });
  test.each([
    ['with a byte order mark', '\xef\xbb\xbf<html>'],
    ['after blank lines', '\n  <html>'],
    ['in a namespace', '<ss:Workbook>'],
  ])('markup %s is a workbook', (_where, text) => {
    expect(isWorkbook(bytesOf(text))).toBe(true);
  });
  test('what is no bytes is refused', () => {
    expect(() => isWorkbook('text' as never)).toThrow(
      expect.objectContaining({
        code: 'BAD_OPTION',
        message: 'bytes: expected a Uint8Array, received "text"',
      }) as Error,
    );
  });
});

describe('UTF-16 without a mark is known by its zeros', () => {
  const wide = (text: string, first: 0 | 1): Uint8Array => {
    const bytes = new Uint8Array(2 * text.length);
    [...text].forEach((each, i) => {
      const code = each.charCodeAt(0);
      [bytes[2 * i + first], bytes[2 * i + 1 - first]] = [code & 0xff, code >> 8];
    });
    return bytes;
  };
  const text = '指标,年份\n出生,2024';
  test.each([
    ['little end first', 0, 'utf-16le'],
    ['big end first', 1, 'utf-16be'],
  ] as const)('%s', (_form, first, encoding) => {
    expect(decode(wide(text, first))).toEqual({ text, encoding });
  });
  test('a text with a stray zero is not', () => {
    const one = `${'x'.repeat(40)}\0${'x'.repeat(40)}`;
    expect(decode(bytesOf(one))).toEqual({ text: one, encoding: 'utf-8' });
    expect(decode(bytesOf('a\0\0b'))).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('flaws of JSON that its parser accepts', () => {
  const deep = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
  test.each<[string, ReturnType<typeof flawOf>]>([
    ['{"a":1,"b":2}', null],
    ['{"a":1,"a":2}', { is: 'twice', key: 'a' }],
    ['{"a":1,"b":2,"a":2}', { is: 'twice', key: 'a' }],
    [String.raw`{"a":1,"\u0061":2}`, { is: 'twice', key: 'a' }],
    [String.raw`{"a\"":1,"a":2}`, null],
    [String.raw`{"\x":1,"\x":2}`, { is: 'twice', key: String.raw`"\x"` }],
    ['{"a":"a","b":"a"}', null],
    ['{"a":{"a":1},"b":{"a":1}}', null],
    ['{"a":{"b":1},"a":2}', { is: 'twice', key: 'a' }],
    ['{"a":["b"],"b":1}', null],
    ['{"a":["b","b"],"c":["b"]}', null],
    ['[{"a":1},{"a":1}]', null],
    // What is no JSON is left to its parser.
    ['"a":1', null],
    ['["a":1,"a":2]', null],
    ['[{"a":1}]}]:', null],
    ['[{"a":1,"a":1}]', { is: 'twice', key: 'a' }],
    ['{"a":[{"b":1}],"a":1}', { is: 'twice', key: 'a' }],
    ['{"a,\\"b":1,"a":[1,2]}', null],
    [deep(64, '[', ']'), null],
    [deep(65, '[', ']'), { is: 'too-deep' }],
    [`${'{"a":'.repeat(64)}1${'}'.repeat(64)}`, null],
    [`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, { is: 'too-deep' }],
    [`[${'[],'.repeat(100)}{}]`, null],
    [`[${'{},'.repeat(100)}[]]`, null],
  ])('%s', (text, flaw) => {
    expect(flawOf(text)).toEqual(flaw);
  });
});

describe('where a text stops to be JSON', () => {
  test.each<[what: string, before: string, after: string]>([
    ['a word', '[{"a":1},', 'oops]'],
    ['a single quotation mark', '[{', "'a':1}]"],
    ['a key without marks', '[{', 'a:1}]'],
    ['a number for a key', '{', '1:2}'],
    ['a comma before the end of a list', '[1,2,', ']'],
    ['a comma before the end of an object', '{"a":1,', '}'],
    ['a comma at the start', '[', ',1]'],
    ['two commas', '[1,', ',2]'],
    ['a missing comma', '{"a":1 ', '"b":2}'],
    ['a missing colon', '{"a" ', '1}'],
    ['a colon in a list', '["a"', ':1]'],
    ['the wrong bracket', '[1,2', '}'],
    ['a bracket too many', '[1]', ']'],
    ['a second value', '{"a":1}\n', '{"a":2}'],
    ['a comma behind the whole', '[1]', ',2'],
    ['NaN', '[{"a":', 'NaN}]'],
    ['a number with a comma', '{"a":1,', '5}'],
    ['a number with a zero before it', '[0', '1]'],
    ['an escape that JSON does not have', '[', String.raw`"\x"]`],
    ['a space that is none of JSON', '[', '\u00A01]'],
    ['a literal in capitals', '[', 'TRUE]'],
    ['a number without its first digit', '[', '.5]'],
    ['a comment', '[1, ', '// one\n2]'],
    ['a line end in a text', '[', '"a\nb"]'],
    ['a text that is not closed', '{"a":', '"x'],
    ['an early end', '{"a":[1,{"b":2}', ''],
    ['an end after a comma', '[1,', ''],
    ['nothing', '', ''],
  ])('%s', (_what, before, after) => {
    expect(faultIn(before + after)).toBe(before.length);
    expect(() => JSON.parse(before + after) as unknown).toThrow();
  });
  test('whole JSON is read to its end, as the parser does; a cut one to the cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        expect(faultIn(text)).toBe(text.length);
        expect(faultIn(`[${text}`)).toBe(text.length + 1);
        expect(faultIn(`${text} ?`)).toBe(text.length + 1);
        const part = text.slice(0, cut % text.length);
        expect(faultIn(part)).toBeLessThanOrEqual(part.length);
      }),
    );
  });
});
