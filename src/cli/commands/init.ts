/** `init`: writes a plan to start from, and settings. */
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { exists, writeOut } from '../files.js';
import { usageError } from '../usage-error.js';
import { starterPlan } from '../starter-plan.js';
import { starterTable } from '../starter-table.js';

/** Settings to start from: every value is the default. */
const starterSettings = {
  policy: { aboutTolerance: { percent: '2' }, pooledYears: 3 },
  units: {},
  projection: { method: 'default' },
};

const settings = 'settings.json';

export const init: Command = {
  name: 'init',
  operands: { zh: '', en: '' },
  summary: {
    zh: '写出起步用的规划 plan.json 与设置 settings.json',
    en: 'write a plan and settings to start from: plan.json, settings.json',
  },
  options: ['table'],
  notes: {
    zh: '--table 时规划写为目标表 targets.csv，一行一项要求，用 Excel 填。已有的规划不覆盖，已有的 settings.json 保留。',
    en: 'With --table the plan is a table, targets.csv, one row a criterion, for a spreadsheet. A plan that is there already is not overwritten, and a settings.json that is there is kept.',
  },
  examples: ['init', 'init --table', 'check plan.json'],
  run,
};

async function run({ io, args, language, say }: Setting): Promise<ExitCode> {
  if (args.operands.length > 0) throw usageError('init 不带参数', 'init takes no operand');
  const [path, content] = args.has('table')
    ? (['targets.csv', starterTable(language)] as const)
    : (['plan.json', jsonOf(starterPlan(language))] as const);
  if (await exists(io, path))
    throw usageError(`${path} 已存在，未写入`, `${path} is there already; nothing is written`);
  const isNew = !(await exists(io, settings));
  await writeOut(io, path, content);
  io.stderr.write(`${say(`已写入 ${path}`, `wrote ${path}`)}\n`);
  if (isNew) await writeOut(io, settings, jsonOf(starterSettings));
  const kept = say(`${settings} 已存在，保留`, `kept ${settings}, which is there already`);
  io.stderr.write(`${isNew ? say(`已写入 ${settings}`, `wrote ${settings}`) : kept}\n`);
  return exitCodes.done;
}

function jsonOf(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
