/** A table of groups, with the number of names of each and all its names. */
import type { LeadersTable } from './document.js';
import { allNames } from './names.js';
import { widthOf } from '../words/width.js';
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
    rows: groups.flatMap((group) => rowsOf(group, say)),
  };
}

/** The first row has the number of all names; rows that continue a group say so. */
function rowsOf({ group, names }: NamedGroup, say: Say): readonly (readonly string[])[] {
  return inRows(names).map((own, i) => [
    i === 0 ? group : say(`${group}（续）`, `${group} (continued)`),
    i === 0 ? String(names.length) : '',
    allNames(own, say),
  ]);
}

/** The most that the names of a row are wide, in Chinese characters: about nine lines of its column. */
const widestNames = 300;

/** A row does not split across pages, so many names are several rows. */
function inRows(names: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let left = 0;
  for (const name of names) {
    const width = widthOf(name) + 1;
    if (rows.length === 0 || width > left) {
      rows.push([]);
      left = widestNames;
    }
    rows.at(-1)!.push(name);
    left -= width;
  }
  return rows;
}
