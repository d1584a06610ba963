/** `template`: the blank workbook that departments fill in. */
import { blankWorkbook } from '../../entries/render.js';
import { visible } from '../../core/visible.js';
import { numeric } from '../args.js';
import type { Command, Setting } from '../command.js';
import { readData } from '../data.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { assertNotInput, writeOut } from '../files.js';
import { usageError } from '../usage-error.js';
import { planOf } from '../plan.js';
import { readSettings } from '../settings.js';

export const template: Command = {
  name: 'template',
  operands: { zh: '[已有数据]…', en: '[known data]…' },
  summary: {
    zh: '出空表（Excel），供各部门填报',
    en: 'write the blank workbook that departments fill in',
  },
  options: ['plan', 'settings', 'aliases', 'until', 'out'],
  notes: {
    zh: '每个领域一张表；--settings 中的 departments 按责任单位分表。给出已有数据的，连同分组、地区、分子分母和来源填入相应的格。units 中的单位列入逐单位指标表。',
    en: 'A sheet for each domain; with departments in --settings a sheet for each of them. Known data stand in their cells, with their parts, areas, counts and sources. The units in --settings stand on the sheet of reporting units.',
  },
  examples: [
    'template --lang zh --out 空表.xlsx',
    'template data.csv --until 2025 --settings settings.json --lang zh --out 空表.xlsx',
  ],
  run,
};

async function run(setting: Setting): Promise<ExitCode> {
  const { io, args, language, say } = setting;
  const out = args.value('out');
  if (out === undefined)
    throw usageError('请用 --out 指定文件，如 空表.xlsx', 'name the file with --out, such as blank.xlsx');
  if (!/\.xlsx$/i.test(out)) throw usageError('空表为 .xlsx 文件', 'the blank workbook is an .xlsx file');
  assertNotInput(out, args.operands);
  const until = numeric(
    args,
    'until',
    (year) => Number.isInteger(year) && year >= 1000 && year <= 9999,
    '年份，如 2025',
    'a year, such as 2025',
  );
  const plan = await planOf(io, args);
  const settings = await readSettings(io, args.value('settings'));
  const data = args.operands.length === 0 ? null : await readData(setting, plan, settings.read);
  const bytes = await blankWorkbook({
    language,
    plan,
    ...(settings.departments && { departments: settings.departments }),
    ...(data && { known: data.evidence }),
    ...(until !== undefined && { until }),
    units: [...new Set(Object.values(settings.units ?? {}).flatMap((list) => list ?? []))],
  });
  await writeOut(io, out, bytes);
  io.stderr.write(`${say('已写入', 'written')}: ${visible(out)}\n`);
  return exitCodes.done;
}
