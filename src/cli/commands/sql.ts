/** `sql`: writes the criteria of a plan as SQL for a database engine. */
import { period } from '../../core/period.js';
import { choice } from '../args.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { usageError } from '../usage-error.js';
import { planOf, selected, selecting } from '../plan.js';
import { readSettings } from '../settings.js';

const dialects = ['duckdb', 'postgres', 'spark', 'trino'] as const;

export const sql: Command = {
  name: 'sql',
  operands: { zh: '', en: '' },
  summary: {
    zh: '把判定写成 SQL，在数据所在的数据库里运行',
    en: 'write the verdicts as SQL, to run where the data are',
  },
  options: [...selecting, 'dialect', 'as-of', 'settings', 'checks', 'tables'],
  notes: {
    zh: '表 observations、areas、units、statements 由 --tables 写出，areas 中是要判定的地区；先运行 --checks，没有返回行再判定。trino 的语句只检查过语法，没有运行过。',
    en: 'The tables observations, areas, units and statements are written by --tables, and areas lists those to judge; run --checks first, and the verdicts once it returns no row. The text for trino is syntax checked, not run.',
  },
  examples: [
    'sql --dialect duckdb --as-of 2026 > verdicts.sql',
    'sql --dialect postgres --as-of 2026 --checks > checks.sql',
    'sql --dialect duckdb --tables > tables.sql',
  ],
  run,
};

async function run({ io, args }: Setting): Promise<ExitCode> {
  const dialect = choice(args, 'dialect', dialects);
  if (!dialect)
    throw usageError(`请给出 --dialect：${dialects.join('、')}`, `--dialect is needed: ${dialects.join(', ')}`);
  const write = (text: string): void => {
    io.stdout.write(`${text};\n`);
  };
  // Loaded only here: no other command needs the SQL builder.
  const { compileChecks, compileVerdicts, createTables } = await import('../../entries/sql.js');
  if (args.has('tables')) {
    for (const table of createTables(dialect)) write(table);
    return exitCodes.done;
  }
  const asOf = args.value('as-of');
  if (asOf === undefined) throw usageError('请给出 --as-of：截至何时', '--as-of is needed: as of when');
  period(asOf, '--as-of');
  const plan = await planOf(io, args);
  const { policy } = await readSettings(io, args.value('settings'));
  const compile = args.has('checks') ? compileChecks : compileVerdicts;
  const { text } = compile(plan, {
    dialect,
    asOf,
    criteria: [...selected(plan, args)],
    relations: { areas: {}, units: {}, statements: {} },
    literals: true,
    ...(policy && { policy }),
  });
  write(text);
  return exitCodes.done;
}
