/** `evaluate`: what is met and what is not. */
import { statusLabels } from '../../criteria/words/labels.js';
import type { Assessment, FullResult, Unmatched } from '../../entries/assessment.js';
import { explain, type Evaluation, type Status } from '../../entries/index.js';
import { visible } from '../../core/visible.js';
import { assessing, assessmentTaskOf } from '../assessing.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { selecting } from '../plan.js';
import { limitCell, marginCell, nameCell, noFigure, statusCell, valueCell } from '../result-cells.js';
import { shownResults, type ShownResults } from '../shown-results.js';
import { statuses } from '../../render/words/words.js';
import { tableLines, widthOf, type TableLayout } from '../table.js';
import { noteUnmatched, placedUnmatched } from '../unmatched.js';

export const evaluate: Command = {
  name: 'evaluate',
  operands: { zh: '<数据>…', en: '<data>…' },
  summary: {
    zh: '逐项判定：已达标、尚未达标、未达标、数据不足',
    en: 'judge: met, not met yet, not met, insufficient data',
  },
  options: [...selecting, ...assessing, 'explain', 'all', 'json'],
  notes: {
    zh: '数据为 CSV、TSV 或 JSON，UTF-8 或 GB18030；“-”为标准输入。有问题的行列在标准错误，其余照常判定。',
    en: 'Data are CSV, TSV or JSON, in UTF-8 or GB18030; “-” is standard input. Bad rows are listed on standard error, and the others are judged.',
  },
  examples: [
    'evaluate data.csv --as-of 2024',
    'evaluate data.csv --indicator infant-mortality-rate --explain',
    'evaluate - --json < data.csv',
  ],
  run,
};

async function run(setting: Setting): Promise<ExitCode> {
  const { io, args } = setting;
  const task = await assessmentTaskOf(setting);
  const { data, asOf, assessments } = task;
  const found = new Set<Status>();
  const areas: {
    readonly area: string | null;
    readonly evaluations: readonly Evaluation[];
    readonly unmatched: readonly Unmatched[];
  }[] = [];
  for (const assessment of assessments) {
    const shown = shownResults(assessment, task, args);
    const evaluations = shown.results.map(({ evaluation }) => evaluation);
    for (const { status } of evaluations) found.add(status);
    if (args.has('json'))
      areas.push({ area: assessment.area, evaluations, unmatched: placedUnmatched(assessment, data) });
    else print(setting, assessment, shown);
    noteUnmatched(setting, assessment, task);
  }
  if (args.has('json')) io.stdout.write(`${JSON.stringify({ asOf, areas, problems: data.problems }, null, 2)}\n`);
  if (found.has('not-met') || found.has('in-progress')) return exitCodes.notMet;
  return found.has('met') || found.has('not-applicable') ? exitCodes.done : exitCodes.insufficient;
}

/** Margins are right-aligned; in a narrow terminal ids are left out and names shortened. */
const layout: TableLayout = { right: [5], cut: { column: 1, least: 16 }, dispensable: 6 };

function print(
  { io, args, language, say }: Setting,
  { area }: Assessment,
  { results, withoutData }: ShownResults,
): void {
  if (area !== null && args.has('all-areas')) io.stdout.write(`\n${visible(area)}\n`);
  const heads = [
    say('评价', 'verdict'),
    say('指标', 'indicator'),
    say('数值', 'value'),
    say('要求', 'demand'),
    say('目标年', 'due'),
    say('与目标值之差', 'margin'),
    say('编号', 'id'),
  ];
  const explained = (): string[] =>
    results.flatMap(({ id, evaluation }) => [id, `  ${explain(evaluation, language)}`].map(visible));
  const tabled = (): string[] =>
    tableLines([heads, ...results.map((result) => cellsOf(result, language))], {
      ...layout,
      width: widthOf(io.stdout),
    });
  const shown = args.has('explain') ? explained : tabled;
  const written = results.length === 0 ? [] : shown();
  io.stdout.write(written.map((line) => `${line}\n`).join(''));
  const counts = statuses
    .map((status) => ({ status, count: results.filter(({ evaluation }) => evaluation.status === status).length }))
    .filter(({ count }) => count > 0);
  const counted = counts
    .map(({ status, count }) => `${statusLabels[status][language]}${say('', ' ')}${count}`)
    .join(say('，', ', '));
  const rest =
    withoutData > 0
      ? say(`；另有${withoutData}项没有数据（--all 列出）`, `; without data: ${withoutData} (--all lists them)`)
      : '';
  io.stderr.write(`${say(`${results.length}项：`, `criteria: ${results.length}; `)}${counted || noFigure}${rest}\n`);
}

function cellsOf({ id, evaluation, projection }: FullResult, language: Setting['language']): string[] {
  return [
    statusCell(evaluation, language),
    nameCell(evaluation.indicator, language),
    valueCell(evaluation, language),
    limitCell('threshold' in evaluation ? evaluation : projection, language),
    String(evaluation.criterion.due),
    marginCell(evaluation),
    id,
  ];
}
