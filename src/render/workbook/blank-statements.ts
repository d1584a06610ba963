/** The sheet of qualitative requirements: what was stated, and a row for the statement to come. */
import type { Attestation } from '../../core/model.js';
import { period } from '../../core/period.js';
import { attestedLabels } from '../../criteria/words/labels.js';
import { writeArea } from '../../tables/concepts/areas.js';
import { sayIn } from '../words/words.js';
import type { BlankOptions } from './blank-options.js';
import type { Wanted } from './blank-rows.js';
import type { Sheet, SheetCell } from './sheet.js';

/** @internal */
export function statementSheet(stated: readonly Wanted[], options: BlankOptions): Sheet {
  const { language } = options;
  const say = sayIn(language);
  const known = (options.known ?? []).filter((row): row is Attestation => 'attested' in row);
  const hasAreas = known.some(({ area }) => area !== undefined);
  return {
    name: say('定性要求', 'Statements'),
    frozenColumns: 1,
    columns: [
      { head: say('指标', 'Indicator'), width: 34 },
      { head: say('领域', 'Domain'), width: 18 },
      { head: say('规划目标', 'Plan'), width: 48 },
      ...(hasAreas ? [{ head: say('地区', 'Area'), width: 20 }] : []),
      { head: say('年份', 'Year'), width: 10 },
      {
        head: say('实现情况', 'Statement'),
        width: 14,
        choices: Object.values(attestedLabels).map((label) => label[language]),
      },
      { head: say('评估日期', 'Date'), width: 14 },
      { head: say('评估单位', 'Assessor'), width: 18 },
      { head: say('依据', 'Evidence'), width: 30 },
    ],
    rows: stated.flatMap((each) => {
      const own = known.filter(({ indicator }) => indicator === each.indicator.id);
      const year = yearToState(each, options);
      const isStated = own.some((row) => period(row.period, 'period').text === year && row.area === undefined);
      const cells = [
        ...own.map((row) => statementCells(row, hasAreas, options)),
        ...(isStated ? [] : [blankCells(year, hasAreas)]),
      ];
      return cells.map((row) => [...describingCells(each, options), ...row]);
    }),
  };
}

/** The year asked for; else the year after the latest that is known, or the end of the plan. */
function yearToState({ years }: Wanted, { until, known = [] }: BlankOptions): string {
  const latest = Math.max(...known.map((row) => period(row.period, 'period').year));
  return String(until ?? (known.length === 0 ? years.end : Math.min(latest + 1, years.end)));
}

function describingCells(
  { indicator, criteria, domain }: Wanted,
  { language, plan }: BlankOptions,
): readonly SheetCell[] {
  const domains = plan.plans.flatMap((each) => each.domains);
  const items = domains.flatMap((each) => each.items);
  const [criterion] = criteria;
  // A phrase is quoted in Chinese. In English, the item that holds it stands for it.
  const item = items.find((each) => each.criteria.some(({ id }) => id === criterion?.id));
  const demand = language === 'zh' ? criterion?.phrase : (item?.text?.en ?? criterion?.phrase);
  return [indicator.name[language], domains.find(({ id }) => id === domain)?.title[language] ?? null, demand ?? null];
}

function statementCells(row: Attestation, hasAreas: boolean, { language }: BlankOptions): readonly SheetCell[] {
  return [
    ...(hasAreas ? [row.area === undefined ? null : writeArea(row.area)] : []),
    period(row.period, 'period').text,
    attestedLabels[row.attested][language],
    row.date ?? null,
    row.assessor ?? null,
    row.evidence ?? null,
  ];
}

/** A row without a statement is ignored, whatever year stands in it. */
function blankCells(year: string, hasAreas: boolean): readonly SheetCell[] {
  return [...(hasAreas ? [null] : []), year, null, null, null, null];
}
