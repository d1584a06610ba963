/** The blank workbook 空表 that departments fill in. `readObservations` reads it, complete or incomplete. */
import type { Attestation, Indicator } from '../../core/model.js';
import { readResult } from '../../core/results.js';
import type { Criterion } from '../../criteria/criterion.js';
import { attestedLabels } from '../../criteria/words/labels.js';
import { sayIn, type Say } from '../words/words.js';
import { aBlankPlan, checkBlankOptions, type BlankOptions, type BlankPlan } from './blank-options.js';
import { knownFigure, unitOf, yearColumns, yearsToFill, type Wanted } from './blank-rows.js';
import { referenceSheet, unitSheet } from './blank-areas.js';
import { xlsxOf, type Sheet } from './sheets.js';

/**
 * The blank workbook (.xlsx) that departments fill in: one sheet for each domain, or for each department where
 * `departments` assigns the indicators, with names, units as an office writes them, definitions, a column for each year
 * from the base year on, source and remark; a sheet for qualitative requirements; a sheet for reporting units; and a
 * sheet for the areas that the plan compares with, such as the province.
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
  const references = referenceSheet(measured, options);
  return [
    ...groupsOf(whole, options).map(([name, own]) => figureSheet(name, own, options)),
    ...(stated.length > 0 ? [statementSheet(stated, options)] : []),
    ...(ofUnits.length > 0 ? [unitSheet(ofUnits, options)] : []),
    ...(references === null ? [] : [references]),
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
  const { language } = options;
  const say = sayIn(language);
  const years = yearsToFill(wanted, options);
  return {
    name,
    frozenColumns: 2,
    columns: [
      { head: say('指标', 'Indicator'), width: 34 },
      { head: say('单位', 'Unit'), width: 12 },
      { head: say('指标解释', 'Definition'), width: 48 },
      ...yearColumns(years, say),
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
