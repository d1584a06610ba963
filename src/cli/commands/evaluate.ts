/** `evaluate`: what is met and what is not. */
import { commonStatusLabels } from '../../criteria/words/labels.js';
import type { FullResult } from '../../entries/assessment.js';
import { explain, type Language, type Status } from '../../entries/index.js';
import { statuses } from '../../render/words/words.js';
import { assessing } from '../assessing.js';
import type { Command } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { selecting } from '../plan.js';
import { limitCell, marginCell, nameCell, statusCell, valueCell } from '../result-cells.js';
import { runResults, type ResultView } from '../run-results.js';

export const evaluate: Command = {
  name: 'evaluate',
  operands: { zh: '<数据>…', en: '<data>…' },
  summary: {
    zh: '逐项判定：是否达到目标值、符合目标方向，或数据不足',
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
  run: (setting) => runResults(setting, view),
};

const view: ResultView<Status> = {
  json: { key: 'evaluations', of: ({ evaluation }) => evaluation },
  columns: [
    { zh: '评价', en: 'verdict' },
    { zh: '指标', en: 'indicator' },
    { zh: '数值', en: 'value' },
    { zh: '要求', en: 'demand' },
    { zh: '目标年', en: 'due' },
    { zh: '与目标值之差', en: 'margin' },
  ],
  cells,
  // Margins are right-aligned; in a narrow terminal names are shortened.
  layout: { right: [5], cut: { column: 1, least: 16 } },
  explain: ({ evaluation }, language) => explain(evaluation, language),
  classes: statuses,
  classOf: ({ evaluation }) => evaluation.status,
  labels: commonStatusLabels,
  exitCode,
};

function cells({ evaluation, projection }: FullResult, language: Language): readonly string[] {
  return [
    statusCell(evaluation, language),
    nameCell(evaluation.indicator, language),
    valueCell(evaluation, language),
    limitCell('threshold' in evaluation ? evaluation : projection, language),
    String(evaluation.criterion.due),
    marginCell(evaluation),
  ];
}

function exitCode(found: ReadonlySet<Status>): ExitCode {
  if (found.has('not-met') || found.has('in-progress')) return exitCodes.notMet;
  return found.has('met') || found.has('not-applicable') ? exitCodes.done : exitCodes.insufficient;
}
