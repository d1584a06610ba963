/** The state of the bench: the files, the plan to judge by, and the earlier results for the comparison. */
import type { EarlierAssessment } from '../../entries/assessment.js';
import {
  catalogue,
  definePlan,
  type Catalogue,
  type Ids,
  type IndicatorError,
  type PlanFault,
} from '../../entries/index.js';
import type { Added, NamedBytes } from '../protocol.js';
import type { SettingsFile, TargetTable } from '../../entries/io.js';
import { startReading } from './files.js';
import { recognise } from './recognise.js';

/** The user's own plan, from a dropped file. */
export interface OwnPlan {
  readonly file: string;
  readonly plan: Catalogue<Ids>;
}

/** A dropped plan that has faults. */
export interface RefusedPlan {
  readonly file: string;
  readonly faults: readonly PlanFault[];
  /** The table of targets that the plan was written in; `null` for a plan in JSON. */
  readonly table: TargetTable | null;
}

/** Everything from the dropped files. */
export interface Bench {
  /** Increases with every file added or removed. */
  version: number;
  readonly data: NamedBytes[];
  /** The last plan without faults. */
  own: OwnPlan | null;
  /** A plan with faults that was dropped after it. */
  refused: RefusedPlan | null;
  earlier: { readonly file: string; readonly results: readonly EarlierAssessment[] } | null;
  readonly read: ReturnType<typeof startReading>;
}

export function startBench(): Bench {
  return { version: 0, data: [], own: null, refused: null, earlier: null, read: startReading() };
}

/** The plan to judge by: the user's own, or Tianmen's. A plan with faults changes nothing. */
export function planOf({ own }: Bench): Catalogue<Ids> {
  return own === null ? (catalogue as unknown as Catalogue<Ids>) : own.plan;
}

/** Adds files to the bench, each by its recognised kind. A file replaces a file with the same name. */
export function addFiles(bench: Bench, files: readonly NamedBytes[]): Added {
  bench.version++;
  let settings: SettingsFile | null = null;
  const kinds = files.map(({ name, bytes }) => {
    const { kind, content } = recognise(name, bytes);
    switch (kind) {
      case 'plan':
        return { name, kind: takePlan(bench, name, content, null) ? kind : ('refused' as const) };
      case 'targets': {
        const table = content as TargetTable;
        return { name, kind: takePlan(bench, name, table.plan, table) ? kind : ('refused' as const) };
      }
      case 'earlier':
        bench.earlier = {
          file: name,
          results: (Array.isArray(content) ? content : [content]) as readonly EarlierAssessment[],
        };
        break;
      case 'settings':
        settings = content as SettingsFile;
        break;
      case 'data':
        removeFile(bench, name);
        bench.data.push({ name, bytes });
    }
    return { name, kind };
  });
  return { kinds, settings };
}

/** Judges by a plan from now on. A plan with a fault, or with a cell that cannot be read, is refused. */
function takePlan(bench: Bench, file: string, content: unknown, table: TargetTable | null): boolean {
  const { plan, faults } = defined(content);
  const isTaken = plan !== null && (table?.faults ?? []).length === 0;
  if (isTaken) bench.own = { file, plan };
  bench.refused = isTaken ? null : { file, faults, table };
  return isTaken;
}

/** Removes a file from the bench. */
export function removeFile(bench: Bench, name: string): void {
  bench.version++;
  const at = bench.data.findIndex((file) => file.name === name);
  if (at >= 0) bench.data.splice(at, 1);
  if (bench.own?.file === name) bench.own = null;
  if (bench.refused?.file === name) bench.refused = null;
  if (bench.earlier?.file === name) bench.earlier = null;
}

/** Forgets the plan with faults. */
export function dismissRefused(bench: Bench): void {
  bench.version++;
  bench.refused = null;
}

function defined(content: unknown): { readonly plan: OwnPlan['plan'] | null; readonly faults: readonly PlanFault[] } {
  try {
    return { plan: definePlan(content as never) as unknown as Catalogue<Ids>, faults: [] };
  } catch (error) {
    const { code, fields } = error as IndicatorError;
    if (code !== 'BAD_PLAN') throw error;
    return { plan: null, faults: fields['faults'] as readonly PlanFault[] };
  }
}
