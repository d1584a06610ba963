/** Judges the loaded files: an assessment, or the reason why there is none. */
import {
  assess,
  earlierAssessment,
  type Assessment,
  type AssessOptions,
  type EarlierAssessment,
} from '../../entries/assessment.js';
import type { Catalogue, Ids, IndicatorError } from '../../entries/index.js';
import type { Question } from '../protocol.js';
import { planOf, type Bench } from './bench.js';
import type { ReadFiles, Tell } from './files.js';

/** The data read, and the assessment. */
export interface Judged {
  readonly plan: Catalogue<Ids>;
  readonly files: ReadFiles;
  readonly asOf: string | null;
  readonly assessment: Assessment | null;
  readonly fault: IndicatorError | null;
}

/**
 * Reads and judges the files on the bench, once for the same question. The language does not change a verdict.
 */
export function judge(bench: Bench, question: Question, tell: Tell): Judged {
  const { settings, asOf, area } = question;
  const key = JSON.stringify([bench.version, settings, asOf, area]);
  if (known.get(bench)?.key !== key) known.set(bench, { key, judged: judgeAnew(bench, question, tell) });
  return known.get(bench)!.judged;
}

const known = new WeakMap<Bench, { readonly key: string; readonly judged: Judged }>();

function judgeAnew(bench: Bench, question: Question, tell: Tell): Judged {
  const plan = planOf(bench);
  const { read = {}, attestations = [] } = question.settings;
  const files = bench.read(bench.data, plan, read, tell);
  const asOf = question.asOf ?? files.joined.latestPeriod;
  const judged = { plan, files, asOf, assessment: null, fault: null };
  if (asOf === null || (files.joined.evidence.length === 0 && attestations.length === 0)) return judged;
  tell({ stage: 'judge', done: 0, of: 1 });
  try {
    return { ...judged, assessment: assessed(bench, question, plan, files, asOf) };
  } catch (error) {
    if ((error as Error).name !== 'IndicatorError') throw error;
    return { ...judged, fault: error as IndicatorError };
  }
}

function assessed(
  { earlier }: Bench,
  { settings, area }: Question,
  plan: Catalogue<Ids>,
  { joined }: ReadFiles,
  asOf: string,
): Assessment {
  const { policy, units, parents, notApplicable, projection, attestations } = settings;
  const options: Omit<AssessOptions, 'asOf'> = {
    ...(policy && { policy }),
    ...(units && { units }),
    ...(parents && { parents }),
    ...(notApplicable && { notApplicable }),
    ...(projection && { projection }),
    ...(attestations && { attestations }),
    ...(area !== undefined && { area }),
  };
  const previous =
    earlier === null ? yearBefore(plan, joined.evidence, asOf, options) : earlierOf(earlier.results, area ?? null);
  return assess(plan, joined.evidence, { ...options, asOf, ...(previous && { previous }) });
}

/** The earlier results for the area. */
function earlierOf(results: readonly EarlierAssessment[], area: string | null): EarlierAssessment | undefined {
  return results.length === 1 ? results[0] : results.find((each) => (each.area ?? null) === area);
}

/** An assessment of the same figures as of a year before. */
function yearBefore(
  plan: Catalogue<Ids>,
  evidence: ReadFiles['joined']['evidence'],
  asOf: string,
  options: Omit<AssessOptions, 'asOf'>,
): EarlierAssessment | null {
  const before = String(Number(asOf.slice(0, 4)) - 1);
  const isObserved = evidence.some(({ period }) => String(period).slice(0, 4) <= before);
  return isObserved ? earlierAssessment(assess(plan, evidence, { ...options, asOf: before })) : null;
}
