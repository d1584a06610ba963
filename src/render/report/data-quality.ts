/** 数据质量: the problems found while reading the data: figures to check, and rows that could not be used. */
import { describeProblem } from '../../tables/describe-problem.js';
import type { Context } from './context.js';
import type { Block, Cell, Section, Table } from './document.js';
import type { DataProblem } from './options.js';

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

/** The rows that could not be read, for the section about evidence that was not used. @internal */
export function unreadBlocks(context: Context): readonly Block[] {
  const {
    options: { problems = [] },
    say,
  } = context;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  return [
    {
      block: 'text',
      text: say(
        `另有${errors.length}处数据无法读取，未采用。`,
        `Places in the data that could not be read, and were not used: ${errors.length}.`,
      ),
    },
    ...problemsTable(say('读取时未采用的数据', 'Not used in reading'), errors, context),
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
        { text: placeText(problem, say) },
        { text: describeProblem({ ...problem, row: null, column: null }, language) },
      ]),
  };
  const more = problems.length - mostListed;
  return more > 0
    ? [table, { block: 'text', text: say(`另有${more}处从略。`, `${more} more are left out.`) }]
    : [table];
}

function placeText({ file, row, column }: DataProblem, say: Context['say']): string {
  const parts = [
    ...(file === undefined ? [] : [file]),
    ...(row === null ? [] : [say(`第${row}行`, `row ${row}`)]),
    ...(column === null
      ? []
      : [say(`第${column.number}列“${column.header}”`, `column ${column.number} “${column.header}”`)]),
  ];
  return parts.length === 0 ? say('全部', 'everywhere') : parts.join(say('，', ', '));
}
