/** Names of files for areas: no two areas share one, on any system, and no name leads out of the folder. */
import { describe, expect, test } from 'vitest';
import { areaPaths } from '../../src/cli/area-paths.js';

const named = (area: string | null): string => areaPaths('{area}', [])(area);

describe('the name of an area as the name of a file', () => {
  test.each([
    ['竟陵街道', '竟陵街道'],
    ['  竟陵 街道 ', '竟陵 街道'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['a\u0000b\u0007c\ud800d', 'a_b_c_d'],
    ['.', '_'],
    ['..', '_'],
    ['', '_'],
    ['   ', '_'],
    ['St. .. ', 'St'],
    ['.a', '.a'],
    ['CON', 'CON_'],
    ['con.txt', 'con_.txt'],
    ['nul .x', 'nul_ .x'],
    ['nul  .x', 'nul_  .x'],
    ['com1', 'com1_'],
    ['LPT³.a', 'LPT³_.a'],
    ['conin$', 'conin$_'],
    ['com', 'com'],
    ['comx', 'comx'],
    ['content', 'content'],
    ['auxiliary.a', 'auxiliary.a'],
    ['aux-x.a', 'aux-x.a'],
    ['x con', 'x con'],
    ['my.aux', 'my.aux'],
  ])('%j is %j', (area, name) => {
    expect(named(area)).toBe(name);
  });

  test.each([
    ...['con', 'prn', 'aux', 'nul', 'conin$', 'conout$'],
    ...Array.from('0123456789¹²³').flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
  ])('%s is the name of a device on Windows, in any case and with any extension', (name) => {
    expect([name, name.toUpperCase(), `${name}.docx`].map(named)).toEqual([
      `${name}_`,
      `${name.toUpperCase()}_`,
      `${name}_.docx`,
    ]);
  });

  test('no area is a name too', () => {
    expect(named(null)).toBe('_');
  });

  test('at most 60 characters are kept, also of those that UTF-16 writes in two', () => {
    expect(named('市'.repeat(61))).toBe('市'.repeat(60));
    expect(named('𠮷'.repeat(61))).toBe('𠮷'.repeat(60));
  });
});

describe('paths', () => {
  test('every {area} is replaced, and marks of a replacement are characters', () => {
    expect(areaPaths('{area}/{area}.md', [])('$&')).toBe('$&/$&.md');
  });

  test('a path that is used already gets the next number', () => {
    const pathOf = areaPaths('out/{area}.md', ['out/东.md']);
    expect(['东', '东', '西', '东'].map(pathOf)).toEqual(['out/东-2.md', 'out/东-3.md', 'out/西.md', 'out/东-4.md']);
  });

  test.each([
    ['East', 'east'],
    ['STRASSE', 'strasse'],
    ['\u00E9', 'e\u0301'],
    ['\u0130', 'i\u0307'],
  ])('%j and %j may be one file on some system', (first, second) => {
    const pathOf = areaPaths('{area}', []);
    expect([pathOf(first), pathOf(second)]).toEqual([first, `${second}-2`]);
  });

  test('however a path is written, it is the same path', () => {
    expect(areaPaths('./{area}', ['东'])('东')).toBe('./东-2');
  });
});
