/** Prints any result of the library as a line, for a person at a prompt. */
import { indicatorError } from '../../core/errors.js';
import { isRecord } from '../../core/record.js';
import { readResult } from '../../core/results.js';
import { assertLanguage, type Language } from '../../core/text.js';
import { visibleLines } from '../../core/visible.js';
import { checkAssessment } from '../../assessment/assessment-shape.js';
import { checkEvaluation } from '../../criteria/words/evaluation-shape.js';
import { checkProjection } from '../../projection/words/projection-shape.js';
import { checkAreaTable } from '../checks.js';
import { statuses } from '../words/words.js';
import { areaTableLines, assessmentLine, changesLine } from './assessment.js';
import { catalogueLine, foundLine, tableLine } from './data.js';
import { evaluationLine, subjectOf } from './evaluation.js';
import { projectionLine } from './projection.js';
import { alertLine, itemLine, partLine, resultLine, tallyLine } from './roll-up.js';
import { backtestLine, classificationLine, forecastLine } from './series.js';

/** A kind of result: the fields that identify it, its possible statuses, and its line. */
interface ResultKind {
  readonly fields: readonly string[];
  readonly statuses?: readonly string[];
  /** Checks the parts of the result that the line needs. */
  readonly check?: (result: unknown, where: string) => void;
  readonly line: (result: never, language: Language) => string;
}

/**
 * The kinds of results. The first kind with all its fields present is used, so results stand before their own parts.
 */
const resultKinds: readonly ResultKind[] = [
  { fields: ['document', 'plans', 'indicators', 'select'], line: catalogueLine },
  { fields: ['asOf', 'view', 'plans', 'results', 'alerts'], check: checkAssessment, line: assessmentLine },
  { fields: ['kind', 'id', 'name', 'similarity'], line: foundLine },
  { fields: ['asOf', 'areas', 'rows'], check: checkAreaTable, line: areaTableLines },
  { fields: ['since', 'newlyMet', 'lost', 'recovered'], line: changesLine },
  { fields: ['observations', 'attestations', 'problems', 'layout'], line: tableLine },
  { fields: ['id', 'indicator', 'evaluation', 'projection', 'series'], line: resultLine },
  { fields: ['id', 'title', 'targets', 'criteria', 'inView'], line: partLine },
  { fields: ['id', 'ordinal', 'status', 'outlook', 'criteria'], line: itemLine },
  { fields: ['criterion', 'status', 'outlook', 'shortfall', 'needed'], line: alertLine },
  { fields: ['total', 'byStatus', 'byOutlook', 'metOfAll'], line: tallyLine },
  {
    fields: ['outlook', 'quantity', 'latest', 'warnings'],
    statuses: ['projected', 'not-projected'],
    check: (projection, where) =>
      isRecord(projection) && 'criterion' in projection && checkProjection(projection, where),
    line: projectionLine,
  },
  {
    fields: ['criterion', 'indicator', 'readings', 'warnings'],
    statuses,
    check: checkEvaluation,
    line: (evaluation: Parameters<typeof subjectOf>[0] & Parameters<typeof evaluationLine>[0], language) =>
      evaluationLine(evaluation, subjectOf(evaluation, language), language),
  },
  {
    fields: ['readings', 'warnings'],
    statuses,
    line: (evaluation: Parameters<typeof evaluationLine>[0], language) => evaluationLine(evaluation, null, language),
  },
  { fields: ['scheme', 'reference'], statuses: ['classified', 'not-classified'], line: classificationLine },
  { fields: ['method', 'families', 'overall', 'skipped'], line: backtestLine },
  { fields: ['method', 'path'], statuses: ['forecast'], line: forecastLine },
  { fields: ['method', 'reason'], statuses: ['no-forecast'], line: forecastLine },
];

/**
 * A result of this library as one line for a person at a prompt (for a table across areas: a line for each area). It
 * accepts verdicts, projections, assessments and their parts, comparisons, tables that were read, forecasts,
 * back-tests, classifications and catalogues. Names from outside are made safe for a terminal.
 *
 * @param result - Any result, also a result read back from JSON.
 * @param language - `zh` or `en`. In English, statuses, units and ids are written as in the data.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language, and for a value that is not a result.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * print(verdict) //=> 'in-progress: infant-mortality-rate 6.3 per-1000 (2024), limit ≤6 by 2025, margin -0.3'
 * print(verdict, 'zh') //=> '尚未达到目标值：婴儿死亡率 6.3‰（2024年），目标值≤6，目标年2025年，与目标值之差-0.3'
 */
export function print(result: object, language: Language = 'en'): string {
  assertLanguage(language);
  const line = readResult('result', 'a result of this library', () => lineOf(result, language));
  if (line === null) throw indicatorError('BAD_OPTION', 'result', 'a result of this library', result);
  return line;
}

/** The line of a result; `null` for any other value. @internal */
export function lineOf(value: unknown, language: Language): string | null {
  if (!isRecord(value)) return null;
  const kind = resultKinds.find((each) => isOfKind(value, each));
  kind?.check?.(value, 'result');
  return kind ? visibleLines(kind.line(value as never, language)) : null;
}

function isOfKind(value: Readonly<Record<string, unknown>>, { fields, statuses: possible }: ResultKind): boolean {
  if (possible && !possible.includes(value['status'] as string)) return false;
  return fields.every((field) => Object.hasOwn(value, field));
}
