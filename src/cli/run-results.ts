/** One way to show the results of an assessment, for the commands that judge and that project. */
import { visible } from '../core/visible.js';
import type { Bilingual, Language } from '../core/text.js';
import type { Assessment, FullResult, Unmatched } from '../entries/assessment.js';
import { assessmentTaskOf } from './assessing.js';
import type { Setting } from './command.js';
import type { ExitCode } from './exit-codes.js';
import { noFigure } from './result-cells.js';
import { shownResults, type ShownResults } from './shown-results.js';
import { tableLines, widthOf, type TableLayout } from './table.js';
import { noteUnmatched, placedUnmatched } from './unmatched.js';

/** What a command shows of a result. Results are counted by class. */
export interface ResultView<Class extends string> {
  /** The results in JSON: their key, and the value of each. */
  readonly json: { readonly key: string; readonly of: (result: FullResult) => object };
  /** The columns of the table. The id follows as the last column. */
  readonly columns: readonly Bilingual[];
  readonly cells: (result: FullResult, language: Language) => readonly string[];
  readonly layout: TableLayout;
  readonly explain: (result: FullResult, language: Language) => string;
  readonly classes: readonly Class[];
  readonly classOf: (result: FullResult) => Class;
  readonly labels: Readonly<Record<Class, Bilingual>>;
  readonly exitCode: (found: ReadonlySet<Class>) => ExitCode;
}

/** Assesses every area that is asked for, and prints its results as a table, as explanations or as JSON. */
export async function runResults<Class extends string>(setting: Setting, view: ResultView<Class>): Promise<ExitCode> {
  const { io, args } = setting;
  const task = await assessmentTaskOf(setting);
  const { data, asOf, assessments } = task;
  const found = new Set<Class>();
  const areas: Readonly<Record<string, string | null | readonly object[] | readonly Unmatched[]>>[] = [];
  for (const assessment of assessments) {
    const shown = shownResults(assessment, task, args);
    for (const result of shown.results) found.add(view.classOf(result));
    if (args.has('json')) {
      const { key, of } = view.json;
      areas.push({
        area: assessment.area,
        [key]: shown.results.map(of),
        unmatched: placedUnmatched(assessment, data),
      });
    } else print(setting, assessment, shown, view);
    noteUnmatched(setting, assessment, task);
  }
  if (args.has('json')) io.stdout.write(`${JSON.stringify({ asOf, areas, problems: data.problems }, null, 2)}\n`);
  return view.exitCode(found);
}

function print<Class extends string>(
  { io, args, language, say }: Setting,
  { area }: Assessment,
  { results, withoutData }: ShownResults,
  view: ResultView<Class>,
): void {
  if (area !== null && args.has('all-areas')) io.stdout.write(`\n${visible(area)}\n`);
  const explained = (): string[] =>
    results.flatMap((result) => [result.id, `  ${view.explain(result, language)}`].map(visible));
  const tabled = (): string[] => {
    const heads = [...view.columns.map((column) => column[language]), say('编号', 'id')];
    const rows = results.map((result) => [...view.cells(result, language), result.id]);
    return tableLines([heads, ...rows], { ...view.layout, width: widthOf(io.stdout), dispensable: heads.length - 1 });
  };
  const written = args.has('explain') ? explained : tabled;
  if (results.length > 0)
    io.stdout.write(
      written()
        .map((line) => `${line}\n`)
        .join(''),
    );
  io.stderr.write(`${countsOf({ results, withoutData }, view, { language, say })}\n`);
}

function countsOf<Class extends string>(
  { results, withoutData }: ShownResults,
  { classes, classOf, labels }: ResultView<Class>,
  { language, say }: Pick<Setting, 'language' | 'say'>,
): string {
  const counted = classes
    .map((each) => ({ each, count: results.filter((result) => classOf(result) === each).length }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => `${labels[each][language]}${say('', ' ')}${count}`)
    .join(say('，', ', '));
  const rest =
    withoutData > 0
      ? say(`；另有${withoutData}项没有数据（--all 列出）`, `; without data: ${withoutData} (--all lists them)`)
      : '';
  return `${say(`${results.length}项：`, `criteria: ${results.length}; `)}${counted || noFigure}${rest}`;
}
