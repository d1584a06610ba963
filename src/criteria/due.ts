/** When a criterion falls due. */
import { lastDayOf, period } from '../core/period.js';
import { periodText } from '../core/phrases.js';
import type { Bilingual } from '../core/text.js';
import type { CriterionBase } from './kinds/kind.js';

type Due = Pick<CriterionBase, 'due' | 'dueBy'>;

/** The period on whose last day a criterion falls due: a year, a month or a day, as text. @internal */
export function duePeriodOf({ due, dueBy }: Due): string {
  return dueBy ?? String(due);
}

/** The last day on which a criterion can be met, as `yyyymmdd`. @internal */
export function dueDayOf({ due, dueBy }: Due): number {
  return dueBy === undefined ? lastDayOf(due) : period(dueBy, 'criterion.dueBy').lastDay;
}

/** The due period in words: 到2025年6月, by 2025-06. @internal */
export function dueWords(criterion: Due): Bilingual {
  const due = duePeriodOf(criterion);
  return { zh: periodText(due), en: due };
}
