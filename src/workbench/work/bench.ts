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
  readonly plan: Catalogue<Ids> | null;
  readonly faults: readonly PlanFault[];
  /** The table of targets that the plan was written in; `null` for a plan in JSON. */
  readonly table: TargetTable | null;
}

/** Everything from the dropped files. */
export interface Bench {
  /** Increases with every file added or removed. */
  version: number;
  readonly data: NamedBytes[];
  own: OwnPlan | null;
  earlier: { readonly file: string; readonly results: readonly EarlierAssessment[] } | null;
  readonly read: ReturnType<typeof startReading>;
}

export function startBench(): Bench {
  return { version: 0, data: [], own: null, earlier: null, read: startReading() };
}

/** The plan to judge by; `null` where the dropped plan has faults. */
export function planOf({ own }: Bench): Catalogue<Ids> | null {
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
        bench.own = { file: name, ...defined(content), table: null };
        break;
      case 'targets':
        bench.own = ownPlanIn(content as TargetTable, name);
        break;
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

/** A plan written as a table. With a cell that cannot be read, it is not used. */
function ownPlanIn(table: TargetTable, file: string): OwnPlan {
  const { plan, faults } = defined(table.plan);
  return { file, plan: table.faults.length > 0 ? null : plan, faults, table };
}

/** Removes a file from the bench. */
export function removeFile(bench: Bench, name: string): void {
  bench.version++;
  const at = bench.data.findIndex((file) => file.name === name);
  if (at >= 0) bench.data.splice(at, 1);
  if (bench.own?.file === name) bench.own = null;
  if (bench.earlier?.file === name) bench.earlier = null;
}

function defined(content: unknown): Pick<OwnPlan, 'plan' | 'faults'> {
  try {
    return { plan: definePlan(content as never) as unknown as Catalogue<Ids>, faults: [] };
  } catch (error) {
    const { code, fields } = error as IndicatorError;
    if (code !== 'BAD_PLAN') throw error;
    return { plan: null, faults: fields['faults'] as readonly PlanFault[] };
  }
}
