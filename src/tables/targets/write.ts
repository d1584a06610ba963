/** A plan as a table of targets. */
import Papa from 'papaparse';
import { checkOptions, aFlag, oneOf, type KeyRules } from '../../core/options.js';
import { isRecord } from '../../core/record.js';
import type { Language } from '../../core/text.js';
import type { Catalogue, CatalogueData, Ids } from '../../plan/model.js';
import { protect } from '../formats/protect.js';
import { targetColumns, unlimited, type Part, type TargetColumn } from './columns.js';

/** How a table of targets is written. */
export interface TargetsOptions {
  /** Of the heads and of words in cells. @defaultValue `'en'` */
  readonly language?: Language;
  /** A byte order mark, for spreadsheets that need it. @defaultValue `false` */
  readonly bom?: boolean;
}

const rules: KeyRules = { language: oneOf('zh', 'en'), bom: aFlag };

/** The parts of a plan that one row is about. */
type Row = Readonly<Partial<Record<Part, object>>>;

/**
 * A plan as a table of targets in CSV: one row a criterion, and one for an item that has none. Columns that no row
 * needs are left out. {@link readTargets} gives the plan back.
 *
 * @param plan - The catalogue, or what `definePlan` returned.
 * @example
 * const [head] = targetsCsv(catalogue, { language: 'zh' }).split('\r\n');
 * head!.startsWith('文件编号,文件,文件（英文）,文号'); //=> true
 */
export function targetsCsv(plan: Catalogue<Ids>, options: TargetsOptions = {}): string {
  checkOptions(options, rules);
  const { language = 'en', bom = false } = options;
  const rows = targetRows(plan, language).map((row) => row.map((cell) => (isPlain(cell) ? cell : protect(cell))));
  return `${bom ? '\uFEFF' : ''}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}

/** A signed number is no formula: −20 of a change. */
function isPlain(cell: string): boolean {
  return cell === '' || /^-?[\d.]+$/.test(cell);
}

/** The table as texts, the head first. @internal */
export function targetRows(plan: Catalogue<Ids>, language: Language): readonly (readonly string[])[] {
  const rows = rowsOf(plan.toJSON());
  const used = targetColumns.filter((column) => rows.some((row) => fieldOf(row, column) !== undefined));
  const head = used.map((column) => column.head[language]);
  return [head, ...rows.map((row) => used.map((column) => cellOf(fieldOf(row, column), column, language)))];
}

function rowsOf({ document, plans, indicators }: CatalogueData<Ids>): readonly Row[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id as string, indicator]));
  const asked = new Set<string>();
  const rows = plans.flatMap((plan) =>
    plan.domains.flatMap((domain) =>
      domain.items.flatMap((item): Row[] => {
        const place = { document, plan, domain, item };
        if (item.criteria.length === 0) return [place];
        return item.criteria.map((criterion) => {
          asked.add(criterion.indicator);
          return { ...place, criterion, indicator: byId.get(criterion.indicator)! };
        });
      }),
    ),
  );
  // An indicator that is only the side or the reference of another has a row of its own.
  return [...rows, ...indicators.filter(({ id }) => !asked.has(id)).map((indicator) => ({ indicator }))];
}

function fieldOf(row: Row, { part, field }: TargetColumn): unknown {
  return field.reduce<unknown>((within, key) => (isRecord(within) ? within[key] : undefined), row[part]);
}

function cellOf(value: unknown, { writing, words }: TargetColumn, language: Language): string {
  if (value === undefined) return '';
  if (value === null) return unlimited[language];
  if (writing === 'list') return (value as readonly string[]).join('; ');
  if (writing === 'json') return JSON.stringify(value);
  if (writing === 'flag') return language === 'zh' ? '是' : 'yes';
  const word = language === 'zh' ? Object.entries(words).find(([, own]) => own === value)?.[0] : undefined;
  return word ?? String(value);
}
