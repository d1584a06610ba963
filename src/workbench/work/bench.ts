/** What lies on the bench: the files, the plan they are judged by, and the results compared with. */
import type { EarlierAssessment } from '../../entries/assessment.js';
import {
  catalogue,
  definePlan,
  type Catalogue,
  type Ids,
  type IndicatorError,
  type PlanFault,
} from '../../entries/index.js';
import type { Added, NamedBytes, Settings } from '../protocol.js';
import { startReading } from './files.js';
import { recognise } from './recognise.js';

/** The plan judged by: Tianmen’s, or one that was dropped. */
export interface OwnPlan {
  readonly file: string;
  readonly plan: Catalogue<Ids> | null;
  readonly faults: readonly PlanFault[];
}

/** What was dropped so far. */
export interface Bench {
  /** Counts what was put on it and taken off. */
  version: number;
  readonly data: NamedBytes[];
  own: OwnPlan | null;
  earlier: { readonly file: string; readonly results: readonly EarlierAssessment[] } | null;
  readonly read: ReturnType<typeof startReading>;
}

export function startBench(): Bench {
  return { version: 0, data: [], own: null, earlier: null, read: startReading() };
}

/** The plan to judge by; `null` where the one that was dropped has faults. */
export function planOf({ own }: Bench): Catalogue<Ids> | null {
  return own === null ? (catalogue as unknown as Catalogue<Ids>) : own.plan;
}

/** Puts files on the bench, each as what it is. A file takes the place of one of its name. */
export function addFiles(bench: Bench, files: readonly NamedBytes[]): Added {
  bench.version++;
  let settings: Settings | null = null;
  const kinds = files.map(({ name, bytes }) => {
    const { kind, content } = recognise(name, bytes);
    switch (kind) {
      case 'plan':
        bench.own = { file: name, ...defined(content) };
        break;
      case 'earlier':
        bench.earlier = {
          file: name,
          results: (Array.isArray(content) ? content : [content]) as readonly EarlierAssessment[],
        };
        break;
      case 'settings':
        settings = content as Settings;
        break;
      case 'data':
        removeFile(bench, name);
        bench.data.push({ name, bytes });
    }
    return { name, kind };
  });
  return { kinds, settings };
}

/** Takes a file off the bench. */
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
