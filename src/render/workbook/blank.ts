/** The blank workbook 空表 that departments fill in. `readObservations` reads it, complete or incomplete. */
import { decimalPlacesOf } from '../../core/decimal.js';
import type { Attestation, Indicator, Observation } from '../../core/model.js';
import { readResult } from '../../core/results.js';
import type { Language } from '../../core/text.js';
import type { Criterion } from '../../criteria/criterion.js';
import type { PlanYears } from '../../plan/model.js';
import { headWords } from '../../core/quantity-words.js';
import { attestedLabels } from '../../criteria/words/labels.js';
import { sayIn, type Say } from '../words/words.js';
import { aBlankPlan, checkBlankOptions, type BlankOptions, type BlankPlan } from './blank-options.js';
import { xlsxOf, type Sheet, type SheetCell } from './sheets.js';

/** An indicator with its criteria, and the domain that first needs it. */
interface Wanted {
  readonly indicator: Indicator;
  readonly criteria: readonly Criterion[];
  readonly domain: string;
  readonly years: PlanYears;
}

/**
 * The blank workbook (.xlsx) that departments fill in: one sheet for each domain, or for each department where
 * `departments` assigns the indicators, with names, units as an office writes them, definitions, a column for each year
 * from the base year on, source and remark; a sheet for qualitative requirements; and a sheet for reporting units.
 * `readObservations` reads the workbook without changes, complete or incomplete; empty cells are ignored.
 *
 * @param options - Language, catalogue, departments, known figures and statements.
 * @throws {@link IndicatorError} `BAD_OPTION` for options that are not valid; `UNKNOWN_ID` for an indicator of
 *   `departments` that the catalogue does not have; for `known`, the errors of `writeObservations`.
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
  const wanted = wantedOf(options.plan);
  const measured = wanted.filter(({ indicator }) => indicator.unit !== 'attestation');
  const stated = wanted.filter(({ indicator }) => indicator.unit === 'attestation');
  const whole = measured.filter(({ criteria }) => criteria.some(({ scope }) => scope !== 'every-unit'));
  const ofUnits = measured.filter(({ criteria }) => criteria.some(({ scope }) => scope === 'every-unit'));
  return [
    ...groupsOf(whole, options).map(([name, own]) => figureSheet(name, own, options)),
    ...(stated.length > 0 ? [statementSheet(stated, options)] : []),
    ...(ofUnits.length > 0 ? [unitSheet(ofUnits, options)] : []),
  ];
}

/**
 * Every indicator that a criterion names, including the indicators it is compared with, in the order of the document.
 */
function wantedOf(plan: BlankPlan): readonly Wanted[] {
  const wanted = new Map<string, { -readonly [K in keyof Wanted]: Wanted[K] } & { criteria: Criterion[] }>();
  for (const { years, domains } of plan.plans) {
    for (const domain of domains) {
      for (const criterion of domain.items.flatMap(({ criteria }) => criteria)) {
        for (const id of namedBy(criterion)) {
          const found = wanted.get(id);
          if (found) found.criteria.push(criterion);
          else
            wanted.set(id, { indicator: plan.indicator(id as never), criteria: [criterion], domain: domain.id, years });
        }
      }
    }
  }
  return [...wanted.values()];
}

function namedBy(criterion: Criterion): readonly string[] {
  // Figures of another area are not requested from the people who report for this area.
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
  const groups = new Map<string, Wanted[]>();
  for (const each of wanted) {
    const name =
      departments === undefined
        ? titles.get(each.domain)!
        : (departments[each.indicator.id] ?? say('未指定责任单位', 'No department'));
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups];
}

function figureSheet(name: string, wanted: readonly Wanted[], options: BlankOptions): Sheet {
  const { language, until } = options;
  const say = sayIn(language);
  const first = Math.min(...wanted.map(({ years }) => years.baseline));
  const last = until ?? Math.max(...wanted.map(({ years }) => years.end));
  const years = Array.from({ length: last - first + 1 }, (_each, i) => first + i);
  return {
    name,
    frozenColumns: 2,
    columns: [
      { head: say('指标', 'Indicator'), width: 34 },
      { head: say('单位', 'Unit'), width: 12 },
      { head: say('指标解释', 'Definition'), width: 48 },
      ...years.map((year) => ({ head: say(`${year}年`, String(year)), width: 10 })),
      { head: say('数据来源', 'Source'), width: 24 },
      { head: say('备注', 'Note'), width: 20 },
    ],
    rows: wanted.map(({ indicator }) => [
      indicator.name[language],
      unitOf(indicator, language),
      meaningOf(indicator, say),
      ...years.map((year) => knownFigure(indicator, year, undefined, options)),
      null,
      null,
    ]),
  };
}

/** The unit as an office writes it, in a form that `readObservations` can read. */
function unitOf(indicator: Indicator, language: Language): string {
  if (indicator.unit === 'per-1000' && indicator.measureWord !== undefined)
    return language === 'zh' ? `${indicator.measureWord}/千人` : 'per 1,000';
  return headWords(indicator)[language];
}

function meaningOf({ definition, numerator, denominator }: Indicator, say: Say): string {
  const parts =
    numerator && denominator
      ? say(
          `分子：${numerator.zh}；分母：${denominator.zh}。`,
          ` Numerator: ${numerator.en}; denominator: ${denominator.en}.`,
        )
      : '';
  return `${say(definition.zh, definition.en)}${parts}`;
}

function knownFigure(
  indicator: Indicator,
  year: number,
  area: string | undefined,
  { known = [] }: BlankOptions,
): SheetCell {
  const found = known.find(
    (row): row is Observation =>
      'value' in row &&
      row.indicator === indicator.id &&
      String(row.period) === String(year) &&
      row.area === area &&
      row.disaggregation === undefined,
  );
  if (found?.value == null) return null;
  const text = String(found.value);
  if (found.bound !== undefined) return `${found.bound === 'at-least' ? '≥' : '≤'}${text}`;
  return { figure: Number(text), places: decimalPlacesOf(text) };
}

function statementSheet(stated: readonly Wanted[], { language, known = [], plan, until }: BlankOptions): Sheet {
  const say = sayIn(language);
  const titles = new Map(plan.plans.flatMap(({ domains }) => domains.map(({ id, title }) => [id, title[language]])));
  return {
    name: say('定性要求', 'Statements'),
    frozenColumns: 1,
    columns: [
      { head: say('指标', 'Indicator'), width: 34 },
      { head: say('领域', 'Domain'), width: 18 },
      { head: say('规划目标', 'Plan'), width: 48 },
      { head: say('年份', 'Year'), width: 10 },
      { head: say('实现情况', 'Statement'), width: 14 },
      { head: say('评估日期', 'Date'), width: 14 },
      { head: say('评估单位', 'Assessor'), width: 18 },
      { head: say('依据', 'Evidence'), width: 30 },
    ],
    rows: stated.map(({ indicator, criteria, domain, years }) => {
      const found = known.find((row): row is Attestation => 'attested' in row && row.indicator === indicator.id);
      return [
        indicator.name[language],
        titles.get(domain)!,
        criteria[0]!.phrase,
        // A row without a statement is ignored, whatever year stands in it.
        found === undefined ? String(until ?? years.end) : String(found.period).slice(0, 4),
        found === undefined ? null : attestedLabels[found.attested][language],
        found?.date ?? null,
        found?.assessor ?? null,
        found?.evidence ?? null,
      ];
    }),
  };
}

/** One row for each unit and each indicator that every unit has to reach; ten empty rows where no units are listed. */
function unitSheet(wanted: readonly Wanted[], options: BlankOptions): Sheet {
  const { language, units = [], until } = options;
  const say = sayIn(language);
  const first = Math.min(...wanted.map(({ years }) => years.baseline));
  const last = until ?? Math.max(...wanted.map(({ years }) => years.end));
  const years = Array.from({ length: last - first + 1 }, (_each, i) => first + i);
  const rows = wanted.flatMap(({ indicator }) =>
    (units.length > 0 ? units : [null]).map((unit) => [
      indicator.name[language],
      unit,
      unitOf(indicator, language),
      ...years.map((year) => (unit === null ? null : knownFigure(indicator, year, unit, options))),
      null,
    ]),
  );
  return {
    name: say('逐单位指标', 'Reporting units'),
    frozenColumns: 2,
    columns: [
      { head: say('指标', 'Indicator'), width: 34 },
      { head: say('地区', 'Area'), width: 20 },
      { head: say('单位', 'Unit'), width: 12 },
      ...years.map((year) => ({ head: say(`${year}年`, String(year)), width: 10 })),
      { head: say('数据来源', 'Source'), width: 24 },
    ],
    rows,
  };
}
