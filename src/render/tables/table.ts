/** The criteria of an assessment as rows of a table, for spreadsheets. */
import { attestedLabels, reasonLabels } from '../../criteria/words/labels.js';
import { verdictText } from '../../criteria/words/standing.js';
import { duePeriodOf } from '../../criteria/due.js';
import type { Assessment, FullResult } from '../../assessment/assessment.js';
import { anAssessment, checkAssessment } from '../../assessment/assessment-shape.js';
import { readResult } from '../../core/results.js';
import { checkWriting, optionRules } from '../checks.js';
import type { PlanLookup } from '../../assessment/full-result.js';
import type { Language } from '../../core/text.js';
import { targetOf } from '../../criteria/words/demand.js';
import { readingTexts } from '../../criteria/policy/readings.js';
import { csvOf, figure, period, text, type CsvCell, type CsvOptions } from './csv.js';
import { pointsText, unitText } from '../words/figures.js';
import { itemText, placesIn, type Context, type ResultLocation } from '../report/context.js';
import { latestOf, outlookAhead, warningsOf } from '../report/cells.js';
import { sayIn } from '../words/words.js';

/** Options of the table. */
export interface TableOptions extends CsvOptions {
  readonly language: Language;
  /** The catalogue that was assessed. It has the names of indicators and the demands of criteria. */
  readonly plan: PlanLookup;
}

/** The parts of the context that the cells of a row need. */
type RowContext = Pick<Context, 'assessment' | 'language' | 'say'>;

interface Column {
  readonly head: readonly [zh: string, en: string];
  readonly cell: (place: ResultLocation, context: RowContext) => CsvCell;
}

const columns: readonly Column[] = [
  { head: ['地区', 'area'], cell: (_place, { assessment }) => text(assessment.area) },
  { head: ['截至', 'as of'], cell: (_place, { assessment }) => period(assessment.asOf) },
  { head: ['规划', 'plan'], cell: ({ plan }, { language }) => text(plan.title[language]) },
  { head: ['领域', 'domain'], cell: ({ domain }, { language }) => text(domain.title[language]) },
  { head: ['目标或措施', 'item'], cell: ({ item }, { say }) => text(itemText(item, say)) },
  { head: ['要求编号', 'criterion'], cell: ({ result }) => text(result.id) },
  { head: ['指标', 'indicator'], cell: ({ result }, { language }) => text(result.evaluation.indicator.name[language]) },
  { head: ['规划原文', 'phrase'], cell: ({ result }) => text(result.evaluation.phrase) },
  {
    head: ['目标', 'target'],
    cell: ({ result }, { language }) =>
      text(targetOf(result.evaluation.criterion, result.evaluation.indicator)[language]),
  },
  { head: ['目标年', 'due'], cell: ({ result }) => period(duePeriodOf(result.evaluation.criterion)) },
  {
    head: ['单位', 'unit'],
    cell: ({ result }, { language }) => text(unitText(result.evaluation.indicator, language)),
  },
  { head: ['基期年', 'base year'], cell: ({ result }) => period(result.baseline?.period) },
  { head: ['基期', 'base value'], cell: ({ result }) => figure(result.baseline?.value) },
  { head: ['最新数据前一年', 'year before the latest'], cell: ({ result }) => figure(result.previousYear?.value) },
  { head: ['最新期间', 'latest period'], cell: ({ result }) => period(latestOf(result.evaluation)?.period) },
  { head: ['最新数据', 'latest value'], cell: ({ result }) => figure(latestOf(result.evaluation)?.value) },
  { head: ['只给出上限或下限', 'bound only'], cell: ({ result }, { say }) => text(boundText(result, say)) },
  { head: ['下限', 'lower limit'], cell: ({ result }) => figure(thresholdOf(result)?.lower) },
  { head: ['上限', 'upper limit'], cell: ({ result }) => figure(thresholdOf(result)?.upper) },
  { head: ['比前一年', 'change on the year before'], cell: ({ result }) => figure(result.changeOnYear) },
  { head: ['比基期', 'change on base year'], cell: ({ result }) => figure(result.changeOnBaseline) },
  {
    head: ['变化的单位', 'unit of changes'],
    cell: ({ result }, { language }) => text(pointsText(result.evaluation.indicator, language)),
  },
  {
    head: ['判定', 'verdict'],
    cell: ({ result }, { language }) => text(verdictText(result.evaluation)[language]),
  },
  { head: ['暂不评价的原因', 'reason'], cell: ({ result }, { language }) => text(reasonOf(result, language)) },
  {
    head: ['与目标值之差', 'margin'],
    cell: ({ result: { evaluation } }) => figure('margin' in evaluation ? evaluation.margin : null),
  },
  {
    head: ['走势研判', 'outlook'],
    cell: ({ result: { projection } }, { language }) => text(outlookAhead(projection, language)),
  },
  {
    head: ['目标年预计值', 'projected'],
    cell: ({ result: { projection } }) => figure(projection.status === 'projected' ? projection.point : null),
  },
  {
    head: ['预测区间下端', 'interval lower'],
    cell: ({ result: { projection } }) => figure(projection.status === 'projected' ? projection.interval?.lower : null),
  },
  {
    head: ['预测区间上端', 'interval upper'],
    cell: ({ result: { projection } }) => figure(projection.status === 'projected' ? projection.interval?.upper : null),
  },
  {
    head: ['达标可能性', 'probability'],
    cell: ({ result: { projection } }) => figure(projection.status === 'projected' ? projection.probability : null),
  },
  { head: ['认定', 'statement'], cell: ({ result }, { language }) => text(statedText(result, language)) },
  { head: ['认定所属期间', 'statement period'], cell: ({ result }) => period(statementPeriod(result)) },
  { head: ['认定日期', 'statement date'], cell: ({ result }) => text(statementOf(result)?.date) },
  { head: ['评估单位', 'assessor'], cell: ({ result }) => text(statementOf(result)?.assessor) },
  { head: ['依据', 'evidence'], cell: ({ result }) => text(statementOf(result)?.evidence) },
  { head: ['数据来源', 'source'], cell: ({ result }) => text(latestOf(result.evaluation)?.source) },
  {
    head: ['预警与提示', 'warnings'],
    cell: ({ result }, context) => text(warningsOf(result, context).join(context.say('；', '; '))),
  },
  {
    head: ['判定规则', 'readings'],
    cell: ({ result: { evaluation } }, { language, say }) => {
      const read = { ...evaluation.criterion, ownUnit: evaluation.indicator.ownUnit };
      return text(
        readingTexts(evaluation.readings, read)
          .map((each) => each[language])
          .join(say('；', '; ')),
      );
    },
  },
];

/**
 * Every criterion of an assessment as CSV (RFC 4180: CRLF, quotation marks doubled), one row each in the order of the
 * document, with a header.
 *
 * Figures are decimals without a unit, with at most 15 digits; the unit has a column of its own. An empty cell means
 * that the figure is not known. A text that a spreadsheet would read as a formula gets an apostrophe before it; figures
 * do not, so −0.8 stays a number.
 *
 * @param assessment - What `assess` returned.
 * @throws {@link IndicatorError} `BAD_OPTION` for a delimiter that is not one character, or that could be part of the
 *   data.
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const [heads] = tableCsv(assessment, { language: 'en', plan: catalogue }).split('\r\n');
 * heads?.startsWith('area,as of,plan,domain,item,criterion,indicator,phrase,target,due,unit') //=> true
 */
export function tableCsv(assessment: Assessment, options: TableOptions): string {
  checkWriting(options, optionRules.csv, ['language', 'plan']);
  checkAssessment(assessment);
  return readResult('assessment', anAssessment, () => csvOf(tableCells(assessment, options), options));
}

/** The header and one row for each criterion, as cells. @internal */
export function tableCells(
  assessment: Assessment,
  { language, plan }: Pick<TableOptions, 'language' | 'plan'>,
): readonly (readonly CsvCell[])[] {
  const context: RowContext = { assessment, language, say: sayIn(language) };
  const head = columns.map(({ head: [zh, en] }) => text(context.say(zh, en)));
  const rows = [...placesIn(assessment, plan).values()].map((place) => columns.map(({ cell }) => cell(place, context)));
  return [head, ...rows];
}

function thresholdOf({ evaluation }: FullResult) {
  return 'threshold' in evaluation ? evaluation.threshold : null;
}

function statementOf({ evaluation }: FullResult) {
  return 'attestation' in evaluation ? evaluation.attestation : null;
}

function statedText(result: FullResult, language: Language): string | undefined {
  const attested = statementOf(result)?.attested;
  return attested && attestedLabels[attested][language];
}

function statementPeriod(result: FullResult): string | undefined {
  const stated = statementOf(result);
  return stated ? String(stated.period) : undefined;
}

function boundText({ evaluation }: FullResult, say: Context['say']): string {
  const bound = latestOf(evaluation)?.bound;
  if (bound === undefined) return '';
  return bound === 'at-least' ? say('不低于', 'at least') : say('不高于', 'at most');
}

function reasonOf({ evaluation }: FullResult, language: Language): string {
  if (evaluation.status === 'not-applicable')
    return evaluation.note ?? { zh: '分母为0', en: 'the denominator is zero' }[language];
  return evaluation.status === 'insufficient-data' ? reasonLabels[evaluation.reason][language] : '';
}
