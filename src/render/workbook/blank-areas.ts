/** Sheets of figures of other areas: the reporting units, and the areas compared with. */
import type { Indicator } from '../../core/model.js';
import type { Criterion } from '../../criteria/criterion.js';
import { sayIn } from '../words/words.js';
import { knownFigure, unitOf, yearColumns, yearsToFill, type Wanted } from './blank-rows.js';
import type { BlankOptions } from './blank-options.js';
import type { Sheet } from './sheets.js';

/** A row to fill in; `null` stands for an area that the person who reports names. */
interface AreaRow {
  readonly indicator: Indicator;
  readonly area: string | null;
}

/**
 * One row for each unit and each indicator that every unit has to reach; an empty one where no units are listed.
 * @internal
 */
export function unitSheet(wanted: readonly Wanted[], options: BlankOptions): Sheet {
  const { units = [] } = options;
  const areas = units.length > 0 ? units : [null];
  const rows = wanted.flatMap(({ indicator }) => areas.map((area): AreaRow => ({ indicator, area })));
  return areaSheet(sayIn(options.language)('逐单位指标', 'Reporting units'), rows, wanted, options);
}

/**
 * One row for each area that a criterion compares with, with the indicator compared; `null` without such areas.
 * @internal
 */
export function referenceSheet(wanted: readonly Wanted[], options: BlankOptions): Sheet | null {
  const compared = wanted.filter(({ criteria }) => criteria.some((criterion) => referenceOf(criterion) !== null));
  if (compared.length === 0) return null;
  const rows = new Map<string, AreaRow>();
  for (const reference of compared.flatMap(({ criteria }) => criteria.flatMap((each) => referenceOf(each) ?? []))) {
    const indicator = options.plan.indicator(reference.indicator as never);
    rows.set(JSON.stringify(reference), { indicator, area: reference.area });
  }
  return areaSheet(sayIn(options.language)('对照地区', 'Areas compared with'), [...rows.values()], compared, options);
}

/** The indicator and the area that a criterion compares with. */
function referenceOf(criterion: Criterion): { readonly indicator: string; readonly area: string } | null {
  if (criterion.kind !== 'compare' || criterion.referenceArea === undefined) return null;
  return { indicator: criterion.reference, area: criterion.referenceArea };
}

function areaSheet(name: string, rows: readonly AreaRow[], wanted: readonly Wanted[], options: BlankOptions): Sheet {
  const { language } = options;
  const say = sayIn(language);
  const years = yearsToFill(wanted, options);
  return {
    name,
    frozenColumns: 2,
    columns: [
      { head: say('指标', 'Indicator'), width: 34 },
      { head: say('地区', 'Area'), width: 20 },
      { head: say('单位', 'Unit'), width: 12 },
      ...yearColumns(years, say),
      { head: say('数据来源', 'Source'), width: 24 },
    ],
    rows: rows.map(({ indicator, area }) => [
      indicator.name[language],
      area,
      unitOf(indicator, language),
      ...years.map((year) => (area === null ? null : knownFigure(indicator, year, area, options))),
      null,
    ]),
  };
}
