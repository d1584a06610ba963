/** Collects what is found wrong while a table is read: one finding for each kind and column, with a count. */
import type { CellPlace, NamedFigure, Problem, ProblemCode, ProblemDetails } from './problem.js';
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
  readonly figures: NamedFigure[];
}

/** A finding of the current row. */
interface Pending {
  readonly code: ProblemCode;
  readonly row: number | null;
  readonly column: FindingColumn | null;
  readonly details: Details;
  figure: NamedFigure | null;
}

/** @internal */
export interface Findings {
  add(code: ProblemCode, row: number | null, column: FindingColumn | null, details: Details): void;
  /** Drops the findings added since a mark. */
  mark(): number;
  rewind(mark: number): void;
  /** Whether findings were added since a mark. */
  hasAfter(mark: number): boolean;
  /** The findings added since a mark are about this figure. */
  about(mark: number, figure: NamedFigure): void;
  /** Ordered by row. Findings about the whole table come first. */
  all(): readonly Problem[];
}

/** Codes with one finding for each text, because each text is settled separately. */
const byText: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['UNKNOWN_INDICATOR', 'AMBIGUOUS_INDICATOR', 'LEFT_OUT']);

/** @internal */
export function startFindings(sheet: string | null = null): Findings {
  const groups = new Map<string, Group>();
  // The findings of the current row. They may still be dropped.
  const pending: Pending[] = [];
  const settle = (): void => {
    for (const each of pending) put(groups, each);
    pending.length = 0;
  };
  return {
    add: (code, row, column, details) => void pending.push({ code, row, column, details, figure: null }),
    mark: () => {
      settle();
      return pending.length;
    },
    rewind: (mark) => void (pending.length = mark),
    hasAfter: (mark) => pending.length > mark,
    about: (mark, figure) => {
      for (const each of pending.slice(mark)) each.figure = figure;
    },
    all: () => {
      settle();
      const found = [...groups.values()].map(({ problem: first, count, places, members, figures }) => ({
        ...first,
        ...(sheet !== null && { sheet }),
        count,
        places,
        members: [...members],
        ...(figures.length > 0 && { figures }),
      }));
      return found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    },
  };
}

function put(groups: Map<string, Group>, { code, row, column, details, figure }: Pending): void {
  const text = byText.has(code) ? details.received : '';
  const key = `${code}\n${column === null ? '' : `${column.number}\n${column.header}`}\n${text}`;
  let group = groups.get(key);
  if (group === undefined) {
    const at = column === null ? null : { number: column.number, header: column.header };
    const { places, members, ...first } = problem(code, { row, column: at, ...details });
    group = {
      problem: { ...first, places, members },
      count: 1,
      places: [...places],
      members: new Set(members),
      figures: [],
    };
    groups.set(key, group);
  } else {
    group.count++;
    if (row !== null && group.places.length < mostPlaces) group.places.push({ row, column: column?.number ?? 0 });
    if (group.members.size < mostMembers) group.members.add(details.received);
  }
  if (figure === null || group.problem.severity !== 'error' || group.figures.length === mostPlaces) return;
  if (!group.figures.includes(figure)) group.figures.push(figure);
}
