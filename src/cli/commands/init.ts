/** `init`: writes a plan to start from, and settings. */
import { definePlan } from '../../entries/index.js';
import { targetsCsv } from '../../entries/io.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { exists, writeOut } from '../files.js';
import { usageError } from '../usage-error.js';
import { starterPlan } from '../starter-plan.js';

/** Settings to start from: every value is the default. */
const starterSettings = {
  policy: { aboutTolerance: { percent: '2' }, pooledYears: 3 },
  units: {},
  projection: { method: 'default' },
};

export const init: Command = {
  name: 'init',
  operands: { zh: '', en: '' },
  summary: {
    zh: '写出起步用的规划 plan.json 与设置 settings.json',
    en: 'write a plan and settings to start from: plan.json, settings.json',
  },
  options: ['table'],
  notes: {
    zh: '--table 时规划写为目标表 targets.csv，一行一项要求，用 Excel 填。已有同名文件时不写任何文件。',
    en: 'With --table the plan is a table, targets.csv, one row a criterion, for a spreadsheet. Where one of the files is there already nothing is written.',
  },
  examples: ['init', 'init --table', 'check plan.json'],
  run,
};

async function run({ io, args, language, say }: Setting): Promise<ExitCode> {
  if (args.operands.length > 0) throw usageError('init 不带参数', 'init takes no operand');
  const files = {
    ...(args.has('table')
      ? { 'targets.csv': targetsCsv(definePlan(starterPlan) as never, { language, bom: true }) }
      : { 'plan.json': jsonOf(starterPlan) }),
    'settings.json': jsonOf(starterSettings),
  };
  for (const path of Object.keys(files)) {
    if (await exists(io, path))
      throw usageError(`${path} 已存在，未写入`, `${path} is there already; nothing is written`);
  }
  for (const [path, content] of Object.entries(files)) {
    await writeOut(io, path, content);
    io.stderr.write(`${say(`已写入 ${path}`, `wrote ${path}`)}\n`);
  }
  return exitCodes.done;
}

function jsonOf(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
