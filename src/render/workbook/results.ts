/** The results as a workbook: indicators, criteria, early warnings, reporting units, missing figures, all figures. */
import type { Assessment } from '../../assessment/assessment.js';
import { anAssessment, checkAssessment } from '../../assessment/assessment-shape.js';
import { decimalPlacesOf } from '../../core/decimal.js';
import { readResult } from '../../core/results.js';
import { headWords } from '../../core/quantity-words.js';
import { lackText } from '../../criteria/words/explain.js';
import { standingText, verdictText } from '../../criteria/words/standing.js';
import { requiredText } from '../../projection/words/pace.js';
import { warningOf } from '../../projection/words/warnings.js';
import { outlookAhead } from '../report/cells.js';
import { checkWriting, optionRules } from '../checks.js';
import { itemText } from '../report/context.js';
import type { ReportOptions } from '../report/options.js';
import { mainResult, placesFor } from '../leaders/latest-figure.js';
import type { IndicatorClass, IndicatorStanding } from '../leaders/indicator-standing.js';
import { alertsInOrder } from '../leaders/alerts-in-order.js';
import { leadersContextOf, type LeadersContext } from '../leaders/leaders-context.js';
import { unitsReported } from '../report/units.js';
import { tableCells } from '../tables/table.js';
import type { Bilingual } from '../../core/text.js';
import { yearOf } from '../words/figures.js';
import { cellOf, figureCell, observedCell, periodCell } from './cells.js';
import { figureSheet } from './figure-sheet.js';
import type { Sheet, SheetCell } from './sheet.js';
import { xlsxOf } from './sheets.js';

/**
 * The results of an assessment as a workbook (.xlsx): indicators, each once; every criterion, with all columns of
 * {@link tableCsv}; early warnings; reporting units; missing figures; and the figures of every year, of the whole and
 * of its parts, with their counts. Figures are numbers with the decimals of their source. Header rows are frozen and
 * have filters. No text becomes a formula, whatever its first character.
 *
 * @param assessment - What `assess` returned.
 * @param options - The language and the catalogue assessed.
 * @throws {@link IndicatorError} `BAD_OPTION` for an assessment or options that are not valid.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const bytes = await resultsWorkbook(assessment, { language: 'zh', plan: catalogue });
 * [bytes[0], bytes[1]] //=> [80, 75]
 */
export async function resultsWorkbook(assessment: Assessment, options: ReportOptions): Promise<Uint8Array> {
  return xlsxOf(resultSheets(assessment, options));
}

/** The sheets of the results. @internal */
export function resultSheets(assessment: Assessment, options: ReportOptions): readonly Sheet[] {
  checkWriting(options, optionRules.report, ['language', 'plan']);
  checkAssessment(assessment);
  return readResult('assessment', anAssessment, () => sheetsOf(assessment, options));
}

function sheetsOf(assessment: Assessment, options: ReportOptions): readonly Sheet[] {
  const context = leadersContextOf(assessment, options);
  return [
    indicatorSheet(context),
    criterionSheet(assessment, context),
    warningSheet(context),
    unitSheet(context),
    missingSheet(context),
    figureSheet(context),
  ];
}

const classLabels: Readonly<Record<IndicatorClass, Bilingual>> = {
  met: { zh: '已达到目标值', en: 'reached' },
  expected: { zh: '预计可达标', en: 'on track' },
  'not-met': { zh: '尚未达标', en: 'not reached' },
  'as-asked': { zh: '符合目标方向或在参考范围内', en: 'as asked' },
  'not-as-asked': { zh: '不符合要求', en: 'not as asked' },
  'no-data': { zh: '无数据或数据不足', en: 'no figures or too few' },
};

function indicatorSheet(context: LeadersContext): Sheet {
  const { say, language, year } = context;
  const row = (standing: IndicatorStanding): readonly SheetCell[] => {
    const { indicator, latest, places } = standing;
    const result = mainResult(standing);
    const decimals = placesFor(standing);
    const { plan, domain } = places[0]!;
    const at = (wanted: number) => result.series.find(({ period }) => yearOf(period) === String(wanted));
    return [
      plan.title[language],
      domain.title[language],
      indicator.name[language],
      headWords(indicator)[language],
      periodCell(result.baseline?.period),
      observedCell(result.baseline, decimals),
      observedCell(at(year - 1), decimals),
      periodCell(latest?.period),
      observedCell(latest, decimals),
      figureCell(result.changeOnYear, decimals),
      figureCell(result.changeOnBaseline, decimals),
      classLabels[standing.class][language],
      latest?.source ?? null,
    ];
  };
  return {
    name: say('指标', 'Indicators'),
    frozenColumns: 3,
    columns: [
      { head: say('规划', 'Plan'), width: 24 },
      { head: say('领域', 'Domain'), width: 20 },
      { head: say('指标', 'Indicator'), width: 32 },
      { head: say('单位', 'Unit'), width: 10 },
      { head: say('基期年', 'Base year'), width: 9 },
      { head: say('基期', 'Base value'), width: 10 },
      { head: say(`${year - 1}年`, String(year - 1)), width: 10 },
      { head: say('最新年份', 'Latest year'), width: 10 },
      { head: say('最新数据', 'Latest figure'), width: 10 },
      { head: say('比上年', 'On the year before'), width: 10 },
      { head: say('比基期', 'On the base year'), width: 10 },
      { head: say('评价', 'Class'), width: 28 },
      { head: say('数据来源', 'Source'), width: 28 },
    ],
    rows: context.standings.map(row),
  };
}

/** Words of verdicts differ by kind of criterion: the codes at the end are what next year's comparison reads. */
function criterionSheet(assessment: Assessment, { say, options, places }: LeadersContext): Sheet {
  const [head, ...rows] = tableCells(assessment, options);
  const codes = [...places.values()].map(({ result }) => [result.evaluation.status, result.projection.outlook]);
  return {
    name: say('目标要求', 'Targets'),
    frozenColumns: 1,
    columns: [
      ...head!.map((cell) => ('text' in cell ? cell.text : '')),
      say('判定代码', 'verdict code'),
      say('走势代码', 'outlook code'),
    ].map((text) => ({ head: text, width: 14 })),
    areLinesKept: true,
    rows: rows.map((row, i) => [...row.map(cellOf), ...codes[i]!]),
  };
}

/** In the order of the report, and with its numbers. */
function warningSheet(context: LeadersContext): Sheet {
  const { say, language } = context;
  return {
    name: say('预警', 'Warnings'),
    frozenColumns: 3,
    columns: [
      { head: say('次序', 'Order'), width: 7 },
      { head: say('类别', 'Group'), width: 24 },
      { head: say('指标', 'Indicator'), width: 32 },
      { head: say('目标年', 'Due'), width: 9 },
      { head: say('评价', 'Verdict'), width: 18 },
      { head: say('与目标值的距离', 'Distance'), width: 30 },
      { head: say('走势研判', 'Outlook'), width: 20 },
      { head: say('达标可能性', 'Probability'), width: 12 },
      { head: say('今后所需', 'Needed'), width: 26 },
      { head: say('预警与提示', 'Warnings'), width: 48 },
    ],
    rows: alertsInOrder(context).map(({ place, number, group }) => {
      const { evaluation, projection, due } = place.result;
      const probability = projection.status === 'projected' ? projection.probability : null;
      const isJudged = evaluation.status !== 'insufficient-data' && evaluation.status !== 'not-applicable';
      const required = projection.pace?.required;
      return [
        number,
        group,
        evaluation.indicator.name[language],
        due,
        verdictText(evaluation)[language],
        isJudged ? standingText(evaluation)[language] : null,
        outlookAhead(projection, language),
        probability === null ? null : probabilityCell(probability),
        required == null || required === '0' ? null : requiredText(projection, required)[language],
        projection.warnings.map((warning) => warningOf(warning, projection)[language]).join(say('；', '; ')),
      ];
    }),
  };
}

/** A probability with two decimals, or with as many as show that it is not 0 or 1. */
function probabilityCell(probability: number): SheetCell {
  const isPossible = probability > 0 && probability < 1;
  let places = 2;
  while (isPossible && places < 20 && Number.isInteger(Number(probability.toFixed(places)))) places++;
  return { figure: probability, places };
}

function unitSheet({ places, say, language }: LeadersContext): Sheet {
  const rows = [...places.values()].flatMap(({ result: { evaluation } }) => {
    const units = unitsReported(evaluation);
    if (units === null) return [];
    const name = evaluation.indicator.name[language];
    return [
      ...units.failing.map(({ area, value }): SheetCell[] => [
        name,
        area,
        periodCell(units.period),
        figureCell(value, decimalPlacesOf(value)),
        say('未达到', 'short of it'),
      ]),
      ...units.missing.map((area): SheetCell[] => [
        name,
        area,
        periodCell(units.period),
        null,
        say('未报数据', 'no figures'),
      ]),
    ];
  });
  return {
    name: say('单位', 'Reporting units'),
    frozenColumns: 2,
    columns: [
      { head: say('指标', 'Indicator'), width: 32 },
      { head: say('单位名称', 'Unit'), width: 20 },
      { head: say('年份', 'Year'), width: 9 },
      { head: say('数值', 'Value'), width: 10 },
      { head: say('情况', 'Standing'), width: 14 },
    ],
    rows:
      rows.length > 0
        ? rows
        : [[say('没有逐单位评价的结果', 'Nothing was judged unit by unit'), null, null, null, null]],
  };
}

function missingSheet({ places, say, language, options: { departments } }: LeadersContext): Sheet {
  const lacking = [...places.values()].flatMap(({ result, domain, item }) => {
    const { evaluation, due } = result;
    if (evaluation.status !== 'insufficient-data') return [];
    return [
      [
        domain.title[language],
        itemText(item, say),
        evaluation.indicator.name[language],
        due,
        lackText(evaluation)[language],
        departments?.[result.indicator] ?? null,
      ] as readonly SheetCell[],
    ];
  });
  return {
    name: say('缺数据', 'Missing'),
    frozenColumns: 3,
    columns: [
      { head: say('领域', 'Domain'), width: 20 },
      { head: say('目标或措施', 'Item'), width: 10 },
      { head: say('指标', 'Indicator'), width: 34 },
      { head: say('目标年', 'Due'), width: 9 },
      { head: say('原因', 'Reason'), width: 40 },
      { head: say('责任单位', 'Department'), width: 18 },
    ],
    rows: lacking,
  };
}
