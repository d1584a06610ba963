/** Annual, mid-term and final views. */
import { indicatorError } from '../core/errors.js';
import { lastDayOf, type Period } from '../core/period.js';
import type { PlanYears } from '../plan/model.js';
import type { View } from './assessment.js';

const views: readonly View[] = ['annual', 'midterm', 'final'];

/** The view asked for, or the one the date suggests. @internal */
export function viewOf(plans: readonly { readonly years: PlanYears }[], asOf: Period, asked: unknown): View {
  const hasMidterm = plans.some(({ years }) => years.midterm !== undefined);
  if (asked !== undefined) {
    if (!views.includes(asked as View))
      throw indicatorError('BAD_OPTION', 'options.view', `one of ${views.join(', ')}`, asked);
    if (asked === 'midterm' && !hasMidterm)
      throw indicatorError('BAD_OPTION', 'options.view', "'annual' or 'final': the plan has no mid-term year", asked);
    return asked as View;
  }
  if (plans.length > 0 && plans.every(({ years }) => lastDayOf(years.end) <= asOf.lastDay)) return 'final';
  return plans.some(({ years }) => years.midterm !== undefined && lastDayOf(years.midterm) === asOf.lastDay)
    ? 'midterm'
    : 'annual';
}

/** Whether a view covers a criterion due in a year. @internal */
export function isInView(view: View, due: number, { midterm }: PlanYears): boolean {
  return view !== 'midterm' || (midterm !== undefined && due <= midterm);
}
