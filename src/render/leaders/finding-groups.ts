/** Parts the indicators of a domain: those that can have a finding of their own, and those that share one. */
import type { DomainResult } from '../../assessment/assessment.js';
import { isOnCourse, isSafe } from './quiet.js';
import { isOld, type IndicatorStanding } from './indicator-standing.js';
import { domainOf, type LeadersContext } from './leaders-context.js';
import { partsText } from './parts.js';

/** The indicators of a domain that are assessed, in the order of the document. @internal */
export interface DomainGroups {
  readonly domain: DomainResult;
  /** All of them but those with old figures. */
  readonly found: readonly IndicatorStanding[];
  /** Indicators with something to report. */
  readonly told: readonly IndicatorStanding[];
  /** Met and likely to hold, with nothing else to report. */
  readonly safe: readonly IndicatorStanding[];
  /** In the direction asked for and likely to stay so, with nothing else to report. */
  readonly onCourse: readonly IndicatorStanding[];
  /** Met, but the figures are old. */
  readonly old: readonly IndicatorStanding[];
}

/** The domains with an assessed indicator. @internal */
export function domainGroups(context: LeadersContext): readonly DomainGroups[] {
  const { assessment, standings } = context;
  const domains = assessment.plans.flatMap((plan) => plan.domains);
  return domains.flatMap((domain) => {
    const found = standings.filter(
      (standing) => domainOf(standing) === domain.id && standing.latest !== null && standing.class !== 'no-data',
    );
    return found.length === 0 ? [] : [groupsOf(domain, found, context)];
  });
}

function groupsOf(
  domain: DomainResult,
  found: readonly IndicatorStanding[],
  { assessment: { asOf }, parts }: LeadersContext,
): DomainGroups {
  const old = found.filter((standing) => standing.class === 'met' && isOld(standing, asOf));
  const others = found.filter((standing) => !old.includes(standing));
  const groupOf = (test: (standing: IndicatorStanding) => boolean): readonly IndicatorStanding[] => {
    // A finding that several share has no room for the parts of one of them.
    const group = others.filter((standing) => test(standing) && partsText(standing, parts) === null);
    return group.length > 1 ? group : [];
  };
  const [safe, onCourse] = [groupOf(isSafe), groupOf(isOnCourse)];
  const told = others.filter((standing) => !safe.includes(standing) && !onCourse.includes(standing));
  return { domain, found: others, told, safe, onCourse, old };
}
