/**
 * `npm run bench`: how many times the work of a hand-written loop each kind of work takes, and how it grows. Everything
 * is measured in a process of its own, since objects of one make the code of the other slower. The two of a row take
 * turns, and their ratio is that of a turn; absolute times say little on another machine. `-- NAME` measures the rows
 * with NAME in their name.
 */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { growths } from './growth.js';
import { digits, leastTime, settled, shown, spreadOf } from './measure.js';
import { firstAssessment, loadTime, streamMemory, tableMemory } from './process.js';
import { assertSameWork, table, type Row } from './table.js';

const [mode = '', wanted = ''] = process.argv.slice(2);
const flags = ['--single-threaded-gc'];
/** Room for all that a call makes: it is the work whose growth is asked, and not that of collecting garbage. */
const roomy = [...flags, '--max-semi-space-size=128'];
/** Short turns and many of them, so that what else the machine does falls on both works of a turn. */
const turns = 31;
/** Of work that takes long, so many turns do. */
const fewTurns = 5;
const mostTime = 20_000;

/** Warms a work up, and then tells its time as often as it is asked. */
function serveTimes(name: string, which: 0 | 1): void {
  const time = settled(table.find((row) => row.name === name)!.works()[which]);
  process.on('message', () => process.send!(time()));
  process.send!('warm');
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const [answer] = (await once(child, 'message')) as [unknown];
  return answer;
}

async function timeIn(child: ChildProcess): Promise<number> {
  child.send('time');
  return (await answerOf(child)) as number;
}

async function printRow({ name, aim }: Row): Promise<void> {
  const children: ChildProcess[] = [];
  for (const which of ['by-hand', 'ours']) {
    const child = fork(process.argv[1]!, [which, name], { execArgv: flags });
    children.push(child);
    await answerOf(child);
  }
  const [byHand, ours] = children as [ChildProcess, ChildProcess];
  const times: number[] = [];
  const start = performance.now();
  for (let turn = 0; turn < turns && (turn < fewTurns || performance.now() - start < mostTime); turn++) {
    const least = await timeIn(byHand);
    times.push((await timeIn(ours)) / least);
  }
  children.forEach((child) => child.disconnect());
  console.log(`| ${name} | ${shown(spreadOf(times))} | ${aim} |`);
}

function printGrowth(name: string): void {
  const { sizes, make } = growths.find((growth) => growth.name === name)!;
  const [less, more] = sizes.map((size) => leastTime(make(size))) as [number, number];
  const exponent = Math.log(more / less) / Math.log(sizes[1] / sizes[0]);
  console.log(`| ${name} | ${sizes[0]} → ${sizes[1]} | ${digits(less)} → ${digits(more)} | ${exponent.toFixed(2)} |`);
}

async function printAll(part: string): Promise<void> {
  assertSameWork();
  const chosen = <T extends { readonly name: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ name }) => name.includes(part));
  console.log(`Times the hand-written work, median (least–most) of ${turns} turns\n`);
  console.log('| work | times | aim |\n|---|---|---|');
  for (const row of chosen(table)) await printRow(row);
  if ('first assessment of a process'.includes(part)) {
    const times = spreadOf(Array.from({ length: 7 }, firstAssessment));
    console.log(`| first assessment of a process, beside a settled one | ${shown(times)} | 3 |`);
  }
  console.log('\nGrowth: the exponent between two sizes\n');
  console.log('| work | size | ms | exponent |\n|---|---|---|---|');
  for (const { name } of chosen(growths)) process.stdout.write(inOwnProcess('growth', name));
  if (part !== '') return;
  console.log('\nLoading an entry: ms of processor, beside an empty module\n\n| entry | ms | times |\n|---|---|---|');
  printLoading();
  console.log(`\nMemory of a table of 1,000,000 rows of CSV, most MB: ${digits(tableMemory(1_000_000))}`);
  console.log('\nMemory of areas assessed as a stream, most MB\n');
  for (const areas of [30, 300, 3000]) console.log(`${areas} areas: ${digits(streamMemory(areas))}`);
}

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
  'schema',
  'io',
  'workbook',
  'render',
  'sql',
  'workers',
];

function printLoading(): void {
  const modules = [null, ...entries];
  const rounds = Array.from({ length: 9 }, () => modules.map(loadTime));
  modules.forEach((entry, i) => {
    const times = spreadOf(rounds.map((round) => round[i]! / round[0]!));
    console.log(
      `| ${entry ?? '(empty)'} | ${digits(spreadOf(rounds.map((round) => round[i]!)).median)} | ${shown(times)} |`,
    );
  });
}

/** What a part of this program prints in a process of its own. */
function inOwnProcess(part: string, name: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [...roomy, process.argv[1]!, part, name], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  return stdout === '' ? `| ${name} | failed: ${stderr.slice(0, 300)} |\n` : stdout;
}

if (mode === 'by-hand') serveTimes(wanted, 0);
else if (mode === 'ours') serveTimes(wanted, 1);
else if (mode === 'growth') printGrowth(wanted);
else await printAll(mode);
