/**
 * The files on the bench: a file replaces one of its name, what is removed is gone, a plan with a fault changes
 * nothing.
 */
import { describe, expect, test } from 'vitest';
import { starterPlan } from '../../src/cli/starter-plan.js';
import { catalogue, definePlan, type Catalogue, type Ids } from '../../src/entries/index.js';
import { targetsCsv } from '../../src/entries/io.js';
import { addFiles, dismissRefused, planOf, removeFile, startBench } from '../../src/workbench/work/bench.js';
import { look } from '../../src/workbench/work/look.js';

const starter = starterPlan('zh');

const file = (name: string, content: string | object) => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});
const figures = (value: number) => `指标,年份,数值\n产前筛查率,2024,${value}\n`;
const earlier = { asOf: '2023', results: {} };
const table = targetsCsv(definePlan(starter) as unknown as Catalogue<Ids>, { language: 'zh' });

test('a file of figures takes the place of one with its name, and stands beside others', () => {
  const bench = startBench();
  addFiles(bench, [file('a.csv', figures(90)), file('b.csv', figures(91))]);
  expect(addFiles(bench, [file('a.csv', figures(92))]).kinds).toEqual([{ name: 'a.csv', kind: 'data' }]);
  expect(bench.data.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['b.csv', figures(91)],
    ['a.csv', figures(92)],
  ]);
});

test('every change makes a new version, for which is read and judged again', () => {
  const bench = startBench();
  const versions = [bench.version];
  addFiles(bench, [file('a.csv', figures(90))]);
  versions.push(bench.version);
  removeFile(bench, 'a.csv');
  versions.push(bench.version);
  expect(new Set(versions).size).toBe(3);
});

test('what is removed is gone: figures, the own plan, earlier results; another name removes nothing', () => {
  const bench = startBench();
  addFiles(bench, [file('a.csv', figures(90)), file('plan.json', starter), file('2023.json', earlier)]);
  removeFile(bench, 'other.csv');
  expect([bench.data.length, bench.own?.file, bench.earlier?.file]).toEqual([1, 'plan.json', '2023.json']);
  for (const name of ['a.csv', 'plan.json', '2023.json']) removeFile(bench, name);
  expect([bench.data, bench.own, bench.earlier]).toEqual([[], null, null]);
});

test('earlier results are a list, also where the file holds one', () => {
  const bench = startBench();
  addFiles(bench, [file('one.json', earlier)]);
  expect(bench.earlier).toEqual({ file: 'one.json', results: [earlier] });
  addFiles(bench, [file('two.json', [earlier, earlier])]);
  expect(bench.earlier).toEqual({ file: 'two.json', results: [earlier, earlier] });
});

describe('the plan to judge by', () => {
  const planAfter = (...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
    const bench = startBench();
    addFiles(bench, files);
    return { plan: planOf(bench), own: bench.own, refused: bench.refused };
  };

  test('is Tianmen’s, as long as none is dropped', () => {
    expect(planAfter().plan.hasCriterion('children.health.target.3/infant-mortality-rate@2025')).toBe(true);
  });

  test.each([
    ['JSON', file('plan.json', starter)],
    ['a table of targets', file('目标.csv', table)],
  ])('is the one dropped as %s', (_form, dropped) => {
    const { plan, refused } = planAfter(dropped);
    expect(plan.criteria.length).toBe(definePlan(starter).criteria.length);
    expect(refused).toBeNull();
  });

  const faulty = file('faulty.json', { ...starter, plans: [] });
  const unread = file(
    '目标.csv',
    table.replace(/^[^\r\n]*/, (heads) => `${heads},天气`),
  );

  test('stays the one before where the dropped plan breaks a rule, and the faults are kept', () => {
    const { plan, own, refused } = planAfter(faulty);
    expect([plan, own]).toEqual([planOf(startBench()), null]);
    expect([refused!.file, refused!.faults.map(({ path }) => path)]).toEqual(['faulty.json', ['plans']]);
  });

  test('stays the one before where a cell of a table cannot be read, though the rest makes a plan', () => {
    const { own, refused } = planAfter(file('plan.json', starter), unread);
    expect(own!.file).toBe('plan.json');
    expect(refused!.table!.faults).toHaveLength(1);
    expect(refused!.faults).toEqual([]);
  });

  test('with faults is called refused, until one without faults comes or it is dismissed', () => {
    const bench = startBench();
    expect(addFiles(bench, [faulty, unread]).kinds.map(({ kind }) => kind)).toEqual(['refused', 'refused']);
    addFiles(bench, [file('plan.json', starter)]);
    expect(bench.refused).toBeNull();
    addFiles(bench, [faulty]);
    dismissRefused(bench);
    expect([bench.refused, bench.own!.file]).toEqual([null, 'plan.json']);
  });

  test('judges figures given after a plan with faults', () => {
    const bench = startBench();
    addFiles(bench, [faulty]);
    addFiles(bench, [file('a.csv', figures(90))]);
    const { plan, files, assessment } = look(bench, { language: 'zh', settings: {}, theme: 'light' }, () => undefined);
    expect([plan.title, plan.isOwn, plan.refused!.file]).toEqual([catalogue.document.title.zh, false, 'faulty.json']);
    expect(files.map(({ name, figures: read }) => [name, read])).toEqual([['a.csv', 1]]);
    expect(assessment!.asOf).toBe('2024');
  });
});
