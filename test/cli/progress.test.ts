/** The progress of long work: where it is shown, how often, and that the end is always told. */
import { expect, test } from 'vitest';
import type { Setting } from '../../src/cli/command.js';
import { progressOn } from '../../src/cli/progress.js';

/** What is written while so many items are done one after the other. */
function written(total: number, { isTTY = false, asked = true } = {}): readonly string[] {
  const lines: string[] = [];
  const stderr = { isTTY, write: (text: string) => void lines.push(text) };
  const report = progressOn(
    { io: { stderr }, args: { has: (name: string) => asked && name === 'progress' } } as unknown as Setting,
    'areas',
    total,
  );
  for (let done = 1; done <= total; done++) report(done);
  report(null);
  return lines;
}

test('outside a terminal about every tenth item is a line, and the last one is, whether or not it is a tenth', () => {
  expect(written(25)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 25].map((done) => `areas ${done}/25\n`));
  expect(written(10)).toHaveLength(10);
  expect(written(3)).toEqual(['areas 1/3\n', 'areas 2/3\n', 'areas 3/3\n']);
});

test('on a terminal one line is written over, about every hundredth item, and cleared at the end', () => {
  const lines = written(250, { isTTY: true, asked: false });
  expect(lines).toHaveLength(126);
  expect(lines.slice(-2)).toEqual(['\rareas 250/250\u001B[K', '\r\u001B[K']);
  expect(written(201, { isTTY: true }).at(-2)).toBe('\rareas 201/201\u001B[K');
});

test.each([
  ['of less than three items', 2, { isTTY: true }],
  ['outside a terminal, where it is not asked for', 100, { asked: false }],
])('none is shown %s', (_where, total, where) => {
  expect(written(total, where)).toEqual([]);
});
