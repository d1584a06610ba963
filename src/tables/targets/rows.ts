/** Writes the rows of a plan as a table of targets. */
import { isRecord } from '../../core/record.js';
import { readResult } from '../../core/results.js';
import { assertLanguage, type Language } from '../../core/text.js';
import type { Catalogue, CatalogueData, Ids } from '../../plan/model.js';
import { readUnit, unitName } from '../concepts/unit-names.js';
import { targetColumns, unlimited, type Part, type TargetColumn } from './columns.js';

/** The parts of a plan in one row. */
type Row = Readonly<Partial<Record<Part, object>>>;

/** The table as texts. The first row holds the heads. @internal */
export function targetRows(plan: Catalogue<Ids>, language: Language): readonly (readonly string[])[] {
  assertLanguage(language);
  const rows = readResult('plan', 'a catalogue', () => rowsOf(plan.toJSON()));
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
  // An indicator without a criterion of its own (a side or a reference of another indicator) gets its own row.
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
  if (writing === 'unit' && language === 'zh') return unitInChinese(String(value));
  const word = language === 'zh' ? Object.entries(words).find(([, own]) => own === value)?.[0] : undefined;
  return word ?? String(value);
}

/** A unit as it is written behind a number, where that reads back. A plan's own unit keeps its id. */
function unitInChinese(unit: string): string {
  const name = unitName(unit, 'zh');
  return readUnit(name)?.unit === unit ? name : unit;
}
