/** `catalogue show`: everything about one plan, domain, item, criterion or indicator. */
import { visible } from '../../core/visible.js';
import type { Command, Setting } from '../command.js';
import { describe } from '../describe.js';
import { findEntry } from '../entry.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { usageError } from '../usage-error.js';
import { planOf } from '../plan.js';

export const show: Command = {
  name: 'catalogue show',
  operands: { zh: '<编号>', en: '<id>' },
  summary: { zh: '显示一个规划、领域、条文、要求或指标', en: 'show one plan, domain, item, criterion or indicator' },
  options: ['plan', 'json'],
  notes: { zh: '指标也可用名称。', en: 'An indicator may be named instead.' },
  examples: [
    'catalogue show infant-mortality-rate',
    'catalogue show children.health.target.3',
    'catalogue show 婴儿死亡率',
  ],
  run,
};

async function run({ io, args, language }: Setting): Promise<ExitCode> {
  const [id, more] = args.operands;
  if (id === undefined) throw usageError('请给出编号', 'give an id');
  if (more !== undefined) throw usageError(`只能显示一个，多出“${more}”`, `one id at a time; “${more}” is too many`);
  const plan = await planOf(io, args);
  const entry = findEntry(plan, id);
  io.stdout.write(
    args.has('json')
      ? `${JSON.stringify(entry.value, null, 2)}\n`
      : `${describe(plan, entry, language).map(visible).join('\n')}\n`,
  );
  return exitCodes.done;
}
