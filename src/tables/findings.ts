/** Collects what is found wrong while a table is read: one finding for each kind and column, with a count. */
import type { CellPlace, Problem, ProblemCode, ProblemDetails } from './problem.js';
import { problem } from './problem.js';

/** More cells and texts than these are counted, but not listed. */
const mostPlaces = 20;
const mostMembers = 10;

/** @internal */
export interface FindingColumn {
  readonly number: number;
  readonly header: string;
}

/** @internal */
export type Details = Omit<ProblemDetails, 'row' | 'column'>;

interface Group {
  readonly problem: Problem;
  count: number;
  readonly places: CellPlace[];
  readonly members: Set<string>;
}

/** @internal */
export interface Findings {
  add(code: ProblemCode, row: number | null, column: FindingColumn | null, details: Details): void;
  /** Drops the findings added since a mark. */
  mark(): number;
  rewind(mark: number): void;
  /** Ordered by row. Findings about the whole table come first. */
  all(): readonly Problem[];
}

/** Codes with one finding for each text, because each text is settled separately. */
const byText: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['UNKNOWN_INDICATOR', 'AMBIGUOUS_INDICATOR', 'LEFT_OUT']);

/** @internal */
export function startFindings(sheet: string | null = null): Findings {
  const groups = new Map<string, Group>();
  // The findings of the current row. They may still be dropped.
  let pending: (readonly [ProblemCode, number | null, FindingColumn | null, Details])[] = [];
  const settle = (): void => {
    for (const each of pending) put(groups, ...each);
    pending = [];
  };
  return {
    add: (...each) => void pending.push(each),
    mark: () => {
      settle();
      return pending.length;
    },
    rewind: (mark) => void (pending.length = mark),
    all: () => {
      settle();
      const found = [...groups.values()].map(({ problem: first, count, places, members }) => ({
        ...first,
        ...(sheet !== null && { sheet }),
        count,
        places,
        members: [...members],
      }));
      return found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    },
  };
}

function put(
  groups: Map<string, Group>,
  code: ProblemCode,
  row: number | null,
  column: FindingColumn | null,
  details: Details,
): void {
  const text = byText.has(code) ? details.received : '';
  const key = `${code}\n${column === null ? '' : `${column.number}\n${column.header}`}\n${text}`;
  const group = groups.get(key);
  if (group === undefined) {
    const at = column === null ? null : { number: column.number, header: column.header };
    const { places, members, ...first } = problem(code, { row, column: at, ...details });
    const found: Group = {
      problem: { ...first, places, members },
      count: 1,
      places: [...places],
      members: new Set(members),
    };
    groups.set(key, found);
    return;
  }
  group.count++;
  if (row !== null && group.places.length < mostPlaces) group.places.push({ row, column: column?.number ?? 0 });
  if (group.members.size < mostMembers) group.members.add(details.received);
}
