/** The years whose figures a block reads. */
import { lastYearOf } from './block-criteria.js';
import type { Block } from './block-scope.js';
import type { SeriesNeeds } from './series.js';
import type { Setting } from './setting.js';

/** Whether the latest figure of a series is the one judged; else the figure of each year is read first. @internal */
export function judgesLatest({ kind, criteria, isEveryUnit }: Block): boolean {
  return !isEveryUnit && kind.derives === undefined && !readsOthers({ kind, criteria });
}

function readsOthers({ kind, criteria }: Pick<Block, 'kind' | 'criteria'>): boolean {
  return Object.keys(kind.others?.(criteria[0]!) ?? {}).length > 0;
}

/** The years with a column. @internal */
export function yearsOf(block: Block, setting: Setting): readonly number[] {
  const { kind, traits, criteria, isSustained } = block;
  if (!judgesLatest(block) || kind.years === undefined) return setting.years;
  const first = Math.min(
    kind.years === 'since-base' ? Number(traits['base']) : Infinity,
    isSustained ? firstYearToHold(block, setting) : Infinity,
  );
  const last = Math.max(...criteria.map((each) => lastYearOf(each, setting)));
  return setting.years.filter((year) => year >= first && year <= last);
}

/** The years in which a criterion with `sustain` must be met; empty for a block without `sustain`. @internal */
export function yearsToHold(block: Block, setting: Setting): readonly number[] {
  if (!block.isSustained) return [];
  const last = Math.max(...block.criteria.map((each) => lastYearOf(each, setting)));
  return setting.years.filter((year) => year >= firstYearToHold(block, setting) && year <= last);
}

function firstYearToHold({ criteria }: Block, { plan }: Setting): number {
  return Math.min(...criteria.map(({ id }) => plan.yearsOf(id)!.start));
}

/** The last years that the criteria of a block may look at. @internal */
export function lastYearsOf({ criteria }: Block, setting: Setting): readonly number[] {
  return inOrder(criteria.map((each) => lastYearOf(each, setting)));
}

/** The columns of series that some blocks read. @internal */
export function seriesNeeds(blocks: readonly Block[], setting: Setting): SeriesNeeds {
  return {
    years: inOrder(blocks.flatMap((block) => yearsOf(block, setting))),
    lastYears: inOrder(blocks.filter(judgesLatest).flatMap((block) => lastYearsOf(block, setting))),
    hasOthers: blocks.some(readsOthers),
  };
}

function inOrder(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
