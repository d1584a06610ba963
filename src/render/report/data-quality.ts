/** 数据质量: the problems found while reading the data: figures to check, and rows that could not be used. */
import { describeProblem } from '../../tables/describe-problem.js';
import type { Language } from '../../core/text.js';
import type { Context } from './context.js';
import type { Block, Cell, Section, Table } from './document.js';
import type { DataProblem } from './options.js';
import { sayIn } from '../words/words.js';

/** The greatest number of problems listed; further problems are only counted. */
const mostListed = 100;

/** The figures that were used but should be checked; `null` where there are none. @internal */
export function dataQualitySection(context: Context): Section | null {
  const {
    options: { problems = [] },
    say,
  } = context;
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return null;
  return {
    id: 'data-quality',
    title: say('数据质量', 'Data quality'),
    blocks: [
      {
        block: 'text',
        text: say(
          `读取数据时有${warnings.length}处提示。数据未作任何改动，请核对。`,
          `Remarks raised in reading the data: ${warnings.length}. No figure was changed; please check them.`,
        ),
      },
      ...problemsTable(say('需要核对之处', 'To be checked'), warnings, context),
    ],
  };
}

/** The figures that were not used because they could not be read. */
interface Unread {
  /** Their number, and that nothing replaces them. */
  readonly text: string;
  readonly count: number;
  readonly problems: readonly DataProblem[];
}

/** `null` where everything could be read. @internal */
export function unreadIn({ options: { problems = [] }, say }: Context): Unread | null {
  const errors = problems.filter(({ severity }) => severity === 'error');
  // One problem stands for all cells of a column with the same fault.
  const count = errors.reduce((sum, problem) => sum + problem.count, 0);
  if (count === 0) return null;
  return {
    problems: errors,
    count,
    text: say(
      `读取数据时有${count}处未采用，未作推算或替代；原因如下，请核对后补报。`,
      `${count} ${count === 1 ? 'place in the data was' : 'places in the data were'} not used, and nothing replaces ${count === 1 ? 'it' : 'them'}. The reasons follow; please check and report again.`,
    ),
  };
}

/** The figures that could not be read, for the section about evidence that was not used. @internal */
export function unreadBlocks(context: Context): readonly Block[] {
  const unread = unreadIn(context);
  if (unread === null) return [];
  return [
    { block: 'text', text: unread.text },
    ...problemsTable(context.say('读取时未采用的数据', 'Not used in reading'), unread.problems, context),
  ];
}

function problemsTable(
  caption: string,
  problems: readonly DataProblem[],
  { language, say }: Context,
): readonly Block[] {
  const table: Table = {
    block: 'table',
    caption,
    columns: [{ head: say('位置', 'Place') }, { head: say('问题', 'Problem') }],
    rows: problems
      .slice(0, mostListed)
      .map((problem): readonly Cell[] => [
        { text: problemPlace(problem, say) },
        { text: problemReason(problem, language) },
      ]),
  };
  const more = problems.length - mostListed;
  return more > 0
    ? [
        table,
        { block: 'text', text: say(`另有${more}处从略。`, `${more} more ${more === 1 ? 'is' : 'are'} left out.`) },
      ]
    : [table];
}

/**
 * What is wrong, without its place. A report is read by people who do not run the program: the setting that settles the
 * problem and the ids of indicators stay with the messages of reading. @internal
 */
export function problemReason(problem: DataProblem, language: Language): string {
  const { settle: _setting, candidates = [], ...rest } = problem;
  const reason = describeProblem({ ...rest, row: null, column: null }, language);
  if (candidates.length === 0) return reason;
  const say = sayIn(language);
  const names = candidates.map(({ name }) => name[language]);
  return `${reason}${say('；相近的指标：', '; nearest: ')}${names.join(say('、', ', '))}`;
}

/** The name of a file without its folders. @internal */
export function fileName(path: string): string {
  return path.split(/[/\\]/u).at(-1)!;
}

/** The file, row and column of a problem. @internal */
export function problemPlace({ file, row, column }: DataProblem, say: Context['say']): string {
  const parts = [
    ...(file === undefined ? [] : [fileName(file)]),
    ...(row === null ? [] : [say(`第${row}行`, `row ${row}`)]),
    ...(column === null
      ? []
      : [say(`第${column.number}列“${column.header}”`, `column ${column.number} “${column.header}”`)]),
  ];
  return parts.length === 0 ? say('全部', 'everywhere') : parts.join(say('，', ', '));
}
