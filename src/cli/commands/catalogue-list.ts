/** `catalogue list`: the criteria, all or some. */
import type { Command, Setting } from '../command.js';
import { demandText } from '../criterion-line.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { usageError } from '../usage-error.js';
import { planOf, selected, selecting } from '../plan.js';
import { tableLines, widthOf } from '../table.js';

export const list: Command = {
  name: 'catalogue list',
  operands: { zh: '', en: '' },
  summary: {
    zh: '列出要求：全部，或按规划、领域、类型、目标年',
    en: 'list the criteria: all, or by plan, domain, kind, due year',
  },
  options: [...selecting, 'json'],
  notes: { zh: '没有符合的要求时退出码为 1。', en: 'If no criterion matches, the exit code is 1.' },
  examples: [
    'catalogue list --plan children --due 2025',
    'catalogue list --domain women.health --kind at-most',
    'catalogue list --plan our-plan.json',
  ],
  run,
};

async function run({ io, args, language, say }: Setting): Promise<ExitCode> {
  if (args.operands.length > 0)
    throw usageError(
      `catalogue list 不带参数，实为“${args.operands[0]!}”`,
      `catalogue list takes no operand, received “${args.operands[0]!}”`,
    );
  const plan = await planOf(io, args);
  const ids = selected(plan, args);
  const criteria = plan.criteria.filter(({ id }) => ids.has(id));
  if (args.has('json')) io.stdout.write(`${JSON.stringify(criteria, null, 2)}\n`);
  else {
    const heads = [say('指标', 'indicator'), say('要求', 'demand'), say('目标年', 'due'), say('编号', 'id')];
    const rows = criteria.map((criterion) => [
      plan.indicator(criterion.indicator).name[language],
      demandText(criterion, plan.indicator(criterion.indicator), language),
      String(criterion.due),
      criterion.id,
    ]);
    if (rows.length > 0)
      io.stdout.write(
        `${tableLines([heads, ...rows], { width: widthOf(io.stdout), cut: { column: 0, least: 12 }, dispensable: 3 }).join('\n')}\n`,
      );
    io.stderr.write(`${say(`${rows.length}项要求`, `criteria: ${rows.length}`)}\n`);
  }
  return criteria.length === 0 ? exitCodes.notMet : exitCodes.done;
}
