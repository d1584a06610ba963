/** Where two sources of one thing meet: the file of settings and the line, several areas and one exit code. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/entries/assessment.js';
import { run } from './run.js';

const infants = 'children.health.target.3/infant-mortality-rate@2030';
const history = [
  'indicator,year,value',
  ...[9, 8, 7, 7, 6, 6].map((value, i) => `infant-mortality-rate,${2019 + i},${value}`),
];
const files = { 'data.csv': history.join('\n') };

describe('settings in a file and on the line', () => {
  const projected = async (settings: object, ...line: readonly string[]) => {
    const { code, out, err } = await run(
      ['project', 'data.csv', '--as-of', '2024', '--criterion', infants, '--json', '--settings', 's.json', ...line],
      { files: { ...files, 's.json': JSON.stringify(settings) } },
    );
    expect([code, err]).toEqual([0, '']);
    const { areas } = JSON.parse(out) as { areas: { projections: object[] }[] };
    return areas[0]!.projections[0]!;
  };
  const ofFile = { projection: { method: 'naive', confidence: 0.5 } };
  test.each<[what: string, settings: object, line: readonly string[], method: string, confidence: number]>([
    ['neither', {}, [], 'default', 0.8],
    ['the file', ofFile, [], 'naive', 0.5],
    ['the line over the file', ofFile, ['--method', 'linear', '--confidence', '0.9'], 'linear', 0.9],
    ['what the line leaves out stays as in the file: method', ofFile, ['--confidence', '0.9'], 'naive', 0.9],
    ['what the line leaves out stays as in the file: confidence', ofFile, ['--method', 'linear'], 'linear', 0.5],
  ])('%s', async (_what, settings, line, method, confidence) => {
    expect(await projected(settings, ...line)).toMatchObject({ method, interval: { confidence } });
  });
  test('the line leaves the milestones of the file', async () => {
    const paths = { [infants]: [{ year: 2026, value: '5' }] };
    expect(await projected({ projection: { paths } }, '--method', 'naive')).toMatchObject({
      method: 'naive',
      milestones: [{ year: 2026 }],
    });
  });

  test.each<[what: string, aliases: string, indicator: string]>([
    ['a name that both explain is the line’s', 'IMR,neonatal-mortality-rate', 'neonatal-mortality-rate'],
    ['a name that the line does not explain is the file’s', 'other,neonatal-mortality-rate', 'infant-mortality-rate'],
  ])('aliases: %s', async (_what, aliases, indicator) => {
    const { out } = await run(
      ['evaluate', 'data.csv', '--json', '--as-of', '2024', '--aliases', 'a.csv', '--settings', 's.json'],
      {
        files: {
          'data.csv': 'indicator,year,value\nIMR,2024,4',
          'a.csv': aliases,
          's.json': '{ "read": { "aliases": { "IMR": "infant-mortality-rate" } } }',
        },
      },
    );
    const [area] = (JSON.parse(out) as { areas: { evaluations: { indicator: { id: string } }[] }[] }).areas;
    expect([...new Set(area!.evaluations.map((each) => each.indicator.id))]).toEqual([indicator]);
  });

  test('a plan named on the line is the one judged, whatever the file says of others', async () => {
    const { code, err } = await run(
      ['evaluate', 'data.csv', '--as-of', '2024', '--plan', 'women', '--settings', 's.json'],
      { files: { ...files, 's.json': JSON.stringify({ notApplicable: { [infants]: 'no births' } }) } },
    );
    expect(code).toBe(3);
    expect(err).toContain('6 figures not used: no criterion asks for the indicator');
  });
});

describe('one exit code for several areas', () => {
  const value = { met: '4', 'not met yet': '6', missed: '6', 'without data': '' } as const;
  const judged = async (command: string, areas: readonly (keyof typeof value)[], asOf: string) => {
    const rows = areas.map((what, i) => `infant-mortality-rate,${asOf},${value[what]},A${i}`);
    return run([command, 'data.csv', '--all-areas', '--as-of', asOf, '--criterion', infants, '--json'], {
      files: { 'data.csv': ['indicator,year,value,area', ...rows].join('\n') },
    });
  };
  test.each<[areas: readonly (keyof typeof value)[], asOf: string, code: number]>([
    [['met', 'met'], '2024', 0],
    [['met', 'without data'], '2024', 0],
    [['without data', 'met'], '2024', 0],
    [['met', 'not met yet'], '2024', 1],
    [['not met yet', 'met'], '2024', 1],
    [['not met yet', 'without data'], '2024', 1],
    [['missed', 'met'], '2030', 1],
    [['met', 'missed'], '2030', 1],
    [['without data', 'without data'], '2024', 3],
  ])('evaluate: %j as of %s', async (areas, asOf, code) => {
    expect((await judged('evaluate', areas, asOf)).code).toBe(code);
  });
  test('not applicable counts as judged', async () => {
    const { code } = await run(
      ['evaluate', 'data.csv', '--as-of', '2024', '--criterion', infants, '--settings', 's.json'],
      { files: { ...files, 's.json': JSON.stringify({ notApplicable: { [infants]: 'no births' } }) } },
    );
    expect(code).toBe(0);
  });

  const series = (area: string, years: number): readonly string[] =>
    [9, 8, 7, 6, 5, 4].slice(0, years).map((rate, i) => `infant-mortality-rate,${2025 - years + i},${rate},${area}`);
  test.each<[what: string, rows: readonly string[], code: number]>([
    ['each projected', [...series('A', 6), ...series('B', 6)], 0],
    ['the first alone', [...series('A', 6), ...series('B', 1)], 0],
    ['the last alone', [...series('A', 1), ...series('B', 6)], 0],
    ['none', [...series('A', 1), ...series('B', 1)], 3],
  ])('project: %s', async (_what, rows, code) => {
    const world = { files: { 'data.csv': ['indicator,year,value,area', ...rows].join('\n') } };
    const argv = ['project', 'data.csv', '--all-areas', '--as-of', '2024', '--criterion', infants];
    expect((await run(argv, world)).code).toBe(code);
  });
});

describe('--previous, with and without an area', () => {
  const data = (rate: number, ...areas: readonly string[]): string =>
    [`indicator,year,value${areas.length > 0 ? ',area' : ''}`]
      .concat(
        (areas.length > 0 ? areas : ['']).flatMap((area) =>
          [7, rate].map((value, i) => `infant-mortality-rate,${2023 + i},${value}${area && `,${area}`}`),
        ),
      )
      .join('\n');
  const report = (world: Record<string, string>, ...argv: readonly string[]) =>
    run(['report', 'data.csv', '--format', 'json', ...argv], { files: world });
  const newlyMet = (assessment: Assessment): number | null => assessment.changes?.newlyMet.length ?? null;

  const all = ['--all-areas', '--as-of', '2023'];
  test('figures without an area are compared with the earlier ones without an area', async () => {
    const { out: then } = await report({ 'data.csv': data(7) }, '--as-of', '2023');
    const now = await report({ 'data.csv': data(4), 'p.json': then }, '--as-of', '2024', '--previous', 'p.json');
    expect(newlyMet(JSON.parse(now.out) as Assessment)).toBe(2);
  });
  test('of a list of areas, figures without an area find the one without; where it is missing, nothing is compared', async () => {
    const { out: named } = await report({ 'data.csv': data(7, 'A', 'B') }, ...all);
    const { out: whole } = await report({ 'data.csv': data(7) }, ...all);
    const list = JSON.stringify([...(JSON.parse(named) as Assessment[]), ...(JSON.parse(whole) as Assessment[])]);
    const ask = async (previous: string): Promise<Assessment> => {
      const world = { 'data.csv': data(4), 'p.json': previous };
      return JSON.parse((await report(world, '--as-of', '2024', '--previous', 'p.json')).out) as Assessment;
    };
    expect(newlyMet(await ask(list))).toBe(2);
    expect((await ask(named)).changes).toBeNull();
  });
  test('in a list, each area finds its own, and an area that is new has none', async () => {
    const { out: whole } = await report({ 'data.csv': data(4) }, ...all);
    const { out: named } = await report({ 'data.csv': data(7, 'A', 'B') }, ...all);
    // The one without an area, in which all is met already, is no earlier one of an area.
    const then = [...(JSON.parse(whole) as Assessment[]), ...(JSON.parse(named) as Assessment[])];
    const world = { 'data.csv': data(4, 'B', 'C'), 'p.json': JSON.stringify(then) };
    const { out } = await report(world, '--all-areas', '--as-of', '2024', '--previous', 'p.json');
    const assessed = JSON.parse(out) as Assessment[];
    expect(assessed.map((each) => [each.area, newlyMet(each)])).toEqual([
      ['B', 2],
      ['C', null],
    ]);
  });
  test('an earlier assessment of another area is a mistake', async () => {
    const { out: then } = await report({ 'data.csv': data(7, 'A') }, '--area', 'A', '--as-of', '2023');
    const world = { 'data.csv': data(4, 'B'), 'p.json': then };
    const { code, err } = await report(world, '--area', 'B', '--as-of', '2024', '--previous', 'p.json');
    expect([code, err]).toEqual([
      2,
      'tianmen-indicators: --previous.area: expected the area of this assessment, B, received "A"\n',
    ]);
  });
  test('an empty list compares nothing', async () => {
    const world = { 'data.csv': data(4), 'p.json': '[]' };
    const { code, out } = await report(world, '--as-of', '2024', '--previous', 'p.json');
    expect([code, (JSON.parse(out) as Assessment).changes]).toEqual([0, null]);
  });
});

describe('marks of writing direction', () => {
  // An isolate that is not closed would turn round the rest of the line.
  const turned = '\u2067東\u2069\u202e\u061c区';
  const shown = '\\u2067東\\u2069\\u202e\\u061c区';
  test.each<[command: string, more: readonly string[]]>([
    ['evaluate', ['--all-areas']],
    ['evaluate', ['--all-areas', '--explain']],
    ['evaluate', []],
    ['evaluate', ['--area', `${turned}x`]],
    ['project', ['--all-areas']],
    ['read', []],
    ['report', ['--all-areas', '--out', '{area}.md']],
    ['report', ['--all-areas', '--format', 'csv', '--out', 'x.csv']],
    ['catalogue', ['search', turned]],
  ])('do not reach the terminal: %s %j', async (command, more) => {
    const data = `indicator,year,value,area\ninfant-mortality-rate,2024,4,${turned}\ninfant-mortality-rate,2024,5,西区\n${turned},2024,1,西区`;
    const operands = command === 'catalogue' ? [] : ['data.csv'];
    const { out, err } = await run([command, ...operands, ...more], { files: { 'data.csv': data } });
    expect(out + err).toContain(shown);
    expect(out + err).not.toMatch(/[\p{Cf}\u2028\u2029]/u);
  });
});
