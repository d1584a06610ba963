/** What changed between two assessments. */
import { indicatorError } from '../core/errors.js';
import { period } from '../core/period.js';
import { isRecord } from '../core/record.js';
import { visible } from '../core/visible.js';
import type { Status } from '../criteria/evaluation.js';
import type { Outlook } from '../projection/projection.js';
import type { Changes, EarlierAssessment } from './assessment.js';

interface Stand {
  readonly status: Status;
  readonly outlook: Outlook;
}

/**
 * Compares two assessments of one plan and one area: which criteria were newly met, lost, no longer known, newly at
 * risk or recovered.
 *
 * @param earlier - What {@link assess} returned, or the same parsed from JSON.
 * @throws {@link IndicatorError} `BAD_OPTION` for a value that is not an assessment, for two areas, for two plans (no
 * criterion is in both), and where `earlier` is later than `later`.
 * @example
 * const rows = [
 *   { indicator: 'infant-mortality-rate', period: 2023, value: '6.1' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '5.0' },
 * ];
 * const earlier = JSON.parse(JSON.stringify(assess(catalogue, rows, { asOf: 2023 })));
 * const { newlyMet } = compareAssessments(earlier, assess(catalogue, rows, { asOf: 2024 }));
 * newlyMet.map((id) => id.split('/')[1]); //=> ['infant-mortality-rate@2025', 'infant-mortality-rate@2030']
 */
export function compareAssessments(earlier: EarlierAssessment, later: EarlierAssessment): Changes {
  return changesSince(earlier, later, 'earlier', 'later');
}

/** The comparison; errors call the arguments by the names that the caller knows. @internal */
export function changesSince(
  earlier: EarlierAssessment,
  later: EarlierAssessment,
  earlierName: string,
  laterName: string,
): Changes {
  const before = standsOf(earlier, earlierName);
  const now = standsOf(later, laterName);
  if (earlier.area != null && later.area != null && earlier.area !== later.area) {
    throw indicatorError(
      'BAD_OPTION',
      `${earlierName}.area`,
      `the area of ${laterName}, ${visible(later.area)}`,
      earlier.area,
    );
  }
  if (period(earlier.asOf, `${earlierName}.asOf`).lastDay > period(later.asOf, `${laterName}.asOf`).lastDay) {
    throw indicatorError('BAD_OPTION', `${earlierName}.asOf`, `not after ${later.asOf}`, earlier.asOf);
  }
  if (now.size > 0 && ![...now.keys()].some((id) => before.has(id))) {
    throw indicatorError(
      'BAD_OPTION',
      `${earlierName}.results`,
      `criteria of ${laterName}, such as ${visible([...now.keys()][0]!)}`,
      [...before.keys()][0],
    );
  }
  const where = (changed: (was: Stand, is: Stand) => boolean): readonly string[] =>
    [...now].filter(([id, is]) => before.has(id) && changed(before.get(id)!, is)).map(([id]) => id);
  return {
    since: earlier.asOf,
    newlyMet: where((was, is) => was.status !== 'met' && is.status === 'met'),
    newlyKnown: where((was, is) => isUnknown(was) && is.status === 'met'),
    lost: where((was, is) => was.status === 'met' && (is.status === 'not-met' || is.status === 'in-progress')),
    noLongerKnown: where((was, is) => was.status === 'met' && isUnknown(is)),
    newlyAtRisk: where((was, is) => !isAtRisk(was) && isAtRisk(is)),
    recovered: where((was, is) => isAtRisk(was) && (is.outlook === 'on-track' || is.outlook === 'achieved')),
    earlierStatus: Object.fromEntries(
      where((was, is) => was.status !== is.status).map((id) => [id, before.get(id)!.status]),
    ),
  };
}

function isUnknown({ status }: Stand): boolean {
  return status === 'insufficient-data' || status === 'not-applicable';
}

function isAtRisk({ outlook }: Stand): boolean {
  return outlook === 'at-risk' || outlook === 'off-track';
}

/** Status and outlook of every criterion, by id, in the order given. */
function standsOf(assessment: EarlierAssessment | null | undefined, name: string): ReadonlyMap<string, Stand> {
  const results: unknown = assessment?.results;
  if (!isRecord(results)) throw indicatorError('BAD_OPTION', name, 'an assessment', assessment);
  return new Map(
    Object.entries(results as EarlierAssessment['results']).map(([id, result]) => {
      const status = result?.evaluation?.status as Status | undefined;
      const outlook = result?.projection?.outlook as Outlook | undefined;
      if (status === undefined || outlook === undefined) {
        throw indicatorError(
          'BAD_OPTION',
          `${name}.results[${JSON.stringify(id)}]`,
          'the result of a criterion',
          result,
        );
      }
      return [id, { status, outlook }];
    }),
  );
}
