/** `targets`: a plan as a table, one row a criterion, and a table as a plan. */
import { definePlan } from '../../entries/index.js';
import { targetsCsv } from '../../entries/io.js';
import { targetsWorkbook } from '../../entries/render.js';
import { visible } from '../../core/visible.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { assertNotInput, writeOut } from '../files.js';
import { planOf, type AnyCatalogue } from '../plan.js';
import { readPlanFile } from '../plan-file.js';
import { usageError } from '../usage-error.js';

export const targets: Command = {
  name: 'targets',
  operands: { zh: '[规划.json|csv|xlsx]', en: '[PLAN.json|csv|xlsx]' },
  summary: {
    zh: '规划与目标表互转：一行一项要求（CSV、Excel），或规划 JSON',
    en: 'a plan as a table of targets, one row a criterion (CSV, Excel), and back as JSON',
  },
  options: ['out', 'bom'],
  notes: {
    zh: '格式由 --out 的扩展名定：.csv、.xlsx 为目标表，.json 为规划。不给文件时为天门市规划。',
    en: 'The ending of --out sets the form: .csv and .xlsx are the table, .json is the plan. Without a file, Tianmen’s.',
  },
  examples: [
    'targets plan.json --lang zh --out 目标.xlsx',
    'targets targets.csv --out plan.json',
    'targets --out tianmen.csv',
  ],
  run,
};

async function run(setting: Setting): Promise<ExitCode> {
  const { io, args, say } = setting;
  const out = args.value('out');
  const [file, ...more] = args.operands;
  if (more.length > 0) throw usageError('targets 只带一个规划文件', 'targets takes one file, the plan');
  assertNotInput(out, args.operands);
  const plan =
    file === undefined
      ? await planOf(io, args)
      : (definePlan((await readPlanFile(io, file)).input as never) as AnyCatalogue);
  await writeOut(io, out, await contentOf(plan, setting));
  if (out !== undefined && out !== '-') io.stderr.write(`${say('已写入', 'written')}: ${visible(out)}\n`);
  return exitCodes.done;
}

function contentOf(plan: AnyCatalogue, { args, language }: Setting): string | Promise<Uint8Array> {
  const out = args.value('out') ?? '-';
  if (/\.json$/i.test(out)) return `${JSON.stringify(plan, null, 2)}\n`;
  if (/\.xlsx$/i.test(out)) return targetsWorkbook(plan, language);
  if (out === '-' || /\.csv$/i.test(out)) return targetsCsv(plan, { language, bom: args.has('bom') });
  throw usageError('--out 应为 .csv、.xlsx 或 .json', '--out: expected .csv, .xlsx or .json');
}
