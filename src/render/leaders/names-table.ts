/** A table of groups, with the number of names of each and all its names. */
import type { LeadersTable } from './document.js';
import { allNames } from './names.js';
import type { Say } from '../words/words.js';

/** A group of names. @internal */
export interface NamedGroup {
  readonly group: string;
  readonly names: readonly string[];
}

/** @internal */
export function namesTable(caption: string, head: string, groups: readonly NamedGroup[], say: Say): LeadersTable {
  return {
    block: 'table',
    caption,
    columns: [
      { head, width: 22 },
      { head: say('项数', 'Count'), width: 8, figures: true },
      { head: say('指标', 'Indicators'), width: 70 },
    ],
    rows: groups.map(({ group, names }) => [group, String(names.length), allNames(names, say)]),
  };
}
