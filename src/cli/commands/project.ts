/** `project`: the expected level, its probability, and the values needed. */
import type { FullResult } from '../../entries/assessment.js';
import { explainProjection, type Language, type Outlook } from '../../entries/index.js';
import { commonOutlookLabels } from '../../projection/words/labels.js';
import { shown as figure } from '../../render/words/figures.js';
import { outlooks } from '../../render/words/words.js';
import { assessing } from '../assessing.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { selecting } from '../plan.js';
import { chanceCell, expectedCell, limitCell, nameCell, noFigure, observedCell, outlookCell } from '../result-cells.js';
import { runResults, type ResultView } from '../run-results.js';

export const project: Command = {
  name: 'project',
  operands: { zh: '<数据>…', en: '<data>…' },
  summary: {
    zh: '测算目标年的预计值、预测区间、达标可能性和所需速度',
    en: 'project to the due date: level, interval, probability, pace needed',
  },
  options: [...selecting, ...assessing, 'method', 'confidence', 'explain', 'all', 'json'],
  notes: {
    zh: '预测不改变判定。区间是近似的；点数少于三期不作预测。',
    en: 'No projection changes a verdict. Intervals are approximate; fewer than three points are not projected.',
  },
  examples: [
    'project data.csv --as-of 2024',
    'project data.csv --indicator infant-mortality-rate --method theil-sen --explain',
    'project data.csv --json',
  ],
  run: (setting) => runResults(setting, view),
};

const view: ResultView<Outlook> = {
  json: { key: 'projections', of: ({ projection }) => projection },
  columns: [
    { zh: '走势研判', en: 'outlook' },
    { zh: '指标', en: 'indicator' },
    { zh: '最近一期', en: 'latest' },
    { zh: '目标年', en: 'due' },
    { zh: '要求', en: 'demand' },
    { zh: '预测（区间）', en: 'expected (interval)' },
    { zh: '可能性', en: 'chance' },
    { zh: '年均变化', en: 'a year' },
    { zh: '年均所需', en: 'needed' },
  ],
  cells,
  // Figures are right-aligned; in a narrow terminal names are shortened.
  layout: { right: [6, 7, 8], cut: { column: 1, least: 16 } },
  explain: ({ projection }, language) => explainProjection(projection, language),
  classes: outlooks,
  classOf: ({ projection }) => projection.outlook,
  labels: commonOutlookLabels,
  exitCode: (found) =>
    outlooks.some((outlook) => outlook !== 'unknown' && found.has(outlook)) ? exitCodes.done : exitCodes.insufficient,
};

function cells({ projection }: FullResult, language: Language): readonly string[] {
  const { indicator, latest, due, pace, threshold } = projection;
  const yearly = (value: string | null | undefined): string => (value == null ? noFigure : figure(value));
  return [
    outlookCell(projection, language),
    nameCell(indicator, language),
    latest ? observedCell(latest, threshold) : noFigure,
    String(due),
    limitCell(projection, language),
    expectedCell(projection),
    chanceCell(projection),
    yearly(pace?.actual),
    yearly(pace?.required),
  ];
}
