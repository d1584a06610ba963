/** `check`: lists every fault and every doubt of a plan file. */
import { doubtLabels } from '../../entries/explain.js';
import { definePlan, type Catalogue, type PlanFault } from '../../entries/index.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { isIndicatorError } from '../fault-text.js';
import { cellFaultLine, doubtLineIn, faultLineIn, readPlanFile } from '../plan-file.js';
import { usageError } from '../usage-error.js';
import { visibleLines } from '../../core/visible.js';

export const check: Command = {
  name: 'check',
  operands: { zh: '规划.json|csv|xlsx', en: 'PLAN.json|csv|xlsx' },
  summary: { zh: '检查自有规划：列出全部错误与疑问', en: 'check a plan of your own: every fault and every doubt' },
  options: ['json'],
  notes: {
    zh: '有错误时退出码为 2；只有疑问时为 0。',
    en: 'The exit code is 2 where the plan has a fault, and 0 where it has doubts alone.',
  },
  examples: ['check our-plan.json', 'check targets.xlsx', 'check our-plan.json --json'],
  run,
};

async function run({ io, args, language, say }: Setting): Promise<ExitCode> {
  const [file, ...more] = args.operands;
  if (file === undefined || more.length > 0)
    throw usageError('check 应带一个规划文件', 'check takes one file, the plan');
  const written = await readPlanFile(io, file);
  const cells = written.table?.faults ?? [];
  const { plan, faults } = checked(written.input);
  const doubts = plan?.doubts ?? [];
  const wrong = [...cells, ...faults];
  if (args.has('json')) {
    const inWords = doubts.map((doubt) => ({ ...doubt, message: doubtLabels[doubt.code] }));
    io.stdout.write(`${JSON.stringify({ ...(written.table && { cells }), faults, doubts: inWords }, null, 2)}\n`);
  } else {
    const lines = [
      ...cells.map((fault) => cellFaultLine(fault, language)),
      ...faults.map((fault) => faultLineIn(written, fault, language)),
      ...doubts.map((doubt) => doubtLineIn(written, doubt, language)),
    ];
    for (const line of lines) io.stdout.write(`${visibleLines(line)}\n`);
    io.stderr.write(`${say(`错误${wrong.length}处，疑问${doubts.length}处`, countedEn(wrong, doubts))}\n`);
    if (plan) io.stderr.write(`${contentLine(plan, say)}\n`);
  }
  return wrong.length > 0 ? exitCodes.badInput : exitCodes.done;
}

interface Checked {
  readonly plan: Catalogue | null;
  readonly faults: readonly PlanFault[];
}

function checked(written: unknown): Checked {
  try {
    return { plan: definePlan(written as never) as unknown as Catalogue, faults: [] };
  } catch (error) {
    if (!isIndicatorError(error) || error.code !== 'BAD_PLAN') throw error;
    return { plan: null, faults: error.fields['faults'] as readonly PlanFault[] };
  }
}

function countedEn(faults: readonly unknown[], doubts: readonly unknown[]): string {
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `${counted(faults.length, 'fault')}, ${counted(doubts.length, 'doubt')}`;
}

function contentLine(plan: Catalogue, say: Setting['say']): string {
  const { plans, items, criteria, indicators } = plan;
  return say(
    `规划${plans.length}个，条文${items.length}条，要求${criteria.length}项，指标${indicators.length}个`,
    `plans ${plans.length}, items ${items.length}, criteria ${criteria.length}, indicators ${indicators.length}`,
  );
}
