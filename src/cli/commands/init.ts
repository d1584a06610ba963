/** `init`: writes a plan to start from, and settings. */
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
  options: [],
  notes: {
    zh: '已有同名文件时不写任何文件。',
    en: 'Where one of the files is there already nothing is written.',
  },
  examples: ['init', 'check plan.json'],
  run,
};

async function run({ io, args, say }: Setting): Promise<ExitCode> {
  if (args.operands.length > 0) throw usageError('init 不带参数', 'init takes no operand');
  const files = { 'plan.json': starterPlan, 'settings.json': starterSettings };
  for (const path of Object.keys(files)) {
    if (await exists(io, path))
      throw usageError(`${path} 已存在，未写入`, `${path} is there already; nothing is written`);
  }
  for (const [path, content] of Object.entries(files)) {
    await writeOut(io, path, `${JSON.stringify(content, null, 2)}\n`);
    io.stderr.write(`${say(`已写入 ${path}`, `wrote ${path}`)}\n`);
  }
  return exitCodes.done;
}
