/** Checks an assessment that a caller passes back. */
import { aRecord } from '../core/options.js';
import { aPeriod, bilingual, checkResult, fields, listOf, orNull, someText } from '../core/results.js';

/** The expected value in an error message. @internal */
export const anAssessment = 'what assess returned';

const tallies = { targets: aRecord, criteria: aRecord, targetsInView: aRecord, inView: aRecord };
const item = fields(
  { id: someText, type: someText, status: someText, outlook: someText, criteria: listOf(someText) },
  'an item',
);
const domain = fields({ id: someText, title: bilingual, items: listOf(item), ...tallies }, 'a domain');
const plan = fields({ id: someText, title: bilingual, domains: listOf(domain), ...tallies }, 'a plan');

/** Throws `BAD_OPTION` unless the fields at the surface are those of an assessment. @internal */
export function checkAssessment(assessment: unknown, where = 'assessment'): void {
  checkResult(assessment, where, anAssessment, {
    asOf: aPeriod,
    area: orNull([(value) => typeof value === 'string', 'the name of an area']),
    view: [(value) => value === 'annual' || value === 'midterm' || value === 'final', 'a view'],
    plans: listOf(plan),
    results: aRecord,
    alerts: listOf(aRecord),
    unmatched: listOf(aRecord),
  });
}
