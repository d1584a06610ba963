/**
 * `npm run bench`: how many times the work of a hand-written loop each kind of work takes, and how it grows. Everything
 * is measured in a process of its own, since objects of one make the code of the other slower, and the two of a row in
 * turns; absolute times say little on another machine. `-- NAME` measures the rows with NAME in their name.
 */
import { spawnSync } from 'node:child_process';
import { growths } from './growth.js';
import { digits, leastTime, settledTime, shown, spreadOf } from './measure.js';
import { firstAssessment, loadTime, streamMemory } from './process.js';
import { assertSameWork, table, type Row } from './table.js';

const [mode = '', wanted = ''] = process.argv.slice(2);

function printTime(name: string, which: 0 | 1): void {
  console.log(settledTime(table.find((row) => row.name === name)!.works()[which]));
}

const turns = 3;

function printRow({ name, aim }: Row): void {
  const times = Array.from({ length: turns }, () => {
    const [byHand, ours] = ['by-hand', 'ours'].map((which) => Number(inOwnProcess(which, name)));
    return ours! / byHand!;
  });
  console.log(`| ${name} | ${shown(spreadOf(times))} | ${aim} |`);
}

function printGrowth(name: string): void {
  const { sizes, make } = growths.find((growth) => growth.name === name)!;
  const [less, more] = sizes.map((size) => leastTime(make(size))) as [number, number];
  const exponent = Math.log(more / less) / Math.log(sizes[1] / sizes[0]);
  console.log(`| ${name} | ${sizes[0]} → ${sizes[1]} | ${digits(less)} → ${digits(more)} | ${exponent.toFixed(2)} |`);
}

function printAll(part: string): void {
  assertSameWork();
  const chosen = <T extends { readonly name: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ name }) => name.includes(part));
  console.log('Times the hand-written work, median (least–most) of three turns\n');
  console.log('| work | times | aim |\n|---|---|---|');
  for (const row of chosen(table)) printRow(row);
  if ('first assessment of a process'.includes(part)) {
    const times = Array.from({ length: 5 }, firstAssessment).sort((a, b) => a - b);
    console.log(`| first assessment of a process, beside a settled one | ${digits(times[2]!)} | 3 |`);
  }
  console.log('\nGrowth: the exponent between two sizes\n');
  console.log('| work | size | ms | exponent |\n|---|---|---|---|');
  for (const { name } of chosen(growths)) process.stdout.write(inOwnProcess('growth', name));
  if (part !== '') return;
  console.log('\nLoading an entry: ms of processor, beside an empty module\n\n| entry | ms | times |\n|---|---|---|');
  printLoading();
  console.log('\nMemory of areas assessed as a stream, most MB\n');
  for (const areas of [300, 3000]) console.log(`${areas} areas: ${digits(streamMemory(areas))}`);
}

function printLoading(): void {
  const entries = [
    'engine',
    'criteria',
    'explain',
    'statistics',
    'columns',
    'projection',
    'assessment',
    'catalogue',
    'index',
  ];
  const others = ['schema', 'io', 'workbook', 'render', 'sql'];
  const rounds = Array.from({ length: 7 }, () => [null, ...entries, ...others].map(loadTime));
  [null, ...entries, ...others].forEach((entry, i) => {
    const middle = (of: (round: readonly number[]) => number): number => rounds.map(of).sort((a, b) => a - b)[3]!;
    const times = digits(middle((round) => round[i]! / round[0]!));
    console.log(`| ${entry ?? '(empty)'} | ${digits(middle((round) => round[i]!))} | ${times} |`);
  });
}

/** What a part of this program prints in a process of its own. */
function inOwnProcess(part: string, name: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--single-threaded-gc', process.argv[1]!, part, name], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  return stdout === '' ? `| ${name} | failed: ${stderr.slice(0, 300)} |\n` : stdout;
}

if (mode === 'by-hand') printTime(wanted, 0);
else if (mode === 'ours') printTime(wanted, 1);
else if (mode === 'growth') printGrowth(wanted);
else printAll(mode);
