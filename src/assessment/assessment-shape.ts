/** What an assessment that is handed back must have. */
import { aRecord } from '../core/options.js';
import { aPeriod, bilingual, checkResult, fields, listOf, orNull, someText } from '../core/results.js';

/** In words. @internal */
export const anAssessment = 'what assess returned';

const tallies = { targets: aRecord, criteria: aRecord, targetsInView: aRecord, inView: aRecord };
const item = fields(
  { id: someText, type: someText, status: someText, outlook: someText, criteria: listOf(someText) },
  'an item',
);
const domain = fields({ id: someText, title: bilingual, items: listOf(item), ...tallies }, 'a domain');
const plan = fields({ id: someText, title: bilingual, domains: listOf(domain), ...tallies }, 'a plan');

/** Throws `BAD_OPTION` unless it is an assessment, as far as a glance can tell. @internal */
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
