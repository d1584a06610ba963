/** The blank workbook 空表 that departments fill in. `readObservations` reads it, complete or incomplete. */
import type { Indicator } from '../../core/model.js';
import { readResult } from '../../core/results.js';
import type { Criterion } from '../../criteria/criterion.js';
import { sayIn } from '../words/words.js';
import { areaSheets } from './blank-areas.js';
import { figureSheet } from './blank-figures.js';
import { knownFigures, type KnownFigures } from './blank-known.js';
import { aBlankPlan, checkBlankOptions, type BlankOptions, type BlankPlan } from './blank-options.js';
import { rowsOf, type Wanted } from './blank-rows.js';
import { statementSheet } from './blank-statements.js';
import type { Sheet } from './sheet.js';
import { xlsxOf } from './sheets.js';

/**
 * The blank workbook (.xlsx) that departments fill in: one sheet for each domain, or for each department where
 * `departments` assigns the indicators, with names, units as an office writes them, definitions, a column for each
 * year from the base year on, source and remark; a sheet for qualitative requirements; one for reporting units; one for
 * the areas that the plan compares with, such as the province; and one for other areas of known figures.
 *
 * A column names the part of a figure (urban, rural, female, male), another the numerator or the denominator, for which
 * rates of rare events have rows. A status stands behind its figure: 4.0 (preliminary). Every known figure keeps its
 * part, area, period, unit, bound, status and source: figures of an indicator that differ in them have rows of their
 * own. `readWorkbook` reads the workbook without changes, complete or incomplete; empty cells are ignored.
 *
 * @param options - Language, catalogue, departments, known figures and statements.
 * @throws {@link IndicatorError} `BAD_OPTION` for options that are not valid; `UNKNOWN_ID` for an indicator of
 *   `departments` or `known` that the catalogue does not have; for `known`, the errors of `writeObservations`.
 * @example
 * const known = [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }];
 * const bytes = await blankWorkbook({ language: 'zh', plan: catalogue, known });
 * [bytes[0], bytes[1]] //=> [80, 75]
 */
export async function blankWorkbook(options: BlankOptions): Promise<Uint8Array> {
  return xlsxOf(blankSheets(options));
}

/** The sheets of the blank workbook. @internal */
export function blankSheets(options: BlankOptions): readonly Sheet[] {
  checkBlankOptions(options);
  return readResult('options.plan', aBlankPlan, () => sheetsOf(options));
}

function sheetsOf(options: BlankOptions): readonly Sheet[] {
  const known = knownFigures(options.known ?? []);
  const wanted = wantedOf(options.plan, known);
  const measured = wanted.filter(({ indicator }) => indicator.unit !== 'attestation');
  const stated = wanted.filter(({ indicator }) => indicator.unit === 'attestation');
  const whole = measured.filter(
    ({ indicator, criteria }) =>
      criteria.some(({ scope }) => scope !== 'every-unit') || known.of(indicator.id, undefined).length > 0,
  );
  return [
    ...groupsOf(whole, options).map(([name, own]) => wholeSheet(name, own, known, options)),
    ...(stated.length > 0 ? [statementSheet(stated, options)] : []),
    ...areaSheets(measured, known, options),
  ];
}

function wholeSheet(name: string, wanted: readonly Wanted[], known: KnownFigures, options: BlankOptions): Sheet {
  const rows = wanted.flatMap(({ indicator }) =>
    rowsOf(indicator, undefined, known.of(indicator.id, undefined), options.language),
  );
  return figureSheet(name, rows, wanted, options);
}

/**
 * Every indicator that a criterion names, including the indicators it is compared with, in the order of the document;
 * then the other indicators of known figures.
 */
function wantedOf(plan: BlankPlan, known: KnownFigures): readonly Wanted[] {
  const wanted = new Map<string, { -readonly [K in keyof Wanted]: Wanted[K] } & { criteria: Criterion[] }>();
  const indicator = (id: string): Indicator => plan.indicator(id as never);
  for (const { years, domains } of plan.plans) {
    for (const domain of domains) {
      for (const criterion of domain.items.flatMap(({ criteria }) => criteria)) {
        for (const id of namedBy(criterion)) {
          const found = wanted.get(id);
          if (found) found.criteria.push(criterion);
          else wanted.set(id, { indicator: indicator(id), criteria: [criterion], domain: domain.id, years });
        }
      }
    }
  }
  const [first] = plan.plans;
  for (const id of known.indicators) {
    if (!wanted.has(id)) wanted.set(id, { indicator: indicator(id), criteria: [], domain: null, years: first!.years });
  }
  return [...wanted.values()];
}

function namedBy(criterion: Criterion): readonly string[] {
  // Figures of another area have a sheet of their own.
  if (criterion.kind === 'compare' && criterion.referenceArea === undefined)
    return [criterion.indicator, criterion.reference];
  return criterion.kind === 'gap-narrowing' ? [criterion.indicator, ...criterion.sides] : [criterion.indicator];
}

/** Indicators by department, or by domain. */
function groupsOf(
  wanted: readonly Wanted[],
  { departments, plan, language }: BlankOptions,
): readonly (readonly [string, readonly Wanted[]])[] {
  const titles = new Map(plan.plans.flatMap(({ domains }) => domains.map(({ id, title }) => [id, title[language]])));
  const say = sayIn(language);
  const nameOf = ({ indicator, domain }: Wanted): string =>
    departments === undefined
      ? (titles.get(domain ?? '') ?? say('其他指标', 'Other indicators'))
      : (departments[indicator.id] ?? say('未指定责任单位', 'No department'));
  const groups = new Map<string, Wanted[]>();
  for (const each of wanted) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each]);
  return [...groups];
}
