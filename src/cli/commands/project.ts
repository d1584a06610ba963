/** `project`: the expected level, its probability, and the values needed. */
import type { Assessment, Unmatched } from '../../entries/assessment.js';
import { explainProjection, type Language, type Projection } from '../../entries/index.js';
import { shown as figure } from '../../render/words/figures.js';
import { outlooks } from '../../render/words/words.js';
import { outlookLabels } from '../../projection/words/labels.js';
import { visible } from '../../core/visible.js';
import { assessing, assessmentTaskOf } from '../assessing.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { selecting } from '../plan.js';
import { chanceCell, expectedCell, limitCell, nameCell, noFigure, observedCell, outlookCell } from '../result-cells.js';
import { shownResults, type ShownResults } from '../shown-results.js';
import { tableLines, widthOf, type TableLayout } from '../table.js';
import { noteUnmatched, placedUnmatched } from '../unmatched.js';

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
  run,
};

async function run(setting: Setting): Promise<ExitCode> {
  const { io, args } = setting;
  const task = await assessmentTaskOf(setting);
  const { data, asOf, assessments } = task;
  let known = false;
  const areas: {
    readonly area: string | null;
    readonly projections: readonly Projection[];
    readonly unmatched: readonly Unmatched[];
  }[] = [];
  for (const assessment of assessments) {
    const shown = shownResults(assessment, task, args);
    const projections = shown.results.map(({ projection }) => projection);
    known ||= projections.some(({ outlook }) => outlook !== 'unknown');
    if (args.has('json'))
      areas.push({ area: assessment.area, projections, unmatched: placedUnmatched(assessment, data) });
    else print(setting, assessment, shown);
    noteUnmatched(setting, assessment, task);
  }
  if (args.has('json')) io.stdout.write(`${JSON.stringify({ asOf, areas, problems: data.problems }, null, 2)}\n`);
  return known ? exitCodes.done : exitCodes.insufficient;
}

/** Figures are right-aligned; in a narrow terminal ids are left out and names shortened. */
const layout: TableLayout = { right: [6, 7, 8], cut: { column: 1, least: 16 }, dispensable: 9 };

function print(
  { io, args, language, say }: Setting,
  { area }: Assessment,
  { results, withoutData }: ShownResults,
): void {
  if (area !== null && args.has('all-areas')) io.stdout.write(`\n${visible(area)}\n`);
  const heads = [
    say('走势研判', 'outlook'),
    say('指标', 'indicator'),
    say('最近一期', 'latest'),
    say('目标年', 'due'),
    say('要求', 'demand'),
    say('预测（区间）', 'expected (interval)'),
    say('可能性', 'chance'),
    say('年均变化', 'a year'),
    say('年均所需', 'needed'),
    say('编号', 'id'),
  ];
  const rows = results.map(({ id, projection }) => [...cellsOf(projection, language), id]);
  const explained = (): string[] =>
    results.flatMap(({ id, projection }) => [id, `  ${explainProjection(projection, language)}`].map(visible));
  const tabled = (): string[] => tableLines([heads, ...rows], { ...layout, width: widthOf(io.stdout) });
  const shown = args.has('explain') ? explained : tabled;
  const written = rows.length === 0 ? [] : shown();
  io.stdout.write(written.map((line) => `${line}\n`).join(''));
  const counts = outlooks
    .map((outlook) => ({ outlook, count: results.filter(({ projection }) => projection.outlook === outlook).length }))
    .filter(({ count }) => count > 0);
  const counted = counts
    .map(({ outlook, count }) => `${outlookLabels[outlook][language]}${say('', ' ')}${count}`)
    .join(say('，', ', '));
  const rest =
    withoutData > 0
      ? say(`；另有${withoutData}项没有数据（--all 列出）`, `; without data: ${withoutData} (--all lists them)`)
      : '';
  io.stderr.write(`${say(`${results.length}项：`, `criteria: ${results.length}; `)}${counted || noFigure}${rest}\n`);
}

function cellsOf(projection: Projection, language: Language): string[] {
  const { indicator, latest, due, pace } = projection;
  const yearly = (value: string | null | undefined): string => (value == null ? noFigure : figure(value));
  return [
    outlookCell(projection, language),
    nameCell(indicator, language),
    latest ? observedCell(latest) : noFigure,
    String(due),
    limitCell(projection, language),
    expectedCell(projection),
    chanceCell(projection),
    yearly(pace?.actual),
    yearly(pace?.required),
  ];
}
